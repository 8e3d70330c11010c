import { expect, it } from 'vitest';
import { showHome } from '#electron/queries/show-home';
import { homeRoutes } from '#shared/contract/home.routes';
import { buildHousehold, startEmpty } from '../../support/build-ledger';
import { done } from '../../support/records';
import { testServices } from '../../support/test-ledger';

it('shows what there is, what is spoken for, the year, and the needs, as the contract says', () => {
  const services = testServices('2026-05-10');
  buildHousehold(services);
  const home = homeRoutes['home.show'].output.parse(done(showHome(services)));
  // £880.00 + £80.00 − £540.00 of wages; a week of mornings at £135.00 is received and not paid; £150.00 is put aside.
  expect(home.balancePence).toBe(42000);
  expect(home.spokenFor).toContainEqual({ words: 'saved for holiday pay', amountPence: 15000, dueOn: null });
  expect(home.sparePence).toBe(home.balancePence - home.spokenForPence);
  expect(home.year?.spentPence).toBe(54000);
  expect(home.year?.budgetPence).toBe(24000 * 52);
  expect(home.needs.map((need) => need.state)).toEqual(['over', 'met']);
  expect(home.balances.at(-1)).toEqual({ on: '2026-05-10', balancePence: 42000 });
  expect(home.balances[0]).toEqual({ on: '2026-04-30', balancePence: 96000 });
  expect(home.hasAnything).toEqual({ needs: true, services: true, entries: true, budget: true, agreedBudget: true });
  // The direct payment and the contribution of 4 May are not in the ledger, which ends before that day.
  expect(home.flags.map((flag) => flag.check)).toContain('ledger-behind');
});

it('shows an empty ledger without a year or a sum', () => {
  const services = testServices('2026-05-10');
  startEmpty(services);
  const home = homeRoutes['home.show'].output.parse(done(showHome(services)));
  expect(home).toMatchObject({ balancePence: 0, spokenFor: [], sparePence: 0, year: null, needs: [], balances: [] });
  expect(home.hasAnything).toEqual({ needs: false, services: false, entries: false, budget: false, agreedBudget: false });
});
