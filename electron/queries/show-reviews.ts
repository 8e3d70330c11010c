import type { Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { complaintSteps } from '#shared/plan/complaint-steps';
import { reviewsDue } from '#shared/plan/review-calendar';
import { packStartsOn } from '#shared/plan/review-pack';
import { timeline } from '#shared/plan/timeline';
import { readLedger } from '../db/transaction';
import type { Services } from '../services/services';
import { gatherFacts } from './gather-facts';

/** When is the next look? Reviews due and held, what changed, what the council was asked, and where a disagreement stands. */
export function showReviews(services: Services): Result<Output<'reviews.show'>> {
  const on = services.clock.today();
  const facts = readLedger(services, (db) => gatherFacts(db, on));
  return ok({
    on,
    due: reviewsDue(facts, on),
    reviews: [...facts.reviews],
    changes: [...facts.changes],
    assessments: [...facts.assessments],
    decisions: [...facts.decisions],
    contacts: [...facts.councilContacts],
    goals: facts.goals.map(({ id, words }) => ({ id, words })),
    steps: complaintSteps(facts, on),
    timeline: timeline(facts, on),
    councilName: facts.council.name,
    councilContact: facts.council.contact,
    councilComplaints: facts.council.complaints,
    packFrom: packStartsOn(facts, on),
  });
}
