import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import { readForm } from '../../ui/form-reader';
import { linesTyped, writtenOf, type Council, type CouncilStep, type Written } from './council-words';

/** A step as typed; its prompts, and what the council looks for, one a line. */
export type StepText = { stepName: string; question: string; prompts: string; example: string; looksFor: string };

/** The form for a step, filled with what it says today. */
export function stepText({ name, question, prompts, example, councilLooksFor }: CouncilStep): StepText {
  return { stepName: name, question, prompts: prompts.join('\n'), example, looksFor: councilLooksFor.join('\n') };
}

/** A step as typed → the council's profile with it, or what stands in its way. */
export function readStep(text: StepText, council: Council, step: number, today: IsoDay): Result<Written> {
  return readForm(today, (field) => {
    const typed = {
      step,
      name: field.words('stepName', text.stepName, 'Enter the name of the step'),
      question: field.words('question', text.question, 'Enter the question that your council asks'),
      prompts: linesTyped(text.prompts),
      example: field.words('example', text.example, 'Enter an example of an answer'),
      councilLooksFor: linesTyped(text.looksFor),
    };
    const written = writtenOf(council);
    return { ...written, steps: written.steps.map((one) => (one.step === step ? typed : one)) };
  });
}
