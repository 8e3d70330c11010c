import { FileDown, PencilLine, Plus } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import { Answer } from '../../api/answer';
import { useQuery } from '../../api/use-query';
import { Button } from '../../ui/button';
import { Columns, Stack } from '../../ui/card';
import { Dialog } from '../../ui/dialog';
import { Page } from '../../ui/page';
import { AssessmentsCard } from './assessments-card';
import { ChangesCard } from './changes-card';
import { DecisionsCard } from './decisions-card';
import { DueCard } from './due-card';
import { HeldCard } from './held-card';
import { HeldPage } from './held-page';
import { NotHappyCard } from './not-happy-card';
import { PackForm } from './pack-form';
import { QuestionsCard } from './questions-card';
import './reviews.css';
import { reviewsLead, reviewsSentence } from './reviews-sentences';
import { ToComeForm } from './to-come-form';

type Shown = Output<'reviews.show'>;
type Review = Shown['reviews'][number];
/** What is open: the page of a review that was held, or a dialog. Null in place of a review: a new one. */
type Open = { readonly what: 'held' | 'to-come'; readonly review: Review | null } | { readonly what: 'pack' };

/** When is the next look? */
export function ReviewsPage() {
  const reviews = useQuery('reviews.show', {});
  return <Answer query={reviews}>{(value) => <Reviews shown={value} today={value.on} />}</Answer>;
}

function Reviews({ shown, today }: { shown: Shown; today: IsoDay }) {
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  if (open?.what === 'held') return <HeldPage key={`held-${open.review?.id}`} review={open.review} goals={shown.goals} today={today} onClose={close} />;
  return (
    <Page
      key="reviews"
      title={reviewsSentence(shown)}
      screen="Reviews"
      lead={<p>{reviewsLead(shown)}</p>}
      actions={
        <>
          <Button kind="filled" icon={Plus} onPress={() => setOpen({ what: 'to-come', review: null })}>
            Ask for a review
          </Button>
          <Button icon={PencilLine} onPress={() => setOpen({ what: 'held', review: null })}>
            Write down a review
          </Button>
          <Button icon={FileDown} onPress={() => setOpen({ what: 'pack' })}>
            Make the review pack
          </Button>
        </>
      }
    >
      <DueCard shown={shown} onChange={(review) => setOpen({ what: 'to-come', review })} onHeld={(review) => setOpen({ what: 'held', review })} />
      <HeldCard reviews={shown.reviews} onChange={(review) => setOpen({ what: 'held', review })} />
      <Columns>
        <Stack>
          <ChangesCard changes={shown.changes} today={today} />
          <AssessmentsCard assessments={shown.assessments} today={today} />
        </Stack>
        <QuestionsCard contacts={shown.contacts} today={today} />
      </Columns>
      <DecisionsCard decisions={shown.decisions} today={today} />
      <NotHappyCard shown={shown} today={today} />
      {open?.what === 'to-come' && (
        <Dialog isOpen title={open.review ? 'Change a review to come' : 'Ask for a review'} onClose={close}>
          <ToComeForm review={open.review} today={today} onDone={close} />
        </Dialog>
      )}
      {open?.what === 'pack' && (
        <Dialog isOpen title="Make the review pack" onClose={close}>
          <PackForm packFrom={shown.packFrom} today={today} onDone={close} />
        </Dialog>
      )}
    </Page>
  );
}
