import { useCommand } from '../../api/use-command';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Radios, Select } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { FieldGroup, FieldRow, Form } from '../../ui/form';
import { MoneyField } from '../../ui/money-field';
import { EACH, HOW_OFTEN, RHYTHMS } from '../../ui/rhythm-words';
import { useForm } from '../../ui/use-form';
import { budgetText, readBudget } from './budget-form';
import { RecordPage, useFinish, type Support } from './record-page';
import { useRemoval } from './use-removal';

type Budget = Support['budgets'][number];
const nameOf = (budget: Pick<Budget, 'startsOn'>) => `the budget from ${formatDay(budget.startsOn)}`;

/** Adds or changes a period of the personal budget: three figures from the council's letter. */
export function BudgetPage() {
  return (
    <RecordPage noun="budget" find={(support) => support.budgets}>
      {(budget, _, today) => <BudgetFields budget={budget} today={today} />}
    </RecordPage>
  );
}

function BudgetFields({ budget, today }: { budget: Budget | null; today: IsoDay }) {
  const finish = useFinish();
  const save = useCommand('budgets.save');
  const removal = useRemoval<Budget>(useCommand('budgets.remove').run, save.run, nameOf);
  const form = useForm({
    start: budgetText(budget, today),
    read: (text) => readBudget(text, budget?.id ?? null, today),
    save: save.run,
    onSaved: (_, saved) => finish({ words: `Saved ${nameOf(saved)}` }),
  });
  const { field } = form;
  return (
    <Card>
      <Form
        faults={form.faults.length > 0 ? form.faults : removal.faults}
        onSubmit={form.submit}
        submit="Save budget"
        isBusy={form.isBusy}
        others={budget && <Button onPress={() => void removal.run(budget)}>Remove this budget</Button>}
      >
        <Radios
          {...field('state')}
          label="Is it agreed?"
          choices={[
            { value: 'agreed', label: 'Agreed: the council has confirmed it' },
            { value: 'estimated', label: 'Estimated: the council’s first idea' },
          ]}
        />
        <FieldGroup legend="The three figures in the council’s letter" hint="Your share and the council’s share make the whole budget.">
          <Select {...field('per')} label="The figures are" choices={RHYTHMS.map((value) => ({ value, label: EACH[value] }))} />
          <MoneyField {...field('totalPence')} label="The whole budget, in pounds" />
          <MoneyField {...field('contributionPence')} label="Your share, in pounds" hint="Your contribution. 0 if you pay nothing." />
          <MoneyField {...field('councilPence')} label="The council’s share, in pounds" />
        </FieldGroup>
        <FieldGroup legend="How it is paid">
          <Radios
            {...field('paid')}
            label="What does the council pay in?"
            choices={[
              { value: 'net', label: 'Its own share; you add yours' },
              { value: 'gross', label: 'The whole budget; it bills you for your share' },
            ]}
          />
          <Select {...field('paidEvery')} label="How often does it pay?" choices={RHYTHMS.map((value) => ({ value, label: HOW_OFTEN[value] }))} />
          <DayField {...field('firstPaymentOn')} label="Day of the first payment" hint="The others are counted from it. Leave it empty if you do not know." today={today} />
        </FieldGroup>
        <FieldRow>
          <DayField {...field('startsOn')} label="First day" hint="For example, 6 April or 6/4/26." today={today} />
          <DayField {...field('endsOn')} label="Last day" hint="Leave it empty if it goes on." today={today} />
        </FieldRow>
      </Form>
    </Card>
  );
}
