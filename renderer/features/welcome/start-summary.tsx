import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { Fault } from '../../../shared/kernel/result';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Form } from '../../ui/form';
import { Table } from '../../ui/table';
import { PassphraseFields } from '../../ui/passphrase-fields';
import type { PassphraseText } from '../../ui/passphrase-form';
import { START_STEPS, type StartStep, type StartText } from './start-form';
import { START_TITLES, stepWords } from './start-words';

/** All six answers at a glance, each with its way back, and a passphrase for those who want one. */
export function StartSummary({
  text,
  skipped,
  toLookAt,
  councils,
  today,
  passphrase,
  onPassphrase,
  onChange,
  faults,
  isBusy,
  onStart,
}: {
  text: StartText;
  skipped: readonly StartStep[];
  /** Two answers that do not fit together; null: none. */
  toLookAt: string | null;
  councils: readonly { readonly id: string; readonly name: string }[];
  today: IsoDay;
  passphrase: PassphraseText;
  onPassphrase: (passphrase: PassphraseText) => void;
  onChange: (step: StartStep) => void;
  faults: readonly Fault[];
  isBusy: boolean;
  onStart: () => void;
}) {
  const councilName = councils.find((council) => council.id === text.councilId)?.name ?? 'Not chosen';
  const rows = START_STEPS.map((step) => ({ step, words: skipped.includes(step) ? 'Skipped. You can fill it in later.' : stepWords(step, text, councilName, today) }));
  return (
    <Card>
      <Table
        caption="Your answers"
        rows={rows}
        keyOf={(row) => row.step}
        columns={[
          { key: 'question', title: 'Question', isRowHeader: true, cell: (row) => START_TITLES[row.step] },
          { key: 'answer', title: 'Answer', width: 'wide', cell: (row) => row.words },
          {
            key: 'do',
            title: 'What to do',
            hideTitle: true,
            cell: (row) => (
              <Button kind="link" label={`Change: ${START_TITLES[row.step]}`} onPress={() => onChange(row.step)}>
                Change
              </Button>
            ),
          },
        ]}
      />
      {toLookAt && (
        <p>
          <strong>Check this:</strong> {toLookAt}
        </p>
      )}
      <Form faults={faults} onSubmit={onStart} submit="Start the ledger" isBusy={isBusy}>
        <p>With a passphrase, nobody can open the ledger without it. Write it on paper and keep that safe: it cannot be found out later.</p>
        <PassphraseFields isOptional text={passphrase} set={(field, value) => onPassphrase({ ...passphrase, [field]: value })} />
      </Form>
    </Card>
  );
}
