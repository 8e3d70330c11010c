import { answerState } from './answer-state';
import { PLAN_STEPS } from './steps';

type Answers = Readonly<Record<number, string>>;

const answered = (answers: Answers): number => PLAN_STEPS.filter(({ step }) => answerState(answers[step] ?? '') !== 'empty').length;

/**
 * Is most of the plan written: an answer in 4 of the 7 steps or more? Before that a plan is only begun, and `plan-step-empty` speaks
 * alone; a list of all that a finished plan must hold would only frighten.
 */
export function mostIsWritten(answers: Answers): boolean {
  return answered(answers) * 2 > PLAN_STEPS.length;
}

/** Does every step have an answer? */
export function allIsWritten(answers: Answers): boolean {
  return answered(answers) === PLAN_STEPS.length;
}
