import { invariant } from '../kernel/invariant';
import type { IsoDay } from '../kernel/iso-date';
import { ok, refused, type Fault, type Result } from '../kernel/result';
import { askedSteps, type WrittenStep } from '../plan/asked-steps';
import { councilProfileSchema, type CouncilAddress } from './council-profile';
import { councilById } from './council-profiles';
import { ownIdFor, type OwnProfile, type ProfileContent } from './own-profile';

/** What a person writes of their council; its rules are answered one by one (`council-rules.ts`). */
export type WrittenProfile = {
  readonly name: string;
  readonly contact: CouncilAddress | null;
  readonly complaints: CouncilAddress | null;
  /** All seven, written out, in the order in which the council asks them. */
  readonly steps: readonly WrittenStep[];
  readonly sources: readonly string[];
};

/** A profile for `decideProfile` to change: one of the ledger's own, or the id of one that comes with the program. */
export type ProfileNow = { readonly own: OwnProfile } | { readonly shipped: string };

/**
 * The ledger's own profile after what was written. One that comes with the program is never changed: it is copied, on the day `on`, with
 * an id unlike those `taken`. Faults: `council-steps-missing`,
 * `council-name-missing`, `council-address-nameless`, `council-step-nameless`, `council-words-unclear`.
 */
export function decideProfile(now: ProfileNow, written: WrittenProfile, on: IsoDay, taken: readonly string[]): Result<OwnProfile> {
  const own = 'own' in now ? now.own : undefined;
  const before = own?.profile ?? ('shipped' in now ? councilById(now.shipped) : undefined);
  invariant(before, 'a ledger names a council that there is');
  const { id: _id, ...content }: ProfileContent & { id?: string } = before;
  const profile = {
    ...content,
    name: written.name.trim(),
    contact: trimmed(written.contact),
    complaints: trimmed(written.complaints),
    planSteps: askedSteps(written.steps.map(trimmedStep)),
    sources: trimmedLines(written.sources),
  };
  const faults = faultsOf(profile, written);
  if (faults.length > 0) return refused(...faults);
  if (own) return ok({ ...own, profile });
  return ok({ id: ownIdFor(profile.name, taken), profile, copiedFrom: 'shipped' in now ? now.shipped : null, asItCame: null, keptOn: on });
}

function faultsOf(profile: ProfileContent, written: WrittenProfile): Fault[] {
  if (new Set(written.steps.map(({ step }) => step)).size !== 7 || written.steps.length !== 7) {
    return [{ code: 'council-steps-missing', message: 'A plan has seven steps, and one of them was left out or was there twice, so nothing was changed. Go back and open the page again.' }];
  }
  const nameless = written.steps.some(({ name, question }) => name.trim() === '' || question.trim() === '');
  const faults: Fault[] = [
    ...(profile.name === '' ? [{ code: 'council-name-missing', field: 'name', message: 'Enter the name of your council.' }] : []),
    ...(['contact', 'complaints'] as const)
      .filter((at) => profile[at]?.name === '')
      .map((at) => ({ code: 'council-address-nameless', field: `${at}Name`, message: 'Enter the person or team to write to. An address alone does not say who reads it.' })),
    ...(nameless ? [{ code: 'council-step-nameless', field: 'stepName', message: 'Enter a name and a question for the step.' }] : []),
  ];
  if (faults.length > 0) return faults;
  const read = councilProfileSchema.omit({ id: true }).safeParse(profile);
  if (read.success) return [];
  const fields = new Set(read.error.issues.map(({ path: [part, inside] }) => fieldOf(part, inside)));
  return [...fields].map((field) => ({ code: 'council-words-unclear', field, message: UNCLEAR }));
}

const UNCLEAR = 'Write this in fewer words, in plain letters and signs. It is too long, or holds a sign that cannot be seen.';

/** The form's field for a part of a profile: `contact.phone` → `contactPhone`, `planSteps…` → `stepName`. */
function fieldOf(part: PropertyKey | undefined, inside: PropertyKey | undefined): string {
  if (part === 'planSteps') return 'stepName';
  if (part !== 'contact' && part !== 'complaints') return String(part);
  const name = typeof inside === 'string' ? inside : 'name';
  return `${part}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** An address of which nothing is written is none. */
function trimmed(at: CouncilAddress | null): CouncilAddress | null {
  if (at === null) return null;
  const orNull = (words: string | null) => words?.trim() || null;
  const clean = { name: at.name.trim(), address: trimmedLines(at.address), phone: orNull(at.phone), email: orNull(at.email) };
  return clean.name === '' && clean.address.length === 0 && clean.phone === null && clean.email === null ? null : clean;
}

function trimmedStep({ step, name, question, prompts, example, councilLooksFor }: WrittenStep): WrittenStep {
  return { step, name: name.trim(), question: question.trim(), prompts: trimmedLines(prompts), example: example.trim(), councilLooksFor: trimmedLines(councilLooksFor) };
}

function trimmedLines(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
