import { Select } from '../../ui/choice-fields';
import { purposeGroups, type PurposeService } from './purpose';

/** What a payment is for: a service of the plan, or a line of the return. */
export function PurposeSelect({
  name,
  label,
  hint,
  direction,
  services,
  value,
  onChange,
}: {
  name: string;
  label: string;
  hint?: string;
  direction: 'in' | 'out';
  services: readonly PurposeService[];
  value: string;
  onChange: (value: string) => void;
}) {
  const groups = purposeGroups(direction, services).map((group) => ({ label: group.label, choices: group.options }));
  return <Select name={name} label={label} hint={hint} value={value} onChange={onChange} blank="Sort it later" groups={groups} />;
}
