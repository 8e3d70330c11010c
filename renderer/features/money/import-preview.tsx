import { useState, type ReactNode } from 'react';
import type { Fault } from '../../../shared/kernel/result';
import { formatPeriod } from '../../../shared/kernel/period';
import type { Output } from '../../../shared/contract/contract';
import { countOf } from '../../../shared/kernel/plain-words';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { Button, Buttons } from '../../ui/button';
import { Card } from '../../ui/card';
import { FaultBox } from '../../ui/fault-box';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import type { ChosenFile, ImportSource, SavedImport } from './import-source';
import { PreviewTable } from './import-preview-table';
import { BalanceBreaks, RefusedRows } from './import-problems';
import { RuleProposals } from './import-proposals';
import { looksLikeWords, meetingWords, toAddWords } from './money-words';

type Preview = Output<'imports.preview'>;

/** Every row of the file with what will happen to it and why. Nothing has been added yet. */
export function ImportPreview({
  file,
  source,
  isAsLastTime,
  back,
  onAgain,
  onMapping,
  onSaved,
}: {
  file: ChosenFile;
  source: ImportSource;
  /** Its columns are read as those of the last file were. */
  isAsLastTime: boolean;
  back: ReactNode;
  onAgain: () => void;
  onMapping: () => void;
  onSaved: (saved: SavedImport) => void;
}) {
  // Not asked again while it is being saved: by then its rows are in the ledger, and main has let go of the file.
  const [isSaving, setSaving] = useState(false);
  const preview = useQuery('imports.preview', source, { enabled: !isSaving });
  const others = (
    <Buttons>
      <Button onPress={onAgain}>Choose another file</Button>
      {file.hasColumns && <Button onPress={onMapping}>Show which column holds what</Button>}
    </Buttons>
  );
  if (preview.faults.length > 0) {
    return (
      <Page title={`${file.fileName} could not be read`} screen="Import: not read" back={back}>
        <FaultBox faults={preview.faults} />
        {others}
      </Page>
    );
  }
  if (!preview.value) return <Loading words="Reading the statement …" />;
  return <Rows preview={preview.value} file={file} source={source} isAsLastTime={isAsLastTime} back={back} onAgain={onAgain} onMapping={onMapping} onSaving={setSaving} onSaved={onSaved} />;
}

/** Is it lines that were pasted, and no file? */
const isPasted = (file: ChosenFile) => (file.guess?.pastedOn ?? null) !== null;

function Rows({
  preview,
  file,
  source,
  isAsLastTime,
  back,
  onAgain,
  onMapping,
  onSaving,
  onSaved,
}: {
  preview: Preview;
  file: ChosenFile;
  source: ImportSource;
  isAsLastTime: boolean;
  back: ReactNode;
  onAgain: () => void;
  onMapping: () => void;
  onSaving: (isSaving: boolean) => void;
  onSaved: (saved: SavedImport) => void;
}) {
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(new Set());
  const [together, setTogether] = useState<ReadonlySet<number>>(() => new Set(preview.rows.filter(({ meets }) => meets?.isSure).map(({ row }) => row)));
  const [others, setOthers] = useState<ReadonlySet<number>>(new Set());
  const [rules, setRules] = useState<readonly number[]>([]);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const save = useCommand('imports.save');
  const becomeOne = [...together].filter((row) => !leftOut.has(row)).length;
  const asked = preview.rows.filter(({ row, meets }) => meets && !meets.isSure && !together.has(row) && !leftOut.has(row)).length;
  const toAdd = preview.rows.filter((row) => row.verdict === 'add').length - leftOut.size + others.size;
  const looksLike = preview.rows.filter(({ row, isLike }) => isLike && !others.has(row)).length;

  async function saveAll() {
    const chosen = preview.proposals.filter((_, index) => rules.includes(index));
    onSaving(true);
    const result = await save.run({
      ...source,
      leaveOutRows: [...leftOut],
      meetRows: [...together],
      addRows: [...others],
      rules: chosen.map(({ words, direction, category, serviceId, fund }) => ({ words, direction, category, serviceId, fund })),
    });
    if (result.ok) return onSaved(result.value);
    onSaving(false);
    setFaults(result.faults);
  }

  // Where there is something to decide first, the button stands below it.
  const hasProposals = preview.proposals.length > 0;
  const add = toAdd > 0 && (
    <Button kind="filled" onPress={() => void saveAll()} isBusy={save.isRunning}>
      {`Add ${countOf(toAdd, 'payment')}`}
    </Button>
  );
  return (
    <Page
      title={toAdd === 0 ? 'There is nothing new in this statement' : `${countOf(toAdd, 'payment')} will be added`}
      screen="Import: check the rows"
      back={back}
      lead={
        <>
          <p>{toAddWords({ rowsRead: preview.rowsRead, toAdd, leftOut: leftOut.size, alreadyThere: preview.rows.filter((row) => row.verdict === 'already_there').length - others.size, refused: preview.refused.length })}</p>
          {meetingWords(becomeOne, asked) !== null && <p>{meetingWords(becomeOne, asked)}</p>}
          {looksLikeWords(looksLike) !== null && <p>{looksLikeWords(looksLike)}</p>}
          <p>
            {preview.bankName}
            {preview.from !== null && preview.to !== null && `, ${formatPeriod({ from: preview.from, to: preview.to })}`}. {isPasted(file) ? file.fileName : `From ${file.fileName}`}. Nothing has been added yet.
          </p>
          {isAsLastTime && <p>The columns are read as last time.</p>}
        </>
      }
      actions={
        <>
          {!hasProposals && add}
          <Button onPress={onAgain}>{isPasted(file) ? 'Paste again' : 'Choose another file'}</Button>
          {source.mapping !== null && <Button onPress={onMapping}>Change the columns</Button>}
        </>
      }
    >
      {faults.length > 0 && <FaultBox faults={faults} />}
      <RefusedRows refused={preview.refused} numbered={preview.numbered} />
      <BalanceBreaks balanceBreaks={preview.balanceBreaks} numbered={preview.numbered} />
      <RuleProposals proposals={preview.proposals} value={rules} onChange={setRules} />
      {hasProposals && add && <Buttons>{add}</Buttons>}
      <Card isFlush>
        <PreviewTable rows={preview.rows} leftOut={leftOut} onChange={setLeftOut} together={together} onTogether={setTogether} others={others} onOthers={setOthers} />
      </Card>
    </Page>
  );
}
