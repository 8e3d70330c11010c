import { describe, expect, it } from 'vitest';
import { paperPage } from '#electron/exports/paper-page';
import { returnPaper } from '#electron/exports/return-paper';
import { formatDay, type IsoDay } from '#shared/kernel/iso-date';
import { buildReturn } from '#shared/returns/build-return';
import { emptyFacts, entry, household, PERIOD, TODAY } from '../../shared/returns/household';
import { pageFaults, readPage, roughen } from './page-structure';

const document = buildReturn(household(), PERIOD, TODAY);
/** The words of a page as they are read, one space between them. */
const wordsOf = (page: string) => page.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

const pageOf = (document: Parameters<typeof returnPaper>[0]) => paperPage(returnPaper(document));

describe('the return as a page', () => {
  it.each([
    ['of a household', document],
    ['of a household whose every text is rough', roughen(document)],
    ['of somebody with nothing yet', buildReturn(emptyFacts(), PERIOD, TODAY)],
  ])('%s is in order', (_, one) => expect(pageFaults(pageOf(one))).toEqual([]));

  it('is addressed: whose it is, which council, which days', () => {
    const page = pageOf(document);
    expect(page).toContain('<title>Direct payment return, Amina Khan, 6 July 2026 to 30 September 2026</title>');
    expect(wordsOf(page)).toContain('Council’s reference LC-20417 Council Luton Council');
  });

  it('has the hours that the plan has for each PA; one without any has no such heading', () => {
    const words = wordsOf(pageOf({ ...document, hours: [{ name: 'Priya Nair', plannedMinutes: 3510 }] }));
    expect(words).toContain('Hours over the days of this return Personal assistant Hours Priya Nair 58 hours 30 minutes in the plan Hours on timesheets are those written down in the ledger.');
    expect(wordsOf(pageOf({ ...document, hours: [] }))).not.toContain('Hours of personal assistants');
  });

  it('speaks of the person where no name is written down', () => {
    const page = pageOf({ ...document, personName: '' });
    expect(page).toContain('<title>Direct payment return, the person, 6 July 2026 to 30 September 2026</title>');
    expect(wordsOf(page)).toContain('Signed by the person, or by who manages the money');
  });

  it('states the sums, the bank and what is left over', () => {
    const words = wordsOf(pageOf(document));
    expect(words).toContain('£2,486.66 was there at the start, £4,093.86 came in and £3,242.07 was spent. So £3,338.45 was there at the end of 30 September 2026.');
    expect(words).toContain('This return agrees with the bank to the penny.');
    expect(words).toContain('Left over £2,746.40 The council’s limit is £2,386.24. £360.16 is over it.');
  });

  it('hides nothing: each entry of the period is a row of its line', () => {
    const [, lists = ''] = pageOf(document).split('Every payment in, by line');
    const rows = readPage(`<main>${lists.slice(lists.indexOf('<h3>'), lists.lastIndexOf('</table>') + 8)}`).elements.filter(({ name, parents }) => name === 'tr' && parents.includes('tbody'));
    const entries = household().entries.filter((one) => one.paidOn >= PERIOD.from && one.paidOn <= PERIOD.to);
    const totals = document.income.length + document.spending.length;
    expect(rows).toHaveLength(entries.length + totals);
  });

  it.each<[string, Partial<typeof document>, string]>([
    ['no statement', { bankPence: null, bankOn: null, differencePence: null, banks: [] }, 'so this return has not been checked against the bank'],
    ['the bank has less', { bankPence: 100, differencePence: -250, banks: [{ name: 'Main', on: '2026-09-30', bankPence: 100, differencePence: -250 }] }, 'This return and the bank differ by £2.50. Balance on 30 September 2026 From Amount Bank statement £1.00 This ledger £3.50 Difference −£2.50'],
    ['a statement that ends sooner', { banks: [{ name: 'Main', on: '2026-09-28', bankPence: 9_000, differencePence: 0 }] }, 'to the penny. The last balance that the bank stated in this period is that of 28 September 2026. Balance on 28 September 2026'],
    [
      'two accounts that differ by opposite amounts',
      { bankPence: 10_500, differencePence: 0, banks: [{ name: 'Main', on: '2026-09-30', bankPence: 10_500, differencePence: 5_000 }, { name: 'Card', on: '2026-09-29', bankPence: 0, differencePence: -5_000 }] },
      'Main: the bank has £50.00 more than this ledger. Card: the bank has £50.00 less than this ledger. The last balance that every bank stated in this period is that of 29 September 2026. Each account on the day of its last statement Account Day Bank Ledger Difference Main 30 September 2026 £105.00 £55.00 £50.00 Card 29 September 2026 £0.00 £50.00 −£50.00 All accounts £105.00 £105.00 £0.00',
    ],
    ['no limit known', { surplusLimitPence: null }, 'The council’s limit for money left over is not known.'],
    ['within the limit', { surplusLimitPence: 300_000 }, 'The council’s limit is £3,000.00, so this is within it.'],
    ['short of money', { surplusPence: -100 }, 'Short by £1.00'],
    ['contribution missing', { contribution: { expectedPence: 500, paidPence: 200 } }, '£3.00 is still to be paid in.'],
    ['contribution ahead', { contribution: { expectedPence: 200, paidPence: 500 } }, '£3.00 more than expected was paid in.'],
    ['a second version', { version: 2, replacesOn: '2026-10-10' }, '6 July 2026 to 30 September 2026 Version 2. It takes the place of the one sent on 10 October 2026.'],
    ['contribution paid', { contribution: { expectedPence: 500, paidPence: 500 } }, 'The contribution is paid in full.'],
    ['no contribution', { contribution: { expectedPence: 0, paidPence: 0 } }, 'No contribution into this account is written down for these days.'],
    ['no budget', { budget: null }, 'Personal budget Not known'],
  ])('says it in words: %s', (_, change, words) => expect(wordsOf(pageOf({ ...document, ...change }))).toContain(words));

  it.each<[string, IsoDay, boolean]>([
    ['on its last day', '2026-09-30', true],
    ['the day after', '2026-10-01', false],
    ['before it begins', '2026-07-01', true],
  ])('of a period that is not over speaks of no day to come, and has nothing to sign: %s', (_, on, isSoFar) => {
    const page = pageOf(buildReturn(household({ entries: household().entries.filter((one) => one.paidOn <= on) }), PERIOD, on));
    const words = wordsOf(page);
    expect(pageFaults(page)).toEqual([]);
    expect(page.includes(`<title>Direct payment return so far, up to ${formatDay(on)}, Amina Khan`)).toBe(isSoFar);
    expect(words.includes(`Balance so far, on ${formatDay(on)}`)).toBe(isSoFar);
    for (const complete of ['Declaration', 'true and complete', 'Signed by', 'Closing balance', 'was there at the end']) expect(words.includes(complete), complete).toBe(!isSoFar);
  });

  it('shows two accounts apart, and a split payment without evidence once with its whole amount', () => {
    const parts = [{ category: 'agency', serviceId: null, fund: 'council', amountPence: -700 }, { category: 'travel', serviceId: null, fund: 'council', amountPence: -300 }] as const;
    const split = buildReturn(emptyFacts({ entries: [{ ...entry(1, '2026-08-01', -1_000, 'agency', { payee: 'Kingfisher' }), parts }] }), PERIOD, TODAY);
    expect(wordsOf(pageOf(split))).toContain('Payments without evidence By day Day To Amount 1 August 2026 Kingfisher £10.00 Every payment in');
    const account = { name: 'Card', openingPence: 0, closingPence: 5 };
    expect(wordsOf(pageOf({ ...split, accounts: [account, { ...account, name: 'Bank' }] }))).toContain('Account At the start At the end Card £0.00 £0.05 Bank');
  });

  it('of the example household says so in its title, under it, and at the foot of each page', () => {
    const facts = household();
    const page = pageOf(buildReturn({ ...facts, person: { ...facts.person, exampleOn: TODAY } }, PERIOD, TODAY));
    expect(pageFaults(page)).toEqual([]);
    expect(page).toContain('<title>Example: ');
    expect(page).toMatch(/<h1>[^<]*<\/h1>\n<p class="standing">An example: the people and the amounts in it are made up\.<\/p>/);
    expect(page).toMatch(/@bottom-left { content: "Example /);
    expect(pageOf(document)).not.toContain('An example: ');
  });
});
