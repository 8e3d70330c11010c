import { raiseFlags } from '#shared/checks/all-checks';
import type { Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { answerState } from '#shared/plan/answer-state';
import { planKept, planSnapshot } from '#shared/plan/plan-content';
import { buildPlanDocument } from '#shared/plan/plan-document';
import { planParts } from '#shared/plan/plan-parts';
import { missingBySteps } from '#shared/plan/step-missing';
import { planStepsOf, type ShownStep } from '#shared/plan/steps-of-council';
import type { ReadDb } from '../db/database';
import { readLedger } from '../db/transaction';
import { listPlanAnswers, readPlanContent, readPlanSnapshot } from '../repositories/plan';
import type { Services } from '../services/services';
import { gatherFacts } from './gather-facts';

type View = Output<'plan.show'>;

/** Is my plan ready? The seven steps with their answers, the versions sent, and what the council would still find. */
export function showPlan(services: Services): Result<View> {
  const on = services.clock.today();
  return readLedger(services, (db) => {
    const facts = gatherFacts(db, on);
    const content = readPlanContent(db);
    return ok({
      personName: facts.person.name,
      councilName: facts.council.name,
      steps: stepsWith(db, planStepsOf(facts.council), missingBySteps(facts, on)),
      versions: [...facts.planVersions],
      changedSinceLastVersion: hasChanged(db, facts.planVersions.at(-1)?.id, planSnapshot(content)),
      toSettle: raiseFlags(facts, on).filter((flag) => flag.screen === 'plan' || flag.screen === 'needs-and-services'),
      checks: [...buildPlanDocument(facts, { helpers: content.helpers }, on).checks],
      goals: [...content.goals],
      risks: [...content.risks],
      helpers: [...content.helpers],
      needs: [...content.needs],
      parts: planParts(facts),
    });
  });
}

function stepsWith(db: ReadDb, steps: readonly ShownStep[], missing: ReadonlyMap<number, readonly string[]>): View['steps'] {
  const answers = new Map(listPlanAnswers(db).map((answer) => [answer.step, answer]));
  return steps.map(({ step, number, name, question, prompts, example, councilLooksFor, source }) => {
    const { answer = '', note = '', changedAt = null } = answers.get(step) ?? {};
    return { step, number, name, question, prompts: [...prompts], example, councilLooksFor: [...councilLooksFor], source, answer, note, missing: missing.get(step) ?? [], changedAt, state: answerState(answer) };
  });
}

/** Does the plan say something else now than its last version did? Without a version nothing has changed since. */
function hasChanged(db: ReadDb, versionId: number | undefined, snapshotNow: string): boolean {
  return versionId !== undefined && planSnapshot(planKept(readPlanSnapshot(db, versionId))) !== snapshotNow;
}
