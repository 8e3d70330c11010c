import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNCILS } from '#shared/councils/council-profiles';
import { MAX_COUNCIL_BYTES, readCouncilFile, writeCouncilFile } from '#shared/councils/council-file';
import { makeProfile } from '../../support/make-own';
import { done, faultsIn } from '../../support/records';

const file = (profile: unknown, over: object = {}) => JSON.stringify({ format: 'direct-payment-ledger-council', version: 1, profile, ...over });
const said = (text: string) => {
  const read = readCouncilFile(text);
  return read.ok ? '' : read.faults.map(({ message }) => message).join(' ');
};

describe('a council’s file', () => {
  it('begins with its format and its version', () => {
    expect(writeCouncilFile(makeProfile()).split('\n').slice(0, 3)).toEqual(['{', '  "format": "direct-payment-ledger-council",', '  "version": 1,']);
  });

  it.each([...COUNCILS.map(({ id: _id, ...profile }) => [profile.name, profile] as const), ['Essex', makeProfile()] as const])('of %s goes out and comes back, word for word', (_, profile) => {
    const text = writeCouncilFile(profile);
    expect(done(readCouncilFile(text))).toEqual(profile);
    expect(writeCouncilFile(done(readCouncilFile(text)))).toBe(text);
    expect(text.length).toBeLessThan(MAX_COUNCIL_BYTES / 10);
  });

  it('may begin with the mark that some editors write', () => expect(done(readCouncilFile(`\ufeff${writeCouncilFile(makeProfile())}`))).toEqual(makeProfile()));
});

describe('a file that is not one', () => {
  it.each([
    ['nothing', ''],
    ['a letter', 'Dear council,'],
    ['a number', '7'],
    ['null', 'null'],
    ['a list', '[]'],
    ['another program’s JSON', '{"name":"Essex"}'],
    ['the ledger’s data', '{"format":"direct-payment-ledger-data","version":3,"tables":{}}'],
    ['a version that is no number', file(makeProfile(), { version: '1' })],
    ['version 0', file(makeProfile(), { version: 0 })],
    ['half a file', file(makeProfile()).slice(0, 300)],
  ])('is refused: %s', (_, text) => expect(faultsIn(readCouncilFile(text))).toEqual(['council-file-not-one']));

  it('of a newer version is refused with what to do', () => expect(faultsIn(readCouncilFile(file(makeProfile(), { version: 2 })))).toEqual(['council-file-newer']));
});

describe('a file that was changed', () => {
  it.each([
    ['an unknown key beside the profile', file(makeProfile(), { run: 'x' }), 'It holds “run”, which a council’s file does not have.'],
    ['an unknown key in the profile', file({ ...makeProfile(), script: 'alert(1)' }), 'It holds “script”, which a council’s file does not have.'],
    ['an id, which only the program gives', file({ ...makeProfile(), id: 'luton' }), 'It holds “id”, which a council’s file does not have.'],
    ['an unknown key in an address', file(makeProfile({ contact: { name: 'A', address: [], phone: null, email: null, fax: '1' } as never })), 'Its answer to “whom can you write to or ring about your direct payment?” holds “fax”, which a council’s file does not have.'],
    ['an unknown key with a long name and hidden signs', file({ ...makeProfile(), [`\u202e${'x'.repeat(100)}`]: 1 }), `It holds “${'x'.repeat(40)}”, which a council’s file does not have.`],
    ['a prototype', file(makeProfile()).replace('"surplusWeeks":4', '"__proto__":{"a":1},"surplusWeeks":4'), 'which a council’s file does not have.'],
    ['a prototype beside the profile', file(makeProfile()).replace('"version":1', '"__proto__":{"a":1},"version":1'), 'It holds “__proto__”, which a council’s file does not have.'],
    ['no profile', file(undefined), 'It holds no profile.'],
    ['a rule left out', file({ ...makeProfile(), surplusWeeks: undefined }), 'Its answer to “how many weeks of money may stay in the account?” is missing, too long, or not what it can be.'],
    ['words for a number', file({ ...makeProfile(), surplusWeeks: 'many' }), 'Its answer to “how many weeks of money may stay in the account?”'],
    ['fewer than no weeks', file(makeProfile({ surplusWeeks: -1 })), 'Its answer to “how many weeks of money may stay in the account?”'],
    ['half a week', file(makeProfile({ surplusWeeks: 0.5 })), 'Its answer to “how many weeks of money may stay in the account?”'],
    ['more weeks than there can be', file(makeProfile({ surplusWeeks: 1_000_000 })), 'Its answer to “how many weeks of money may stay in the account?”'],
    ['no name', file(makeProfile({ name: ' ' })), 'Its name is missing, too long, or not what it can be.'],
    ['a name that turns the direction of reading', file(makeProfile({ name: 'Essex\u202elicnuoC' })), 'Its name is missing, too long, or not what it can be.'],
    ['a name of two lines', file(makeProfile({ name: 'Essex\nCouncil' })), 'Its name is missing, too long, or not what it can be.'],
    ['six steps', file(makeProfile({ planSteps: makeProfile().planSteps?.slice(1) ?? null })), 'Its plan does not have each of the seven steps once.'],
    ['a step twice', file(makeProfile({ planSteps: [1, 1, 3, 4, 5, 6, 7].map((step) => ({ step })) })), 'Its plan does not have each of the seven steps once.'],
    ['an eighth step', file(makeProfile({ planSteps: [1, 2, 3, 4, 5, 6, 8].map((step) => ({ step })) })), 'Step 7 of its plan is missing, too long, or not what it can be.'],
    ['an unknown key in a step', file(makeProfile({ planSteps: [1, 2, 3, 4, 5, 6, 7].map((step) => ({ step, html: '<b>' })) as never })), 'Step 1 of its plan holds “html”, which a council’s file does not have.'],
    ['51 sources', file(makeProfile({ sources: Array.from({ length: 51 }, (_, at) => `Letter ${at}`) })), 'Its list of sources is missing, too long, or not what it can be.'],
  ])('is refused, and says where: %s', (_, text, words) => {
    expect(faultsIn(readCouncilFile(text))).toEqual(['council-file-unclear']);
    expect(said(text)).toContain(words);
  });

  it('is refused or read, and never more than that, whatever it holds', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => !readCouncilFile(file(value)).ok));
    fc.assert(fc.property(fc.string(), (text) => !readCouncilFile(text).ok));
  });
});
