import type { IsoDay } from '../../../shared/kernel/iso-date';
import { formatDay } from '../../../shared/kernel/iso-date';
import { Dialog } from '../../ui/dialog';
import { Disclosure } from '../../ui/disclosure';
import { useNotice } from '../../ui/notice';
import { CorrectForm, ReverseForm } from './payment-correct';
import { EvidenceForm, NoteForm } from './payment-evidence';
import { PaymentHistory } from './payment-history';
import { SplitForm } from './payment-split';
import { TieForm } from './payment-tie';
import { signedPounds } from './money-words';
import type { RegisterAccount, RegisterRow } from './register-row';
import { usePurposeServices } from './use-purpose-services';

/** One payment: what it is, and everything that can be said or changed about it. */
export function PaymentDialog({
  row,
  accounts,
  today,
  onClose,
}: {
  row: RegisterRow;
  accounts: readonly RegisterAccount[];
  today: IsoDay;
  onClose: () => void;
}) {
  const services = usePurposeServices();
  const notice = useNotice();
  const onDone = (words: string, undo?: () => Promise<unknown>) => {
    onClose();
    notice.show({ words, undo });
  };
  const account = accounts.find((each) => each.id === row.accountId);
  const shared = { row, services, today, onDone };
  return (
    <Dialog isOpen title={`${row.isOpening ? 'Balance at the start' : row.payee || row.bankText}, ${signedPounds(row.amountPence)}`} onClose={onClose}>
      <dl className="facts">
        <Fact words="Day">{formatDay(row.paidOn)}</Fact>
        <Fact words="Account">{account?.name}</Fact>
        {row.bankText !== '' && <Fact words="The bank calls it">{row.bankText}</Fact>}
        {row.note !== '' && <Fact words="Note">{row.note}</Fact>}
        <Fact words="Came from">{row.isOpening ? 'The account’s start' : row.batchId === null ? 'Recorded by hand' : 'A bank statement'}</Fact>
      </dl>
      {row.isOpening ? (
        <p className="hint">It is the balance the account began with. Change it under “Accounts” on the Money screen.</p>
      ) : (
        <>
          <TieForm {...shared} />
          <Disclosure summary="Split it over several things">
            <SplitForm {...shared} />
          </Disclosure>
          <Disclosure summary="Evidence">
            <EvidenceForm {...shared} />
          </Disclosure>
          <Disclosure summary="Note">
            <NoteForm {...shared} />
          </Disclosure>
          <Disclosure summary="Correct it">
            <CorrectForm {...shared} accounts={accounts} />
          </Disclosure>
          <Disclosure summary="Reverse it">
            <ReverseForm {...shared} />
          </Disclosure>
        </>
      )}
      <PaymentHistory entryId={row.id} />
    </Dialog>
  );
}

function Fact({ words, children }: { words: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{words}</dt>
      <dd>{children}</dd>
    </div>
  );
}
