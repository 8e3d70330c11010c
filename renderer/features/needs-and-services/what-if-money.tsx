import { budgetDay, budgetOn } from '../../../shared/budget/personal-budget';
import { formatAmount } from '../../../shared/kernel/money';
import { Card } from '../../ui/card';
import { FieldRow } from '../../ui/form';
import { MoneyField } from '../../ui/money-field';
import { EACH } from '../../ui/rhythm-words';
import type { TrialProps } from './what-if-form';

/** Another rate for a PA, and another budget. */
export function WhatIfMoney({ text, setText, support, today }: TrialProps) {
  const budget = budgetOn(support.budgets, budgetDay(support.budgets, today));
  const workers = support.workers.filter(({ id, ratePence }) => ratePence !== null && support.services.some(({ service }) => service.workerId === id && (service.endsOn === null || service.endsOn >= today)));
  if (workers.length === 0 && !budget) return null;
  return (
    <Card title="Pay and budget">
      {workers.length > 0 && (
        <>
          <p className="quiet">Another rate of pay counts for all that a PA does by the hour. Kept, it begins today.</p>
          <FieldRow>
            {workers.map(({ id, name, ratePence }) => (
              <MoneyField
                key={id}
                name={`rate-${id}`}
                label={`${name}, an hour`}
                value={text.rates[id] ?? formatAmount(ratePence ?? 0)}
                onChange={(value) => setText((before) => ({ ...before, rates: { ...before.rates, [id]: value } }))}
              />
            ))}
          </FieldRow>
        </>
      )}
      {budget && (
        <MoneyField
          name="budget"
          label={`The whole budget, ${EACH[budget.per]}`}
          hint="Only to look at: the council decides it, so it is not kept."
          value={text.budget ?? formatAmount(budget.totalPence)}
          onChange={(value) => setText((before) => ({ ...before, budget: value }))}
        />
      )}
    </Card>
  );
}
