import type { ContributionLetter } from '../../../shared/budget/contribution';
import { formatDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import type { Output } from '../../../shared/contract/contract';
import { useCommand } from '../../api/use-command';
import { Button, Buttons } from '../../ui/button';
import { Card } from '../../ui/card';
import { useNotice } from '../../ui/notice';
import { EACH } from '../../ui/rhythm-words';
import { Badge } from '../../ui/severity';
import { Table } from '../../ui/table';
import './contribution.css';
import { changeWords } from './contribution-words';

/** The council's letters, each with the days from which it applies. */
export function LettersCard({
  letters,
  current,
  changes,
  onChange,
}: {
  letters: readonly ContributionLetter[];
  current: ContributionLetter | null;
  changes: Output<'contribution.show'>['changes'];
  onChange: (letter: ContributionLetter) => void;
}) {
  const remove = useCommand('letters.remove');
  const save = useCommand('letters.save');
  const notice = useNotice();

  async function takeOut({ id, ...letter }: ContributionLetter) {
    const result = await remove.run({ id });
    notice.show(
      result.ok
        ? { words: `Removed the letter of ${formatDay(letter.letterOn)}.`, undo: () => save.run({ ...letter, id: null }) }
        : { words: result.faults.map((fault) => fault.message).join(' ') },
    );
  }
  const newestFirst = [...letters].sort((a, b) => (a.appliesFrom < b.appliesFrom ? 1 : -1));
  return (
    <Card title="Letters from the council">
      <Table
        caption="Contribution letters, newest first"
        hideCaption
        rows={newestFirst}
        keyOf={(letter) => letter.id}
        columns={[
          {
            key: 'letter',
            title: 'Letter of',
            isRowHeader: true,
            cell: (letter) => (
              <>
                {formatDay(letter.letterOn)} {letter.id === current?.id && <Badge tone="good">In force</Badge>}
              </>
            ),
          },
          { key: 'from', title: 'Applies from', cell: (letter) => formatDay(letter.appliesFrom) },
          {
            key: 'amount',
            title: 'You pay',
            width: 'wide',
            cell: (letter) => (
              <>
                {formatPounds(letter.amountPence)} {EACH[letter.every]}
                <span className="line-kind">{changeWords(changes.find((change) => change.letterId === letter.id))}</span>
              </>
            ),
          },
          { key: 'note', title: 'Note', cell: (letter) => letter.note },
          {
            key: 'do',
            title: 'What to do',
            hideTitle: true,
            cell: (letter) => (
              <div className="row-actions">
                <Buttons>
                  <Button kind="link" label={`Change the letter of ${formatDay(letter.letterOn)}`} onPress={() => onChange(letter)}>
                    Change
                  </Button>
                  <Button kind="link" label={`Remove the letter of ${formatDay(letter.letterOn)}`} onPress={() => void takeOut(letter)}>
                    Remove
                  </Button>
                </Buttons>
              </div>
            ),
          },
        ]}
      />
    </Card>
  );
}
