import { z } from 'zod';
import { CONTRACT } from '#shared/contract/contract';
import { category, day, evidence, id, text } from '#shared/contract/shapes';
import file from '#resources/sample/household.json';

const without = { id: true } as const;

/** The example household: what its person would type, in the shapes of the same requests. */
const household = z.strictObject({
  exampleOn: day,
  start: CONTRACT['ledger.start'].input.omit({ passphrase: true }),
  councilAnswers: z.array(CONTRACT['council.answer'].input),
  needs: z.array(CONTRACT['needs.save'].input.omit(without)),
  goals: z.array(CONTRACT['goals.save'].input.omit(without)),
  risks: z.array(CONTRACT['risks.save'].input.omit(without)),
  helpers: z.array(CONTRACT['helpers.save'].input.omit(without)),
  control: CONTRACT['control.save'].input,
  wellbeing: z.array(CONTRACT['wellbeing.save'].input),
  emergencies: z.array(CONTRACT['emergency.save'].input),
  contacts: z.array(CONTRACT['emergencyContacts.save'].input.omit(without)),
  workers: z.array(CONTRACT['workers.save'].input.omit(without)),
  absences: z.array(CONTRACT['absences.save'].input.omit(without)),
  rotas: z.array(CONTRACT['rota.save'].input),
  /** Weeks filled from the rotas, for each PA; those that were over by the last day are approved on the day after them. */
  hours: z.strictObject({ weeks: z.array(day), approvedUntil: day }),
  jobs: z.array(CONTRACT['jobs.save'].input),
  workerBanks: z.array(CONTRACT['workerBank.save'].input),
  services: z.array(CONTRACT['services.save'].input.omit(without)),
  budgets: z.array(CONTRACT['budgets.save'].input.omit(without)),
  letters: z.array(CONTRACT['letters.save'].input.omit(without)),
  oneOffs: z.array(CONTRACT['oneOffs.save'].input.omit(without)),
  reserves: z.array(CONTRACT['reserves.save'].input.omit(without)),
  plannedCancelled: z.array(CONTRACT['planned.cancel'].input),
  means: CONTRACT['means.save'].input,
  meansLines: z.array(CONTRACT['meansLines.save'].input.omit(without)),
  agreement: CONTRACT['agreement.save'].input,
  employer: CONTRACT['employer.save'].input,
  /** Who tells HMRC, the pay runs as they were approved, and the payslips that came for them: `workerId` counts the PAs from 1. */
  payroll: CONTRACT['payroll.save'].input,
  payRuns: z.array(CONTRACT['pay.approve'].input),
  payslips: z.array(CONTRACT['payslips.save'].input.omit(without)),
  policies: z.array(CONTRACT['policies.save'].input.omit(without)),
  /** Steps of the pension: `workerId` counts the PAs from 1. */
  pensionSteps: z.array(CONTRACT['pensionSteps.save'].input.omit(without)),
  answers: z.record(z.string(), text),
  /** Private notes beside the answers. */
  notes: z.record(z.string(), text),
  plan: z.strictObject({ sentOn: day, agreedOn: day, agreedBy: text, agreedLetter: text, inForceFrom: day }),
  reviews: z.array(CONTRACT['reviews.save'].input.omit(without)),
  changes: z.array(CONTRACT['changes.save'].input.omit(without)),
  councilContacts: z.array(CONTRACT['contacts.save'].input.omit(without)),
  rules: CONTRACT['imports.save'].input.shape.rules,
  /** Payments tied one by one: the one of that day that holds these words. */
  ties: z.array(z.strictObject({ on: day, words: z.string(), category, serviceId: id.nullable() })),
  taxis: z.strictObject({ words: z.string(), until: day, category, serviceId: id }),
  evidence: z.array(z.strictObject({ words: z.string(), evidence, text, until: day })),
  /** Files of `resources/sample/documents`, each for the payment of that day that holds these words, for a policy, or for nothing yet. */
  documents: z.array(
    z.strictObject({ file: z.string(), words: text, datedOn: day.nullable(), for: z.union([z.strictObject({ on: day, words: z.string() }), z.strictObject({ policy: id })]).nullable() }),
  ),
  /** Statements of the bank that the account agrees with. */
  agreed: z.array(CONTRACT['statements.begin'].input.omit({ accountId: true })),
  /** Duties that nobody has seen to; all others before the last day were done. */
  dutiesLeft: z.array(z.string()),
});

export type Household = z.infer<typeof household>;

export function readHousehold(): Household {
  return household.parse(file);
}
