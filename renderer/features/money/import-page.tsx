import { useState } from 'react';
import { Answer } from '../../api/answer';
import { useQuery } from '../../api/use-query';
import { LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { ImportBank } from './import-bank';
import { ImportChoose } from './import-choose';
import { ImportDayOrder } from './import-day-order';
import { ImportDone } from './import-done';
import { ImportMapping } from './import-mapping';
import { ImportPreview } from './import-preview';
import type { ChosenFile, ImportSource, SavedImport } from './import-source';
import type { Mapping } from './mapping-form';
import './money.css';

type Step =
  | { readonly name: 'choose' }
  | { readonly name: 'bank'; readonly file: ChosenFile; readonly accountId: number }
  | { readonly name: 'mapping'; readonly file: ChosenFile; readonly accountId: number }
  | { readonly name: 'order'; readonly file: ChosenFile; readonly accountId: number; readonly bank: string }
  | { readonly name: 'preview'; readonly file: ChosenFile; readonly source: ImportSource }
  | { readonly name: 'done'; readonly file: ChosenFile; readonly accountId: number; readonly saved: SavedImport };

const ACCOUNTS_ONLY = { accountId: null, from: null, to: null, search: '', show: 'all', before: null, limit: 1 } as const;
/** The reader of files whose columns a person points out. */
const MAPPED = 'mapped';

/** Brings in a bank's statement: choose it, see every row with a reason, then save. Nothing is added before that. */
export function ImportPage() {
  const [step, setStep] = useState<Step>({ name: 'choose' });
  const status = useQuery('ledger.status', {});
  const register = useQuery('money.register', ACCOUNTS_ONLY);
  const back = <LinkButton kind="link" to="/money">Back to Money</LinkButton>;
  const again = () => setStep({ name: 'choose' });

  function goOn(file: ChosenFile, accountId: number, bank: string, mapping: Mapping | null) {
    if (bank === MAPPED && mapping === null) setStep({ name: 'mapping', file, accountId });
    else if (file.dayExamples.length > 0) setStep({ name: 'order', file, accountId, bank });
    else preview(file, { accountId, bank, mapping });
  }
  const preview = (file: ChosenFile, source: Omit<ImportSource, 'token'>) => setStep({ name: 'preview', file, source: { token: file.token, ...source } });

  function chosen(file: ChosenFile, accountId: number, bank: string | null) {
    if (bank === null && file.likelyBanks.length > 0) setStep({ name: 'bank', file, accountId });
    else goOn(file, accountId, bank ?? MAPPED, null);
  }

  return (
    <Answer query={status}>
      {({ today, banks }) => (
        <Answer query={register}>
          {({ accounts }) => {
            switch (step.name) {
              case 'choose':
                return (
                  <Page key="choose" title="Import a statement" screen="Import a statement" back={back}>
                    <Card>
                      {accounts.length === 0 ? (
                        <EmptyState action={<LinkButton kind="filled" to="/money">Add an account</LinkButton>}>
                          A statement belongs to an account, and this ledger has none yet.
                        </EmptyState>
                      ) : (
                        <ImportChoose accounts={accounts} banks={banks} mapped={MAPPED} onChosen={chosen} />
                      )}
                    </Card>
                  </Page>
                );
              case 'bank':
                return (
                  <Page key="bank" title={`Which bank made ${step.file.fileName}?`} screen="Import: which bank" back={back}>
                    <ImportBank banks={step.file.likelyBanks} mapped={MAPPED} onBack={again} onBank={(bank) => goOn(step.file, step.accountId, bank, null)} />
                  </Page>
                );
              case 'mapping':
                return (
                  <Page key="mapping" title={`What do the columns of ${step.file.fileName} hold?`} screen="Import: columns" back={back}>
                    <ImportMapping file={step.file} today={today} onBack={again} onMapped={(mapping) => goOn(step.file, step.accountId, MAPPED, mapping)} />
                  </Page>
                );
              case 'order':
                return (
                  <Page key="order" title={`How are the days written in ${step.file.fileName}?`} screen="Import: days" back={back}>
                    <ImportDayOrder file={step.file} onBack={again} onChosen={(dayOrder) => preview(step.file, { accountId: step.accountId, bank: step.bank, mapping: null, dayOrder })} />
                  </Page>
                );
              case 'preview':
                return (
                  <ImportPreview
                    key="preview"
                    file={step.file}
                    source={step.source}
                    back={back}
                    onAgain={again}
                    onMapping={() => setStep({ name: 'mapping', file: step.file, accountId: step.source.accountId })}
                    onSaved={(saved) => setStep({ name: 'done', file: step.file, accountId: step.source.accountId, saved })}
                  />
                );
              case 'done':
                return <ImportDone key="done" file={step.file} accountId={step.accountId} saved={step.saved} onAnother={again} />;
            }
          }}
        </Answer>
      )}
    </Answer>
  );
}
