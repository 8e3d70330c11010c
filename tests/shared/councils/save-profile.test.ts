import { describe, expect, it } from 'vitest';
import { councilById } from '#shared/councils/council-profiles';
import { decideProfile, type WrittenProfile } from '#shared/councils/save-profile';
import { planStepsOf } from '#shared/plan/steps-of-council';
import { makeCouncil } from '../../support/make-facts';
import { makeOwn } from '../../support/make-own';
import { done, faultsIn } from '../../support/records';

const luton = councilById('luton') ?? makeCouncil();
const written: WrittenProfile = { name: luton.name, contact: luton.contact, complaints: luton.complaints, steps: planStepsOf(luton), sources: luton.sources };
const address = { name: 'Direct Payments Team', address: ['Town Hall'], phone: null, email: null };
const renamed = written.steps.map((step) => (step.step === 6 ? { ...step, name: ' Looking after it ' } : step));

describe('a profile that comes with the program', () => {
  it('is copied, with its rules, and never changed', () => {
    const own = done(decideProfile({ shipped: 'luton' }, { ...written, steps: renamed }, '2026-11-20', []));
    expect(own).toMatchObject({ id: 'own-luton-council', copiedFrom: 'luton', asItCame: null, keptOn: '2026-11-20' });
    expect(own.profile).toMatchObject({ paymentCycle: '4-weeks', planSteps: expect.arrayContaining([{ step: 6, name: 'Looking after it' }]) as unknown });
    expect(own.profile).not.toHaveProperty('id');
    expect(councilById('luton')).toEqual(luton);
  });

  it('has another id when its name is taken', () => {
    expect(done(decideProfile({ shipped: 'luton' }, written, '2026-11-20', ['own-luton-council'])).id).toBe('own-luton-council-2');
  });
});

describe('an own profile', () => {
  it('keeps its id, its day and what it came as, whatever its new name', () => {
    const own = makeOwn();
    const after = done(decideProfile({ own }, { ...written, name: ' Essex ', steps: written.steps }, '2027-01-01', []));
    expect(after).toEqual({ ...own, profile: { ...own.profile, name: 'Essex', contact: written.contact, complaints: null, planSteps: null, sources: written.sources } });
  });

  it('an address of which nothing is written is none; lines without words are none', () => {
    const blank = { name: ' ', address: ['', ' '], phone: ' ', email: '' };
    const own = done(decideProfile({ own: makeOwn() }, { ...written, contact: blank, complaints: { ...address, address: [' Town Hall ', ''] }, sources: ['', ' Letter '] }, '2027-01-01', []));
    expect(own.profile).toMatchObject({ contact: null, complaints: address, sources: ['Letter'] });
  });
});

describe('what is refused', () => {
  it.each<[string, Partial<WrittenProfile>, string[]]>([
    ['no name', { name: ' ' }, ['name: council-name-missing']],
    ['an address without a name', { contact: { ...address, name: '' } }, ['contactName: council-address-nameless']],
    ['a step without a name', { steps: renamed.map((step) => ({ ...step, name: step.step === 2 ? ' ' : step.name })) }, ['stepName: council-step-nameless']],
    ['a step without a question', { steps: renamed.map((step) => ({ ...step, question: '' })) }, ['stepName: council-step-nameless']],
    ['six steps', { steps: written.steps.slice(1) }, ['council-steps-missing']],
    ['a step twice', { steps: [...written.steps.slice(1), ...written.steps.slice(1, 2)] }, ['council-steps-missing']],
    ['a name of 121 letters', { name: 'a'.repeat(121) }, ['name: council-words-unclear']],
    ['a telephone number of 61 signs', { contact: { ...address, phone: '0'.repeat(61) } }, ['contactPhone: council-words-unclear']],
    ['a source that turns the direction of reading', { sources: ['Letter \u202e'] }, ['sources: council-words-unclear']],
    ['21 prompts', { steps: renamed.map((step) => ({ ...step, prompts: Array.from({ length: 21 }, (_, at) => `Prompt ${at}`) })) }, ['stepName: council-words-unclear']],
  ])('%s', (_, change, faults) => expect(faultsIn(decideProfile({ shipped: 'luton' }, { ...written, ...change }, '2026-11-20', []))).toEqual(faults));

  it('a name of 120 letters is not', () => {
    expect(done(decideProfile({ shipped: 'luton' }, { ...written, name: 'a'.repeat(120) }, '2026-11-20', [])).profile.name).toHaveLength(120);
  });
});
