import { describe, expect, it } from 'vitest';
import { recordsMayBeDestroyed } from '#shared/checks/records-may-be-destroyed';
import { makeCouncil, makeEntry, makeFacts } from '../../support/make-facts';
import { raised } from '../../support/raised';

const household = (paidOn: `${number}-${number}-${number}`, retentionYears: number | null = null) => makeFacts({ council: makeCouncil({ retentionYears }), entries: [makeEntry({ paidOn })] });
const FLAG = (day: string) => [`know: Papers up to ${day} need not be kept any longer`];

/** The tax year that ended on 5 April 2019 is seven years old on 6 April 2026. */
describe('records-may-be-destroyed', () => {
  it.each([
    ['seven years after the tax year, where the council does not say', household('2019-04-05'), '2026-04-06', FLAG('5 April 2019')],
    ['the day before', household('2019-04-05'), '2026-04-05', []],
    ['the first day of the next tax year', household('2019-04-06'), '2026-04-06', []],
    ['three years, as this council asks', household('2023-04-05', 3), '2026-11-20', FLAG('5 April 2023')],
    ['three years and a day of the next', household('2023-04-06', 3), '2026-11-20', []],
    ['a new ledger', makeFacts({}), '2026-11-20', []],
  ] as const)('%s', (_, facts, on, flags) => expect(raised(recordsMayBeDestroyed, facts, on)).toEqual(flags));
});
