import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import { formatDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { Button } from '../../ui/button';
import { Select } from '../../ui/choice-fields';

type Shown = Output<'documents.list'>;
type Target = Shown['targets'][number];
/** What was done or refused, with the way back. */
export type OnSaid = (words: string, isDone: boolean, undo?: () => Promise<unknown>) => void;

/** What a document is for: each can be unlinked, and more can be linked. */
export function DocumentLinks({ shown: { about, links, suggestion }, targets, onSaid }: { shown: Shown['documents'][number]; targets: Shown['targets']; onSaid: OnSaid }) {
  const link = useCommand('documents.link');
  const unlink = useCommand('documents.unlink');
  const missing = useQuery('receipts.missing', {});
  const [chosen, setChosen] = useState('');
  const payments = (missing.value?.payments ?? []).map((one): Target => ({
    to: { kind: 'entry', id: one.id, part: null },
    words: `${formatPounds(Math.abs(one.amountPence))} to ${one.payee} on ${formatDay(one.paidOn)}`,
  }));
  const isFree = (target: Target) => !links.some(({ to }) => keyOf(to) === keyOf(target.to));
  const groups = [
    { label: 'Most likely', choices: suggestion ? [suggestion] : [] },
    { label: 'Payments with no evidence', choices: payments.filter((one) => isFree(one) && keyOf(one.to) !== (suggestion && keyOf(suggestion.to))) },
    { label: 'Other things', choices: targets.filter(isFree) },
  ].filter(({ choices }) => choices.length > 0);
  const target = groups.flatMap(({ choices }) => choices).find(({ to }) => keyOf(to) === chosen);

  async function take({ to, words }: Target) {
    const result = await link.run({ documentId: about.id, to });
    setChosen('');
    onSaid(result.ok ? `Linked to ${words}.` : result.faults.map((fault) => fault.message).join(' '), result.ok, result.ok ? () => unlink.run({ linkId: result.value.id }) : undefined);
  }
  async function letGo(one: (typeof links)[number]) {
    const result = await unlink.run({ linkId: one.id });
    onSaid(result.ok ? `Unlinked from ${one.words}.` : result.faults.map((fault) => fault.message).join(' '), result.ok, result.ok ? () => link.run({ documentId: about.id, to: one.to }) : undefined);
  }
  return (
    <section className="document-links" aria-label="What it is for">
      <h3>What it is for</h3>
      {links.length === 0 ? (
        <p>Nothing yet.</p>
      ) : (
        <ul className="records">
          {links.map((one) => (
            <li key={one.id}>
              <div>{one.words}</div>
              <Button kind="link" label={`Unlink from ${one.words}`} onPress={() => void letGo(one)}>
                Unlink
              </Button>
            </li>
          ))}
        </ul>
      )}
      {groups.length > 0 && (
        <div className="document-linking">
          <Select
            name="documentTarget"
            label="Link it to"
            hint="Not here? Open the payment under Money: a document can be chosen there too."
            value={chosen}
            onChange={setChosen}
            blank="Choose"
            groups={groups.map(({ label, choices }) => ({ label, choices: choices.map(({ to, words }) => ({ value: keyOf(to), label: words })) }))}
          />
          <Button isBusy={link.isRunning} onPress={() => target && void take(target)}>
            Link it
          </Button>
        </div>
      )}
    </section>
  );
}

const keyOf = ({ kind, id }: Target['to']) => `${kind} ${id}`;
