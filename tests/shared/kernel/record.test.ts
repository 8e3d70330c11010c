import { describe, expect, it } from 'vitest';
import { belowZero, choiceGone, dayToCome, decideRemoval, endsBeforeStart, recordGone, unlessRefused, wordsMissing } from '#shared/kernel/record';

const codes = (faults: readonly { readonly code: string }[]) => faults.map((fault) => fault.code);

describe('faults that many records share', () => {
  it.each([
    ['no words', wordsMissing('name', '', 'Enter a name.'), ['words-missing']],
    ['only spaces', wordsMissing('name', ' \t\n', 'Enter a name.'), ['words-missing']],
    ['words', wordsMissing('name', 'Ada', 'Enter a name.'), []],
    ['the day before the first', endsBeforeStart('2026-04-06', '2026-04-05'), ['ends-before-start']],
    ['one day long', endsBeforeStart('2026-04-06', '2026-04-06'), []],
    ['without an end', endsBeforeStart('2026-04-06', null), []],
    ['tomorrow', dayToCome('heldOn', '2026-11-21', '2026-11-20'), ['day-to-come']],
    ['today', dayToCome('heldOn', '2026-11-20', '2026-11-20'), []],
    ['no day', dayToCome('heldOn', null, '2026-11-20'), []],
    ['a penny below zero', belowZero('amountPence', -1), ['amount-below-zero']],
    ['zero', belowZero('amountPence', 0), []],
    ['a record that is gone', recordGone('goal', 2, [{ id: 1 }]), ['record-gone']],
    ['a record that is there', recordGone('goal', 1, [{ id: 1 }]), []],
    ['a new record', recordGone('goal', null, []), []],
    ['one choice gone', choiceGone('need', 'needIds', [1, 2], [{ id: 1 }]), ['choice-gone']],
    ['nothing chosen', choiceGone('need', 'needIds', [null], []), []],
  ])('%s', (_name, faults, expected) => {
    expect(codes(faults)).toEqual(expected);
  });

  it('names the field and both days', () => {
    expect(endsBeforeStart('2026-04-06', '2026-04-05')).toEqual([
      { code: 'ends-before-start', field: 'endsOn', message: 'The last day, 5 April 2026, is before the first day, 6 April 2026. Change one of the two days.' },
    ]);
  });

  it('answers the value only when nothing stands against it', () => {
    expect(unlessRefused([], 7)).toEqual({ ok: true, value: 7 });
    expect(unlessRefused([{ code: 'a', message: 'A.' }], 7)).toEqual({ ok: false, faults: [{ code: 'a', message: 'A.' }] });
  });

  it('removes what is there, once', () => {
    expect(decideRemoval('goal', 1, [{ id: 1 }])).toEqual({ ok: true, value: { id: 1 } });
    expect(decideRemoval('goal', 1, []).ok).toBe(false);
  });
});
