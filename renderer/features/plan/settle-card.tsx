import type { Output } from '../../../shared/contract/contract';
import { linkOfFlag } from '../../api/flag-link';
import { LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { Disclosure } from '../../ui/disclosure';
import { EmptyState } from '../../ui/empty-state';
import { FlagRow, FlagRows } from '../../ui/flag-row';
import { splitForCalm } from './plan-sentences';

type Flag = Output<'plan.show'>['toSettle'][number];

/** What the council would ask about, what presses most first; what goes beyond a few is behind a press. */
export function SettleCard({ flags }: { flags: readonly Flag[] }) {
  const { first, more } = splitForCalm(flags);
  return (
    <Card title="Things to settle">
      {flags.length === 0 && <EmptyState>Nothing. What the council would ask about stands here until it is put right.</EmptyState>}
      {first.length > 0 && <Rows flags={first} />}
      {more.length > 0 && (
        <Disclosure summary={`${more.length} more to settle`}>
          <Rows flags={more} />
        </Disclosure>
      )}
    </Card>
  );
}

function Rows({ flags }: { flags: readonly Flag[] }) {
  return (
    <FlagRows>
      {flags.map((flag, index) => {
        const { words, ...link } = linkOfFlag(flag);
        return (
          <FlagRow
            key={`${flag.check}-${index}`}
            severity={flag.severity}
            title={flag.title}
            action={
              <LinkButton label={`${words}: ${flag.title}`} {...link}>
                {words}
              </LinkButton>
            }
          >
            <p>{flag.next}</p>
          </FlagRow>
        );
      })}
    </FlagRows>
  );
}
