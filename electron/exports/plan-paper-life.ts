import { formatDay } from '#shared/kernel/iso-date';
import type { PlanDocument } from '#shared/plan/plan-document-shape';
import { heading, paragraph, stacked, table, typed, type Piece } from './paper';

/** Who decides and how the person is heard: the first thing under step 7. */
export function decisions({ life: { control } }: PlanDocument): Piece {
  return [
    heading(3, 'Who decides'),
    control.decides === '' ? paragraph('Not written down yet.') : paragraph(control.decides),
    typed(control.howDecided),
    control.viewsHeard !== '' && [heading(3, 'How the person’s views are heard'), typed(control.viewsHeard)],
    control.statedOn !== null && paragraph(`“${control.statement}” Said on ${formatDay(control.statedOn)}.`),
  ];
}

/** The nine areas of wellbeing, those that nothing is written about too. */
export function wellbeing({ life }: PlanDocument): Piece {
  if (life.wellbeing.every(({ words }) => words === '')) return [heading(3, 'Wellbeing'), paragraph('Nothing is written yet about the nine areas of wellbeing.')];
  return [
    heading(3, 'Wellbeing'),
    table({
      caption: 'The nine areas of wellbeing in the Care Act, and what this plan does for each',
      columns: [{ name: 'Area', width: 30 }, { name: 'What the plan does', width: 70 }],
      rows: life.wellbeing.map(({ plain, words }) => [plain, words || 'Not written about yet']),
    }),
  ];
}

/** What to do in an emergency, and whom to ring. */
export function emergencies({ life }: PlanDocument): Piece {
  return [
    heading(3, 'In an emergency'),
    life.emergencies.length === 0
      ? paragraph('Nothing is written down yet.')
      : table({
          caption: 'What can happen, and what to do then',
          columns: [{ name: 'If', width: 30 }, { name: 'Then', width: 70 }],
          rows: life.emergencies.map(({ title, words }) => [title, words]),
        }),
    life.contacts.length > 0 &&
      table({
        caption: 'Whom to ring, in this order',
        columns: [{ name: 'Name', width: 26 }, { name: 'Number', width: 22 }, { name: 'Who they are', width: 22 }, { name: 'Good to know', width: 30 }],
        rows: life.contacts.map(({ name, phone, relation, hasKey, words }) => [name, phone || 'No number yet', relation, stacked(hasKey ? 'Has a key.' : '', words)]),
      }),
  ];
}
