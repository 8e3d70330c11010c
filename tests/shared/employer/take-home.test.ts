import { expect, it } from 'vitest';
import { takeHomeEstimate } from '#shared/employer/take-home';
import type { Recurring } from '#shared/kernel/recurrence';

// 8% over £1,048.00 a month or £968.00 in 4 weeks; 20% over £12,570 ÷ 12 = £1,047.50 or ÷ 13 = £966.93 (GOV.UK, rates and thresholds for employers 2026 to 2027).
it.each([
  ['under both limits nothing is taken off', 80000, 0, 'month', 80000],
  ['£2,000.00 a month: tax £190.50, National Insurance £76.16', 200000, 0, 'month', 200000 - 19050 - 7616],
  ['£1,008.00 in 4 weeks with £26.40 of pension: tax £8.21, National Insurance £3.20, pension £21.12', 100800, 2640, '4-weeks', 100800 - 821 - 320 - 2112],
])('%s', (_, gross, pension, every, net) => expect(takeHomeEstimate(gross, pension, every as Recurring, '2026-05-29')).toBe(net));

it('takes off nothing for a rate that is not known', () => expect(takeHomeEstimate(200000, 0, 'month', '2000-01-01')).toBe(200000));
