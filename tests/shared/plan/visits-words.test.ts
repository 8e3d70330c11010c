import { expect, it } from 'vitest';
import type { Visit } from '#shared/plan/services';
import { visitsWords } from '#shared/plan/visits-words';

const at = (weekdays: readonly Visit['weekday'][], fromMinutes: number | null, minutes: number, week: Visit['week'] = 'every'): Visit[] => weekdays.map((weekday) => ({ weekday, fromMinutes, minutes, week }));

it.each<[string, Visit[], string]>([
  ['one', at([1], 480, 60), 'Monday 8:00, 1 h'],
  ['working days and a Saturday', [...at([1, 2, 3, 4, 5], 480, 120), ...at([6], 540, 60)], 'Monday to Friday 8:00, 2 h; Saturday 9:00, 1 h'],
  ['every day', at([1, 2, 3, 4, 5, 6, 7], 1320, 540), 'Every day 22:00, 9 h'],
  ['two days on end are named', at([6, 7], 600, 90), 'Saturday and Sunday 10:00, 1 h 30 min'],
  ['three on end and one apart', at([1, 2, 3, 5], null, 45), 'Monday to Wednesday and Friday, 45 min'],
  ['in whatever order they are written down', at([5, 1, 3], 480, 60), 'Monday, Wednesday and Friday 8:00, 1 h'],
  ['twice a day', [...at([1, 2, 3], 480, 60), ...at([1, 2, 3], 1080, 30)], 'Monday to Wednesday 8:00, 1 h; Monday to Wednesday 18:00, 30 min'],
  ['one week of two', [...at([6], 540, 60, 'first'), ...at([7], 540, 60, 'second')], 'Saturday 9:00, 1 h (first week of two); Sunday 9:00, 1 h (second week of two)'],
  ['the same visit twice on a day', at([1, 1], null, 60), 'Monday and Monday, 1 h'],
])('%s', (_, visits, words) => expect(visitsWords(visits)).toBe(words));
