import { CircleHelp } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import { useCommand } from '../../api/use-command';
import { Button, Buttons } from '../../ui/button';
import { Card } from '../../ui/card';
import { Checkboxes, Radios, Select } from '../../ui/choice-fields';
import { Dialog } from '../../ui/dialog';
import { Form } from '../../ui/form';
import { MoneyField } from '../../ui/money-field';
import { useNotice } from '../../ui/notice';
import { Badge } from '../../ui/severity';
import { Table } from '../../ui/table';
import { TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { councilAnswerText, readCouncilAnswer, type CouncilRule } from './council-answer-form';
import { openQuestions } from './council-words';

type Settings = Output<'settings.show'>;

/** The council's rules, one question each; what nobody has seen yet says “Ask your council”. */
export function CouncilRulesCard({ settings, today }: { settings: Settings; today: IsoDay }) {
  const [asked, setAsked] = useState<CouncilRule | null>(null);
  const answer = useCommand('council.answer');
  const notice = useNotice();
  const { councilRules: rules } = settings;

  async function takeBack(rule: CouncilRule) {
    const result = await answer.run({ key: rule.key, value: null });
    notice.show(
      result.ok
        ? { words: `Taken back: your answer to “${rule.question}”`, undo: () => answer.run({ key: rule.key, value: rule.value }) }
        : { words: result.faults.map((fault) => fault.message).join(' ') },
    );
  }
  return (
    <Card title="Its rules for the money">
      <p>{openQuestions(rules)}</p>
      <Table
        caption="The council’s rules"
        hideCaption
        rows={rules}
        keyOf={(rule) => rule.key}
        columns={[
          { key: 'question', title: 'Question', isRowHeader: true, width: 'wide', cell: (rule) => rule.question },
          {
            key: 'answer',
            title: 'Answer',
            width: 'wide',
            cell: (rule) =>
              rule.value === null ? (
                <Badge tone="act" icon={CircleHelp}>
                  Ask your council
                </Badge>
              ) : (
                <>
                  {rule.valueWords} {rule.isOwnAnswer && <span className="quiet small">(your answer)</span>}
                </>
              ),
          },
          {
            key: 'do',
            title: 'What to do',
            hideTitle: true,
            cell: (rule) => (
              <Buttons>
                <Button kind="link" label={`${rule.value === null ? 'Answer' : 'Change'}: ${rule.question}`} onPress={() => setAsked(rule)}>
                  {rule.value === null ? 'Answer' : 'Change'}
                </Button>
                {rule.isOwnAnswer && (
                  <Button kind="link" label={`Take back: ${rule.question}`} onPress={() => void takeBack(rule)}>
                    Take back
                  </Button>
                )}
              </Buttons>
            ),
          },
        ]}
      />
      {asked && (
        <Dialog isOpen title={asked.question} onClose={() => setAsked(null)}>
          <AnswerForm rule={asked} today={today} onClose={() => setAsked(null)} />
        </Dialog>
      )}
    </Card>
  );
}

function AnswerForm({ rule, today, onClose }: { rule: CouncilRule; today: IsoDay; onClose: () => void }) {
  const answer = useCommand('council.answer');
  const notice = useNotice();
  const form = useForm({
    start: councilAnswerText(rule),
    read: (text) => readCouncilAnswer(text, rule, today),
    save: answer.run,
    onSaved: () => {
      onClose();
      notice.show({
        words: `Saved: your answer to “${rule.question}”`,
        undo: () => answer.run({ key: rule.key, value: rule.isOwnAnswer ? rule.value : null }),
      });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save answer" isBusy={form.isBusy}>
      <AnswerField rule={rule} typed={form.text.typed} ticked={form.text.ticked} set={form.set} />
    </Form>
  );
}

function AnswerField({
  rule,
  typed,
  ticked,
  set,
}: {
  rule: CouncilRule;
  typed: string;
  ticked: readonly string[];
  set: ((field: 'typed', value: string) => void) & ((field: 'ticked', value: readonly string[]) => void);
}) {
  const field = { name: 'answer', label: 'What does your council say?' };
  const choices = rule.choices.map(({ value, words }) => ({ value, label: words }));
  const onChange = (value: string) => set('typed', value);
  switch (rule.kind) {
    case 'pence':
      return <MoneyField {...field} label="Amount in pounds" value={typed} onChange={onChange} />;
    case 'number':
      return <TextField {...field} label="A whole number" width="short" inputMode="numeric" value={typed} onChange={onChange} />;
    case 'yes_no':
      return (
        <Radios
          {...field}
          value={typed}
          onChange={onChange}
          choices={[
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ]}
        />
      );
    case 'choice':
      return choices.length > 6 ? (
        <Select {...field} value={typed} onChange={onChange} blank="Choose an answer" choices={choices} />
      ) : (
        <Radios {...field} value={typed} onChange={onChange} choices={choices} />
      );
    case 'list':
      return choices.length > 0 ? (
        <Checkboxes {...field} value={ticked} onChange={(values) => set('ticked', values)} choices={choices} />
      ) : (
        <TextField {...field} hint="Put commas between, like receipts, payslips, bank statements" value={typed} onChange={onChange} />
      );
  }
}
