import { expect, it } from 'vitest';
import { hear } from '#electron/cli/run';

const ASKED = ['calc', 'compare-costs', '--rate', '14.00', '--hours-per-week', '5', '--age', '30', '--on', '2026-11-21'];

it('says what the same hours cost in each way', async () => {
  // £3,640.00 and 12.07 % holiday, £439.35, over 260 hours.
  expect(await hear([...ASKED, '--agency-rate', '24.50', '--self-employed-rate', '18.00'])).toMatchObject({
    exit: 0,
    output: expect.stringMatching(/^A PA you employ: £15\.69 an hour, £78\.45 a week, £4,079\.35 a year\.\nAn agency: £24\.50 an hour, £122\.50 a week, £6,370\.00 a year\.\nA PA who works for themselves: £18\.00 an hour, £90\.00 a week, £4,680\.00 a year\.\n/) as string,
  });
});
it('adds insurance and payroll, and leaves out what is not asked', async () => {
  const said = await hear([...ASKED, '--extras', '260.00', '--json']);
  expect((JSON.parse(said.output) as { ways: unknown[] }).ways).toMatchObject([{ way: 'employed', yearPence: 4339_35 }]);
});
it('refuses pay under the minimum wage', async () => {
  const said = await hear(['calc', 'compare-costs', '--rate', '12.70', '--hours-per-week', '5', '--age', '30', '--on', '2026-11-21', '--json']);
  expect([said.exit, (JSON.parse(said.output) as { fault: { code: string } }).fault.code]).toEqual([1, 'below-minimum-wage']);
});
