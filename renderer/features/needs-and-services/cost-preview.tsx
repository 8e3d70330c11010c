import { addDays, addMonths, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import { costOfService } from '../../../shared/plan/cost-of-service';
import { readService, type ServiceText } from './service-form';

/** The exact cost of what is typed so far, as the plan will state it. The council's own year basis, where it has one, is used once saved. */
export function CostPreview({ text, today }: { text: ServiceText; today: IsoDay }) {
  const read = readService({ ...text, name: text.name || '-', kind: text.kind || 'other' }, null, today);
  const costs = read.ok ? costOfService(read.value, '52-weeks', fullYear(read.value.startsOn > today ? read.value.startsOn : today)) : null;
  return (
    <p role="status" className="says-back-only">
      {costs &&
        (read.ok && read.value.every === 'once'
          ? `That is ${formatPounds(costs.yearlyPence)} in all.`
          : `That is ${formatPounds(costs.weeklyPence)} a week, ${formatPounds(costs.fourWeeklyPence)} every 4 weeks, ${formatPounds(costs.yearlyPence)} a year.`)}
    </p>
  );
}

const fullYear = (on: IsoDay) => ({ on, year: { from: on, to: addDays(addMonths(on, 12), -1) }, terms: [] });
