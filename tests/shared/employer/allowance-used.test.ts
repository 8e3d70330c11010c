import { expect, it } from 'vitest';
import { allowanceUsed } from '#shared/employer/allowance-used';
import type { IsoDay } from '#shared/kernel/iso-date';

const due = (payday: IsoDay, employerInsurancePence: number) => ({ payday, employerInsurancePence });
const CLAIMED = { claimsEmploymentAllowance: true };

// £10,500.00 a tax year since 6 April 2025, £5,000.00 before (GOV.UK, Employment Allowance).
it.each([
  ['all of it while it lasts', [due('2026-05-01', 400000), due('2026-06-01', 600000)], CLAIMED, [400000, 600000]],
  ['what is left of it, to the penny', [due('2026-05-01', 1000000), due('2026-06-01', 60000)], CLAIMED, [1000000, 50000]],
  ['none is left', [due('2026-05-01', 1050000), due('2026-06-01', 1)], CLAIMED, [1050000, 0]],
  ['a new tax year has a new one', [due('2026-04-05', 1050000), due('2026-04-06', 1050000)], CLAIMED, [1050000, 1050000]],
  ['by day, however they are listed', [due('2026-06-01', 1050000), due('2026-05-01', 50000)], CLAIMED, [1000000, 50000]],
  ['the year before April 2025', [due('2025-04-05', 600000)], CLAIMED, [500000]],
  ['not claimed', [due('2026-05-01', 400000)], { claimsEmploymentAllowance: false }, [0]],
  ['not decided', [due('2026-05-01', 400000)], { claimsEmploymentAllowance: null }, [0]],
])('%s', (_, dues, employer, used) => expect(allowanceUsed(dues, employer)).toEqual(used));
