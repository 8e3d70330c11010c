import { expect, it } from 'vitest';
import { sickSpells, spellPay } from '#shared/employer/sick-record';
import { spellDays, spellSentences } from '#shared/employer/sick-words';
import { makeWorker } from '../../support/make-facts';
import { anAbsence, aRota, recordOf } from '../../support/make-leave';
import { done } from '../../support/records';

const worker = makeWorker({ startsOn: '2025-01-06', rates: [{ from: '2025-01-06', ratePence: 1400 }] });

it('says what a sickness across 6 April 2026 comes to, and what it rests on', () => {
  const absences = [anAbsence('sickness', '2026-03-30', null, { proof: 'own_words' })];
  const record = recordOf({ rota: aRota('2025-01-06', [1, 2, 3, 4, 5], 240), absences });
  const [spell] = sickSpells(absences, 1);
  if (!spell) throw new Error('there is one');
  expect(spellSentences(spell, done(spellPay(worker, record, spell, '2026-04-10')), '2026-04-10')).toEqual([
    'Statutory Sick Pay so far: £170.75 for 7 days of 10 working days.',
    'Days that can be paid: Monday, Tuesday, Wednesday, Thursday and Friday, from the usual week.',
    'Their average pay is taken as £280.00 a week, from the usual hours and rate, because no pay from before the sickness is written down.',
    'This sickness goes across 6 April 2026, when the rules changed. Days before it follow the old rules. Whoever was paid under the old ones keeps that rate until they are back at work.',
    'No fit note is written down from 6 April 2026 on. For the first 7 days their own words are enough; after that you may ask for a fit note.',
  ]);
  expect(spellDays(spell, '2026-04-10')).toBe(12);
});

it('says why nothing is paid', () => {
  const absences = [anAbsence('sickness', '2026-03-02', '2026-03-04')];
  const [spell] = sickSpells(absences, 1);
  if (!spell) throw new Error('there is one');
  const sentences = spellSentences(spell, done(spellPay(worker, recordOf({ absences }), spell, '2026-03-04')), '2026-04-10');
  expect(sentences[0]).toBe('No sick pay is due: sickness that began before 6 April 2026 had to last 4 days in a row.');
  expect(sentences[1]).toContain('every day of the week');
});
