import { FileDown, Plus } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import { hoursWords } from '../../../shared/employer/holiday-words';
import { addMonths } from '../../../shared/kernel/iso-date';
import { joinWords } from '../../../shared/kernel/plain-words';
import { Answer } from '../../api/answer';
import { useQuery } from '../../api/use-query';
import { Button, LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { Select } from '../../ui/choice-fields';
import { Dialog } from '../../ui/dialog';
import { Disclosure } from '../../ui/disclosure';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { EmployingPlaces } from './employing-places';
import './employing.css';
import { LeaveCard } from './leave-card';
import { awayTitle, type AbsenceShown, type LeaveShown } from './leave-form';
import { AbsenceForm, CarriedForm, ExportForm } from './leave-forms';

/** Who is away, what holiday is left, and what sick pay is due? */
export function LeavePage() {
  const now = useQuery('leave.show', { yearOn: null });
  return <Answer query={now}>{(value) => <Leave now={value} />}</Answer>;
}

/** What is open: days away (those given, or new ones of a PA), holiday carried over, the export. */
type Open = { readonly what: 'absence'; readonly absence: AbsenceShown | null; readonly of: readonly LeaveShown[] } | { readonly what: 'carried'; readonly shown: LeaveShown } | { readonly what: 'export' };

/** Leave years that can be chosen: the next, this one, and the six that the record is kept for. */
const YEARS = [
  { value: '1', label: 'The next leave year' },
  { value: '0', label: 'This leave year' },
  { value: '-1', label: 'The leave year before' },
  ...[2, 3, 4, 5, 6].map((years) => ({ value: String(-years), label: `${years} leave years ago` })),
];

function Leave({ now }: { now: Output<'leave.show'> }) {
  const { today } = now;
  const [year, setYear] = useState('0');
  const [open, setOpen] = useState<Open | null>(null);
  const chosen = useQuery('leave.show', { yearOn: year === '0' ? null : addMonths(today, 12 * Number(year)) });
  const workers = chosen.value?.workers ?? now.workers;
  const close = () => setOpen(null);
  if (now.workers.length === 0) return <NobodyYet />;
  const current = workers.filter(({ isCurrent }) => isCurrent);
  const others = workers.filter(({ isCurrent }) => !isCurrent);
  const cardOf = (shown: LeaveShown) => (
    <LeaveCard
      key={shown.workerId}
      shown={shown}
      onAdd={() => setOpen({ what: 'absence', absence: null, of: [shown] })}
      onAbsence={(absence) => setOpen({ what: 'absence', absence, of: [shown] })}
      onCarried={() => setOpen({ what: 'carried', shown })}
    />
  );
  return (
    <Page
      title={awayTitle(now.workers, today)}
      screen="Holiday and sickness"
      lead={<p>{leftWords(now.workers)}</p>}
      actions={
        <>
          <Button icon={Plus} kind="filled" onPress={() => setOpen({ what: 'absence', absence: null, of: now.workers })}>
            Write down days away
          </Button>
          <Button icon={FileDown} onPress={() => setOpen({ what: 'export' })}>
            Save the record of holiday
          </Button>
        </>
      }
    >
      <EmployingPlaces />
      <Select name="year" label="Leave year to show" value={year} onChange={setYear} choices={YEARS} />
      {current.map(cardOf)}
      {others.length > 0 && (
        <Disclosure summary="People who have left or not started yet" isOpen={current.length === 0 || undefined}>
          {others.map(cardOf)}
        </Disclosure>
      )}
      <p className="quiet">
        The law asks every employer to keep this record from 6 April 2026, for six years. Who works for themselves or for an agency has no holiday or sick pay from you, so they are not listed.
      </p>
      {open?.what === 'absence' && (
        <Dialog isOpen title={open.absence ? 'Change days away' : 'Write down days away'} onClose={close}>
          <AbsenceForm absence={open.absence} workers={open.of} today={today} onClose={close} />
        </Dialog>
      )}
      {open?.what === 'carried' && (
        <Dialog isOpen title={`Holiday carried over: ${open.shown.name}`} onClose={close}>
          <CarriedForm shown={open.shown} today={today} onClose={close} />
        </Dialog>
      )}
      {open?.what === 'export' && (
        <Dialog isOpen title="Save the record of holiday" onClose={close}>
          <ExportForm onClose={close} />
        </Dialog>
      )}
    </Page>
  );
}

function leftWords(workers: readonly LeaveShown[]): string {
  const known = workers.filter(({ isCurrent, holiday }) => isCurrent && holiday !== null);
  if (known.length === 0) return 'What holiday is left cannot be counted yet. Each card says what is missing.';
  return `Holiday left this leave year: ${joinWords(known.map(({ name, holiday }) => `${name} ${hoursWords(holiday?.leftMinutes ?? 0)}`))}.`;
}

function NobodyYet() {
  return (
    <Page title="Nobody is employed yet" screen="Holiday and sickness">
      <EmployingPlaces />
      <Card>
        <EmptyState action={<LinkButton kind="filled" to="/employing/person/new">Add a personal assistant</LinkButton>}>
          <p>For each PA you employ you will see here the holiday that they are due, have taken and have left, with the pay for it, and what each sickness comes to.</p>
          <p>Who works for themselves or for an agency has no holiday or sick pay from you.</p>
        </EmptyState>
      </Card>
    </Page>
  );
}
