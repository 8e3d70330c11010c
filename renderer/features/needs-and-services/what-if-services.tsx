import { memo } from 'react';
import { EACH_WORDS } from '../../../shared/plan/service-words';
import type { Service } from '../../../shared/plan/services';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { Table } from '../../ui/table';
import { canChange, fieldOf, rowText, servicesToTry, type RowText, type TrialProps } from './what-if-form';
import { whoWords } from './week-words';

/** Every service that runs or will, each with what can be tried of it. An answer that comes changes nothing here, so it is not drawn again. */
export const WhatIfServices = memo(function WhatIfServices({ text, setText, support, today, unread }: TrialProps) {
  const services = servicesToTry(support, today);
  const typed = (service: Service): RowText => ({ ...rowText(service, today), ...text.rows[service.id] });
  const set = (service: Service, change: Partial<RowText>) => setText((before) => ({ ...before, rows: { ...before.rows, [service.id]: { ...before.rows[service.id], ...change } } }));
  const cell = (service: Service, name: 'times' | 'minutes' | 'ratePence', label: string, unit: string) => {
    const row = typed(service);
    return (
      <CellField
        name={fieldOf(service.id, name)}
        label={`${label}, ${service.name}`}
        unit={unit}
        value={row[name]}
        onChange={(value) => set(service, { [name]: value })}
        message={unread.find(({ field }) => field === fieldOf(service.id, name))?.message}
        isOff={!row.isOn}
      />
    );
  };
  return (
    <Card title="Your services">
      {services.length === 0 ? (
        <EmptyState>The services of your plan would stand here, each with its times, its length and its price to change.</EmptyState>
      ) : (
        <div className="try-services">
          <Table
            caption="Take the tick out to see the plan without a service. More or fewer times change the last days of the week that it has; choose the days on its own form."
            rows={services}
            keyOf={({ id }) => id}
            columns={[
              {
                key: 'service',
                title: 'In the plan',
                isRowHeader: true,
                cell: (service) => (
                  <div className="choice">
                    <input id={fieldOf(service.id, 'isOn')} type="checkbox" checked={typed(service).isOn} onChange={(event) => set(service, { isOn: event.target.checked })} />
                    <label htmlFor={fieldOf(service.id, 'isOn')} className="try-service">
                      {service.name}
                      <span className="quiet second-line">{whoWords(service)}</span>
                    </label>
                  </div>
                ),
              },
              {
                key: 'times',
                title: 'Times',
                width: 'narrow',
                cell: (service) => {
                  const each = service.every === 'once' ? 'in all' : EACH_WORDS[service.every];
                  return canChange(service).times ? cell(service, 'times', 'Times', each) : `${service.times} ${each}`;
                },
              },
              { key: 'minutes', title: 'How long', width: 'narrow', cell: (service) => (canChange(service).minutes ? cell(service, 'minutes', 'How long', 'each time') : service.visits.length > 0 ? 'Each visit has its own' : '') },
              { key: 'price', title: 'Price in £', width: 'narrow', cell: (service) => (canChange(service).price ? cell(service, 'ratePence', 'Price in £', service.ratePer === 'hour' ? 'an hour' : 'each time') : 'Free') },
            ]}
          />
        </div>
      )}
    </Card>
  );
});

/** A short field inside a table: its column is its label, its unit stands under it. */
function CellField({ name, label, unit, value, onChange, message, isOff }: { name: string; label: string; unit: string; value: string; onChange: (value: string) => void; message: string | undefined; isOff: boolean }) {
  return (
    <div className="try-field">
      <input
        aria-label={label}
        aria-describedby={`${name}-unit${message ? ` ${name}-unread` : ''}`}
        aria-invalid={message ? true : undefined}
        inputMode={name.endsWith('minutes') ? 'text' : 'decimal'}
        autoComplete="off"
        value={value}
        disabled={isOff}
        onChange={(event) => onChange(event.target.value)}
      />
      <span id={`${name}-unit`} className="quiet small">
        {unit}
      </span>
      {message && (
        <span id={`${name}-unread`} className="try-unread">
          {message}
        </span>
      )}
    </div>
  );
}
