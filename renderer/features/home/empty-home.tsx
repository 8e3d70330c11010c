import { FileUp, Plus, type LucideIcon } from 'lucide-react';
import type { Output } from '../../../shared/contract/contract';
import { LinkButton } from '../../ui/button';
import { Card, Columns } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { beginWords, isMoneyToCome } from './home-sentences';

type Home = Output<'home.show'>;
type Thing = { readonly title: string; readonly words: string; readonly to: string; readonly press: string; readonly icon?: LucideIcon };

const NEEDS: Thing = { title: 'Your needs and services', words: 'Write down what your assessment says, then who helps with it.', to: '/needs-and-services/need/new', press: 'Add a need', icon: Plus };
const PLAN: Thing = { title: 'Your plan', words: 'Seven questions, in your own words. They make the plan for the council.', to: '/plan', press: 'Write the plan' };
const BUDGET: Thing = { title: 'Your budget', words: 'The letter from the council says how much it is. Then you see whether it lasts.', to: '/needs-and-services/budget/new', press: 'Add your budget' };
const MONEY: Thing = { title: 'Your money', words: 'Bring in a statement file from your bank, and see where the money went.', to: '/money/import', press: 'Import a statement', icon: FileUp };
const LATER_MONEY: Thing = { ...MONEY, words: 'Once the council has paid you, bring in a statement file from your bank. Until then there is nothing to do here.' };

/** A new ledger: the three things to do first, in the order in which they help. Before any money comes, that is the plan, not a statement. */
export function EmptyHome({ home }: { home: Home }) {
  const things = isMoneyToCome(home) ? [NEEDS, PLAN, LATER_MONEY] : [MONEY, NEEDS, home.hasAnything.budget ? PLAN : BUDGET];
  return (
    <Page screen="Home" title="Your ledger is ready" lead={<p>{beginWords(home)}</p>}>
      <Columns>
        {things.map(({ title, words, to, icon, press }, index) => (
          <Card key={title} title={`${index + 1}. ${title}`}>
            <EmptyState
              action={
                <LinkButton to={to} icon={icon} kind={index === 0 ? 'filled' : 'outlined'}>
                  {press}
                </LinkButton>
              }
            >
              {words}
            </EmptyState>
          </Card>
        ))}
      </Columns>
    </Page>
  );
}
