import { describe, expect, it } from 'vitest';
import { readAssessment, readChange, readContact, readCouncilLetter, readDecision, readPack } from '../../../renderer/features/reviews/kept-forms';
import { faultsOf, readAs } from '../form-answers';

const TODAY = '2026-11-20';

describe('what has changed', () => {
  const text = { noticedOn: '1/9/26', about: 'home' as const, words: ' New stairs ' };
  it('keeps what, since when and what it is about', () => {
    expect(readAs(readChange(text, 7, TODAY))).toEqual({ id: 7, noticedOn: '2026-09-01', about: 'home', words: 'New stairs' });
  });
  it('asks for all three at once', () => {
    expect(faultsOf(readChange({ noticedOn: '', about: '', words: '' }, null, TODAY))).toEqual([
      'about: Choose what it is about',
      'words: Write what is not as it was',
      'noticedOn: Enter the day on which you noticed it, or about when',
    ]);
  });
});

describe('an assessment', () => {
  const text = { kind: 'needs' as const, askedOn: '2 November', heldOn: '', byWhom: ' ', words: '' };
  it('may be asked for and not held', () => {
    expect(readAs(readAssessment(text, null, TODAY))).toEqual({ id: null, kind: 'needs', askedOn: '2026-11-02', heldOn: null, byWhom: '', words: '' });
  });
  it('needs one of its days, and which it is', () => {
    expect(faultsOf(readAssessment({ ...text, kind: '', askedOn: '' }, null, TODAY))).toEqual(['kind: Choose which assessment it is', 'askedOn: Enter the day on which you asked for it, or on which it was held']);
  });
});

describe('a decision', () => {
  const text = { eligible: 'no' as const, decidedOn: '16/11/26', hasWrittenReasons: true, reasons: ' Can wash alone ', supportEndsOn: '31/12/26', otherHelp: ' A charity ' };
  it('keeps its reasons, the last day and other help', () => {
    expect(readAs(readDecision(text, null, TODAY))).toEqual({ id: null, eligible: false, decidedOn: '2026-11-16', hasWrittenReasons: true, reasons: 'Can wash alone', supportEndsOn: '2026-12-31', otherHelp: 'A charity' });
  });
  it('that somebody is eligible has no last day', () => {
    expect(readAs(readDecision({ ...text, eligible: 'yes' }, null, TODAY))).toMatchObject({ eligible: true, supportEndsOn: null, otherHelp: '' });
  });
  it('asks for what is missing', () => {
    expect(faultsOf(readDecision({ ...text, eligible: '', decidedOn: '', reasons: '' }, null, TODAY))).toEqual([
      'eligible: Choose what the council decided',
      'decidedOn: Enter the day of the decision',
      'reasons: Write the reasons that the council gave',
    ]);
  });
});

describe('a question to the council', () => {
  const text = { kind: 'question' as const, madeOn: '12/10/26', toWhom: ' My care manager ', words: ' Two more evenings? ', repliedOn: '', reply: '' };
  it('may wait for its reply', () => {
    expect(readAs(readContact(text, null, TODAY))).toEqual({ id: null, kind: 'question', madeOn: '2026-10-12', toWhom: 'My care manager', words: 'Two more evenings?', repliedOn: null, reply: '' });
  });
  it('asks what was asked, and when', () => {
    expect(faultsOf(readContact({ ...text, words: '', madeOn: '' }, null, TODAY))).toEqual(['words: Write what you asked or said', 'madeOn: Enter the day on which you asked']);
  });
});

it('a review pack needs its first day and a kind of file', () => {
  expect(readAs(readPack({ from: '25 May 2026', toAsk: ' More? ', formats: ['pdf'] }, TODAY))).toEqual({ from: '2026-05-25', toAsk: 'More?', formats: ['pdf'] });
  expect(faultsOf(readPack({ from: '', toAsk: '', formats: [] }, TODAY))).toEqual(['formats: Choose at least one kind of file', 'from: Enter the first day that it is about']);
});

it('a letter needs somebody, a subject, words and a kind of file', () => {
  const whole = { to: 'Luton Council', subject: 'A review', words: 'Dear care manager', formats: ['docx' as const] };
  expect(readAs(readCouncilLetter(whole, TODAY))).toEqual(whole);
  expect(faultsOf(readCouncilLetter({ to: '', subject: '', words: '', formats: [] }, TODAY)).map((fault) => fault.split(':')[0])).toEqual(['to', 'subject', 'words', 'formats']);
});
