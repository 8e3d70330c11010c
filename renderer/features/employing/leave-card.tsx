import { Plus } from 'lucide-react';
import { ABSENCE_WORDS, absenceDaysWords, PROOF_WORDS } from '../../../shared/employer/absence-words';
import { hoursWords } from '../../../shared/employer/holiday-words';
import { formatPounds } from '../../../shared/kernel/money';
import { formatPeriod } from '../../../shared/kernel/period';
import { countOf } from '../../../shared/kernel/plain-words';
import { useCommand } from '../../api/use-command';
import { Button, Buttons } from '../../ui/button';
import { Card } from '../../ui/card';
import { Disclosure } from '../../ui/disclosure';
import { Facts, type Fact } from '../../ui/facts';
import { useNotice } from '../../ui/notice';
import { Table } from '../../ui/table';
import type { AbsenceShown, LeaveShown } from './leave-form';

/** One PA: the holiday of the leave year with its workings, the days away, and what each sickness comes to. */
export function LeaveCard({ shown, onAbsence, onCarried, onAdd }: { shown: LeaveShown; onAbsence: (absence: AbsenceShown) => void; onCarried: () => void; onAdd: () => void }) {
  const { name, year, holiday, missing, workings, remarks, periods, mayCarry } = shown;
  return (
    <Card
      title={name}
      aside={
        <Button kind="link" icon={Plus} label={`Write down days away of ${name}`} onPress={onAdd}>
          Days away
        </Button>
      }
    >
      <p className="quiet">Leave year {formatPeriod(year)}.</p>
      {holiday === null ? <p>{missing}</p> : <Facts facts={holidayFacts(holiday)} />}
      {remarks.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {workings.length > 0 && (
        <Disclosure summary={`How the holiday of ${name} is worked out`}>
          <ul>
            {workings.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          {periods.length > 0 && (
            <Table
              caption="Holiday earned, by pay period"
              rows={periods}
              keyOf={({ from }) => from}
              columns={[
                { key: 'period', title: 'Pay period', isRowHeader: true, cell: (period) => formatPeriod(period) },
                { key: 'worked', title: 'Hours worked', align: 'right', cell: ({ workedMinutes }) => (workedMinutes === null ? 'Not written down' : hoursWords(workedMinutes)) },
                { key: 'earned', title: 'Holiday earned', align: 'right', cell: ({ earnedMinutes }) => hoursWords(earnedMinutes) },
              ]}
            />
          )}
        </Disclosure>
      )}
      {mayCarry && (
        <p>
          <Button kind="link" label={`${carryWords(shown)}: ${name}`} onPress={onCarried}>
            {carryWords(shown)}
          </Button>
        </p>
      )}
      <Absences shown={shown} onChange={onAbsence} />
      {shown.spells.map((spell) => (
        <div key={spell.from}>
          <h3>
            Sick: {absenceDaysWords(spell)}
            {spell.to === null ? ` (${countOf(spell.days, 'day')} so far)` : ''}
          </h3>
          <ul>
            {spell.sentences.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      ))}
    </Card>
  );
}

const carryWords = ({ carried }: LeaveShown): string => (carried === null ? 'Carry holiday over from the year before' : 'Change holiday carried over');

function holidayFacts(holiday: NonNullable<LeaveShown['holiday']>): Fact[] {
  const days = holiday.entitledDaysTenths === null ? '' : ` (${countOf(holiday.entitledDaysTenths / 10, 'day')})`;
  return [
    { label: 'Holiday left', words: <strong>{hoursWords(holiday.leftMinutes)}</strong> },
    { label: holiday.isEarned ? 'Earned so far' : 'Due for the year', words: `${hoursWords(holiday.entitledMinutes)}${days}` },
    ...(holiday.givenMinutes > 0 ? [{ label: 'Bank holidays on top', words: hoursWords(holiday.givenMinutes) }] : []),
    ...(holiday.carriedMinutes > 0 ? [{ label: 'Carried over', words: hoursWords(holiday.carriedMinutes) }] : []),
    { label: 'Taken', words: hoursWords(holiday.takenMinutes) },
    ...(holiday.bookedMinutes > 0 ? [{ label: 'Booked', words: hoursWords(holiday.bookedMinutes) }] : []),
    ...(holiday.owedMinutes === null ? [] : [{ label: 'If the job ended today', words: owedWords(holiday, holiday.owedMinutes) }]),
    ...(holiday.hourPence === null || holiday.isRolledUp ? [] : [{ label: 'An hour of holiday', words: formatPounds(holiday.hourPence) }]),
  ];
}

function owedWords({ owedPence, isRolledUp }: NonNullable<LeaveShown['holiday']>, owedMinutes: number): string {
  if (isRolledUp) return `${hoursWords(owedMinutes)}, already paid along`;
  if (owedMinutes < 0) return `${hoursWords(-owedMinutes)} too much taken${owedPence === null ? '' : `, worth ${formatPounds(-owedPence)}`}`;
  return `${hoursWords(owedMinutes)} owed${owedPence === null ? '' : `, ${formatPounds(owedPence)}`}`;
}

function Absences({ shown, onChange }: { shown: LeaveShown; onChange: (absence: AbsenceShown) => void }) {
  const remove = useCommand('absences.remove');
  const save = useCommand('absences.save');
  const notice = useNotice();
  if (shown.absences.length === 0) return <p className="quiet">No days away are written down for this leave year.</p>;

  async function takeOut({ takenMinutes: _, id, ...absence }: AbsenceShown) {
    const result = await remove.run({ id });
    notice.show(
      result.ok
        ? { words: `Removed: ${ABSENCE_WORDS[absence.kind].toLowerCase()} of ${shown.name}.`, undo: () => save.run({ ...absence, id: null }) }
        : { words: result.faults.map((fault) => fault.message).join(' ') },
    );
  }
  const named = (absence: AbsenceShown) => `${ABSENCE_WORDS[absence.kind].toLowerCase()} of ${shown.name}, ${absenceDaysWords(absence)}`;
  return (
    <Table
      caption={`Days away of ${shown.name}, the latest first`}
      rows={shown.absences}
      keyOf={({ id }) => id}
      columns={[
        { key: 'days', title: 'Days', isRowHeader: true, width: 'wide', cell: (absence) => absenceDaysWords(absence) },
        { key: 'kind', title: 'Why', cell: ({ kind }) => ABSENCE_WORDS[kind] },
        { key: 'hours', title: 'Time', align: 'right', cell: ({ takenMinutes }) => (takenMinutes === 0 ? '' : hoursWords(takenMinutes)) },
        { key: 'more', title: 'Notes', cell: ({ kind, proof, words }) => [kind === 'sickness' ? PROOF_WORDS[proof] : '', words].filter(Boolean).join('. ') },
        {
          key: 'do',
          title: 'What to do',
          hideTitle: true,
          cell: (absence) => (
            <Buttons>
              <Button kind="link" label={`Change ${named(absence)}`} onPress={() => onChange(absence)}>
                Change
              </Button>
              <Button kind="link" label={`Remove ${named(absence)}`} onPress={() => void takeOut(absence)}>
                Remove
              </Button>
            </Buttons>
          ),
        },
      ]}
    />
  );
}
