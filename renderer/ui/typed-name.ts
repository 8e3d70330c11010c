/** Where a form asks for something in other words than the input holds it. */
const TYPED: Readonly<Record<string, string>> = { minutesAWeek: 'hoursAWeek', parts: 'purpose' };

/**
 * What a form calls a field of an input: people type pounds where the input holds pence (`amountPence` → `amount`). So a fault from
 * behind the window stands beside the same field as one from the form.
 */
export function typedName(field: string): string {
  return TYPED[field] ?? field.replace(/Pence$/, '');
}
