import type { Output } from '../../../shared/contract/contract';
import { Answer } from '../../api/answer';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { useNotice } from '../../ui/notice';

type Proposal = Output<'rules.proposed'>['proposals'][number];

const MOST_SHOWN = 5;

/** What a person sorted alike again and again: confirmed once, it is done for them from then on. */
export function ProposedRulesCard() {
  const proposed = useQuery('rules.proposed', {});
  const confirm = useCommand('rules.confirm');
  const notice = useNotice();

  async function take({ because: _, times: __, payee, ...rule }: Proposal) {
    const result = await confirm.run({ rules: [rule] });
    notice.show({ words: result.ok ? `Remembered: ${payee} is sorted so from now on. What is in the ledger stays as it is.` : result.faults.map((fault) => fault.message).join(' ') });
  }
  return (
    <Answer query={proposed}>
      {({ proposals }) =>
        proposals.length > 0 && (
          <Card title="Sort these from now on?">
            <ul className="proposed">
              {proposals.slice(0, MOST_SHOWN).map((proposal) => (
                <li key={`${proposal.direction} ${proposal.words}`}>
                  <span>{proposal.because} Do it from now on?</span>
                  <Button label={`Do it from now on: ${proposal.payee}`} isBusy={confirm.isRunning} onPress={() => void take(proposal)}>
                    Do it from now on
                  </Button>
                </li>
              ))}
            </ul>
            {proposals.length > MOST_SHOWN && <p className="quiet">{proposals.length - MOST_SHOWN} more will stand here once these are answered.</p>}
          </Card>
        )
      }
    </Answer>
  );
}
