import { formatDay } from '#shared/kernel/iso-date';
import { buildEasyReadPlan } from '#shared/plan/easy-read-plan';
import { EASY_PICTURES, type EasyGroup, type EasyLine } from '#shared/plan/easy-read-shape';
import { ALL_STEPS, inOrder, isWholePlan, type PlanChoice } from '#shared/plan/plan-choice';
import type { PlanDocument } from '#shared/plan/plan-document-shape';
import { stepPlace } from '#shared/plan/step-place';
import { blocksOf, exampleLine, header, heading, list, NAMELESS, paper, paragraph, section, typed, unbroken, type Block, type Paper, type Piece } from './paper';

/** The plan in Easy Read as a document: on the left of each few lines the place of a picture. */
export function easyReadPaper(plan: PlanDocument, steps: PlanChoice['steps'] = ALL_STEPS): Paper {
  const { title, about, sections } = buildEasyReadPlan(plan, steps);
  const made = formatDay(plan.madeOn);
  const whose = plan.person.name || NAMELESS;
  const called = isWholePlan(steps) ? title : `${title}: ${stepPlace(plan, ...inOrder(steps))}`;
  return paper({
    title: `${called}, ${whose}, ${made}`,
    foot: `${whose} – ${called}, ${unbroken(made)}`,
    isExample: plan.isExample,
    look: 'easy_read',
    body: [
      header(heading(1, called), exampleLine(plan.isExample), about.map(pictured)),
      sections.map(({ heading: words, groups }) => section(heading(2, words), groups.map(pictured))),
    ],
  });
}

/** Longer than this, what somebody wrote may go on on the next page. */
const LONG_ANSWER = 700;

function pictured({ picture, title, lines }: EasyGroup): Block {
  const isKept = !lines.some((line) => line.kind === 'own' && line.words.length > LONG_ANSWER);
  return { kind: 'pictured', picture, words: EASY_PICTURES[picture], isKept, blocks: blocksOf([title !== undefined && heading(3, title), lines.map(blocks)]) };
}

function blocks(line: EasyLine): Piece {
  switch (line.kind) {
    case 'said':
      return paragraph(line.words);
    case 'own':
      return { kind: 'part', of: 'own', isKept: false, blocks: [paragraph([{ strong: line.label }]), ...typed(line.words)] };
    case 'meaning': {
      const at = line.words.toLowerCase().indexOf(line.term.toLowerCase());
      const end = at + line.term.length;
      return paragraph([line.words.slice(0, at), { strong: line.words.slice(at, end) }, line.words.slice(end)]);
    }
    case 'named':
      return paragraph([{ strong: `${line.name}: ` }, line.words]);
    case 'points':
      return list(line.points);
    case 'write':
      return { kind: 'write', label: line.label };
    case 'sign':
      return { kind: 'signature', who: line.who };
  }
}
