import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import { countOf } from '../../../shared/kernel/plain-words';
import { CATEGORIES } from '../../../shared/ledger/categories';
import { Answer } from '../../api/answer';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Dialog } from '../../ui/dialog';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { Table } from '../../ui/table';
import { TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import type { PurposeService } from './purpose';
import { PurposeSelect } from './purpose-select';
import { readRule, ruleText } from './rule-form';
import { usePurposeServices } from './use-purpose-services';

type Rule = Output<'rules.list'>['rules'][number];

/** What the ledger remembers about sorting: these words mean this service or kind of spending. */
export function RulesCard() {
  const rules = useQuery('rules.list', {});
  const remove = useCommand('rules.remove');
  const services = usePurposeServices();
  const notice = useNotice();
  const [changed, setChanged] = useState<Rule | null>(null);

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
                { key: 'used', title: 'Used for', width: 'tight', cell: (rule) => (rule.used === 0 ? 'No payment yet' : countOf(rule.used, 'payment')) },
                {
                  key: 'do',
                  title: 'What to do',
                  hideTitle: true,
                  width: 'tight',
                  cell: (rule) => (
                    <span className="row-actions row-actions-short">
                      <Button kind="link" label={`Change “${rule.words}”`} onPress={() => setChanged(rule)}>
                        Change
                      </Button>
                      <Button kind="link" label={`Forget “${rule.words}”`} isBusy={remove.isRunning} onPress={() => void forget(rule)}>
                        Forget
                      </Button>
                    </span>
                  ),
                },
              ]}
            />
            {changed && (
              <Dialog isOpen title={`Change “${changed.words}”`} onClose={() => setChanged(null)}>
                <RuleForm key={services.length} rule={changed} services={services} onClose={() => setChanged(null)} />
              </Dialog>
            )}
          </Card>
        )
      }
    </Answer>
  );
}

function RuleForm({ rule, services, onClose }: { rule: Rule; services: readonly PurposeService[]; onClose: () => void }) {
  const save = useCommand('rules.save');
  const notice = useNotice();
  const form = useForm({
    start: ruleText(rule),
    read: (text) => readRule(text, rule, services),
    save: save.run,
    onSaved: (_, { words }) => {
      onClose();
      notice.show({ words: `Changed: “${words}”. It is for what comes later. Payments already sorted stay as they are.` });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save the rule" isBusy={form.isBusy}>
      <TextField {...form.field('words')} label="Words to look for" hint="Take out what changes from payment to payment, like a number or a month." />
      <PurposeSelect {...form.field('purpose')} label="What are such payments for?" direction={rule.direction} services={services} />
    </Form>
  );
}
