import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import { upperFirst } from '../../../shared/kernel/plain-words';
import { inForceWords, VERSION_STATES } from '../../../shared/plan/version-history';
import { Button, Buttons, LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { Dialog } from '../../ui/dialog';
import { EmptyState } from '../../ui/empty-state';
import { Badge } from '../../ui/severity';
import { Table } from '../../ui/table';
import { versionState } from './plan-sentences';
import { AgreedForm, ChangesAskedForm, EndedForm, SentForm } from './version-forms';

type Plan = Output<'plan.show'>;

/** The versions of the plan, and saying that one was sent, sent back, agreed or ended. */
export function VersionsCard({ plan }: { plan: Plan }) {
  const [open, setOpen] = useState<'sent' | 'changes' | 'agreed' | 'ended' | null>(null);
  const isWaiting = plan.versions.some(({ state }) => state === 'sent' || state === 'changes_asked');
  const inForce = plan.versions.find(({ state }) => state === 'agreed');
  return (
    <Card
      title="Versions"
      aside={
        <LinkButton kind="link" to="/reviews">
          See the reviews
        </LinkButton>
      }
    >
      {plan.versions.length === 0 ? (
        <EmptyState>When you send the plan, it is kept here as it stood on that day.</EmptyState>
      ) : (
        <Table
          caption="Newest first"
          columns={[
            { key: 'number', title: 'Version', cell: (version) => `Version ${version.number}`, isRowHeader: true },
            {
              key: 'state',
              title: 'State',
              cell: (version) => <Badge tone={version.state === 'agreed' ? 'good' : 'plain'}>{VERSION_STATES[version.state]}</Badge>,
            },
            { key: 'when', title: 'When', cell: (version) => <Happened version={version} />, width: 'wide' },
            { key: 'force', title: 'In force', cell: (version) => upperFirst(inForceWords(version)) },
            {
              key: 'read',
              title: 'Read it',
              hideTitle: true,
              cell: (version) => (
                <Buttons>
                  <LinkButton kind="link" to="/plan/versions" search={{ after: version.id }} label={`Read it: version ${version.number}`}>
                    Read it
                  </LinkButton>
                  <LinkButton kind="link" to="/plan/versions" search={{ before: version.id }} label={`What changed since version ${version.number}`}>
                    What changed since
                  </LinkButton>
                </Buttons>
              ),
            },
          ]}
          rows={plan.versions.toReversed()}
          keyOf={(version) => version.id}
        />
      )}
      <Buttons>
        <Button onPress={() => setOpen('sent')}>Mark as sent</Button>
        {isWaiting && <Button onPress={() => setOpen('changes')}>The council asks for changes</Button>}
        {isWaiting && <Button onPress={() => setOpen('agreed')}>Mark as agreed</Button>}
        {inForce && <Button onPress={() => setOpen('ended')}>The plan ends</Button>}
      </Buttons>
      <Dialog title="Mark the plan as sent" isOpen={open === 'sent'} onClose={() => setOpen(null)}>
        <SentForm onDone={() => setOpen(null)} />
      </Dialog>
      <Dialog title="Mark the plan as agreed" isOpen={open === 'agreed'} onClose={() => setOpen(null)}>
        <AgreedForm onDone={() => setOpen(null)} />
      </Dialog>
      <Dialog title="The council asks for changes" isOpen={open === 'changes'} onClose={() => setOpen(null)}>
        <ChangesAskedForm onDone={() => setOpen(null)} />
      </Dialog>
      <Dialog title="The plan ends" isOpen={open === 'ended'} onClose={() => setOpen(null)}>
        <EndedForm onDone={() => setOpen(null)} />
      </Dialog>
    </Card>
  );
}

/** Its days, and under them what was said. */
function Happened({ version }: { version: Plan['versions'][number] }) {
  const said = [version.changesAsked && `The council asked for: ${version.changesAsked}`, version.endedBecause && `It ended because: ${version.endedBecause}`].filter(Boolean);
  return (
    <>
      {versionState(version)}
      {said.map((words) => (
        <p key={words} className="quiet own-words">
          {words}
        </p>
      ))}
    </>
  );
}
