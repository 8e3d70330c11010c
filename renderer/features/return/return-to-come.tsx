import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { Page } from '../../ui/page';

/** The screen before the direct payment begins: when there will be a return. */
export function ReturnToCome({ beginsOn }: { beginsOn: IsoDay }) {
  return <Page title={`Your first return begins on ${formatDay(beginsOn)}`} screen="Return" lead={<p>There is nothing to do yet.</p>} />;
}
