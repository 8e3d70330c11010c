import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { MeansLine } from '../../../shared/contribution/means';
import { aboutKind, MEANS_KINDS, meansLineName, type MeansGroup } from '../../../shared/contribution/means-kinds';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import { useCommand } from '../../api/use-command';
import { Button, Buttons } from '../../ui/button';
import { Card } from '../../ui/card';
import { Dialog } from '../../ui/dialog';
import { useNotice } from '../../ui/notice';
import { EACH } from '../../ui/rhythm-words';
import { Badge } from '../../ui/severity';
import { Table, type Column } from '../../ui/table';
import { MeansLineForm } from './means-line-fields';
import { linesOf, type ListName } from './means-line-form';

const LIST_WORDS: Readonly<Record<ListName, { title: string; add: string; change: string; none: string }>> = {
  income: { title: 'What you get', add: 'Add income', change: 'Change income', none: 'Add everything that comes in, also what is ignored: benefits, pensions, wages. Each says whether it counts.' },
  disability: {
    title: 'Disability-related expenditure',
    add: 'Add a disability-related cost',
    change: 'Change a disability-related cost',
    none: 'Add what you pay only, or more, because of your disability: washing, heating, an alarm, special food. It need not be in your care plan. The council takes it off.',
  },
  costs: { title: 'Housing and other costs', add: 'Add a housing or other cost', change: 'Change a housing or other cost', none: 'Add what you pay yourself for your home: rent after Housing Benefit, Council Tax after a reduction, a mortgage.' },
};

const IN_THE_SUM: Readonly<Record<MeansGroup, string>> = { counted: 'Counts', ignored: 'Ignored', housing: 'Taken off', disability: 'Taken off', other: 'Taken off' };

/** One list of the amounts that the council asks about. */
export function MeansLinesCard({ list, lines, today }: { list: ListName; lines: readonly MeansLine[]; today: IsoDay }) {
  const [asked, setAsked] = useState<MeansLine | 'new' | null>(null);
  const remove = useCommand('meansLines.remove');
  const save = useCommand('meansLines.save');
  const notice = useNotice();
  const words = LIST_WORDS[list];
  const shown = linesOf(list, lines);

  async function takeOut({ id, ...line }: MeansLine) {
    const result = await remove.run({ id });
    notice.show(
      result.ok
        ? { words: `Removed: ${meansLineName(line)}.`, undo: () => save.run({ ...line, id: null }) }
        : { words: result.faults.map((fault) => fault.message).join(' ') },
    );
  }
  const whatItDoes: Column<MeansLine> =
    list === 'disability'
      ? { key: 'proof', title: 'What shows it', cell: ({ evidence }) => evidence || <Badge tone="act">Nothing noted</Badge> }
      : { key: 'sum', title: 'In the sum', cell: ({ kind }) => <Badge>{IN_THE_SUM[aboutKind(kind).group]}</Badge> };
  return (
    <Card
      title={words.title}
      aside={
        <Button icon={Plus} onPress={() => setAsked('new')}>
          {words.add}
        </Button>
      }
    >
      {shown.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Table
          caption={words.title}
          hideCaption
          rows={shown}
          keyOf={(line) => line.id}
          columns={[
            { key: 'what', title: 'What', isRowHeader: true, cell: (line) => <Named line={line} /> },
            { key: 'amount', title: 'Amount', cell: ({ amountPence, every }) => `${formatPounds(amountPence)} ${EACH[every]}` },
            whatItDoes,
            {
              key: 'do',
              title: 'What to do',
              hideTitle: true,
              cell: (line) => (
                <div className="row-actions">
                  <Buttons>
                    <Button kind="link" label={`Change ${meansLineName(line)}`} onPress={() => setAsked(line)}>
                      Change
                    </Button>
                    <Button kind="link" label={`Remove ${meansLineName(line)}`} onPress={() => void takeOut(line)}>
                      Remove
                    </Button>
                  </Buttons>
                </div>
              ),
            },
          ]}
        />
      )}
      {asked !== null && (
        <Dialog isOpen title={asked === 'new' ? words.add : words.change} onClose={() => setAsked(null)}>
          <MeansLineForm list={list} line={asked === 'new' ? null : asked} today={today} onClose={() => setAsked(null)} />
        </Dialog>
      )}
    </Card>
  );
}

/** Its own words, and its kind under them. */
function Named({ line }: { line: MeansLine }) {
  const { kind, words } = line;
  return (
    <>
      {meansLineName(line)}
      {words.trim() !== '' && kind !== 'disability_related' && <span className="line-kind">{MEANS_KINDS[kind].words}</span>}
    </>
  );
}
