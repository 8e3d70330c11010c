import { Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Dialog } from '../../ui/dialog';
import { EmptyState } from '../../ui/empty-state';
import { RecordRows } from './record-rows';

/** Records of one kind under a heading, each with its own “Change”, and a form in a dialog to add or change one. */
export function KeptCard<T extends { readonly id: number }>({
  title,
  add,
  change,
  empty,
  records,
  titleOf,
  detailOf,
  form,
  children,
}: {
  title: string;
  /** The words of the button, and of the dialog that it opens. */
  add: string;
  change: string;
  empty: string;
  records: readonly T[];
  titleOf: (record: T) => string;
  detailOf: (record: T) => readonly string[];
  form: (record: T | null, onDone: () => void) => ReactNode;
  /** What stands under the records. */
  children?: ReactNode;
}) {
  const [open, setOpen] = useState<T | 'new' | null>(null);
  const close = () => setOpen(null);
  return (
    <Card
      title={title}
      aside={
        <Button icon={Plus} onPress={() => setOpen('new')}>
          {add}
        </Button>
      }
    >
      {records.length === 0 ? (
        <EmptyState>{empty}</EmptyState>
      ) : (
        <RecordRows
          records={records}
          titleOf={titleOf}
          detailOf={detailOf}
          actions={(record) => (
            <Button label={`Change ${titleOf(record)}`} onPress={() => setOpen(record)}>
              Change
            </Button>
          )}
        />
      )}
      {children}
      {open !== null && (
        <Dialog isOpen title={open === 'new' ? add : change} onClose={close}>
          {form(open === 'new' ? null : open, close)}
        </Dialog>
      )}
    </Card>
  );
}
