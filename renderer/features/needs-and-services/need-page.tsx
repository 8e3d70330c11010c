import { RecordHistory } from '../../api/record-history';
import { useCommand } from '../../api/use-command';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import { ELIGIBLE_WORDS } from '../../../shared/plan/eligible-words';
import { isCarerOutcome, OUTCOME_KEYS, OUTCOMES } from '../../../shared/plan/outcomes';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Radios, Select } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { Disclosure } from '../../ui/disclosure';
import { FieldGroup, FieldRow, Form } from '../../ui/form';
import { HoursField } from '../../ui/hours-field';
import { HOW_OFTEN, RHYTHMS } from '../../ui/rhythm-words';
import { TextArea, TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { firstDayOfNew } from './first-day';
import { needText, readNeed } from './need-form';
import { RecordPage, useFinish, type Support } from './record-page';
import { useRemoval } from './use-removal';

type Need = Support['needs'][number];

/** Adds or changes a need from the assessment. */
export function NeedPage() {
  return (
    <RecordPage noun="need" find={(support) => support.needs}>
      {(need, { startsOn }, today) => <NeedFields need={need} startsOn={startsOn} today={today} />}
    </RecordPage>
  );
}

function NeedFields({ need, startsOn, today }: { need: Need | null; startsOn: IsoDay; today: IsoDay }) {
  const finish = useFinish();
  const save = useCommand('needs.save');
  const removal = useRemoval<Need>(useCommand('needs.remove').run, save.run, (one) => one.words);
  const form = useForm({
    start: needText(need, firstDayOfNew(startsOn, today)),
    read: (text) => readNeed(text, need?.id ?? null, today),
    save: save.run,
    onSaved: (_, { words }) => finish({ words: `Saved the need: ${words}` }),
  });
  return (
    <Card>
      <Form
        faults={form.faults.length > 0 ? form.faults : removal.faults}
        onSubmit={form.submit}
        submit="Save need"
        isBusy={form.isBusy}
        others={need && <Button onPress={() => void removal.run(need)}>Remove this need</Button>}
      >
        <TextField {...form.field('words')} label="What help is needed?" hint="In your own words, or those of your assessment." />
        <Select
          {...form.field('outcome')}
          label="What is it about?"
          hint="The law names ten areas of life for adults and eight for carers. Choose the nearest."
          blank="Choose"
          groups={[
            { label: 'For the person who needs care', choices: outcomeChoices(false) },
            { label: 'If this plan is for a carer', choices: outcomeChoices(true) },
          ]}
        />
        {form.text.outcome !== '' && <p className="quiet">The law calls it: {OUTCOMES[form.text.outcome].law}.</p>}
        <Radios
          {...form.field('eligible')}
          label="Must the council meet it?"
          hint="Your assessment calls this an “eligible” need."
          choices={[
            { value: 'yes', label: 'Yes, it is eligible' },
            { value: 'no', label: 'No, or not yet decided' },
          ]}
        />
        <EligibleMeaning isCarer={form.text.outcome !== '' && isCarerOutcome(form.text.outcome)} />
        <TextArea {...form.field('eligibleBecause')} label="Why? (the reasons, if the assessment gives them)" rows={2} />
        <Radios
          {...form.field('hasAmount')}
          label="Does the assessment say how much help?"
          choices={[
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ]}
        />
        {form.text.hasAmount === 'yes' && (
          <FieldGroup legend="How much help the assessment says">
            <FieldRow>
              <TextField {...form.field('times')} label="How many times?" width="short" inputMode="numeric" />
              <Select {...form.field('every')} label="How often?" choices={RHYTHMS.map((value) => ({ value, label: HOW_OFTEN[value] }))} />
            </FieldRow>
            <HoursField {...form.field('minutes')} label="How long each time?" hint="Such as 1:30, 2 h or 45 min. Leave it empty if it gives no time." />
          </FieldGroup>
        )}
        <DayField {...form.field('startsOn')} label="From which day?" hint="For example, 6 April or 6/4/26." today={today} />
        <DayField {...form.field('endsOn')} label="Last day (if it has ended)" today={today} />
      </Form>
      {need && <RecordHistory table="need" id={need.id} />}
    </Card>
  );
}

const outcomeChoices = (isCarer: boolean) => OUTCOME_KEYS.filter((value) => isCarerOutcome(value) === isCarer).map((value) => ({ value, label: OUTCOMES[value].plain }));

/** What the law asks before a council must meet a need: of the person, or of a carer. */
function EligibleMeaning({ isCarer }: { isCarer: boolean }) {
  return (
    <Disclosure summary={isCarer ? 'What “eligible” means for a carer' : 'What “eligible” means'}>
      <p>The council decides. It asks three questions, and all three must be answered with yes:</p>
      <ol>
        {ELIGIBLE_WORDS[isCarer ? 'carer' : 'adult'].map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ol>
      <p className="quiet">From the Care and Support (Eligibility Criteria) Regulations 2015. The council must give you its reasons in writing.</p>
    </Disclosure>
  );
}
