import { CartesianGrid, LabelList, Line, LineChart as Chart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { formatPounds, type Pence } from '../../shared/kernel/money';
import { Disclosure } from './disclosure';
import { Money } from './money';
import { Table } from './table';
import { useRootPixels } from './use-root-pixels';

export type ChartPoint = { readonly label: string; readonly shortLabel: string; readonly pence: Pence };

/** One line over time, its last point labelled directly; the same figures as a table. Loaded when it is first shown. */
export function LineChart({ caption, points }: { caption: string; points: readonly ChartPoint[] }) {
  const last = points.length - 1;
  const rem = useRootPixels();
  return (
    <figure className="chart">
      <div className="chart-picture" aria-hidden="true">
        <ResponsiveContainer width="100%" height="100%">
          <Chart data={[...points]} margin={{ top: 2 * rem, right: 3 * rem, bottom: 0, left: rem / 2 }} accessibilityLayer={false}>
            <CartesianGrid stroke="var(--line)" vertical={false} />
            <XAxis dataKey="shortLabel" stroke="var(--line-strong)" tick={{ fill: 'var(--ink-2)' }} height={2 * rem} tickMargin={rem / 2} minTickGap={rem} />
            <YAxis
              stroke="var(--line-strong)"
              tick={{ fill: 'var(--ink-2)' }}
              tickFormatter={(pence: number) => formatPounds(pence).slice(0, -3)}
              width="auto"
            />
            <ReferenceLine y={0} stroke="var(--line-strong)" />
            <Line dataKey="pence" stroke="var(--c1)" strokeWidth={3} dot={{ r: 4, fill: 'var(--surface)' }} isAnimationActive={false}>
              <LabelList
                dataKey="pence"
                content={({ x, y, index, value }) =>
                  index === last ? (
                    <text x={Number(x) + 2 * rem} y={Number(y) - rem} textAnchor="end" fill="var(--ink)" fontWeight={700}>
                      {formatPounds(Number(value))}
                    </text>
                  ) : null
                }
              />
            </Line>
          </Chart>
        </ResponsiveContainer>
      </div>
      <Disclosure summary="See it as a table">
        <Table
          caption={caption}
          columns={[
            { key: 'when', title: 'When', cell: (point) => point.label, isRowHeader: true },
            { key: 'amount', title: 'Amount', cell: (point) => <Money pence={point.pence} />, align: 'right' },
          ]}
          rows={points}
          keyOf={(point) => point.label}
        />
      </Disclosure>
    </figure>
  );
}
