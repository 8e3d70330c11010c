import { describe, expect, it } from 'vitest';
import { emptyStep, isForAll, readPensionStep } from '../../../renderer/features/employing/pension-step-form';
import { readAs } from '../form-answers';

const TODAY = '2026-11-20';
const TEXT = { workerId: '2', kind: 'letter', on: '19 November 2026', until: '', words: ' In the folder ' };

describe('a step of the pension as typed', () => {
  it('is read', () => {
    expect(readAs(readPensionStep(TEXT, TODAY))).toEqual({ id: null, workerId: 2, kind: 'letter', on: '2026-11-19', until: null, words: 'In the folder' });
    expect(readAs(readPensionStep({ ...TEXT, kind: 'postponed', until: '31/1/27' }, TODAY))).toMatchObject({ until: '2027-01-31' });
  });

  it('of the employer is nobody’s', () => expect(readAs(readPensionStep({ ...TEXT, kind: 'declared' }, TODAY))).toMatchObject({ workerId: null }));

  it.each([
    ['nothing chosen', { kind: '' }, ['kind: Choose what happened']],
    ['nobody chosen', { workerId: '' }, ['workerId: Choose whom it is about']],
    ['no day', { on: '' }, ['on: Enter the day']],
    ['a wait without an end', { kind: 'postponed' }, ['until: Enter the last day of the wait']],
  ])('asks: %s', (_, over, said) => {
    const read = readPensionStep({ ...TEXT, ...over }, TODAY);
    expect(read.ok ? [] : read.faults.map(({ field, message }) => `${field}: ${message}`)).toEqual(said);
  });

  it('opens for the only PA there is, with today', () => {
    expect(emptyStep([{ workerId: 4 }], TODAY)).toMatchObject({ workerId: '4', on: '20 November 2026' });
    expect(emptyStep([{ workerId: 4 }, { workerId: 5 }], TODAY).workerId).toBe('');
    expect([isForAll('declared'), isForAll('letter')]).toEqual([true, false]);
  });
});
