import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { Answer } from '../../api/answer';
import type { Input } from '../../../shared/contract/contract';
import { ok } from '../../../shared/kernel/result';
import { LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';

type Preferences = Input<'preferences.save'>;

/** Who uses this computer, for the history of what was done, and the way to that history. */
export function YourNameCard() {
  const preferences = useQuery('preferences.show', {});
  return (
    <Card title="Who does what">
      <p>The history says what was done in this ledger, and when. With your name it also says by whom. Where several people look after the money, each can write a name on their own computer.</p>
      <Answer query={preferences}>{(kept) => <NameForm kept={kept} />}</Answer>
      <div>
        <LinkButton to="/history">See the history</LinkButton>
      </div>
    </Card>
  );
}

function NameForm({ kept }: { kept: Preferences }) {
  const save = useCommand('preferences.save');
  const notice = useNotice();
  const form = useForm({
    start: { yourName: kept.yourName ?? '' },
    read: ({ yourName }) => ok({ ...kept, yourName: yourName.trim().slice(0, 100) }),
    save: save.run,
    onSaved: (_, { yourName }) => notice.show({ words: yourName === '' ? 'Saved: the history does not say who does what from now on.' : `Saved: from now on the history says that ${yourName} did it.` }),
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save your name" isBusy={form.isBusy}>
      <TextField {...form.field('yourName')} label="Your name on this computer" hint="It is kept on this computer, and in the history of each ledger that you change. Leave it empty to say nothing." width="medium" />
    </Form>
  );
}
