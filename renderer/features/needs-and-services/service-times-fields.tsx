import { addDays, formatDay, parseDay, weekdayOf, type IsoDay } from '../../../shared/kernel/iso-date';
import { CARE_WORDS, RUNS_WORDS, WEEKDAY_WORDS } from '../../../shared/plan/plan-words';
import { CARE, RUNS, type Visit } from '../../../shared/plan/services';
import { useQuery } from '../../api/use-query';
import { Button } from '../../ui/button';
import { Checkboxes, Radios, Select } from '../../ui/choice-fields';
import { ClockField } from '../../ui/clock-field';
import { Disclosure } from '../../ui/disclosure';
import { FieldGroup, FieldRow } from '../../ui/form';
import { HoursField } from '../../ui/hours-field';
import { HOW_OFTEN, RHYTHMS } from '../../ui/rhythm-words';
import { Rows } from '../../ui/rows';
import { TextField } from '../../ui/text-field';
import type { ServicePart } from './service-fields';
import { EMPTY_VISIT, withTimesBy } from './service-times-form';

const WEEKDAYS = ([1, 2, 3, 4, 5, 6, 7] as const).map((day) => ({ value: String(day), label: WEEKDAY_WORDS[day] }));

const WEEK_WORDS: Readonly<Record<Visit['week'], string>> = {
  every: 'each week',
  first: 'every other week, from the first week',
  second: 'every other week, from the second week',
};
const WEEKS = (['every', 'first', 'second'] as const).map((value) => ({ value, label: WEEK_WORDS[value] }));

/** How often and how long: just so many times, or day by day. */
export function TimesFields({ isFolded, onTerms, ...part }: ServicePart & { isFolded: boolean; onTerms: () => void }) {
  const { text, field, setText } = part;
  return (
    <FieldGroup legend="How often and how long">
      <Radios
        {...field('timesBy')}
        onChange={(timesBy) => setText(withTimesBy(text, timesBy))}
        label="How do you want to say it?"
        choices={[
          { value: 'count', label: 'Just how often' },
          { value: 'days', label: 'On which days and at what time' },
        ]}
      />
      {text.timesBy === 'count' ? <CountFields {...part} /> : <VisitFields {...part} />}
      <Disclosure summary="It is for nights, live-in, or not all year" isOpen={!isFolded}>
        <Select {...field('care')} label="What kind of time is it?" choices={CARE.map((value) => ({ value, label: CARE_WORDS[value] }))} />
        <Select {...field('runs')} label="When in the year?" choices={RUNS.map((value) => ({ value, label: RUNS_WORDS[value] }))} />
        {text.runs !== 'all_year' && <TermsLine onTerms={onTerms} />}
      </Disclosure>
    </FieldGroup>
  );
}

/** Where the school terms stand, and whether there are any. */
function TermsLine({ onTerms }: { onTerms: () => void }) {
  const terms = useQuery('terms.list', {});
  const isEmpty = terms.value?.terms.length === 0;
  return (
    <>
      {isEmpty && <p role="status">No school terms are written down yet. Write them down, so that it is known when this comes.</p>}
      <div>
        <Button onPress={onTerms}>See the school terms</Button>
      </div>
    </>
  );
}

function CountFields({ field }: ServicePart) {
  return (
    <>
      <FieldRow>
        <TextField {...field('times')} label="How many times?" width="short" inputMode="numeric" />
        <Select
          {...field('every')}
          label="How often?"
          choices={[...RHYTHMS.map((value) => ({ value, label: HOW_OFTEN[value] })), { value: 'once' as const, label: 'one time only' }]}
        />
      </FieldRow>
      <HoursField {...field('minutes')} label="How long each time?" hint="Such as 1:30, 2 h or 45 min. Leave it empty where time does not matter." />
    </>
  );
}

function VisitFields({ text, set, today }: ServicePart) {
  return (
    <FieldGroup name="visits" legend="Days and times" hint="Put days with the same time together, such as Monday to Friday at 8:00.">
      <Rows lines={text.visits} nameOf={(number) => `Visit ${number}`} add="Add another visit" empty={EMPTY_VISIT} onChange={(visits) => set('visits', visits)}>
        {(line, index, change) => (
          <>
            <div className="in-a-row">
              <Checkboxes name={`visits-${index}-weekdays`} label="On which days?" value={line.weekdays} onChange={(weekdays) => change({ weekdays })} choices={WEEKDAYS} />
            </div>
            <FieldRow>
              <ClockField name={`visits-${index}-from`} label="From what time?" hint="Such as 8:30 or 8 pm. Empty: any time." value={line.from} onChange={(from) => change({ from })} />
              <HoursField name={`visits-${index}-minutes`} label="For how long?" hint="Such as 2 h or 45 min." value={line.minutes} onChange={(minutes) => change({ minutes })} />
            </FieldRow>
            <Select name={`visits-${index}-week`} label="In which weeks?" value={line.week} onChange={(week) => change({ week })} choices={WEEKS} />
          </>
        )}
      </Rows>
      {text.visits.some((line) => line.week !== 'every') && <FirstWeek startsOn={text.startsOn} today={today} />}
    </FieldGroup>
  );
}

/** Which week is the first, so that nobody has to count. */
function FirstWeek({ startsOn, today }: { startsOn: string; today: IsoDay }) {
  const day = parseDay(startsOn, today);
  return (
    <p role="status" className="quiet">
      The first week is the one with the first day of the service.
      {day.ok && ` It begins on Monday ${formatDay(mondayBefore(day.value))}.`}
    </p>
  );
}

function mondayBefore(day: IsoDay): IsoDay {
  return weekdayOf(day) === 'Monday' ? day : mondayBefore(addDays(day, -1));
}
