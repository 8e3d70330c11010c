import { describe, expect, it } from 'vitest';
import { absenceText, awayTitle, carriedText, newAbsence, readAbsence, readCarried, type AbsenceShown, type AbsenceText, type LeaveShown } from '../../../renderer/features/employing/leave-form';
import { faultsOf, readAs } from '../form-answers';

const TODAY = '2026-11-21';
const TEXT: AbsenceText = { workerId: '1', kind: 'holiday', from: '3/8/26', to: '7 August 2026', minutes: '', proof: '', proofUntil: '', words: ' Sea ' };
const HOLIDAY = { id: null, workerId: 1, kind: 'holiday', from: '2026-08-03', to: '2026-08-07', minutes: null, proof: '', proofUntil: null, words: 'Sea' };

describe('days away', () => {
  it.each<[string, Partial<AbsenceText>, object]>([
    ['holiday by the usual week', {}, HOLIDAY],
    ['holiday of some hours', { minutes: '7.5' }, { ...HOLIDAY, minutes: 450 }],
    ['sickness that goes on, with a fit note', { kind: 'sickness', to: '', proof: 'fit_note', proofUntil: '14/8/26', minutes: '3' }, { ...HOLIDAY, kind: 'sickness', to: null, proof: 'fit_note', proofUntil: '2026-08-14' }],
    ['own words have no last day', { kind: 'sickness', proof: 'own_words', proofUntil: '14/8/26' }, { ...HOLIDAY, kind: 'sickness', proof: 'own_words' }],
    ['unpaid leave has no hours', { kind: 'unpaid', minutes: '3' }, { ...HOLIDAY, kind: 'unpaid' }],
  ])('%s', (_, over, expected) => expect(readAs(readAbsence({ ...TEXT, ...over }, null, TODAY))).toEqual(expected));

  it.each<[string, Partial<AbsenceText>, string[]]>([
    ['nothing', { workerId: '', kind: '', from: '', to: '' }, ['workerId: Choose who is away', 'kind: Choose why they are away', 'from: Enter the first day away']],
    ['hours that cannot be read', { minutes: 'all' }, ['minutes: “all” is not a time that can be read. Write hours, like 12.5 or 12:30.']],
  ])('%s is refused with what to do', (_, over, expected) => expect(faultsOf(readAbsence({ ...TEXT, ...over }, null, TODAY))).toEqual(expected));

  it('come back as they were', () => {
    const absence: AbsenceShown = { id: 4, workerId: 1, kind: 'sickness', from: '2026-08-03', to: null, minutes: null, proof: 'fit_note', proofUntil: '2026-08-14', words: '', takenMinutes: 0 };
    const { takenMinutes: _, ...kept } = absence;
    expect(readAs(readAbsence(absenceText(absence), 4, TODAY))).toEqual(kept);
  });
  it('are of the only PA there is', () => {
    expect(newAbsence([{ workerId: 7 }]).workerId).toBe('7');
    expect(newAbsence([{ workerId: 7 }, { workerId: 8 }]).workerId).toBe('');
  });
});

describe('holiday carried over', () => {
  it('is read with its reason, and comes back', () => {
    const carried = { workerId: 1, yearFrom: '2026-04-06', minutes: 450, kind: 'sickness', words: 'In March' } as const;
    expect(readAs(readCarried(carriedText(carried), 1, '2026-04-06', TODAY))).toEqual(carried);
  });
  it('is refused with what to do', () =>
    expect(faultsOf(readCarried(carriedText(null), 1, '2026-04-06', TODAY))).toEqual(['minutes: Enter the hours that are carried over; 0 for none', 'kind: Choose why holiday is carried over']));
});

describe('who is away', () => {
  const away = (name: string, from: `${number}-${number}-${number}`, to: `${number}-${number}-${number}` | null) => ({ name, absences: [{ from, to }] }) as unknown as LeaveShown;
  it.each<[string, LeaveShown[], string]>([
    ['nobody', [away('Dana', '2026-11-22', null), away('Sam', '2026-11-01', '2026-11-20')], 'Nobody is away today'],
    ['one, on the last day', [away('Dana', '2026-11-01', '2026-11-21')], 'Dana is away today'],
    ['two', [away('Dana', '2026-11-21', null), away('Sam', '2026-11-01', '2026-11-30')], '2 of your PAs are away today'],
  ])('%s', (_, workers, title) => expect(awayTitle(workers, TODAY)).toBe(title));
});
