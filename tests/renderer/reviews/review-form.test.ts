import { describe, expect, it } from 'vitest';
import { heldText, readHeld, readToCome, toComeText } from '../../../renderer/features/reviews/review-form';
import { BARE_REVIEW, type Review } from '../../../shared/plan/reviews';
import { faultsOf, readAs } from '../form-answers';

const TODAY = '2026-11-20';
const GOALS = [{ words: 'Paint again' }, { words: 'Swim' }];
const planned: Review = { id: 3, kind: 'annual', ...BARE_REVIEW, plannedOn: '2026-11-19', heldOn: null, withWhom: 'My care manager', words: '' };

describe('a review that was held', () => {
  const text = { ...heldText(null, GOALS), kind: 'annual' as const, heldOn: '19/11/26', words: ' Two more hours ' };
  it('keeps what was answered, and leaves out goals that were not talked about', () => {
    const goals = [{ goal: 'Paint again', state: 'achieved', words: ' Every week ' }, { goal: 'Swim', state: '', words: '' }];
    expect(readAs(readHeld({ ...text, planWorks: 'partly', goals }, null, TODAY))).toEqual({
      id: null,
      kind: 'annual',
      ...BARE_REVIEW,
      heldOn: '2026-11-19',
      planWorks: 'partly',
      words: 'Two more hours',
      goals: [{ goal: 'Paint again', state: 'achieved', words: 'Every week' }],
    });
  });
  it('asks which it was and when', () => {
    expect(faultsOf(readHeld(heldText(null, GOALS), null, TODAY))).toEqual(['kind: Choose which review it was', 'heldOn: Enter the day on which it was held']);
  });
  it('asks how far a goal has come of which something was said', () => {
    expect(faultsOf(readHeld({ ...text, goals: [{ goal: 'Swim', state: '', words: 'No pool' }] }, null, TODAY))).toEqual(['goal-0: Choose how far this goal has come, or take the words away']);
  });
  it('begins with the day that was planned, and keeps it', () => {
    expect(heldText(planned, GOALS)).toMatchObject({ kind: 'annual', heldOn: '19 November 2026', withWhom: 'My care manager' });
    expect(readAs(readHeld(heldText(planned, GOALS), planned, TODAY))).toMatchObject({ id: 3, plannedOn: '2026-11-19', heldOn: '2026-11-19' });
  });
  it('goes through the goals of the plan, and keeps those that have other words by now', () => {
    const review: Review = { ...planned, heldOn: '2026-11-19', goals: [{ goal: 'Paint', state: 'partly', words: 'Once' }] };
    expect(heldText(review, GOALS).goals).toEqual([
      { goal: 'Paint again', state: '', words: '' },
      { goal: 'Swim', state: '', words: '' },
      { goal: 'Paint', state: 'partly', words: 'Once' },
    ]);
  });
});

describe('a review that is to come', () => {
  it('begins with one that is asked for today', () => {
    expect(readAs(readToCome(toComeText(null, TODAY), null, TODAY))).toEqual({ id: null, kind: 'requested', ...BARE_REVIEW, askedOn: TODAY, heldOn: null, words: '' });
  });
  it('may be arranged without being asked for', () => {
    expect(readAs(readToCome({ ...toComeText(null, TODAY), kind: 'annual', askedOn: '', plannedOn: '3 December' }, null, TODAY))).toMatchObject({ kind: 'annual', askedOn: null, plannedOn: '2026-12-03' });
  });
  it('needs one of its days, and says which it cannot read', () => {
    expect(faultsOf(readToCome({ ...toComeText(null, TODAY), askedOn: ' ' }, null, TODAY))).toEqual(['askedOn: Enter the day on which you asked, or the day that is agreed']);
    expect(faultsOf(readToCome({ ...toComeText(null, TODAY), plannedOn: 'soon' }, null, TODAY))[0]).toMatch(/^plannedOn: “soon” is not a day/);
  });
  it('changes the one that is there', () => {
    expect(readAs(readToCome({ ...toComeText(planned, TODAY), plannedOn: '3 December 2026' }, planned, TODAY))).toEqual({ ...planned, plannedOn: '2026-12-03' });
  });
});
