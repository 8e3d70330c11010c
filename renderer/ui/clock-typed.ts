export { clockTyped } from '../../shared/kernel/typed-time';

/** A time of day read back to whoever typed it, because “8” may be meant for the evening: 480 → `8:00 in the morning`, 1200 → `8:00 in the evening`. */
export function clockInWords(minutes: number): string {
  if (minutes === 0) return 'midnight';
  if (minutes === 720) return 'midday';
  const hours = Math.floor(minutes / 60);
  const part = hours < 5 ? 'at night' : hours < 12 ? 'in the morning' : hours < 18 ? 'in the afternoon' : hours < 22 ? 'in the evening' : 'at night';
  return `${((hours + 11) % 12) + 1}:${String(minutes % 60).padStart(2, '0')} ${part}`;
}
