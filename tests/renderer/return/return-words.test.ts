import { describe, expect, it } from 'vitest';
import { periodKey, returnLead, returnTitle } from '../../../renderer/features/return/return-words';
import type { Flag } from '../../../shared/checks/check';

const period = { from: '2026-07-01', to: '2026-09-30' } as const;
const gap = (severity: Flag['severity']) => ({ check: 'receipt-missing', severity, title: '', why: '', next: '', screen: 'money' as const, byOn: null, figures: {}, records: [] });
const shown: Parameters<typeof returnTitle>[0] = { period, gaps: [], sentOn: null, dueOn: '2026-10-28' };

describe('the sentence of the Return screen', () => {
  it.each<[string, Parameters<typeof returnTitle>[0], string]>([
    ['sent', { ...shown, sentOn: '2026-10-02' as const }, 'You sent this return on 2 October 2026'],
    ['ready', shown, 'Your return is ready to send'],
    ['things to know do not hold it up', { ...shown, gaps: [gap('know')] }, 'Your return is ready to send'],
    ['one thing', { ...shown, gaps: [gap('act'), gap('know')] }, 'Settle 1 thing before you send your return'],
    ['two things', { ...shown, gaps: [gap('act'), gap('stop')] }, 'Settle 2 things before you send your return'],
  ])('%s', (_, value, expected) => {
    expect(returnTitle(value)).toBe(expected);
  });

  it.each([
    ['to come', shown, '2026-10-28', 'It covers 1 July 2026 to 30 September 2026. It is due by 28 October 2026.'],
    ['the day after', shown, '2026-10-29', 'It covers 1 July 2026 to 30 September 2026. It was due by 28 October 2026.'],
    ['still running on its last day', shown, '2026-09-30', 'It covers 1 July 2026 to 30 September 2026. The period is still running, so figures will change. It is due by 28 October 2026.'],
    ['no day known', { ...shown, dueOn: null }, '2026-10-01', 'It covers 1 July 2026 to 30 September 2026. Ask your council when it is due.'],
    ['sent', { ...shown, sentOn: '2026-10-02' }, '2026-10-29', 'It covers 1 July 2026 to 30 September 2026.'],
  ] as const)('%s', (_, value, on, expected) => {
    expect(returnLead(value, on)).toBe(expected);
  });

  it('a period has one key', () => {
    expect(periodKey(period)).toBe('2026-07-01/2026-09-30');
  });
});
