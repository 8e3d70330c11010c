import { calledInside } from '../kernel/plain-words';
import type { Control } from './control';

/**
 * What the person says before the council signs (Luton: “clear that you are in control”). Where someone else decides for them in their
 * best interests (Mental Capacity Act 2005, section 4), it is said by whoever decides.
 */
export function statementWords(decides: Control['decides'] | null, name: string): string {
  const who = name.trim() || 'the person';
  switch (decides) {
    case 'someone_else':
      return `This is the plan of ${who}. The decisions in it were made in their best interests, with what they want and feel. Nobody put pressure on them or on me.`;
    case 'with_help':
      return 'This is my plan. I made the decisions in it, with the help that I chose, and nobody put pressure on me.';
    default:
      return 'This is my plan. I made the decisions in it, and nobody put pressure on me.';
  }
}

/** Who decides, as the person reads it on the screen: “You make the decisions about your care, with help from my sister.” */
export function decidesForYou({ decides, decider }: Pick<Control, 'decides' | 'decider'>): string {
  const who = decider.trim();
  switch (decides) {
    case 'self':
      return 'You make the decisions about your care.';
    case 'with_help':
      return who === '' ? 'You make the decisions about your care, with help.' : `You make the decisions about your care, with help from ${calledInside(who)}.`;
    case 'someone_else':
      return `${who || 'Someone else'} decides for you, in your best interests.`;
  }
}

/** The same for the council: “Maya Green makes the decisions about their care, with help from my sister.” */
export function decidesForCouncil({ decides, decider }: Pick<Control, 'decides' | 'decider'>, name: string): string {
  const [person, who] = [name.trim() || 'The person', decider.trim()];
  switch (decides) {
    case 'self':
      return `${person} makes the decisions about their care.`;
    case 'with_help':
      return `${person} makes the decisions about their care, with help${who === '' ? '' : ` from ${calledInside(who)}`}.`;
    case 'someone_else':
      return `${who || 'Someone else'} decides for ${name.trim() || 'the person'}, in their best interests.`;
  }
}

/** What is not said yet about how decisions are made; each is a short name of what is missing. Empty: all is there. */
export function missingOfControl(control: Control | null): string[] {
  if (!control) return ['who decides', 'how decisions are made'];
  return [
    ...(control.decides !== 'self' && control.decider.trim() === '' ? [control.decides === 'with_help' ? 'who helps to decide' : 'who decides'] : []),
    ...(control.howDecided.trim() === '' ? ['how decisions are made'] : []),
    ...(control.decides === 'someone_else' && control.viewsHeard.trim() === '' ? ['how the person’s views are heard'] : []),
  ];
}
