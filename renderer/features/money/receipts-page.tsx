import { useSearch } from '@tanstack/react-router';
import { FolderSearch, Printer } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import { Answer } from '../../api/answer';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { Button } from '../../ui/button';
import { useNotice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { CoverSheetDialog } from './cover-sheet-dialog';
import './documents.css';
import './money.css';
import { DocumentDialog } from './document-dialog';
import { DocumentDrop } from '../../ui/document-drop';
import { DocumentsCard } from './documents-card';
import { askedWords, receiptsTitle } from './documents-words';
import { MissingCard } from './missing-card';
import { MoneyPlaces } from './money-places';
import { ScanDialog } from './scan-dialog';
import { useAddDocuments } from '../../api/use-add-documents';

/** Which receipts are missing, and every document there is. */
export function ReceiptsPage() {
  const missing = useQuery('receipts.missing', {});
  const listed = useQuery('documents.list', {});
  return <Answer query={missing}>{(gaps) => <Answer query={listed}>{(documents) => <Receipts gaps={gaps} listed={documents} />}</Answer>}</Answer>;
}

type Props = { gaps: Output<'receipts.missing'>; listed: Output<'documents.list'> };
type Found = NonNullable<Output<'documents.scan'>>;

function Receipts({ gaps, listed }: Props) {
  const search: { readonly document?: unknown } = useSearch({ strict: false });
  // The document that the link to this page named (`?document=3`); null: none.
  const [openId, setOpenId] = useState<number | null>(typeof search.document === 'number' ? search.document : null);
  const [found, setFound] = useState<Found | null>(null);
  const [isPrinting, setPrinting] = useState(false);
  const scan = useCommand('documents.scan');
  const notice = useNotice();
  const say = (words: string) => notice.show({ words });
  const add = useAddDocuments(say);

  async function look() {
    const result = await scan.run({});
    if (!result.ok) return say(result.faults.map((fault) => fault.message).join(' '));
    if (result.value && result.value.files.length === 0) return say('Nothing new was found in this folder.');
    setFound(result.value);
  }

  return (
    <Page
      title={receiptsTitle(gaps)}
      screen="Evidence"
      lead={<p>{askedWords(gaps)} Documents are kept inside the ledger, protected and backed up with it.</p>}
      actions={
        <Button icon={Printer} onPress={() => setPrinting(true)}>
          Sheet for papers
        </Button>
      }
    >
      <MoneyPlaces />
      <DocumentDrop
        label="to the ledger"
        words="Drop receipts, bills, payslips and letters anywhere in this box, or paste a picture. PDF, JPEG, PNG, HEIC or text, up to 25 MB each."
        isBusy={add.isBusy}
        onChoose={() => void add.chooseFor(null)}
        onGive={(files) => void add.giveFor(files, null)}
        others={
          <Button icon={FolderSearch} isBusy={scan.isRunning} onPress={() => void look()}>
            Look in a folder
          </Button>
        }
      />
      {gaps.payments.length > 0 && <MissingCard payments={gaps.payments} add={add} />}
      <DocumentsCard listed={listed} onOpen={setOpenId} />
      {openId !== null && <DocumentDialog documentId={openId} onClose={() => setOpenId(null)} onGone={say} />}
      {found && (
        <ScanDialog
          found={found}
          onClose={() => setFound(null)}
          onAdd={(tokens) => {
            setFound(null);
            void add.addListed(tokens);
          }}
        />
      )}
      {isPrinting && <CoverSheetDialog onClose={() => setPrinting(false)} onSaved={say} />}
    </Page>
  );
}
