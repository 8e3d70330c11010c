import { SPENDING_CATEGORIES, SPENDING_CATEGORY_KEYS } from '../../../shared/ledger/categories';
import { RATE_WORDS } from '../../../shared/plan/plan-words';
import { RATE_KINDS } from '../../../shared/plan/services';
import { Radios, Select } from '../../ui/choice-fields';
import { ClockField } from '../../ui/clock-field';
import { DayField } from '../../ui/day-field';
import { Disclosure } from '../../ui/disclosure';
import { FieldGroup, FieldRow } from '../../ui/form';
import { MoneyField } from '../../ui/money-field';
import { HOW_OFTEN, RHYTHMS } from '../../ui/rhythm-words';
import { Rows } from '../../ui/rows';
import { TextField } from '../../ui/text-field';
import { CostPreview } from './cost-preview';
import type { ServicePart } from './service-fields';
import { asksForNight, EMPTY_RATE, HOUR_KINDS } from './service-prices-form';

/** Which parts are open from the start, because something is written in them. */
export type OpenPrices = { readonly kinds: boolean; readonly changes: boolean; readonly extras: boolean };

/** What it costs: one price, and where it differs, what is folded away until it is needed. */
export function PricesFields({ open, ...part }: ServicePart & { open: OpenPrices }) {
  const { text, field, today } = part;
  return (
    <FieldGroup legend="What it costs">
      <FieldRow>
        <MoneyField {...field('ratePence')} label="Cost in pounds" hint="Empty if not known yet." />
        <Radios
          {...field('ratePer')}
          label="The cost is for"
          choices={[
            { value: 'hour', label: 'each hour' },
            { value: 'time', label: 'each time' },
          ]}
        />
      </FieldRow>
      <div>
        <Disclosure summary="The price differs at weekends, on bank holidays or at night" isOpen={open.kinds}>
          <KindFields {...part} />
        </Disclosure>
        <Disclosure summary="The price changes on a day" isOpen={open.changes}>
          <ChangeFields {...part} />
        </Disclosure>
        <Disclosure summary="Travel and other costs each time" isOpen={open.extras}>
          <ExtraFields {...part} />
        </Disclosure>
      </div>
      <CostPreview text={text} today={today} />
      <Select {...field('paidEvery')} label="How often do you pay it?" hint="When the bill or the wages come." choices={RHYTHMS.map((value) => ({ value, label: HOW_OFTEN[value] }))} />
      <Select
        {...field('category')}
        label="Which line of the return?"
        choices={SPENDING_CATEGORY_KEYS.map((value) => ({ value, label: SPENDING_CATEGORIES[value] }))}
      />
    </FieldGroup>
  );
}

const perWords = (ratePer: 'hour' | 'time') => (ratePer === 'hour' ? 'an hour' : 'each time');

function KindFields({ text, field, set }: ServicePart) {
  return (
    <FieldGroup legend="Prices from the first day" hint="Leave a price empty where it is the usual one.">
      {text.timesBy === 'count' && <p className="quiet">Say above on which days and at what time it comes. Until then these prices cannot be counted.</p>}
      <FieldRow>
        {HOUR_KINDS.map((kind) => (
          <MoneyField
            key={kind}
            name={`kindRates-${kind}`}
            label={`${RATE_WORDS[kind]}, in pounds ${perWords(text.ratePer)}`}
            value={text.kindRates[kind]}
            onChange={(value) => set('kindRates', { ...text.kindRates, [kind]: value })}
          />
        ))}
      </FieldRow>
      {asksForNight(text) && (
        <FieldGroup name="night" legend="When is it night?" hint="The hours for which the price for nights is paid.">
          <FieldRow>
            <ClockField {...field('nightFrom')} label="The night begins at" hint="Such as 22:00." />
            <ClockField {...field('nightTo')} label="The night ends at" hint="Such as 6:00." />
          </FieldRow>
        </FieldGroup>
      )}
    </FieldGroup>
  );
}

function ChangeFields({ text, set, today }: ServicePart) {
  return (
    <FieldGroup name="rates" legend="Prices that change" hint="Such as a new price from April. The price above holds until that day.">
      <Rows lines={text.rates} nameOf={(number) => `Price change ${number}`} add="Add a price change" empty={EMPTY_RATE} onChange={(rates) => set('rates', rates)}>
        {(line, index, change) => (
          <>
            <Select
              name={`rates-${index}-kind`}
              label="Which price?"
              value={line.kind}
              onChange={(kind) => change({ kind })}
              choices={RATE_KINDS.map((value) => ({ value, label: value === 'usual' ? 'The usual price' : RATE_WORDS[value] }))}
            />
            <FieldRow>
              <DayField name={`rates-${index}-from`} label="From which day?" value={line.from} onChange={(from) => change({ from })} today={today} />
              <MoneyField name={`rates-${index}-rate`} label={`New price, in pounds ${perWords(text.ratePer)}`} value={line.rate} onChange={(rate) => change({ rate })} />
            </FieldRow>
          </>
        )}
      </Rows>
    </FieldGroup>
  );
}

function ExtraFields({ field }: ServicePart) {
  return (
    <>
      <MoneyField {...field('extraPence')} label="Other costs each time, in pounds" hint="Fares, parking, entrance." />
      <FieldRow>
        <TextField {...field('tenthsOfMiles')} label="Miles each time" hint="Such as 4.5." width="short" inputMode="decimal" />
        <MoneyField {...field('milePence')} label="Paid for each mile, in pounds" hint="Such as 0.45." />
      </FieldRow>
    </>
  );
}
