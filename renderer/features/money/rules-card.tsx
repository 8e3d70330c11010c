import type { Output } from '../../../shared/contract/contract';
import { CATEGORIES } from '../../../shared/ledger/categories';
import { Answer } from '../../api/answer';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { useNotice } from '../../ui/notice';
import { Table } from '../../ui/table';

type Rule = Output<'rules.list'>['rules'][number];

/** What the ledger remembers about sorting: these words mean this service or kind of spending. */
export function RulesCard() {
  const rules = useQuery('rules.list', {});
  const remove = useCommand('rules.remove');
  const notice = useNotice();

  async function forget(rule: Rule) {
    const result = await remove.run({ id: rule.id });
    notice.show({
      words: result.ok
        ? `Forgotten: “${rule.words}”. Payments already sorted stay as they are.`
        : result.faults.map((fault) => fault.message).join(' '),
    });
  }
  return (
    <Answer query={rules}>
      {({ rules: remembered }) =>
        remembered.length > 0 && (
          <Card title="What is remembered">
            <Table
              caption="A payment with these words is sorted in this way"
              rows={remembered}
              keyOf={(rule) => rule.id}
              columns={[
                { key: 'words', title: 'Words', isRowHeader: true, cell: (rule) => rule.words },
                { key: 'way', title: 'Money', cell: (rule) => (rule.direction === 'in' ? 'Coming in' : 'Paid out') },
                { key: 'as', title: 'Sorted as', cell: (rule) => rule.serviceName ?? CATEGORIES[rule.category] },
                {
                  key: 'do',
                  title: 'What to do',
                  hideTitle: true,
                  cell: (rule) => (
                    <Button kind="link" label={`Forget “${rule.words}”`} isBusy={remove.isRunning} onPress={() => void forget(rule)}>
                      Forget
                    </Button>
                  ),
                },
              ]}
            />
          </Card>
        )
      }
    </Answer>
  );
}
