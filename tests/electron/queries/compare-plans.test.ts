import { expect, it } from 'vitest';
import { markPlanSent } from '#electron/actions/mark-plan-sent';
import { saveNeed } from '#electron/actions/save-need';
import { savePlanAnswer } from '#electron/actions/save-plan-answer';
import { comparePlans } from '#electron/queries/compare-plans';
import { buildHousehold } from '../../support/build-ledger';
import { done, faultsIn, NEED } from '../../support/records';
import { testServices } from '../../support/test-ledger';

function twoVersions() {
  const services = testServices('2026-05-10');
  buildHousehold(services);
  const first = done(markPlanSent(services, { sentOn: '2026-05-09' })).id;
  done(savePlanAnswer(services, { step: 7, answer: 'I decide.' }));
  const second = done(markPlanSent(services, { sentOn: '2026-05-10' })).id;
  done(saveNeed(services, { ...NEED, words: 'Going out' }));
  const titles = (before: number | null, after: number | null) => done(comparePlans(services, { before, after })).changes.map(({ kind, title }) => `${kind} ${title}`);
  return { services, first, second, titles };
}

it('tells what changed between two versions, and from a version to today', () => {
  const { first, second, titles } = twoVersions();
  expect(titles(first, second)).toEqual(['added Step 7: How will you stay in control?']);
  expect(titles(second, null)).toEqual(['added Need: Going out']);
  expect(titles(second, first)).toEqual(['removed Step 7: How will you stay in control?']);
  expect(titles(first, first)).toEqual([]);
});

it('reads a version as it was, whatever came after', () => {
  const { first, titles } = twoVersions();
  const said = titles(null, first);
  expect(said).toContain('added Service: Weekday mornings');
  expect(said.join()).not.toMatch(/Step 7|Going out/);
  expect(titles(null, null)).toContain('added Need: Going out');
});

it('says so where there is no such version', () => {
  const { services } = twoVersions();
  expect(faultsIn(comparePlans(services, { before: 99, after: null }))).toEqual(['version-missing']);
});
