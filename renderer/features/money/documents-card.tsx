import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import { KIND_NAMES, sizeWords } from '../../../shared/documents/document';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { countOf } from '../../../shared/kernel/plain-words';
import { useCommand } from '../../api/use-command';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Select } from '../../ui/choice-fields';
import { Disclosure } from '../../ui/disclosure';
import { EmptyState } from '../../ui/empty-state';
import { useNotice } from '../../ui/notice';
import { Table } from '../../ui/table';
import { TextField } from '../../ui/text-field';
import { DestroyForm } from './document-forms';
import { documentsCountWords, documentsToShow, nameOf, type Show } from './documents-words';

type Listed = Output<'documents.list'>;
type Shown = Listed['documents'][number];

const PAGE_ROWS = 50;

/** Every document with what it is for; those that are for nothing yet first. */
export function DocumentsCard({ listed, onOpen }: { listed: Listed; onOpen: (id: number) => void }) {
  const [show, setShow] = useState<Show>('all');
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(PAGE_ROWS);
  const fitting = documentsToShow(listed.documents, show, search);
  const rows = fitting.slice(0, most);
  return (
    <Card title="Documents" isFlush>
      {listed.documents.length === 0 ? (
        <EmptyState>Every document that you add will stand here, with what it is for.</EmptyState>
      ) : (
        <>
          <div className="register-filter field-row">
            <TextField name="documentSearch" label="Find" value={search} onChange={setSearch} />
            <Select
              name="documentShow"
              label="Show"
              value={show}
              onChange={setShow}
              choices={[
                { value: 'all', label: 'All documents' },
                { value: 'unlinked', label: 'For nothing yet' },
                { value: 'payments', label: 'For payments' },
                { value: 'others', label: 'For other things' },
              ]}
            />
          </div>
          {rows.length === 0 ? <EmptyState>No document matches what you chose to show.</EmptyState> : <DocumentsTable rows={rows} onOpen={onOpen} />}
          <div className="register-foot">
            <p className="quiet" role="status">
              {fitting.length === listed.documents.length ? documentsCountWords(listed.documents) : `${fitting.length} of ${countOf(listed.documents.length, 'document')} match.`}
            </p>
            {rows.length < fitting.length && <Button onPress={() => setMost(most + PAGE_ROWS)}>Show more</Button>}
          </div>
        </>
      )}
      {listed.takenOut > 0 && <TakenOut count={listed.takenOut} />}
    </Card>
  );
}

function DocumentsTable({ rows, onOpen }: { rows: readonly Shown[]; onOpen: (id: number) => void }) {
  return (
    <Table
      caption="Documents"
      hideCaption
      rows={rows}
      keyOf={({ about }) => about.id}
      columns={[
        {
          key: 'name',
          title: 'Document',
          isRowHeader: true,
          cell: ({ about }) => (
            <span className="two-lines">
              <span>{nameOf(about)}</span>
              <span className="second-line bank-text">{[about.words !== '' && about.fileName, KIND_NAMES[about.kind], sizeWords(about.sizeBytes)].filter(Boolean).join(' · ')}</span>
            </span>
          ),
        },
        { key: 'day', title: 'Day', width: 'narrow', cell: ({ about }) => (about.datedOn === null ? <span className="quiet">Added {formatDay(about.addedAt.slice(0, 10) as IsoDay)}</span> : formatDay(about.datedOn)) },
        { key: 'for', title: 'What it is for', cell: (shown) => <WhatFor shown={shown} /> },
        {
          key: 'do',
          title: 'What to do',
          hideTitle: true,
          cell: ({ about }) => (
            <Button label={`See ${nameOf(about)}`} onPress={() => onOpen(about.id)}>
              See
            </Button>
          ),
        },
      ]}
    />
  );
}

function WhatFor({ shown: { about, links, suggestion } }: { shown: Shown }) {
  const link = useCommand('documents.link');
  const unlink = useCommand('documents.unlink');
  const notice = useNotice();
  if (links.length > 0) {
    return (
      <ul className="split-parts">
        {links.map((one) => (
          <li key={one.id}>{one.words}</li>
        ))}
      </ul>
    );
  }
  if (!suggestion) return <span className="quiet">Nothing yet</span>;
  const take = async () => {
    const result = await link.run({ documentId: about.id, to: suggestion.to });
    notice.show(result.ok ? { words: `Linked ${nameOf(about)} to ${suggestion.words}.`, undo: () => unlink.run({ linkId: result.value.id }) } : { words: result.faults.map((fault) => fault.message).join(' ') });
  };
  return (
    <div className="to-sort">
      <span className="quiet">Nothing yet</span>
      <Button label={`Link it to ${suggestion.words}: ${nameOf(about)}`} isBusy={link.isRunning} onPress={() => void take()}>
        Link it to {suggestion.words}
      </Button>
    </div>
  );
}

function TakenOut({ count }: { count: number }) {
  const notice = useNotice();
  return (
    <div className="no-receipt">
      <Disclosure summary={`${countOf(count, 'document')} taken out`}>
        <p>{count === 1 ? 'Its bytes are' : 'Their bytes are'} still in the ledger’s file, so that taking out can be undone.</p>
        <DestroyForm documentId={null} name={count === 1 ? 'it' : 'them'} onGone={(words) => notice.show({ words })} />
      </Disclosure>
    </div>
  );
}
