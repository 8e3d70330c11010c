import { describe, expect, it } from 'vitest';
import { readContact } from '../../../renderer/features/plan/contact-form';
import { controlText, readControl } from '../../../renderer/features/plan/control-form';
import { beginPoint } from '../../../renderer/features/plan/list-line';
import { faultsIn } from '../../support/records';

const ON = '2026-11-20';

describe('who decides, as typed', () => {
  const SAVED = { decides: 'with_help', decider: 'Ruth', howDecided: 'We talk.', viewsHeard: '', statedOn: '2026-03-01' } as const;

  it('is read as it was shown, with the statement as it stands', () => expect(readControl(controlText(SAVED), SAVED.statedOn, ON)).toEqual({ ok: true, value: SAVED }));
  it('drops who helps where the person decides alone', () => expect(readControl({ ...controlText(SAVED), decides: 'self' }, null, ON)).toMatchObject({ ok: true, value: { decider: '', statedOn: null } }));
  it('must say who', () => expect(faultsIn(readControl(controlText(null), null, ON))).toEqual(['decides: field']));
});

describe('someone to ring, as typed', () => {
  const RUTH = { name: ' Ruth ', relation: 'Sister', phone: ' 01632 960001', hasKey: true, words: '' };
  it('is read without the spaces round it', () => expect(readContact(RUTH, 4, ON)).toEqual({ ok: true, value: { id: 4, name: 'Ruth', relation: 'Sister', phone: '01632 960001', hasKey: true, words: '' } }));
  it('must have a name', () => expect(faultsIn(readContact({ ...RUTH, name: ' ' }, null, ON))).toEqual(['name: field']));
});

describe('“Make a list” begins a point', () => {
  // The cursor is where “|” stands.
  it.each([
    ['in an empty box', '|', '- |'],
    ['behind what is written', 'I like:|', 'I like:\n- |'],
    ['behind the line that the cursor is in', 'I |like:\nmore', 'I like:\n- |\nmore'],
    ['on an empty line', 'I like:\n|', 'I like:\n- |'],
    ['after a point', '- tea|', '- tea\n- |'],
    ['on a point that is not written yet: the same one', '- |', '- |'],
    ['on a hyphen alone', 'I like:\n-|', 'I like:\n- |'],
    ['at the very start of some words', '|I like', 'I like\n- |'],
  ])('%s', (_, before, after) => {
    const { text, cursor } = beginPoint(before.replace('|', ''), before.indexOf('|'));
    expect(`${text.slice(0, cursor)}|${text.slice(cursor)}`).toBe(after);
  });
});
