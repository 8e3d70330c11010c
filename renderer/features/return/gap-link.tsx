import { linkOfFlag, type FlagShown } from '../../api/flag-link';
import { LinkButton } from '../../ui/button';

/** The next step of a gap. Its title is read out with it, because several links have the same words. */
export function GapLink({ gap }: { gap: FlagShown }) {
  const link = linkOfFlag(gap);
  return (
    <LinkButton to={link.to} search={link.search} label={`${link.words}: ${gap.title}`}>
      {link.words}
    </LinkButton>
  );
}
