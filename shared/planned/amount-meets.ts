import type { Pence } from '../kernel/money';
import type { Occurrence } from './occurrence';

/**
 * Is an amount (with its sign) the one that was planned, or near enough? Money in: to the penny, because a letter states it. Bills: 10 %
 * more or less, for a visit that ran over or a price that went up. Wages: down to two thirds, because the plan has them before tax (20 %),
 * National Insurance (8 %) and pension (5 %) are taken off, and up to 10 % more. What nobody knew beforehand: any.
 */
export function amountMeets({ source, direction, amountPence }: Pick<Occurrence, 'source' | 'direction' | 'amountPence'>, paidPence: Pence): boolean {
  if (Math.sign(paidPence) !== (direction === 'in' ? 1 : -1)) return false;
  if (amountPence === null) return true;
  const [planned, paid] = [Math.abs(amountPence), Math.abs(paidPence)];
  if (direction === 'in') return paid === planned;
  if (paid * 10 > planned * 11) return false;
  return source === 'wages' ? paid * 3 >= planned * 2 : paid * 10 >= planned * 9;
}
