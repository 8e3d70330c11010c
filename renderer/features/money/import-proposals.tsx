import type { Output } from '../../../shared/contract/contract';
import { CATEGORIES } from '../../../shared/ledger/categories';
import { countOf } from '../../../shared/kernel/plain-words';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Checkboxes } from '../../ui/choice-fields';
import { usePurposeServices } from './use-purpose-services';

type Proposal = Output<'imports.preview'>['proposals'][number];

/** Ways of sorting that could be remembered. None is ticked: what is remembered is confirmed by a person, once. */
export function RuleProposals({ proposals, value, onChange }: { proposals: readonly Proposal[]; value: readonly number[]; onChange: (value: readonly number[]) => void }) {
  const services = usePurposeServices();
  if (proposals.length === 0) return null;
  const name = (proposal: Proposal) => services.find((service) => service.id === proposal.serviceId)?.name ?? CATEGORIES[proposal.category];
  const all = proposals.map((_, index) => index);
  return (
    <Card
      title="Sort these from now on?"
      aside={
        <Button kind="link" onPress={() => onChange(value.length === all.length ? [] : all)}>
          {value.length === all.length ? 'Tick none' : 'Tick all'}
        </Button>
      }
    >
      <Checkboxes
        name="proposals"
        label="Tick what is right. It sorts these payments, and is remembered for later ones."
        value={value.map(String)}
        onChange={(ticked) => onChange(ticked.map(Number))}
        choices={proposals.map((proposal, index) => ({
          value: String(index),
          label: `“${proposal.words}” is ${name(proposal)} (${countOf(proposal.rows, 'payment')})`,
          hint: `${proposal.because} For example: ${proposal.example}`,
        }))}
      />
    </Card>
  );
}
