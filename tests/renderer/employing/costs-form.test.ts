import { expect, it } from 'vitest';
import { NEW_COMPARE, readCompare, type CompareText } from '../../../renderer/features/employing/costs-form';
import { faultsOf, readAs } from '../form-answers';

const TODAY = '2026-11-21';
const ASKED = { minutesAWeek: 630, ratePence: 1350, age: 22, payEvery: '4-weeks', extrasPence: 0, agencyRatePence: null, selfEmployedRatePence: null };

it.each<[string, Partial<CompareText>, object]>([
  ['hours and pay are enough', {}, ASKED],
  ['all of it', { age: '18', extrasPence: '£250', agencyRatePence: '24.50', selfEmployedRatePence: '18' }, { ...ASKED, age: 18, extrasPence: 250_00, agencyRatePence: 24_50, selfEmployedRatePence: 18_00 }],
])('%s', (_, over, expected) => expect(readAs(readCompare({ ...NEW_COMPARE, minutesAWeek: '10.5', ratePence: '13.50', ...over }, TODAY))).toEqual(expected));

it.each<[string, Partial<CompareText>, string[]]>([
  ['nothing', {}, ['minutesAWeek: Enter how many hours a week', 'ratePence: Enter the pay for an hour']],
  ['more hours than a week has', { minutesAWeek: '169', ratePence: '14' }, ['minutesAWeek: A week has 168 hours. Enter the hours of one week']],
  ['an agency for nothing', { minutesAWeek: '5', ratePence: '14', agencyRatePence: '0' }, ['agencyRatePence: Enter what the agency asks for an hour, more than £0.00']],
])('refuses %s', (_, over, faults) => expect(faultsOf(readCompare({ ...NEW_COMPARE, ...over }, TODAY))).toEqual(faults));
