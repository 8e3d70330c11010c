import { Link } from '@tanstack/react-router';
import { Answer } from '../../api/answer';
import { linkOfFlag, type FlagShown } from '../../api/flag-link';
import { useQuery } from '../../api/use-query';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { FlagRow, FlagRows } from '../../ui/flag-row';
import { Page } from '../../ui/page';

const GROUPS = [
  { severity: 'stop', title: 'Stop: put these right before you go on' },
  { severity: 'act', title: 'Act: do these, by their day' },
  { severity: 'know', title: 'Know: worth knowing' },
] as const;

/** Every flag: what is so, why it matters, and what to do next. */
export function FlagsPage() {
  const list = useQuery('flags.list', {});
  return (
    <Answer query={list}>
      {({ flags, on }) => (
        <Page
          screen="Flags"
          title={flags.length === 0 ? 'Nothing needs you now' : flags.length === 1 ? '1 thing to look at' : `${flags.length} things to look at`}
          lead={<p>As of {formatDay(on)}. A flag never stops you recording what happened. It goes when its cause does.</p>}
          back={<Link to="/">Back to Home</Link>}
        >
          {flags.length === 0 && <EmptyState>What is late, missing or over budget would stand here.</EmptyState>}
          {GROUPS.map(({ severity, title }) => {
            const those = flags.filter((flag) => flag.severity === severity);
            return (
              those.length > 0 && (
                <Card key={severity} title={title}>
                  <FlagRows>
                    {those.map((flag, index) => (
                      <WholeFlag key={`${flag.check}-${index}`} flag={flag} on={on} />
                    ))}
                  </FlagRows>
                </Card>
              )
            );
          })}
        </Page>
      )}
    </Answer>
  );
}

function WholeFlag({ flag, on }: { flag: FlagShown; on: IsoDay }) {
  const { words, ...link } = linkOfFlag(flag);
  return (
    <FlagRow
      severity={flag.severity}
      title={flag.title}
      action={
        <LinkButton label={`${words}: ${flag.title}`} {...link}>
          {words}
        </LinkButton>
      }
    >
      <p>{flag.why}</p>
      <p>
        <strong>What to do:</strong> {flag.next}
      </p>
      {flag.byOn && (
        <p>
          <strong>{flag.byOn < on ? 'Was due:' : 'By:'}</strong> {formatDay(flag.byOn)}
        </p>
      )}
    </FlagRow>
  );
}
