import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Answer } from '../../api/answer';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { useToday } from '../../api/use-today';
import { formatPeriod } from '../../../shared/kernel/period';
import { Button } from '../../ui/button';
import { DayField } from '../../ui/day-field';
import { EmptyState } from '../../ui/empty-state';
import { FieldRow, Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { Table } from '../../ui/table';
import { TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { readTerm, termText, type Term } from './term-form';

/** The school terms, and the form that adds or changes one. What is outside them is a school holiday. */
export function TermsEditor() {
  const [open, setOpen] = useState<Term | 'new' | null>(null);
  const terms = useQuery('terms.list', {});
  if (open !== null) return <TermForm term={open === 'new' ? null : open} onDone={() => setOpen(null)} />;
  const add = (
    <Button icon={Plus} onPress={() => setOpen('new')}>
      Add a term
    </Button>
  );
  return (
    <Answer query={terms}>
      {(value) =>
        value.terms.length === 0 ? (
          <EmptyState action={add}>The first and last day of each school term would stand here. The school or the council lists them. Write each half of a term on its own, so that half-term counts as a holiday.</EmptyState>
        ) : (
          <>
            <TermList terms={value.terms} onChange={setOpen} />
            <div>{add}</div>
          </>
        )
      }
    </Answer>
  );
}

function TermList({ terms, onChange }: { terms: readonly Term[]; onChange: (term: Term) => void }) {
  return (
    <Table
      caption="What is outside these days is a school holiday."
      columns={[
        { key: 'words', title: 'Term', isRowHeader: true, cell: (term) => term.words },
        { key: 'days', title: 'First and last day', width: 'wide', cell: (term) => formatPeriod(term) },
        {
          key: 'change',
          title: 'Change',
          hideTitle: true,
          width: 'tight',
          cell: (term) => (
            <Button kind="link" label={`Change ${term.words}`} onPress={() => onChange(term)}>
              Change
            </Button>
          ),
        },
      ]}
      rows={terms}
      keyOf={(term) => term.id}
    />
  );
}

function TermForm({ term, onDone }: { term: Term | null; onDone: () => void }) {
  const save = useCommand('terms.save');
  const remove = useCommand('terms.remove');
  const notice = useNotice();
  const today = useToday();
  const form = useForm({
    start: termText(term),
    read: (text) => readTerm(text, term?.id ?? null, today),
    save: save.run,
    onSaved: (_, saved) => {
      onDone();
      notice.show({ words: `Saved the term: ${saved.words}` });
    },
  });
  async function takeOut(gone: Term) {
    const result = await remove.run({ id: gone.id });
    if (!result.ok) return;
    onDone();
    notice.show({ words: `Removed the term: ${gone.words}`, undo: () => save.run({ ...gone, id: null }) });
  }
  return (
    <Form
      faults={form.faults}
      onSubmit={form.submit}
      submit="Save term"
      isBusy={form.isBusy}
      others={
        <>
          <Button onPress={onDone}>Cancel</Button>
          {term && <Button onPress={() => void takeOut(term)}>Remove this term</Button>}
        </>
      }
    >
      <TextField {...form.field('words')} label="Name of the term" hint="Such as “Autumn 2026, before half-term”." />
      <FieldRow>
        <DayField {...form.field('from')} label="First day of the term" hint="For example, 1 September." today={today} />
        <DayField {...form.field('to')} label="Last day of the term" today={today} />
      </FieldRow>
    </Form>
  );
}
