import { fitNoteFrom, sickSpells, uncoveredFrom, type SickSpell } from '../employer/sick-record';
import type { Worker } from '../employer/worker';
import { addDays, formatDay, type IsoDay } from '../kernel/iso-date';
import { isCurrent } from '../kernel/period';
import { recordsOf, type Check, type Flag } from './check';

/** After so many days nobody asks any more, because later sickness is no longer linked. */
const LOOKED_AT_DAYS = 56;

/** `know`: sick pay may not be kept back only because a fit note comes late. */
export const fitNoteMissing: Check = {
  code: 'fit-note-missing',
  rule: 'A PA was sick for more than 7 days, and no fit note is written down for the days after them.',
  source: 'Statutory Sick Pay (Medical Evidence) Regulations 1985, regulation 2; GOV.UK, “Taking sick leave”',
  check(facts, on) {
    return facts.workers
      .filter((worker) => worker.kind === 'employed' && isCurrent(worker, on))
      .flatMap((worker) => sickSpells(facts.employment.absences, worker.id).flatMap((spell) => look(worker, spell, on)));
  },
};

function look(worker: Worker, spell: SickSpell, on: IsoDay): Flag[] {
  const from = uncoveredFrom(spell, on);
  if (from === null || (spell.to !== null && addDays(spell.to, LOOKED_AT_DAYS) < on)) return [];
  return [
    {
      check: 'fit-note-missing',
      severity: 'know',
      title: `No fit note for ${worker.name} from ${formatDay(from)}`,
      why: `${worker.name} has been sick since ${formatDay(spell.from)}. For the first 7 days their own words are enough. For the days after, an employer may ask for a fit note.`,
      next: `Ask ${worker.name} for the fit note, and write it down under Holiday and sickness. Go on paying sick pay meanwhile, unless you have reason to doubt.`,
      screen: 'employing',
      byOn: null,
      figures: { sickFrom: spell.from, neededFrom: fitNoteFrom(spell, on) ?? from },
      records: recordsOf('worker', [worker.id]),
    },
  ];
}
