import { describe, expect, it } from 'vitest';
import { plainWords, type Block } from '#electron/exports/paper';
import { writtenStatementPaper } from '#electron/exports/written-statement-paper';
import type { WrittenStatement } from '#shared/employer/written-statement';

const STATEMENT: WrittenStatement = {
  employerName: 'Sam Example',
  workerName: 'Asha',
  madeOn: '2026-11-20',
  isExample: false,
  parts: [{ heading: 'Your job', rows: [['Job title', 'PA']], sentences: ['One sentence.'] }],
  missing: [],
  toCheck: ['That the job has no fixed end.'],
};

const textOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if ('blocks' in block) return textOf(block.blocks);
    if (block.kind === 'heading') return [block.words];
    if (block.kind === 'paragraph') return [plainWords(block.words)];
    if (block.kind === 'list') return block.points.map(plainWords);
    if (block.kind === 'facts') return block.rows.map(([name, value]) => `${name}: ${plainWords(value)}`);
    return block.kind === 'signature' ? [`Signed: ${block.who}`] : [];
  });

describe('the written statement as a document', () => {
  it('says what is missing in front, then the statement on a page of its own with lines to sign', () => {
    const made = writtenStatementPaper({ ...STATEMENT, missing: [{ words: 'Where the work is done', place: 'terms' }] });
    const said = textOf(made.blocks);
    expect(said.indexOf('Where the work is done')).toBeLessThan(said.indexOf('Written statement of the job of Asha'));
    expect(said).toEqual(expect.arrayContaining(['That the job has no fixed end.', 'Your job', 'Job title: PA', 'One sentence.', 'Signed: Sam Example, employer', 'Signed: Asha, employee']));
    expect(made.blocks.at(-1)).toMatchObject({ kind: 'part', of: 'page' });
    expect(made.foot).toBe('Asha – Written statement of your job, 20 November 2026, draft');
  });

  it('says so where nothing is missing', () => {
    const made = writtenStatementPaper(STATEMENT);
    expect(textOf(made.blocks)).toContain('Nothing. All that the law asks for is written down.');
    expect(made.foot).toBe('Asha – Written statement of your job, 20 November 2026');
  });
});
