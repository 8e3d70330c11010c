import { describe, expect, it } from 'vitest';
import type { CouncilProfile } from '#shared/councils/council-profile';
import type { IsoDay } from '#shared/kernel/iso-date';
import { returnPeriods } from '#shared/returns/return-periods';

type Sent = Parameters<typeof returnPeriods>[3];
const words = (returnFrequency: CouncilProfile['returnFrequency'], startsOn: IsoDay, on: IsoDay, sent: Sent = []) =>
  returnPeriods({ returnFrequency }, startsOn, on, sent).map((choice) => choice.words);

describe('the periods a return can be made for', () => {
  it.each<[string, CouncilProfile['returnFrequency'], IsoDay, string[]]>([
    ['the first runs from the first day', 'quarter', '2026-04-06', ['6 April 2026 to 5 July 2026, still running']],
    ['a period runs to the end of its last day', 'quarter', '2026-07-05', ['6 April 2026 to 5 July 2026, still running']],
    ['the next begins the day after, newest first', 'quarter', '2026-07-06', ['6 July 2026 to 5 October 2026, still running', '6 April 2026 to 5 July 2026']],
    ['four weeks are 28 days', '4-weeks', '2026-05-04', ['4 May 2026 to 31 May 2026, still running', '6 April 2026 to 3 May 2026']],
    ['months', 'month', '2026-05-06', ['6 May 2026 to 5 June 2026, still running', '6 April 2026 to 5 May 2026']],
    ['half years', 'six-months', '2026-04-06', ['6 April 2026 to 5 October 2026, still running']],
    ['years', 'year', '2027-04-06', ['6 April 2027 to 5 April 2028, still running', '6 April 2026 to 5 April 2027']],
    ['quarters where the council looks at the card itself', 'none_card_viewed', '2026-04-06', ['6 April 2026 to 5 July 2026, still running']],
    ['quarters where it asks when it wants to', 'on_request', '2026-04-06', ['6 April 2026 to 5 July 2026, still running']],
    ['quarters where nobody knows', null, '2026-04-06', ['6 April 2026 to 5 July 2026, still running']],
  ])('%s', (_, returnFrequency, on, expected) => expect(words(returnFrequency, '2026-04-06', on)).toEqual(expected));

  it('offers nothing before the direct payment starts', () => expect(words('quarter', '2026-04-06', '2026-04-05')).toEqual([]));

  it('keeps the days of one that was sent and goes on from there', () => {
    const sent = [{ from: '2026-04-06', to: '2026-06-30', sentOn: '2026-07-10' }] as const;
    expect(words('quarter', '2026-04-06', '2026-10-02', sent)).toEqual([
      '1 October 2026 to 31 December 2026, still running',
      '1 July 2026 to 30 September 2026',
      '6 April 2026 to 30 June 2026, sent on 10 July 2026',
    ]);
  });

  it('leaves no gap before one that was sent', () => {
    const sent = [{ from: '2026-06-01', to: '2026-06-30', sentOn: '2026-07-10' }] as const;
    expect(words('quarter', '2026-04-06', '2026-07-02', sent)).toEqual([
      '1 July 2026 to 30 September 2026, still running',
      '1 June 2026 to 30 June 2026, sent on 10 July 2026',
      '6 April 2026 to 31 May 2026',
    ]);
  });
});
