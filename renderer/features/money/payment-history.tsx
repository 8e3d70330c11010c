import { RecordHistory } from '../../api/record-history';

/** Everything that happened to a payment: its money, what it was for, its evidence and notes. */
export function PaymentHistory({ entryId }: { entryId: number }) {
  return <RecordHistory table="entry" id={entryId} />;
}
