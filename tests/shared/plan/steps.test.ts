import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PLAN_STEPS } from '#shared/plan/steps';

// Luton's page, “Your care and support plan”: the seven headings, word for word.
const LUTON = [
  'What is important to you?',
  'What do you want to change or achieve?',
  'What information and advice do you need?',
  'How will you arrange your support?',
  'How will you spend your personal budget?',
  'How will you manage your support?',
  'How will you stay in control?',
];

it('the seven steps are Luton’s, in its order and words', () => {
  expect(PLAN_STEPS.map(({ question }) => question)).toEqual(LUTON);
  expect(PLAN_STEPS.map(({ step }) => step)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

it('each step has prompts, an example, what the council looks for, and where that comes from', () => {
  for (const step of PLAN_STEPS) {
    expect([step.prompts.length > 0, step.example !== '', step.councilLooksFor.length > 0, step.source !== '']).toEqual([true, true, true, true]);
  }
});

it('the database takes these steps and no others', () => {
  const sql = readFileSync('electron/db/migrations/0001-the-ledger.sql', 'utf8');
  expect(sql).toContain('CHECK (step BETWEEN 1 AND 7)');
});
