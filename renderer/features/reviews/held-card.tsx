import type { Output } from '../../../shared/contract/contract';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { GOAL_STATE_WORDS, REVIEW_NAMES } from '../../../shared/plan/review-words';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Disclosure } from '../../ui/disclosure';
import { EmptyState } from '../../ui/empty-state';
import { Table } from '../../ui/table';
import { RecordRows } from './record-rows';
import { findingsOf } from './reviews-sentences';

type Review = Output<'reviews.show'>['reviews'][number];
type Held = Review & { readonly heldOn: IsoDay };

/** The reviews that were held, the newest first, with what each found. */
export function HeldCard({ reviews, onChange }: { reviews: readonly Review[]; onChange: (review: Review) => void }) {
  const held = reviews.filter((review): review is Held => review.heldOn !== null).sort((a, b) => (a.heldOn < b.heldOn ? 1 : -1));
  return (
    <Card title="Reviews held">
      {held.length === 0 ? (
        <EmptyState>A review that was held would stand here, with what it found and how far each goal has come.</EmptyState>
      ) : (
        <RecordRows
          records={held}
          titleOf={titleOf}
          detailOf={(review) => [[review.withWhom && `Who was there: ${review.withWhom}.`, ...findingsOf(review)].filter(Boolean).join(' '), review.words].filter((line) => line !== '')}
          actions={(review) => (
            <Button label={`Change ${titleOf(review)}`} onPress={() => onChange(review)}>
              Change
            </Button>
          )}
        />
      )}
      {held.filter(({ goals }) => goals.length > 0).map((review) => (
        <Disclosure key={review.id} summary={`How far each goal had come on ${formatDay(review.heldOn)}`}>
          <Table
            caption={titleOf(review)}
            hideCaption
            rows={review.goals}
            keyOf={({ goal }) => goal}
            columns={[
              { key: 'goal', title: 'Goal', isRowHeader: true, cell: ({ goal }) => goal },
              { key: 'state', title: 'How far', cell: ({ state }) => GOAL_STATE_WORDS[state] },
              { key: 'words', title: 'What was said', width: 'wide', cell: ({ words }) => words },
            ]}
          />
        </Disclosure>
      ))}
    </Card>
  );
}

function titleOf({ kind, heldOn }: Held): string {
  return `${REVIEW_NAMES[kind]}, ${formatDay(heldOn)}`;
}
