import { describe, expect, it } from 'vitest';
import { paperPage } from '#electron/exports/paper-page';
import { emergencyPaper, paydayPaper } from '#electron/exports/sheet-papers';
import { buildPaydaySheet } from '#shared/employer/payday-sheet';
import { buildEmergencySheet } from '#shared/plan/emergency-sheet';
import { emptyFacts, HELPERS, household, TODAY } from '../../shared/returns/household';
import { pageFaults, roughen } from './page-structure';

const emergency = buildEmergencySheet(household(), TODAY);
const payday = buildPaydaySheet(household(), HELPERS, TODAY);
const wordsOf = (page: string) => page.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('the sheets as pages', () => {
  it.each([
    ['for an emergency', paperPage(emergencyPaper(emergency))],
    ['for an emergency, every text rough', paperPage(emergencyPaper(roughen(emergency)))],
    ['for an emergency, of somebody who has not begun', paperPage(emergencyPaper(buildEmergencySheet(emptyFacts(), TODAY)))],
    ['for payday', paperPage(paydayPaper(payday))],
    ['for payday, every text rough', paperPage(paydayPaper(roughen(payday)))],
    ['for payday, where nobody is paid', paperPage(paydayPaper(buildPaydaySheet(emptyFacts(), [], TODAY)))],
  ])('%s is in order', (_, page) => expect(pageFaults(page)).toEqual([]));

  it('what to know and whom to ring come before all else', () => {
    const words = wordsOf(paperPage(emergencyPaper(emergency)));
    const places = ['I cannot raise my arms.', '01632 960002', 'Ring Ben.', 'Weekday mornings Grace Obi'].map((one) => words.indexOf(one));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(words).toContain('Kingfisher Care No number yet Agency');
  });

  it('payday names the people, the steps and the person’s own words', () => {
    const words = wordsOf(paperPage(paydayPaper(payday)));
    expect(words).toContain('Grace Obi £540.00 before tax: 10 h a week at £13.50 an hour every 4 weeks £483.20 on 13 November 2026 11 December 2026');
    expect(words).toContain('2 Send the hours to Simple Payroll and wait for the payslips.');
    expect(words).toContain('In the words of Amina Khan Whoever pays the wages cannot do it Zara may use the account.');
  });

  it('of the example household says so', () => {
    const facts = household();
    const example = { ...facts, person: { ...facts.person, exampleOn: TODAY } };
    for (const paper of [emergencyPaper(buildEmergencySheet(example, TODAY)), paydayPaper(buildPaydaySheet(example, [], TODAY))]) expect(paperPage(paper)).toContain('<title>Example: ');
  });
});
