/** An instant as this machine's clock shows it: today “14:02”, before today “14:02 on 20 November 2026”. */
export function timeOf(instant: string): string {
  const at = Date.parse(instant);
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(at);
  return day.format(at) === day.format() ? time : `${time} on ${day.format(at)}`;
}
