import { useState } from 'react';
import { call } from '../../api/call';
import { Answer } from '../../api/answer';
import { useQuery } from '../../api/use-query';
import { Buttons, LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { ACCOUNTS_ONLY } from './accounts-only';
import { ImportBank } from './import-bank';
import { ImportChoose } from './import-choose';
import { ImportDayOrder } from './import-day-order';
import { ImportInto } from './import-into';
import { ImportDone } from './import-done';
import { ImportMapping } from './import-mapping';
import { ImportPaste } from './import-paste';
import { ImportPreview } from './import-preview';
import type { ChosenFile, ImportSource, SavedImport } from './import-source';
import type { Mapping } from './mapping-form';
import './money.css';

type Step =
  | { readonly name: 'choose' }
  | { readonly name: 'bank'; readonly file: ChosenFile; readonly accountId: number }
  | { readonly name: 'mapping'; readonly file: ChosenFile; readonly accountId: number; readonly start: Mapping | null }
  | { readonly name: 'order'; readonly file: ChosenFile; readonly accountId: number; readonly bank: string }
  | { readonly name: 'preview'; readonly file: ChosenFile; readonly source: ImportSource; /** The columns are those of last time. */ readonly isAsLastTime: boolean }
  | { readonly name: 'done'; readonly file: ChosenFile; readonly accountId: number; readonly saved: SavedImport };

/** The reader of files whose columns a person points out. */
const MAPPED = 'mapped';

/** Brings in a bank's statement: choose it, see every row with a reason, then save. Nothing is added before that. */
export function ImportPage() {
  const [step, setStep] = useState<Step>({ name: 'choose' });
  const status = useQuery('ledger.status', {});
  const register = useQuery('money.register', ACCOUNTS_ONLY);
  const back = <LinkButton kind="link" to="/money">Back to Money</LinkButton>;
  const again = () => setStep({ name: 'choose' });

  const preview = (file: ChosenFile, source: Omit<ImportSource, 'token'>, isAsLastTime = false) =>
    setStep({ name: 'preview', file, source: { token: file.token, ...source }, isAsLastTime });

  /** A file of no known bank is read as the last one with its headings was; another layout is asked anew. */
  async function goOn(file: ChosenFile, accountId: number, bank: string) {
    if (bank !== MAPPED && file.dayExamples.length > 0) return setStep({ name: 'order', file, accountId, bank });
    if (bank !== MAPPED) return preview(file, { accountId, bank, mapping: null });
    const lastTime = await call('imports.mapping', { token: file.token, accountId, pastedOn: file.guess?.pastedOn ?? null });
    if (lastTime.ok && lastTime.value.mapping) preview(file, { accountId, bank: MAPPED, mapping: lastTime.value.mapping }, true);
    else setStep({ name: 'mapping', file, accountId, start: null });
  }

  function chosen(file: ChosenFile, accountId: number, bank: string | null) {
    if (bank === null && file.likelyBanks.length > 0) setStep({ name: 'bank', file, accountId });
    else void goOn(file, accountId, bank ?? MAPPED);
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
                    {accounts.every(({ kind }) => kind === 'cash') ? (
                      <Card>
                        <EmptyState action={<LinkButton kind="filled" to="/money/accounts">Add an account</LinkButton>}>
                          A statement belongs to an account, and this ledger has none yet.
                        </EmptyState>
                      </Card>
                    ) : (
                      <ImportInto accounts={accounts}>
                        {(account) => (
                          <>
                            <Card title="A file from your bank">
                              <ImportChoose key={account.id} account={account} banks={banks} mapped={MAPPED} onChosen={(file, bank) => chosen(file, account.id, bank)} />
                            </Card>
                            <Card title="Paste from a screen or PDF">
                              <ImportPaste accountId={account.id} mapped={MAPPED} onChosen={(file, accountId, bank) => void goOn(file, accountId, bank)} />
                            </Card>
                            <Card title="Type them off a screen">
                              <p>Where nothing can be copied, type one payment a row. The balance is checked as you go.</p>
                              <Buttons>
                                <LinkButton to="/money/quick">Type payments in a grid</LinkButton>
                              </Buttons>
                            </Card>
                          </>
                        )}
                      </ImportInto>
                    )}
                  </Page>
                );
              case 'bank':
                return (
                  <Page key="bank" title={`Which bank made ${step.file.fileName}?`} screen="Import: which bank" back={back}>
                    <ImportBank banks={step.file.likelyBanks} mapped={MAPPED} onBack={again} onBank={(bank) => void goOn(step.file, step.accountId, bank)} />
                  </Page>
                );
              case 'mapping':
                return (
                  <Page key="mapping" title={`What do the columns of ${step.file.fileName} hold?`} screen="Import: columns" back={back}>
                    <ImportMapping file={step.file} start={step.start} today={today} onBack={again} onMapped={(mapping) => preview(step.file, { accountId: step.accountId, bank: MAPPED, mapping })} />
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
                    isAsLastTime={step.isAsLastTime}
                    onMapping={() => setStep({ name: 'mapping', file: step.file, accountId: step.source.accountId, start: step.source.mapping })}
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
