import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dutyDefinitions } from '#shared/employer/duty-definitions';
import { dutyFileSchema } from '#shared/employer/duty-file';

const folder = new URL('../../resources/duties/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const definitions = dutyDefinitions();

describe('the files of resources/duties', () => {
  it.each(files)('%s has the shape of a duty file, and the product reads each of its duties', (name) => {
    const { duties } = dutyFileSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
    expect(definitions.map(({ id }) => id)).toEqual(expect.arrayContaining(duties.map(({ id }) => id)));
  });

  it('give every duty a word of its own', () => {
    const ids = definitions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keep the words that records of what was done use', () => {
    expect(definitions.map(({ id }) => id).sort()).toEqual(
      [
        'bereavement-leave',
        'council-agreement-relative',
        'data-protection',
        'dbs',
        'employment-allowance',
        'employment-status',
        'fair-pay-agreement',
        'family-leave',
        'final-holiday-pay',
        'fire-and-rehire',
        'guaranteed-hours',
        'harassment',
        'hmrc-close',
        'hmrc-payment',
        'hmrc-registration',
        'holiday-record',
        'hours-record',
        'insurance',
        'insurance-close',
        'live-in-hours',
        'low-pay-record',
        'minimum-wage-birthday',
        'minimum-wage-rise',
        'nothing-paid-report',
        'notice',
        'p11d',
        'p45',
        'p60',
        'paper-filing',
        'paper-return',
        'payday-report',
        'payroll-records',
        'payslip',
        'pension-assessment',
        'pension-close',
        'pension-declaration',
        'pension-enrolment',
        'pension-letter',
        'pension-payment',
        'pension-postponement-end',
        'pension-re-declaration',
        'pension-re-enrolment',
        'pension-records',
        'redundancy-pay',
        'right-to-work',
        'right-to-work-again',
        'risk-assessment',
        'self-employed-insurance',
        'self-employed-papers',
        'shift-notice',
        'sick-pay',
        'sickness-fit-note',
        'sickness-own-words',
        'sleep-in-log',
        'speak-up',
        'starter-checklist',
        'tribunal-time',
        'unfair-dismissal',
        'union-right',
        'working-time',
        'written-statement',
      ],
    );
  });
});

describe.each(definitions.map((definition) => [definition.id, definition] as const))('%s', (_id, { title, why, how, evidence, source }) => {
  it('says what to do, why, and what to keep, in whole sentences and plain words', () => {
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    for (const words of [why, how, evidence]) expect(words).toMatch(/^[A-Z].*\.$/);
    expect(`${title} ${why} ${how} ${evidence}`).not.toMatch(/invalid|please|sorry|error|n't|n’t/i);
    for (const sentence of [...why.split('. '), ...how.split('. ')]) expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(28);
  });

  it('names its source', () => {
    expect(source.name.length).toBeGreaterThan(10);
  });
});

describe('a duty within a time from the start', () => {
  const within = definitions.flatMap(({ id, due }) => (due.rule === 'within_of_start' ? [{ id, due }] : []));

  it('is one of the two of the pension', () => {
    expect(within.map(({ id }) => id)).toEqual(['pension-letter', 'pension-declaration']);
  });

  it.each(within.map(({ id, due }) => [id, due] as const))('%s says it in days or in months, not both', (_id, { days, months }) => {
    expect((days === undefined) !== (months === undefined)).toBe(true);
  });
});
