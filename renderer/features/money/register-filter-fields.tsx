import { Select } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { FieldRow } from '../../ui/form';
import { TextField } from '../../ui/text-field';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { RegisterFilter } from './register-filter';
import type { RegisterAccount } from './register-row';

/** What to show of the register; it follows every change at once. */
export function RegisterFilterFields({
  filter,
  onChange,
  accounts,
  accountId,
  today,
}: {
  filter: RegisterFilter;
  onChange: (filter: RegisterFilter) => void;
  accounts: readonly RegisterAccount[];
  /** The account whose register is shown. */
  accountId: number | null;
  today: IsoDay;
}) {
  const field = <K extends keyof RegisterFilter>(name: K) => ({
    name: `show-${name}`,
    value: filter[name],
    onChange: (value: RegisterFilter[K]) => onChange({ ...filter, [name]: value }),
  });
  return (
    <div role="search" aria-label="What to show" className="register-filter">
      <FieldRow>
        {accounts.length > 1 && (
          <Select {...field('accountId')} value={String(accountId ?? '')} label="Account" choices={accounts.map(({ id, name }) => ({ value: String(id), label: name }))} />
        )}
        <Select
          {...field('show')}
          label="Show"
          choices={[
            { value: 'all', label: 'All payments' },
            { value: 'not_sorted', label: 'Not sorted yet' },
            { value: 'no_evidence', label: 'Evidence missing' },
          ]}
        />
        <Select
          {...field('period')}
          label="Period"
          choices={[
            { value: 'all', label: 'Everything' },
            { value: '30-days', label: 'Last 30 days' },
            { value: '90-days', label: 'Last 90 days' },
            { value: 'year', label: 'This plan year' },
            { value: 'days', label: 'Days you choose' },
          ]}
        />
        <TextField {...field('search')} label="Search who, words or amount" hint="Or 50..60, October 2026, no evidence" type="search" />
      </FieldRow>
      {filter.period === 'days' && (
        <FieldRow>
          <DayField {...field('from')} label="From" today={today} />
          <DayField {...field('to')} label="To" today={today} />
        </FieldRow>
      )}
    </div>
  );
}
