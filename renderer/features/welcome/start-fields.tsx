import type { IsoDay } from '../../../shared/kernel/iso-date';
import { upperFirst } from '../../../shared/kernel/plain-words';
import { Radios, Select } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { MoneyField } from '../../ui/money-field';
import { HOW_OFTEN, EACH, RHYTHMS } from '../../ui/rhythm-words';
import { TextField } from '../../ui/text-field';
import { councilShareWords, OTHER_COUNCIL, type StartStep, type StartText } from './start-form';
import { ACCOUNT_KIND_CHOICES, MANAGED_BY_CHOICES } from './start-words';

type Named = readonly { readonly id: string; readonly name: string }[];
type Props = {
  text: StartText;
  set: (field: keyof StartText, value: string) => void;
  councils: Named;
  banks: Named;
  today: IsoDay;
};

const asChoices = (named: Named) => named.map(({ id, name }) => ({ value: id, label: name }));

/** The fields of one step. */
export function StartFields({ step, ...props }: Props & { step: StartStep }) {
  switch (step) {
    case 'person':
      return <PersonFields {...props} />;
    case 'council':
      return <CouncilFields {...props} />;
    case 'money':
      return <MoneyFields {...props} />;
    case 'account':
      return <AccountFields {...props} />;
    case 'budget':
      return <BudgetFields {...props} />;
    case 'contribution':
      return <ContributionFields {...props} />;
  }
}

function fieldsOf({ text, set }: Pick<Props, 'text' | 'set'>) {
  return (name: keyof StartText) => ({ name, value: text[name], onChange: (value: string) => set(name, value) });
}

function PersonFields({ today, ...props }: Props) {
  const field = fieldsOf(props);
  return (
    <>
      <TextField {...field('name')} label="Name" hint="The person whose care it pays for" />
      <DayField {...field('bornOn')} label="Date of birth (you can leave this empty)" today={today} isPast />
      <DayField {...field('startsOn')} label="First day of the direct payment" hint="The ledger begins on this day. For example, 6/4/26" today={today} />
    </>
  );
}

function CouncilFields({ councils, ...props }: Props) {
  const field = fieldsOf(props);
  const known = councils.filter((council) => council.id !== OTHER_COUNCIL);
  return (
    <>
      <Select
        {...field('councilId')}
        label="Council"
        hint="Where its rules are known, they are filled in. What is not known, the ledger asks you to ask."
        blank="Choose a council"
        choices={[...asChoices(known), { value: OTHER_COUNCIL, label: 'My council is not here' }]}
      />
      <TextField {...field('councilReference')} label="The council’s reference for the person (you can leave this empty)" hint="On its letters" width="medium" />
    </>
  );
}

function MoneyFields(props: Props) {
  const field = fieldsOf(props);
  return (
    <>
      <Radios {...field('managedBy')} label="Who looks after the money?" choices={MANAGED_BY_CHOICES} />
      {props.text.managedBy !== 'self' && <TextField {...field('managerName')} label="Their name" />}
    </>
  );
}

function AccountFields({ banks, today, ...props }: Props) {
  const field = fieldsOf(props);
  return (
    <>
      <TextField {...field('accountName')} label="What you call the account" />
      <Select {...field('accountKind')} label="Kind of account" choices={ACCOUNT_KIND_CHOICES} />
      <Select {...field('bank')} label="Bank" hint="So that its statements can be read" blank="Another bank, or none" choices={asChoices(banks.filter((bank) => bank.id !== 'mapped'))} />
      <MoneyField {...field('opening')} label="Opening balance, in pounds" hint="Before the first payment you want to keep here. Leave it empty for nothing." />
      <DayField {...field('openedOn')} label="Day of that balance" hint="Leave it empty for the first day of the direct payment." today={today} />
    </>
  );
}

function BudgetFields({ today, ...props }: Props) {
  const field = fieldsOf(props);
  const { text } = props;
  const each = RHYTHMS.map((every) => ({ value: every as string, label: upperFirst(EACH[every]) }));
  const often = RHYTHMS.map((every) => ({ value: every as string, label: upperFirst(HOW_OFTEN[every]) }));
  return (
    <>
      <Select {...field('per')} label="The council’s letter gives the amounts for" choices={each} />
      <MoneyField {...field('total')} label="The whole personal budget, in pounds" hint="What your support costs before you pay anything towards it" />
      <MoneyField {...field('contribution')} label="Of that, what you pay, in pounds" hint="Leave it empty for nothing." />
      <p role="status">{councilShareWords(text, today)}</p>
      <Radios
        {...field('paid')}
        label="How does the council pay?"
        choices={[
          { value: 'net', label: 'Its share only', hint: 'You add your contribution to the account (“net”)' },
          { value: 'gross', label: 'All of it', hint: 'It sends you a bill for your contribution (“gross”)' },
        ]}
      />
      <Select {...field('paidEvery')} label="How often does it pay?" choices={often} />
      <DayField {...field('firstPaymentOn')} label="Day of its first payment (you can leave this empty)" today={today} />
    </>
  );
}

function ContributionFields({ today, ...props }: Props) {
  const field = fieldsOf(props);
  return (
    <>
      <MoneyField {...field('letterAmount')} label="What you pay, in pounds" hint="From the council’s letter. Enter 0 if you pay nothing." />
      <Select
        {...field('letterEvery')}
        label="How often?"
        hint="Four weeks is not the same as a month. Look at the letter."
        choices={RHYTHMS.map((every) => ({ value: every as string, label: upperFirst(HOW_OFTEN[every]) }))}
      />
      <DayField {...field('letterFrom')} label="Day from which you pay it" today={today} />
    </>
  );
}
