import { Check, CircleAlert, CircleSlash, Clock } from 'lucide-react';
import { useState } from 'react';
import type { Duty } from '../../../shared/employer/duty';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { useCommand } from '../../api/use-command';
import { Button, Buttons, LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { Select } from '../../ui/choice-fields';
import { Dialog } from '../../ui/dialog';
import { Disclosure } from '../../ui/disclosure';
import { useNotice } from '../../ui/notice';
import { Badge, type Tone } from '../../ui/severity';
import { Table } from '../../ui/table';
import { DutyDoneForm } from './duty-done-form';
import { dutiesShown, DUTY_FILTERS, type DutyFilter } from './employing-words';

const STATES: Readonly<Record<Duty['state'], { words: string; tone: Tone; icon: typeof Check }>> = {
  late: { words: 'Late', tone: 'stop', icon: CircleAlert },
  due: { words: 'Due now', tone: 'act', icon: Clock },
  coming: { words: 'To come', tone: 'plain', icon: Clock },
  done: { words: 'Done', tone: 'good', icon: Check },
  not_needed: { words: 'Not needed', tone: 'plain', icon: CircleSlash },
};

const FIRST_DUTIES = 10;

/** So many stand on the page of people; the others are one press away. */
const FIRST_DUE = 3;

const EMPTY: Readonly<Record<DutyFilter, string>> = {
  now: 'Nothing to do today. Look at what is to come whenever you like.',
  coming: 'Nothing is to come in these days.',
  settled: 'What you mark as done will stand here, with its evidence.',
  all: 'The law asks nothing of you in these days.',
};

type Asked = { readonly duty: Duty; readonly state: 'done' | 'not_needed' };

/**
 * What the law asks of this household as an employer, with days, and what to keep. A duty whose proof has a field of its own is not
 * marked here: `onWrite` opens that field. `isBrief`: only what is late or due, and the way to the whole list.
 */
export function DutiesCard({ duties, today, onWrite, isBrief = false }: { duties: readonly Duty[]; today: IsoDay; onWrite: (duty: Duty) => void; isBrief?: boolean }) {
  const [filter, setFilter] = useState<DutyFilter>('now');
  const [most, setMost] = useState(isBrief ? FIRST_DUE : FIRST_DUTIES);
  const [asked, setAsked] = useState<Asked | null>(null);
  const takeBack = useCommand('duties.takeBack');
  const notice = useNotice();
  const chosen = dutiesShown(duties, filter);
  const shown = chosen.slice(0, most);

  async function undo({ dutyId, workerId, dueOn, recordedFor, title }: Duty) {
    const result = await takeBack.run({ dutyId, workerId, dueOn: recordedFor ?? dueOn });
    notice.show({ words: result.ok ? `Taken back: ${title}.` : result.faults.map((fault) => fault.message).join(' ') });
  }
  return (
    <Card title="What you have to do">
      {!isBrief && (
        <div className="duty-filter">
          <Select
            name="duty-filter"
            label="Show"
            value={filter}
            onChange={(next) => {
              setFilter(next);
              setMost(FIRST_DUTIES);
            }}
            choices={(Object.keys(DUTY_FILTERS) as DutyFilter[]).map((key) => ({ value: key, label: `${DUTY_FILTERS[key]} (${dutiesShown(duties, key).length})` }))}
          />
        </div>
      )}
      {shown.length === 0 ? (
        <p className="quiet">{EMPTY[filter]}</p>
      ) : (
        <Table
          caption={DUTY_FILTERS[filter]}
          hideCaption
          rows={shown}
          keyOf={(duty) => `${duty.dutyId}-${duty.workerId}-${duty.dueOn}`}
          columns={[
            { key: 'duty', title: 'What to do', isRowHeader: true, width: 'wide', cell: (duty) => <What duty={duty} /> },
            { key: 'day', title: 'By', width: 'tight', cell: (duty) => <By duty={duty} /> },
            { key: 'keep', title: 'What to keep', width: 'wide', cell: (duty) => <Keep duty={duty} /> },
            {
              key: 'do',
              title: 'Mark it',
              hideTitle: true,
              width: 'tight',
              cell: (duty) => <Marks duty={duty} onAsk={(state) => setAsked({ duty, state })} onTakeBack={() => void undo(duty)} onWrite={() => onWrite(duty)} />,
            },
          ]}
        />
      )}
      {isBrief && (
        <Buttons>
          <LinkButton to="/employing/duties">{shown.length < chosen.length ? `See all ${chosen.length} things to do` : 'See every duty'}</LinkButton>
        </Buttons>
      )}
      {!isBrief && shown.length < chosen.length && (
        <div>
          <Button onPress={() => setMost(most + FIRST_DUTIES)}>Show more</Button>
        </div>
      )}
      {asked && (
        <Dialog isOpen title={asked.duty.title} onClose={() => setAsked(null)}>
          <DutyDoneForm duty={asked.duty} state={asked.state} today={today} onClose={() => setAsked(null)} />
        </Dialog>
      )}
    </Card>
  );
}

const isSettled = ({ state }: Duty) => state === 'done' || state === 'not_needed';

function What({ duty }: { duty: Duty }) {
  return (
    <>
      <strong>{duty.title}</strong>
      {duty.workerName !== null && <span className="duty-for">For {duty.workerName}</span>}
      {!isSettled(duty) && (
        <div className="duty-how">
          <p>{duty.how}</p>
          <Disclosure summary="Where this comes from">
            <p>{duty.words}</p>
            <p>{duty.source}</p>
          </Disclosure>
        </div>
      )}
    </>
  );
}

function By({ duty: { dueOn, state } }: { duty: Duty }) {
  return (
    <div className="duty-by">
      <strong>{formatDay(dueOn)}</strong>
      <Badge tone={STATES[state].tone} icon={STATES[state].icon}>
        {STATES[state].words}
      </Badge>
    </div>
  );
}

function Keep({ duty }: { duty: Duty }) {
  if (!isSettled(duty)) return duty.evidence;
  return (
    <>
      {duty.words || (duty.state === 'done' ? 'No evidence written down' : '')}
      {duty.doneOn !== null && <span className="duty-for">{formatDay(duty.doneOn)}</span>}
    </>
  );
}

/** The words of the button that leads to the field of a duty. */
const WRITE: Readonly<Record<NonNullable<Duty['writtenAt']>, string>> = { worker: 'Write it down', insurance: 'Add insurance', employer: 'Write it down' };

function Marks({ duty, onAsk, onTakeBack, onWrite }: { duty: Duty; onAsk: (state: 'done' | 'not_needed') => void; onTakeBack: () => void; onWrite: () => void }) {
  const which = `${duty.title}${duty.workerName === null ? '' : ` for ${duty.workerName}`}, ${formatDay(duty.dueOn)}`;
  if (duty.writtenAt !== null) {
    // A policy that is there is changed in its own card.
    if (isSettled(duty) && duty.writtenAt === 'insurance') return null;
    const words = isSettled(duty) ? 'Change' : WRITE[duty.writtenAt];
    return (
      <Button kind={isSettled(duty) ? 'link' : 'outlined'} label={`${words}: ${which}`} onPress={onWrite}>
        {words}
      </Button>
    );
  }
  if (isSettled(duty)) {
    // What a payment settled was marked by nobody, so nothing can be taken back.
    if (duty.recordedFor === null) return null;
    return (
      <Button kind="link" label={`Take back: ${which}`} onPress={onTakeBack}>
        Take back
      </Button>
    );
  }
  return (
    <div className="duty-marks">
      <Button label={`Mark as done: ${which}`} onPress={() => onAsk('done')}>
        Mark as done
      </Button>
      <Button kind="link" label={`Not needed: ${which}`} onPress={() => onAsk('not_needed')}>
        Not needed
      </Button>
    </div>
  );
}
