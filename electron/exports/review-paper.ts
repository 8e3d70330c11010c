import { formatDay } from '#shared/kernel/iso-date';
import { formatPounds } from '#shared/kernel/money';
import { formatPeriod } from '#shared/kernel/period';
import { formatMinutes } from '#shared/kernel/plain-words';
import type { ReviewPack } from '#shared/plan/review-pack';
import { exampleLine, facts, header, heading, kept, keptSection, list, NAMELESS, paper, paragraph, pointsInCell, pounds, section, stacked, table, typed, type Block, type Cell, type Paper, type Piece } from './paper';

/** The review pack as a document: the person’s own words first, then the plan against what happened, and what is to be asked. */
export function reviewPaper(pack: ReviewPack): Paper {
  const whose = pack.person.name || NAMELESS;
  return paper({
    title: `${pack.title}, ${whose}, ${formatDay(pack.madeOn)}`,
    foot: `${whose} – For my review, ${formatPeriod(pack.period)}`,
    isExample: pack.isExample,
    body: [about(pack), own(pack), needs(pack), goals(pack), changes(pack), risks(pack), money(pack), services(pack), questions(pack), outcome(pack)],
  });
}

function about({ title, isExample, person, councilName, period, sinceWords, madeOn, knownTo }: ReviewPack): Block {
  return header(
    heading(1, title),
    exampleLine(isExample),
    paragraph(person.name || NAMELESS, 'lead'),
    facts([
      ['Date of birth', person.bornOn ? formatDay(person.bornOn) : ''],
      ['Council', councilName],
      ['Council’s reference', person.councilReference],
      ['To be heard and understood', person.communicationNeeds.trim()],
      ['What it is about', `${sinceWords} (${formatPeriod(period)})`],
      ['Made on', formatDay(madeOn)],
      ['Payments known up to', knownTo === null ? 'None in this time' : formatDay(knownTo)],
    ]),
  );
}

function own({ ownWords, toAsk }: ReviewPack): Block {
  return section(
    heading(2, '1. In my own words'),
    ownWords.map(({ question, answer }) => [heading(3, question), answer === '' ? paragraph('Not written down yet.') : typed(answer)]),
    toAsk !== '' && [heading(3, 'What I want to say or ask at the review'), typed(toAsk)],
  );
}

function needs({ needs: rows }: ReviewPack): Block {
  return section(
    heading(2, '2. What I need, and what came'),
    rows.length === 0
      ? paragraph('No needs are written down yet.')
      : table({
          caption: 'Each need: what was assessed, what the plan has, and what came, a week on average. What came is worked out from payments; help without pay counts as planned.',
          columns: [{ name: 'Need', width: 34 }, { name: 'Assessed as', width: 20 }, { name: 'Planned a week', width: 14 }, { name: 'Came a week', width: 14 }, { name: 'How far it is met', width: 18 }],
          rows: rows.map((need) => [
            stacked(need.words, need.outcome === need.words ? '' : need.outcome),
            need.assessed || 'No amount',
            formatMinutes(need.plannedMinutes),
            need.deliveredMinutes === null ? 'Not known' : formatMinutes(need.deliveredMinutes),
            need.stateWords === 'Not met' ? ([{ strong: need.stateWords }] as Cell) : need.stateWords,
          ]),
        }),
  );
}

function goals({ goals: rows }: ReviewPack): Block {
  return section(
    heading(2, '3. My goals, and how far they have come'),
    rows.length === 0
      ? paragraph('No goals are written down yet.')
      : table({
          caption: 'The last column is for the review to fill in',
          columns: [{ name: 'Goal', width: 32 }, { name: 'Rests on', width: 26 }, { name: 'At the last review', width: 22 }, { name: 'Now', width: 20 }],
          rows: rows.map((goal) => [goal.words, pointsInCell(goal.needs, 'No one need'), goal.state || 'Not looked at yet', '']),
        }),
  );
}

function changes({ changes: rows, assessments }: ReviewPack): Block {
  return section(
    heading(2, '4. What has changed'),
    rows.length === 0
      ? paragraph('Nothing is written down that has changed in this time.')
      : table({
          caption: 'The oldest first',
          columns: [{ name: 'Noticed on', width: 22 }, { name: 'About', width: 26 }, { name: 'What changed', width: 52 }],
          rows: rows.map((change) => [formatDay(change.on), change.about, change.words]),
        }),
    assessments.length > 0 && [heading(3, 'Assessments'), list(assessments.map(({ name, when, words }) => `${name}. ${when}.${words === '' ? '' : ` ${words}`}`))],
  );
}

