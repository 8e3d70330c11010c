// What is written down beside reviews, each as typed → the record to save, or what stands in its way.
import type { Input } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import { CONTACT_KINDS, type CouncilContact } from '../../../shared/plan/council-contacts';
import { ASSESSMENT_KINDS, CHANGE_ABOUT, type Assessment, type Change } from '../../../shared/plan/reviews';
import { readForm } from '../../ui/form-reader';

export type ChangeText = { noticedOn: string; about: Change['about'] | ''; words: string };

export function readChange(text: ChangeText, id: number | null, today: IsoDay): Result<Input<'changes.save'>> {
  return readForm(today, (field) => ({
    id,
    about: field.choice('about', text.about, CHANGE_ABOUT, 'Choose what it is about'),
    words: field.words('words', text.words, 'Write what is not as it was'),
    noticedOn: field.day('noticedOn', text.noticedOn, 'Enter the day on which you noticed it, or about when'),
  }));
}

export type AssessmentText = { kind: Assessment['kind'] | ''; askedOn: string; heldOn: string; byWhom: string; words: string };

/** One of the two days is enough. */
export function readAssessment(text: AssessmentText, id: number | null, today: IsoDay): Result<Input<'assessments.save'>> {
  return readForm(today, (field) => {
    const kind = field.choice('kind', text.kind, ASSESSMENT_KINDS, 'Choose which assessment it is');
    if (text.askedOn.trim() === '' && text.heldOn.trim() === '') field.refuse('askedOn', 'Enter the day on which you asked for it, or on which it was held');
    return { id, kind, askedOn: field.dayIfAny('askedOn', text.askedOn), heldOn: field.dayIfAny('heldOn', text.heldOn), byWhom: text.byWhom.trim(), words: text.words.trim() };
  });
}

export type DecisionText = { eligible: 'yes' | 'no' | ''; decidedOn: string; hasWrittenReasons: boolean; reasons: string; supportEndsOn: string; otherHelp: string };

/** Of a decision that somebody is eligible, the last day of support and other help are left out. */
export function readDecision(text: DecisionText, id: number | null, today: IsoDay): Result<Input<'decisions.save'>> {
  return readForm(today, (field) => {
    const eligible = field.choice('eligible', text.eligible, ['yes', 'no'], 'Choose what the council decided') === 'yes';
    return {
      id,
      eligible,
      decidedOn: field.day('decidedOn', text.decidedOn, 'Enter the day of the decision'),
      hasWrittenReasons: text.hasWrittenReasons,
      reasons: text.hasWrittenReasons ? field.words('reasons', text.reasons, 'Write the reasons that the council gave') : text.reasons.trim(),
      supportEndsOn: eligible ? null : field.dayIfAny('supportEndsOn', text.supportEndsOn),
      otherHelp: eligible ? '' : text.otherHelp.trim(),
    };
  });
}

export type ContactText = { kind: CouncilContact['kind']; madeOn: string; toWhom: string; words: string; repliedOn: string; reply: string };

export function readContact(text: ContactText, id: number | null, today: IsoDay): Result<Input<'contacts.save'>> {
  return readForm(today, (field) => ({
    id,
    kind: field.choice('kind', text.kind, CONTACT_KINDS, 'Choose what it was'),
    words: field.words('words', text.words, 'Write what you asked or said'),
    madeOn: field.day('madeOn', text.madeOn, 'Enter the day on which you asked'),
    toWhom: text.toWhom.trim(),
    repliedOn: field.dayIfAny('repliedOn', text.repliedOn),
    reply: text.reply.trim(),
  }));
}

export type PackText = { from: string; toAsk: string; formats: Input<'reviews.exportPack'>['formats'] };

export function readPack(text: PackText, today: IsoDay): Result<Input<'reviews.exportPack'>> {
  return readForm(today, (field) => {
    if (text.formats.length === 0) field.refuse('formats', 'Choose at least one kind of file');
    return { toAsk: text.toAsk.trim(), from: field.day('from', text.from, 'Enter the first day that it is about'), formats: text.formats };
  });
}

export type LetterText = { to: string; subject: string; words: string; formats: Input<'letters.export'>['formats'] };

export function readCouncilLetter(text: LetterText, today: IsoDay): Result<Input<'letters.export'>> {
  return readForm(today, (field) => {
    const letter = {
      to: field.words('to', text.to, 'Write who the letter is to'),
      subject: field.words('subject', text.subject, 'Write what the letter is about'),
      words: field.words('words', text.words, 'Write the letter'),
      formats: text.formats,
    };
    if (text.formats.length === 0) field.refuse('formats', 'Choose at least one kind of file');
    return letter;
  });
}
