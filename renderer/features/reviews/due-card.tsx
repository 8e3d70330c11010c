import { CalendarCheck, CalendarClock, CircleAlert, CircleHelp, Clock, type LucideIcon } from 'lucide-react';
import type { Output } from '../../../shared/contract/contract';
import { formatDay } from '../../../shared/kernel/iso-date';
import { upperFirst } from '../../../shared/kernel/plain-words';
import { REVIEW_NAMES } from '../../../shared/plan/review-words';
import { Button, Buttons } from '../../ui/button';
import { Card } from '../../ui/card';
import { Badge, type Tone } from '../../ui/severity';
import { Table } from '../../ui/table';
import { dueState, type DueState } from './reviews-sentences';

type Shown = Output<'reviews.show'>;
type Review = Shown['reviews'][number];

const STATES: Readonly<Record<DueState, { readonly words: string; readonly tone: Tone; readonly icon: LucideIcon }>> = {
  arranged: { words: 'Day agreed', tone: 'good', icon: CalendarCheck },
  passed: { words: 'Was it held?', tone: 'act', icon: CircleHelp },
  overdue: { words: 'Not held in time', tone: 'act', icon: CircleAlert },
  now: { words: 'Ask for a day', tone: 'act', icon: CalendarClock },
  asked: { words: 'No day yet', tone: 'know', icon: Clock },
  later: { words: 'Later', tone: 'plain', icon: Clock },
};

/** The reviews that are to come, each with its day and why it is due. Those that are written down can be changed, or were held. */
export function DueCard({ shown, onChange, onHeld }: { shown: Shown; onChange: (review: Review) => void; onHeld: (review: Review) => void }) {
  const { due, on, reviews } = shown;
  const recordOf = (reviewId: number | null) => reviews.find(({ id }) => id === reviewId);
  return (
    <Card title="Reviews to come">
      <Table
        caption="The earliest first"
        rows={due}
        keyOf={({ kind, reviewId }) => `${kind}-${reviewId}`}
        columns={[
          { key: 'name', title: 'Review', isRowHeader: true, cell: ({ kind }) => REVIEW_NAMES[kind] },
          {
            key: 'state',
            title: 'State',
            cell: (one) => {
              const { words, tone, icon } = STATES[dueState(one, on)];
              return (
                <Badge tone={tone} icon={icon}>
                  {words}
                </Badge>
              );
            },
          },
          { key: 'day', title: 'Day', cell: ({ plannedOn, byOn }) => (plannedOn ? formatDay(plannedOn) : byOn ? `By ${formatDay(byOn)}` : 'Not agreed') },
          { key: 'why', title: 'Why', width: 'wide', cell: ({ because }) => upperFirst(because) },
          {
            key: 'do',
            title: 'What you can do',
            hideTitle: true,
            cell: ({ kind, reviewId }) => {
              const review = recordOf(reviewId);
              return (
                review && (
                  <Buttons>
                    <Button label={`It was held: ${REVIEW_NAMES[kind]}`} onPress={() => onHeld(review)}>
                      It was held
                    </Button>
                    <Button label={`Change: ${REVIEW_NAMES[kind]}`} onPress={() => onChange(review)}>
                      Change
                    </Button>
                  </Buttons>
                )
              );
            },
          },
        ]}
      />
    </Card>
  );
}
