import { FileDown } from 'lucide-react';
import { useCommand } from '../../api/use-command';
import type { Output } from '../../../shared/contract/contract';
import type { GapPlace } from '../../../shared/employer/written-statement';
import type { Worker } from '../../../shared/employer/worker';
import { countOf, joinWords } from '../../../shared/kernel/plain-words';
import { ok, refused } from '../../../shared/kernel/result';
import { Button, LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { Checkboxes } from '../../ui/choice-fields';
import { Dialog } from '../../ui/dialog';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { PAPER_FORMATS } from '../../ui/paper-formats';
import { useForm } from '../../ui/use-form';
import { pathOfPlace, type PartOfPerson } from './person-parts';

type Missing = NonNullable<Output<'workers.show'>['statement']>['missing'];
type Props = { readonly worker: Worker; readonly missing: Missing; readonly isAsked: boolean; readonly onAsk: () => void; readonly onClose: () => void; readonly onPart: (part: PartOfPerson) => void };

/** The written statement of the job, with what it still lacks. */
export function StatementCard({ worker, missing, isAsked, onAsk, onClose, onPart }: Props) {
  return (
    <Card
      title="Written statement of the job"
      aside={
        <Button icon={FileDown} onPress={onAsk}>
          Make the statement
        </Button>
      }
    >
      <p>The law gives everyone you employ a written statement on their first day at the latest. It is made from what is written down here.</p>
      {missing.length === 0 ? (
        <p>All that the law asks for is written down.</p>
      ) : (
        <>
          <p>{countOf(missing.length, 'thing')} the law asks for {missing.length === 1 ? 'is' : 'are'} missing:</p>
          <ul className="gaps">
            {missing.map(({ words, place }) => (
              <li key={words}>
                <span>{words}</span> <Gap words={words} place={place} onPart={onPart} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Dialog title="Make the written statement" isOpen={isAsked} onClose={onClose}>
        <StatementForm worker={worker} gaps={missing.length} onDone={onClose} />
      </Dialog>
    </Card>
  );
}

function Gap({ words, place, onPart }: { words: string; place: GapPlace; onPart: (part: PartOfPerson) => void }) {
  if (place === 'person') {
    return (
      <LinkButton kind="link" label={`Write it down: ${words}`} to="/settings">
        Write it down
      </LinkButton>
    );
  }
  const way = pathOfPlace(place);
  if ('part' in way) {
    return (
      <Button kind="link" label={`Write it down: ${words}`} onPress={() => onPart(way.part)}>
        Write it down
      </Button>
    );
  }
  return (
    <LinkButton kind="link" label={`Write it down: ${words}`} to={way.to}>
      Write it down
    </LinkButton>
  );
}

function StatementForm({ worker, gaps, onDone }: { worker: Worker; gaps: number; onDone: () => void }) {
  const notice = useNotice();
  const form = useForm({
    start: { formats: ['pdf'] as ('pdf' | 'docx')[] },
    read: ({ formats }) => (formats.length === 0 ? refused({ code: 'no-format', field: 'formats', message: 'Choose at least one kind of file.' }) : ok({ workerId: worker.id, formats })),
    save: useCommand('writtenStatement.export').run,
    onSaved: (saved) => {
      onDone();
      if (saved) notice.show({ words: `Saved: ${joinWords(saved.files.map((file) => file.name))}. When you have given it, write down the day under “Checks and papers”.` });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Choose where to save" isBusy={form.isBusy}>
      <p>
        This is a draft for {worker.name}. Its first page says what is missing and what to check; read it and take it away before you give the statement.
        {gaps > 0 && ` ${countOf(gaps, 'thing')} will stand in square brackets.`}
      </p>
      <Checkboxes {...form.field('formats')} label="Which kinds of file?" choices={PAPER_FORMATS} />
    </Form>
  );
}
