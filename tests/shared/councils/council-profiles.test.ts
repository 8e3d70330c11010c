import { describe, expect, it } from 'vitest';
import { COUNCILS, councilById, councilOverridesSchema, questionsToAsk, withOverrides } from '#shared/councils/council-profiles';

describe('the councils', () => {
  it('are Luton, Buckinghamshire and a plain one', () => {
    expect(COUNCILS.map(({ id, name }) => [id, name])).toEqual([
      ['luton', 'Luton Council'],
      ['buckinghamshire', 'Buckinghamshire Council'],
      ['plain', 'Your council'],
    ]);
  });

  it('say what was seen of Luton, and nothing else', () => {
    const { sources: _sources, ...luton } = councilById('luton') ?? { sources: [] };
    expect(Object.fromEntries(Object.entries(luton).filter(([, answer]) => answer !== null))).toEqual({
      id: 'luton',
      name: 'Luton Council',
      paymentCycle: '4-weeks',
      paidIn: 'mixed',
      netOrGross: 'net',
      contributionRoute: 'into_dp_account',
      accountTypes: ['card'],
      returnFrequency: 'none_card_viewed',
      evidence: ['receipts'],
      contact: { name: 'Luton Council', address: ['Town Hall', 'Luton LU1 2BQ'], phone: null, email: null },
    });
  });

  it('say what was seen of Buckinghamshire, and nothing else', () => {
    const { sources: _sources, planSteps: _steps, ...bucks } = councilById('buckinghamshire') ?? { sources: [], planSteps: null };
    expect(Object.fromEntries(Object.entries(bucks).filter(([, answer]) => answer !== null))).toEqual({
      id: 'buckinghamshire',
      name: 'Buckinghamshire Council',
      accountTypes: ['own', 'managed'],
      complaints: {
        name: 'Compliments and Complaints Team',
        address: ['Buckinghamshire Council', 'Walton Street Offices', 'Walton Street', 'HP20 1UA'],
        phone: '01296 387844',
        email: null,
      },
    });
  });

  it('do not include one that nobody wrote down', () => {
    expect(councilById('essex')).toBeUndefined();
  });
});

describe('a household’s own answers', () => {
  const plain = COUNCILS[2];
  if (!plain) throw new Error('there is a plain council');

  it('stand in place of the profile’s, and leave the rest', () => {
    const mine = withOverrides(plain, { name: 'Essex County Council', surplusWeeks: 4, cashAllowed: false });
    expect(mine).toEqual({ ...plain, name: 'Essex County Council', surplusWeeks: 4, cashAllowed: false });
  });

  it('that are left out change nothing', () => {
    expect(withOverrides({ ...plain, surplusWeeks: 8 }, { surplusWeeks: undefined }).surplusWeeks).toBe(8);
  });

  it('may say that something is not known after all', () => {
    expect(withOverrides({ ...plain, surplusWeeks: 8 }, { surplusWeeks: null }).surplusWeeks).toBeNull();
  });

  it('are not an id or a source', () => {
    expect([councilOverridesSchema.safeParse({ surplusWeeks: 4 }).success, councilOverridesSchema.safeParse({ id: 'luton' }).success]).toEqual([true, false]);
  });
});

describe('questions to the council', () => {
  it.each([
    ['plain', 19],
    ['luton', 11],
    ['buckinghamshire', 17],
  ])('of %s are as many as its rules leave open: %i', (id, count) => {
    const profile = councilById(id);
    expect(profile && questionsToAsk(profile).length).toBe(count);
  });

  it('are whole sentences with the key of what they ask for', () => {
    const profile = councilById('plain');
    const asked = profile ? questionsToAsk(profile) : [];
    expect(asked.find(({ key }) => key === 'surplusWeeks')?.question).toBe('Ask your council: how many weeks of money may stay in the account?');
    expect(asked.every(({ question }) => /^Ask your council: [a-z].*\?$/.test(question))).toBe(true);
  });

  it('are none where everything was answered', () => {
    const luton = councilById('luton');
    if (!luton) throw new Error('Luton is known');
    const answers = Object.fromEntries(questionsToAsk(luton).map(({ key }) => [key, key === 'cashAllowed' ? false : 0]));
    expect(questionsToAsk({ ...luton, ...answers })).toEqual([]);
  });
});
