import { z } from 'zod';
import { ADDED_KINDS } from '../employer/approve-pay';
import { PAY_LINE_KINDS, type PayLine } from '../employer/pay-run';
import { END_REASONS, PAYROLL_WAYS, type Payroll } from '../employer/payroll';
import { PAYSLIP_SOURCES, type Payslip } from '../employer/payslip';
import type { PayslipMapping } from '../employer/payslip-columns';
import { command, query } from './route';
import { day, done, id, nothing, pence, recurring, saved, text } from './shapes';

const minutes = z.number().int().min(0).max(60 * 24 * 400);
const payLine = z.strictObject({ kind: z.enum(PAY_LINE_KINDS), words: text, minutes: minutes.nullable(), ratePence: pence.nullable(), amountPence: pence }) satisfies z.ZodType<PayLine>;
const added = z.array(z.strictObject({ kind: z.enum(ADDED_KINDS), words: text, amountPence: pence })).max(20);
const state = z.enum(['coming', 'open', 'approved']);

export const payroll = z.strictObject({
  way: z.enum(PAYROLL_WAYS),
  accountsOfficeReference: z.string().max(60),
  pensionScheme: text,
  pensionReference: text,
  endsOn: day.nullable(),
  endReason: z.enum(END_REASONS),
}) satisfies z.ZodType<Payroll>;

const payslip = z.strictObject({
  id,
  workerId: id,
  from: day,
  to: day,
  payday: day,
  minutes: minutes.nullable(),
  grossPence: pence,
  holidayPence: pence.nullable(),
  sickPence: pence.nullable(),
  taxPence: pence,
  workerInsurancePence: pence,
  workerPensionPence: pence,
  otherDeductionsPence: pence,
  netPence: pence,
  employerInsurancePence: pence.nullable(),
  employerPensionPence: pence.nullable(),
  source: z.enum(PAYSLIP_SOURCES),
  words: text,
}) satisfies z.ZodType<Payslip>;

const column = z.number().int().min(0).max(500).nullable();
const mapping = z.strictObject({
  name: column,
  payday: column,
  from: column,
  to: column,
  hours: column,
  gross: column,
  holiday: column,
  sick: column,
  tax: column,
  workerInsurance: column,
  workerPension: column,
  otherDeductions: column,
  net: column,
  employerInsurance: column,
  employerPension: column,
}) satisfies z.ZodType<PayslipMapping>;

const run = z.strictObject({
  id,
  workerId: id,
  from: day,
  to: day,
  payday: day,
  approvedOn: day,
  lines: z.array(payLine),
  employerInsurancePence: pence,
  employerPensionPence: pence,
  workerPensionPence: pence,
  words: text,
});

export const payRoutes = {
  'pay.show': query(
    nothing,
    z.strictObject({
      /** Is anyone employed, now or before? */
      hasEmployed: z.boolean(),
      people: z.array(
        z.strictObject({
          workerId: id,
          name: z.string(),
          payEvery: recurring,
          periods: z.array(z.strictObject({ from: day, to: day, payday: day, state, grossPence: pence.nullable(), netPence: pence.nullable(), differences: z.number().int(), isChanged: z.boolean(), paidPence: pence })),
        }),
      ),
      bills: z.array(
        z.strictObject({
          from: day,
          to: day,
          dueOn: day,
          taxPence: pence,
          workerInsurancePence: pence,
          employerInsurancePence: pence,
          allowancePence: pence,
          totalPence: pence,
          payslips: z.number().int(),
          missing: z.array(z.string()),
          isSettled: z.boolean(),
          paidOn: day.nullable(),
        }),
      ),
      payroll,
      payrollBy: text,
      payeReference: text,
    }),
  ),
  /** One pay period. `payday` null: as it is planned; `added`: what a person means to add by hand. */
  'pay.period': query(
    z.strictObject({ workerId: id, from: day, payday: day.nullable(), added }),
    z.strictObject({
      workerId: id,
      name: z.string(),
      period: z.strictObject({ from: day, to: day, payday: day }),
      state,
      lines: z.array(payLine),
      grossPence: pence,
      weeks: z.array(z.strictObject({ weekFrom: day, source: z.enum(['approved', 'entered', 'usual', 'none']) })),
      onTop: z
        .strictObject({ employerInsurancePence: pence, allowancePence: pence, employerPensionPence: pence, workerPensionPence: pence, costPence: pence, takeHomePence: pence })
        .nullable(),
      floor: z.strictObject({ requiredPence: pence, minutes, countedPence: pence, leastPence: pence, shortPence: pence }).nullable(),
      notes: z.array(z.string()),
      faults: z.array(z.strictObject({ code: z.string(), message: z.string(), field: z.string().optional() })),
      run: run.nullable(),
      payslip: payslip.nullable(),
      differences: z.array(
        z.strictObject({
          what: z.enum(['sum', 'hours', 'gross', 'holiday', 'sick', 'worker_pension', 'employer_insurance', 'employer_pension']),
          words: z.string(),
          payslip: z.number().int(),
          workedOut: z.number().int(),
        }),
      ),
      paid: z.array(z.strictObject({ entryId: id, accountId: id, paidOn: day, amountPence: pence })),
      hasService: z.boolean(),
    }),
  ),
  'pay.approve': command(z.strictObject({ workerId: id, from: day, payday: day, added, grossPence: pence, words: text }), saved),
  'pay.takeBack': command(z.strictObject({ id }), done),
  'payslips.save': command(payslip.omit({ id: true }).extend({ id: id.nullable() }), saved),
  'payslips.remove': command(z.strictObject({ id }), done),
  /** A bureau’s file; null: the dialog was closed. */
  'payslips.choose': command(
    nothing,
    z.strictObject({ token: z.string(), fileName: z.string(), headings: z.array(z.string()), firstLines: z.array(z.array(z.string())), mapping }).nullable(),
  ),
  'payslips.import': command(z.strictObject({ token: z.string().max(60), mapping }), z.strictObject({ added: z.number().int(), changed: z.number().int(), known: z.number().int() })),
  'payroll.save': command(payroll, done),
};
