import { formatDay } from '#shared/kernel/iso-date';
import type { PaydaySheet } from '#shared/employer/payday-sheet';
import type { EmergencyContact } from '#shared/plan/emergencies';
import type { EmergencySheet } from '#shared/plan/emergency-sheet';
import { exampleLine, facts, header, heading, kept, NAMELESS, paper, paragraph, section, stacked, table, typed, type Paper, type Piece } from './paper';

/** A sheet of one page, with whose it is and its day in its title and at its foot. */
function sheetPaper({ title, madeOn, isExample }: Pick<EmergencySheet, 'title' | 'madeOn' | 'isExample'>, whose: string, body: Piece): Paper {
  const made = formatDay(madeOn);
  return paper({ title: `${title}, ${whose}, ${made}`, foot: `${whose} – ${title}, ${made}`, isExample, look: 'sheet', body });
}

/** The sheet for an emergency, for one page: what to know and whom to ring first, because that is what somebody in a hurry looks for. */
export function emergencyPaper(sheet: EmergencySheet): Paper {
  const { person, council } = sheet;
  const whose = person.name || NAMELESS;
  return sheetPaper(sheet, whose, [
    header(
      heading(1, sheet.title),
      exampleLine(sheet.isExample),
      paragraph(whose, 'lead'),
      facts([
        ['Date of birth', person.bornOn ? formatDay(person.bornOn) : ''],
        ['Address', person.address],
        ['To be heard and understood', person.communicationNeeds],
        ['Council', stacked([council.name, council.contact?.phone ?? ''].filter((part) => part !== '').join(', '), person.councilReference && `Reference ${person.councilReference}`)],
      ]),
    ),
    section(heading(2, 'Know this first'), sheet.mustKnow === '' ? paragraph('Nothing is written down yet.') : typed(sheet.mustKnow)),
    section(heading(2, 'Whom to ring'), contactsTable(sheet.contacts)),
    section(
      heading(2, 'What to do'),
      sheet.situations.length === 0
        ? paragraph('Nothing is written down yet. In danger ring 999.')
        : table({
            caption: 'In danger ring 999. For medical help that cannot wait ring 111.',
            columns: [{ name: 'If', width: 28 }, { name: 'Then', width: 72 }],
            rows: sheet.situations.map(({ title, words }) => [[{ strong: title }], words]),
          }),
    ),
    section(
      heading(2, 'Who comes when'),
      sheet.support.length === 0
        ? paragraph('No support is written down for today.')
        : table({
            caption: `As on ${formatDay(sheet.madeOn)}`,
            columns: [{ name: 'Support', width: 24 }, { name: 'Who', width: 20 }, { name: 'When', width: 28 }, { name: 'If they cannot', width: 28 }],
            rows: sheet.support.map(({ name, who, when, cover }) => [name, who || 'Not chosen yet', when, cover || 'Nobody written down']),
          }),
    ),
  ]);
}

/** The sheet for a payday on which somebody else must pay the wages. */
export function paydayPaper(sheet: PaydaySheet): Paper {
  const whose = sheet.personName || NAMELESS;
  return sheetPaper(sheet, whose, [
    header(heading(1, sheet.title), exampleLine(sheet.isExample), paragraph(`For ${whose}`, 'lead'), paragraph(sheet.managedBy)),
    section(
      heading(2, 'Who is paid'),
      sheet.people.length === 0
        ? paragraph('Nobody is paid as a PA on this day.')
        : table({
            caption: 'Usual pay is before tax; the payslip says what is paid.',
            columns: [{ name: 'PA', width: 17 }, { name: 'Usual pay', width: 33 }, { name: 'How often', width: 16 }, { name: 'Last paid', width: 18 }, { name: 'Next payday', width: 16 }],
            rows: sheet.people.map((one) => [one.name, one.usual, one.every, one.lastPaid, [{ strong: one.nextPayday }]]),
          }),
    ),
    section(heading(2, 'What to do, one after another'), table({ caption: 'Cross out each when it is done.', columns: [{ name: 'Step', width: 8 }, { name: 'What', width: 92 }], rows: sheet.steps.map((step, at) => [`${at + 1}`, step]) })),
    sheet.ownWords.length > 0 && section(heading(2, `In the words of ${whose}`), sheet.ownWords.map(({ title, words }) => [heading(3, title), typed(words)])),
    section(
      heading(2, 'What you need'),
      facts([...sheet.keptWhere, ['Who helps', sheet.helpers.join('\n')], ['The council', [sheet.council.name, sheet.council.contact?.phone ?? ''].filter((part) => part !== '').join(', ')]]),
    ),
    kept(heading(2, 'Whom to ring'), contactsTable(sheet.contacts)),
  ]);
}

function contactsTable(contacts: readonly Omit<EmergencyContact, 'id'>[]): Piece {
  if (contacts.length === 0) return paragraph('Nobody is written down yet.');
  return table({
    caption: 'In this order',
    columns: [{ name: 'Name', width: 24 }, { name: 'Number', width: 24 }, { name: 'Who they are', width: 22 }, { name: 'Good to know', width: 30 }],
    rows: contacts.map(({ name, phone, relation, hasKey, words }) => [name, [{ strong: phone || 'No number yet' }], relation, stacked(hasKey ? 'Has a key.' : '', words)]),
  });
}
