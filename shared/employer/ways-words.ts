import type { Way } from './compare-ways';
import type { HourPart } from './hour-cost';

export const WAY_NAMES: Readonly<Record<Way, string>> = { employed: 'A PA you employ', agency: 'An agency', self_employed: 'A PA who works for themselves' };

/** What each way leaves for the person to do, and what it takes off their hands. */
export const WAY_DUTIES: Readonly<Record<Way, { readonly yours: readonly string[]; readonly theirs: readonly string[] }>> = {
  employed: {
    yours: ['You choose the person, the hours and the tasks.', 'You are the employer: contract, right to work, payslips, HMRC, pension, holiday, sick pay, insurance, notice and redundancy.', 'You find cover for holiday and sickness. The holiday pay here pays for the hours of somebody who stands in.'],
    theirs: ['A payroll bureau can do the payslips, HMRC and pension for a fee.'],
  },
  agency: {
    yours: ['You check that the agency is registered with the Care Quality Commission (CQC), and what notice and price rises the contract has.', 'You may not be able to choose who comes.'],
    theirs: ['The agency is the employer: wages, holiday, sick pay, National Insurance, pension, insurance and training are in its price.', 'It finds somebody else when a person is ill or on holiday.'],
  },
  self_employed: {
    yours: ['You check with HMRC’s tool (CEST) that the person really works for themselves, and keep the answer. HMRC treats most PAs as employees. If the person is one, the tax and National Insurance of years can fall on you.', 'You check their insurance and tax reference (UTR), and keep a written agreement and the invoices.', 'You find cover yourself: they may send somebody else.', 'Ask the council first: many do not agree to it.'],
    theirs: ['They pay their own tax, National Insurance and pension.', 'They have no holiday pay, sick pay or redundancy pay from you.'],
  },
};

export const HOUR_PART_WORDS: Readonly<Record<HourPart['part'], string>> = {
  wage: 'Wage',
  holiday: 'Holiday pay',
  national_insurance: 'Employer’s National Insurance, after the allowance',
  pension: 'Employer’s pension',
  insurance: 'Employers’ insurance',
  payroll: 'Payroll and account fees',
  training: 'Training',
};
