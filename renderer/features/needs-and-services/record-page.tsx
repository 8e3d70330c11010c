import { Link, useNavigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Answer } from '../../api/answer';
import { useQuery } from '../../api/use-query';
import { useToday } from '../../api/use-today';
import type { Output } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import { useNotice, type Notice } from '../../ui/notice';
import { Page } from '../../ui/page';

export type Support = Output<'support.show'>;

/** A page that adds or changes one record of this screen: finds it by the path's id (`new`: none yet), and says when it is gone. */
export function RecordPage<T extends { readonly id: number }>({
  noun,
  find,
  children,
}: {
  /** “service” */
  noun: string;
  find: (support: Support) => readonly T[];
  children: (record: T | null, support: Support, today: IsoDay) => ReactNode;
}) {
  const { id = 'new' } = useParams({ strict: false }) as { id?: string };
  const support = useQuery('support.show', {});
  const today = useToday();
  const back = <Link to="/needs-and-services">Back to Needs and services</Link>;
  return (
    <Answer query={support}>
      {(value) => {
        const record = find(value).find((one) => String(one.id) === id) ?? null;
        if (!record && id !== 'new') {
          return <Page screen="Not there" title={`This ${noun} is not in the ledger`} lead={<p>It may have been removed. Nothing else has changed.</p>} back={back} />;
        }
        const title = record ? `Change this ${noun}` : `Add a ${noun}`;
        return (
          <Page key={id} screen={title} title={title} back={back}>
            {children(record, value, today)}
          </Page>
        );
      }}
    </Answer>
  );
}

/** After saving or removing: back to the screen, which says what was done. */
export function useFinish(): (notice: Notice) => void {
  const navigate = useNavigate();
  const { showOnNextPage } = useNotice();
  return (notice) => {
    showOnNextPage(notice);
    void navigate({ to: '/needs-and-services' });
  };
}