function risks({ risks: rows }: ReviewPack): Block {
  return section(
    heading(2, '5. What could go wrong'),
    rows.length === 0
      ? paragraph('No risks are written down yet.')
      : table({
          caption: 'Each risk, what is done about it, and when somebody last looked at it',
          columns: [{ name: 'Risk', width: 30 }, { name: 'What is done', width: 42 }, { name: 'Last looked at', width: 28 }],
          rows: rows.map((risk) => [
            risk.words,
            risk.action || 'Nothing written down yet',
            stacked(risk.lookedAtOn === null ? 'Not yet' : formatDay(risk.lookedAtOn), risk.isOutOfDate ? 'To be looked at again' : ''),
          ]),
        }),
  );
}

function money({ year, kept: held, madeOn }: ReviewPack): Block {
  return keptSection(
    heading(2, '6. The money'),
    year === null
      ? paragraph('No personal budget is written down yet.')
      : table({
          caption: `The plan year ${formatPeriod(year.period)}`,
          columns: [{ name: 'Line', width: 75 }, { name: 'Amount', isMoney: true, width: 25 }],
          rows: [
            ['Budget of the year, with one-off payments', formatPounds(year.budgetPence)],
            [`Spent up to ${formatDay(madeOn)}`, formatPounds(year.spentPence)],
            ['Expected for the whole year', formatPounds(year.forecastPence)],
          ],
          totals: [[year.leftPence < 0 ? 'Over the budget by' : 'Left at the year’s end', formatPounds(Math.abs(year.leftPence))]],
        }),
    table({
      caption: `What is in the account on ${formatDay(madeOn)}`,
      columns: [{ name: 'Line', width: 75 }, { name: 'Amount', isMoney: true, width: 25 }],
      rows: [
        ['Balance', formatPounds(held.balancePence)],
        ['Owed for support already received', formatPounds(-held.unpaidPence)],
        ['Kept for known bills', formatPounds(-held.reservesPence)],
      ],
      totals: [
        ['Neither owed nor kept for a bill', formatPounds(held.surplusPence)],
        ...(held.limitPence === null ? [] : [['What the council lets people keep', formatPounds(held.limitPence)]]),
      ],
    }),
  );
}

function services({ services: rows, unplannedPence, period, knownTo }: ReviewPack): Block {
  if (knownTo === null) return section(heading(2, '7. Each service: plan against paid'), paragraph('The ledger has no payments in this time yet.'));
  return section(
    heading(2, '7. Each service: plan against paid'),
    rows.length === 0 && unplannedPence === 0
      ? paragraph('The direct payment pays for no service yet.')
      : table({
          caption: `${formatPeriod({ from: period.from, to: knownTo })}. Wages and bills come after the support, so the last weeks may not be paid yet.`,
          columns: [{ name: 'Service', width: 46 }, { name: 'In the plan', isMoney: true, width: 18 }, { name: 'Paid', isMoney: true, width: 18 }, { name: 'More or less', isMoney: true, width: 18 }],
          rows: [
            ...rows.map((service) => [stacked(service.name, service.provider, service.frequency), pounds(service.plannedPence), formatPounds(service.paidPence), pounds(service.differencePence)]),
            ...(unplannedPence === 0 ? [] : [['On no service of the plan', '', formatPounds(unplannedPence), '']]),
          ],
        }),
  );
}

function questions({ questions: rows }: ReviewPack): Block {
  return section(
    heading(2, '8. Questions to the council'),
    rows.length === 0
      ? paragraph('None are open.')
      : table({
          caption: 'Those without a reply first',
          columns: [{ name: 'Asked on', width: 20 }, { name: 'What I asked', width: 42 }, { name: 'Reply', width: 38 }],
          rows: rows.map(({ madeOn, toWhom, words, repliedOn, reply }) => [
            stacked(formatDay(madeOn), toWhom),
            words,
            repliedOn === null ? ([{ strong: 'No reply yet' }] as Cell) : stacked(`On ${formatDay(repliedOn)}`, reply),
          ]),
        }),
  );
}

/** Empty lines to write on. */
const ROOM = '\n\n';

/** For the review itself to write into: Buckinghamshire’s three questions, and what comes of it. */
function outcome({ person }: ReviewPack): Piece {
  return keptSection(
    heading(2, '9. For the review to fill in'),
    kept(
      table({
        caption: 'What a review looks at',
        columns: [{ name: 'Question', width: 55 }, { name: 'Answer', width: 45 }],
        rows: ['Is the plan still working, and meeting my goals?', 'Have my needs changed?', 'Are the risk assessments up to date?', 'What comes of it, and by which day?'].map((question) => [question, ROOM]),
      }),
      { kind: 'signature', who: `by ${person.name || NAMELESS}, or by who acts for them` },
      { kind: 'signature', who: 'for the council' },
    ),
  );
}
