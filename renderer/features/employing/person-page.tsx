import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Answer } from '../../api/answer';
import { RecordDocuments } from '../../api/record-documents';
import { RecordHistory } from '../../api/record-history';
import { useQuery } from '../../api/use-query';
import type { Output } from '../../../shared/contract/contract';
import { openSteps } from '../../../shared/employer/checklist';
import { HOUR_KIND_WORDS } from '../../../shared/employer/hour-words';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import { countOf, formatMinutes } from '../../../shared/kernel/plain-words';
import { Button, Buttons, LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { Dialog } from '../../ui/dialog';
import { Facts } from '../../ui/facts';
import { FaultBox } from '../../ui/fault-box';
import { Page } from '../../ui/page';
import { HOW_OFTEN } from '../../ui/rhythm-words';
import { BankCard } from './bank-card';
import { ChecklistCard } from './checklist-card';
import './employing.css';
import { EmployingPlaces } from './employing-places';
import { employedWords, type ProofField } from './employing-words';
import { ChecksForm, ContactForm, LeavingForm, TermsForm } from './job-forms';
import { aboutFacts, checksFacts, leavingFacts, termsFacts } from './job-words';
import { OtherRatesForm } from './other-rates-dialog';
import { PARTS, type PartOfPerson } from './person-parts';
import { StatementCard } from './statement-card';
import { WorkerPage } from './worker-page';

type View = Output<'workers.show'>;
/** What a flag, a duty or a link asks this page to open. */
type Search = { readonly part?: string; readonly field?: ProofField };

/** One PA: the record in parts, what is to do when they start and leave, and the papers. `new`: a PA to be added. */
export function PersonPage() {
  const { id }: { id?: string } = useParams({ strict: false });
  const search: Search = useSearch({ strict: false });
  const status = useQuery('ledger.status', {});
  const navigate = useNavigate();
  const goTo = (to: string) => void navigate({ to });
  if (id === 'new') {
    return (
      <Answer query={status}>
        {({ today }) => <WorkerPage worker={null} field={null} today={today} onClose={() => goTo('/employing')} onSaved={(saved) => goTo(`/employing/person/${saved}`)} />}
      </Answer>
    );
  }
  return <Answer query={status}>{({ today }) => <Known key={`${id}-${search.part}-${search.field}`} id={Number(id)} search={search} today={today} />}</Answer>;
}

function Known({ id, search, today }: { id: number; search: Search; today: IsoDay }) {
  const shown = useQuery('workers.show', { id });
  const [part, setPart] = useState<PartOfPerson | null>(search.field ? 'worker' : (PARTS.find((one) => one === search.part) ?? null));
  const close = () => setPart(null);
  if (shown.value === undefined && shown.faults.length > 0) {
    return (
      <Page title="This personal assistant is not in the ledger" screen="A personal assistant" back={<LinkButton kind="link" to="/employing">Back to Employing</LinkButton>}>
        <FaultBox faults={shown.faults} />
      </Page>
    );
  }
  return (
    <Answer query={shown}>
      {(view) =>
        part === 'worker' ? (
          <WorkerPage worker={view.worker} field={search.field ?? null} today={today} onClose={close} onSaved={close} />
        ) : (
          <Person view={view} today={today} part={part} onPart={setPart} onClose={close} />
        )
      }
    </Answer>
  );
}

type PartProps = { readonly view: View; readonly today: IsoDay; readonly part: PartOfPerson | null; readonly onPart: (part: PartOfPerson) => void; readonly onClose: () => void };

function Person(props: PartProps) {
  const { view, today, onPart } = props;
  const { worker, starting, leaving } = view;
  const open = openSteps(leaving.length > 0 ? leaving : starting).length;
  const isEmployed = worker.kind === 'employed';
  return (
    <Page
      title={open === 0 ? `${worker.name}: nothing is left to do` : `${worker.name}: ${countOf(open, 'thing')} to do`}
      screen="A personal assistant"
      lead={<p>{employedWords(worker, today)}</p>}
      back={
        <LinkButton kind="link" to="/employing">
          Back to Employing
        </LinkButton>
      }
    >
      <EmployingPlaces />
      {leaving.length > 0 && <ChecklistCard title="When they leave" parts={leaving} onPart={onPart} />}
      {(leaving.length === 0 || openSteps(starting).length > 0) && <ChecklistCard title="When they start" parts={starting} onPart={onPart} />}
      <PayCard {...props} />
      {isEmployed && view.statement && <StatementCard worker={worker} missing={view.statement.missing} isAsked={props.part === 'statement'} onAsk={() => onPart('statement')} onClose={props.onClose} onPart={onPart} />}
      {isEmployed && <FactsCard {...props} title="The job and its terms" of="terms" facts={termsFacts(view.job)} />}
      <FactsCard {...props} title="About them, and contact" of="contact" facts={aboutFacts(worker, view.job)} />
      <FactsCard {...props} title="Checks and papers" of="checks" facts={checksFacts(worker, view.job)} />
      <BankCard worker={worker} bank={view.bank} today={today} isAsked={props.part === 'bank'} onAsk={() => onPart('bank')} onClose={props.onClose} />
      <FactsCard {...props} title="Leaving" of="leaving" facts={leavingFacts(worker, view.job)} />
      <Card title="Papers kept here, and what was done">
        <RecordDocuments kind="worker" id={worker.id} called={worker.name} />
        <RecordHistory table="worker" id={worker.id} />
      </Card>
      <PartDialog {...props} />
    </Page>
  );
}

function FactsCard({ title, of, facts, view: { worker }, onPart }: PartProps & { title: string; of: 'terms' | 'contact' | 'checks' | 'leaving'; facts: readonly { readonly label: string; readonly words: string }[] }) {
  return (
    <Card
      title={title}
      aside={
        <Button kind="link" label={`Change: ${title}`} onPress={() => onPart(of)}>
          Change
        </Button>
      }
    >
      <Facts facts={facts} />
      {of === 'checks' && (
        <p>
          <Button kind="link" onPress={() => onPart('worker')}>
            Change the days of papers, and the pension
          </Button>
        </p>
      )}
      {of === 'contact' && (
        <p>
          <Button kind="link" label={`Change name, birth and family of ${worker.name}`} onPress={() => onPart('worker')}>
            Change name, birth and family
          </Button>
        </p>
      )}
      {of === 'leaving' && (
        <p>
          {worker.kind === 'employed' && (
            <LinkButton kind="link" to="/employing/ending" search={{ worker: worker.id }}>
              See what is due if the job ends
            </LinkButton>
          )}{' '}
          <Button kind="link" onPress={() => onPart('worker')}>
            Change the last day of work
          </Button>
        </p>
      )}
    </Card>
  );
}

function PayCard({ view: { worker, otherRates }, onPart }: PartProps) {
  const rates = worker.rates.map(({ from, ratePence }) => ({ label: `Usual, from ${formatDay(from)}`, words: `${formatPounds(ratePence)} an hour` }));
  const others = otherRates.map(({ kind, from, ratePence }) => ({ label: `${HOUR_KIND_WORDS[kind]}, from ${formatDay(from)}`, words: `${formatPounds(ratePence)} ${kind === 'sleep_in' ? 'a night' : 'an hour'}` }));
  return (
    <Card
      title="Hours and pay"
      aside={
        <Button kind="link" label={`Change ${worker.name}`} onPress={() => onPart('worker')}>
          Change
        </Button>
      }
    >
      <Facts
        facts={[
          { label: 'Usual hours', words: worker.minutesAWeek === 0 ? 'Not written down yet' : `${formatMinutes(worker.minutesAWeek)} a week` },
          { label: 'Paid', words: HOW_OFTEN[worker.payEvery] },
          ...(rates.length === 0 ? [{ label: 'Pay', words: 'Not written down yet' }] : rates),
          ...others,
        ]}
      />
      <p>
        <Button kind="link" onPress={() => onPart('rates')}>
          Change pay for evenings, weekends, nights
        </Button>
      </p>
      <Buttons>
        <LinkButton label={`Hours of ${worker.name}`} to="/employing/hours" search={{ worker: worker.id }}>
          Hours
        </LinkButton>
        {worker.kind === 'employed' && (
          <>
            <LinkButton label={`Pay of ${worker.name}`} to="/employing/pay">
              Pay
            </LinkButton>
            <LinkButton label={`Holiday and sickness of ${worker.name}`} to="/employing/leave">
              Holiday and sickness
            </LinkButton>
          </>
        )}
      </Buttons>
    </Card>
  );
}

const DIALOGS: Readonly<Partial<Record<PartOfPerson, string>>> = { terms: 'The job and its terms', contact: 'Contact', checks: 'Checks', rates: 'Pay for other kinds of hour', leaving: 'Leaving' };

function PartDialog({ view, today, part, onClose }: PartProps) {
  const title = part === null ? undefined : DIALOGS[part];
  if (part === null || title === undefined) return null;
  const given = { worker: view.worker, job: view.job, today, onClose };
  return (
    <Dialog isOpen title={`${title}: ${view.worker.name}`} onClose={onClose}>
      {part === 'terms' && <TermsForm {...given} />}
      {part === 'contact' && <ContactForm {...given} />}
      {part === 'checks' && <ChecksForm {...given} />}
      {part === 'leaving' && <LeavingForm {...given} />}
      {part === 'rates' && <OtherRatesForm worker={view.worker} rates={view.otherRates} today={today} onClose={onClose} />}
    </Dialog>
  );
}
