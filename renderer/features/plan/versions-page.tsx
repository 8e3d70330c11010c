import { useNavigate, useSearch } from '@tanstack/react-router';
import { Answer } from '../../api/answer';
import { useQuery } from '../../api/use-query';
import { LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { Select } from '../../ui/choice-fields';
import { EmptyState } from '../../ui/empty-state';
import { FieldRow } from '../../ui/form';
import { Page } from '../../ui/page';
import { Badge } from '../../ui/severity';
import { Table } from '../../ui/table';
import type { Output } from '../../../shared/contract/contract';
import { changesTitle, versionChoices, NOTHING, TODAY } from './version-words';

type Compared = Output<'plan.compare'>;
type Change = Compared['changes'][number];

/** What each version of the plan said, and what changed between two of them. */
export function VersionsPage() {
  const search = useSearch({ strict: false }) as { before?: number; after?: number };
  const chosen = { before: search.before ?? null, after: search.after ?? null };
  const compared = useQuery('plan.compare', chosen);
  return <Answer query={compared}>{(value) => <Versions value={value} {...chosen} />}</Answer>;
}

function Versions({ value: { versions, changes }, before, after }: { value: Compared; before: number | null; after: number | null }) {
  const navigate = useNavigate();
  const show = (next: { before: number | null; after: number | null }) =>
    void navigate({ to: '/plan/versions', search: { ...(next.before !== null && { before: next.before }), ...(next.after !== null && { after: next.after }) }, replace: true });
  const idOf = (value: string) => (value === NOTHING || value === TODAY ? null : Number(value));
  return (
    <Page title={changesTitle(changes.length, before, after, versions)} screen="Versions of the plan" back={<LinkButton kind="link" to="/plan">Back to the plan</LinkButton>}>
      <Card>
        <FieldRow>
          <Select
            name="before"
            label="From"
            value={before === null ? NOTHING : String(before)}
            choices={[{ value: NOTHING, label: 'Nothing: read all of it' }, ...versionChoices(versions)]}
            onChange={(value) => show({ before: idOf(value), after })}
          />
          <Select name="after" label="To" value={after === null ? TODAY : String(after)} choices={[{ value: TODAY, label: 'The plan today' }, ...versionChoices(versions)]} onChange={(value) => show({ before, after: idOf(value) })} />
        </FieldRow>
      </Card>
      {changes.length === 0 ? <EmptyState>{before === null ? 'Nothing is written in it.' : 'They say the same, word for word and penny for penny.'}</EmptyState> : changes.map((change) => <ChangeCard key={`${change.part}-${change.id}-${change.kind}`} change={change} isReading={before === null} />)}
    </Page>
  );
}

const KIND_WORDS: Record<Change['kind'], string> = { added: 'New', removed: 'Gone', changed: 'Changed' };

function ChangeCard({ change: { kind, title, lines }, isReading }: { change: Change; isReading: boolean }) {
  return (
    <Card title={title} aside={isReading ? undefined : <Badge tone={kind === 'removed' ? 'act' : kind === 'added' ? 'good' : 'know'}>{KIND_WORDS[kind]}</Badge>}>
      <Table
        caption={title}
        hideCaption
        columns={[
          { key: 'label', title: 'What', isRowHeader: true, width: 'narrow', cell: (line) => line.label },
          ...(kind === 'added' ? [] : [{ key: 'before', title: 'Before', cell: (line: Change['lines'][number]) => <Said words={line.before} /> }]),
          ...(kind === 'removed' ? [] : [{ key: 'after', title: isReading ? 'It says' : 'After', cell: (line: Change['lines'][number]) => <Said words={line.after} /> }]),
        ]}
        rows={lines}
        keyOf={(line) => line.label}
      />
    </Card>
  );
}

/** A person's own words keep their lines. */
function Said({ words }: { words: string }) {
  return words === '' ? <span className="quiet">Empty</span> : <span className="own-words">{words}</span>;
}
