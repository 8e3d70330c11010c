import { useState } from 'react';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import { formatDay } from '../../../shared/kernel/iso-date';
import { LinkButton } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Disclosure } from '../../ui/disclosure';
import { Facts } from '../../ui/facts';
import { useNotice } from '../../ui/notice';
import { CorrectForm, ReverseForm } from './payment-correct';
import { EvidenceForm, NoteForm } from './payment-evidence';
import { PaymentDocuments } from './payment-documents';
import { PaymentHistory } from './payment-history';
import { SplitForm } from './payment-split';
import { TieForm } from './payment-tie';
import { evidenceShown, signedPounds } from './money-words';
import { closedWords } from './statement-words';
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
  const cameFrom = row.batchId === null ? 'Recorded by hand' : 'A bank statement';
  const facts = [
    { label: 'Day', words: formatDay(row.paidOn) },
    { label: 'Account', words: account?.name },
    { label: 'The bank calls it', words: row.bankText },
    { label: 'Note', words: row.note },
    { label: 'Sorted by the rule', words: row.sortedBy === null ? '' : `“${row.sortedBy}”` },
    { label: 'Came from', words: row.isOpening ? 'The account’s start' : cameFrom },
  ].filter((fact) => fact.words !== '');
  const shared = { row, services, today, onDone };
  const isMissing = evidenceShown(row) === 'missing';
  // It stays open while documents are added.
  const [wasMissing] = useState(isMissing);
  return (
    <Dialog isOpen title={`${row.isOpening ? 'Opening balance' : row.payee || row.bankText}, ${signedPounds(row.amountPence)}`} onClose={onClose}>
      <Facts facts={facts} />
      {row.isOpening ? (
        <p className="hint">It is the balance the account began with. Change it under “Accounts and rules”.</p>
      ) : (
        <>
          <TieForm {...shared} />
          {/* Where it is missing, it is what there is to do here. */}
          <Disclosure summary={isMissing ? 'Evidence: missing' : 'Evidence'} isOpen={wasMissing}>
            <PaymentDocuments row={row} />
            <EvidenceForm {...shared} />
          </Disclosure>
          <Disclosure summary="Split it over several things">
            <SplitForm {...shared} />
          </Disclosure>
          <Disclosure summary="Note">
            <NoteForm {...shared} />
          </Disclosure>
          {row.agreed ? (
            <>
              <p>{closedWords(row.agreed)}</p>
              <p>
                <LinkButton kind="link" to="/money/statements">
                  See the statements
                </LinkButton>
              </p>
            </>
          ) : (
            <>
              <Disclosure summary="Correct it">
                <CorrectForm {...shared} accounts={accounts} />
              </Disclosure>
              <Disclosure summary="Reverse it">
                <ReverseForm {...shared} />
              </Disclosure>
            </>
          )}
        </>
      )}
      <PaymentHistory entryId={row.id} />
    </Dialog>
  );
}
