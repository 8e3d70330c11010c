import { PLAN_PARTS, RECORD_KINDS, type PlanPart, type RecordKind } from './plan-fields';
import { sortedJson, type PlanContent } from './plan-content';
import { planStepsOf, type ShownStep } from './steps-of-council';

/** One line that reads otherwise in the later plan. Empty words: it said nothing there. */
export type ChangedLine = { readonly label: string; readonly before: string; readonly after: string };

/** A step or a record of the plan that is new, gone, or says something else. */
export type PlanChange = {
  readonly part: 'steps' | PlanPart;
  /** The number of the step, or the record's id. */
  readonly id: number;
  readonly kind: 'added' | 'removed' | 'changed';
  /** What it is: “Step 4: How will you arrange your support?”, “Service: Weekday mornings”. */
  readonly title: string;
  /** What it says, or said; of a changed one only the lines that differ. */
  readonly lines: readonly ChangedLine[];
};

/**
 * What the later plan says that the earlier one did not, in the order in which a plan is read. A record is the same one while its id is;
 * its own values are compared, so nothing that changed is left out because it reads alike. `steps` are the council's, for their titles.
 */
export function diffPlans(before: PlanContent, after: PlanContent, steps = planStepsOf({ name: '', planSteps: null })): PlanChange[] {
  return [...changedSteps(before, after, steps), ...PLAN_PARTS.flatMap((part) => changedRecords(part, before, after))];
}

function changedSteps(before: PlanContent, after: PlanContent, steps: readonly ShownStep[]): PlanChange[] {
  return steps.flatMap(({ step, number, question }): PlanChange[] => {
    const [was, is] = [before.answers[step] ?? '', after.answers[step] ?? ''];
    if (was === is) return [];
    const kind = was === '' ? 'added' : is === '' ? 'removed' : 'changed';
    return [{ part: 'steps', id: step, kind, title: `Step ${number}: ${question}`, lines: [{ label: 'Answer', before: was, after: is }] }];
  });
}

type Identified = { readonly id: number };

function changedRecords(part: PlanPart, before: PlanContent, after: PlanContent): PlanChange[] {
  // Each part's records and its kind belong together; the compiler cannot see that through the name.
  const kind = RECORD_KINDS[part] as unknown as RecordKind<Identified>;
  const [was, is]: (readonly Identified[])[] = [before[part], after[part]];
  const change = (of: PlanChange['kind'], record: Identified, content: PlanContent, lines: readonly ChangedLine[]): PlanChange => ({
    part,
    id: record.id,
    kind: of,
    title: `${kind.one}: ${kind.title(record, content)}`,
    lines,
  });
  const saidBy = (record: Identified, content: PlanContent) => kind.fields.map(({ label, words }) => ({ label, words: words(record, content) })).filter(({ words }) => words !== '');
  const removed = (was ?? [])
    .filter((record) => !is?.some(({ id }) => id === record.id))
    .map((record) => change('removed', record, before, saidBy(record, before).map(({ label, words }) => ({ label, before: words, after: '' }))));
  const others = (is ?? []).flatMap((record) => {
    const old = was?.find(({ id }) => id === record.id);
    if (!old) return [change('added', record, after, saidBy(record, after).map(({ label, words }) => ({ label, before: '', after: words })))];
    const lines = kind.fields
      .filter(({ of }) => of.some((key) => sortedJson(old[key]) !== sortedJson(record[key])))
      .map(({ label, words }) => ({ label, before: words(old, before), after: words(record, after) }));
    return lines.length === 0 ? [] : [change('changed', record, after, lines)];
  });
  return [...removed, ...others];
}
