import { describe, expect, it } from 'vitest';
import { planFileName, planFiles, PLAN_FORMATS } from '#electron/exports/write-plan';
import { ok, refused } from '#shared/kernel/result';
import { ALL_STEPS, WHOLE_PLAN, type PlanChoice } from '#shared/plan/plan-choice';
import { withoutNotes } from '#shared/plan/plan-data';
import { buildPlanDocument } from '#shared/plan/plan-document';
import { HELPERS, household, TODAY } from '../../shared/returns/household';

const plan = buildPlanDocument(household(), { helpers: HELPERS }, TODAY);
const printer = { print: async (html: string, title: string) => ok(Buffer.from(`%PDF-${title}${html.length}`)) };
const textOf = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString();

describe('the files of a plan', () => {
  it('are one for each format, each once', async () => {
    const files = await planFiles(plan, [...PLAN_FORMATS, 'pdf'], WHOLE_PLAN, printer);
    expect(files.ok && files.value.map((file) => file.name)).toEqual(['plan.pdf', 'plan.docx', 'plan.html', 'plan.json']);
  });

  it('hold the same plan as page and as data', async () => {
    const files = await planFiles(plan, ['html', 'json'], WHOLE_PLAN, printer);
    const [page, data] = files.ok ? files.value : [];
    expect(textOf(page?.bytes)).toContain('<h1>Care and support plan</h1>');
    expect(JSON.parse(textOf(data?.bytes))).toEqual(withoutNotes(plan));
  });

  it('are none where the printer cannot print', async () => {
    const fault = { code: 'chromium-missing', message: 'Install one.' };
    expect(await planFiles(plan, ['pdf'], WHOLE_PLAN, { print: async () => refused(fault) })).toEqual(refused(fault));
  });

  it('hold private notes only where they were chosen', async () => {
    const facts = household();
    const noted = buildPlanDocument({ ...facts, services: facts.services.map((service) => ({ ...service, note: 'The key is under the pot' })) }, { helpers: [] }, TODAY);
    for (const look of ['standard', 'large_print'] as const) {
      for (const withNotes of [true, false]) {
        const files = await planFiles(noted, ['html', 'json'], { ...WHOLE_PLAN, look, withNotes }, printer);
        const found = files.ok ? files.value.map(({ bytes }) => textOf(bytes).includes('The key is under the pot')) : [];
        expect(found).toEqual([withNotes, withNotes]);
      }
    }
  });
});

describe('the name of a file', () => {
  it.each<[string, Partial<PlanChoice>, string, string]>([
    ['the whole plan', {}, 'plan.pdf', 'plan.json'],
    ['large print', { look: 'large_print' }, 'plan-large-print.pdf', 'plan.json'],
    ['Easy Read', { look: 'easy_read' }, 'plan-easy-read.pdf', 'plan.json'],
    ['one step', { steps: [5] }, 'plan-step-5.pdf', 'plan-step-5.json'],
    ['some steps in any order', { steps: [7, 1, 2] }, 'plan-steps-1-2-7.pdf', 'plan-steps-1-2-7.json'],
    ['with notes', { withNotes: true }, 'plan-with-notes.pdf', 'plan-with-notes.json'],
    ['everything', { look: 'large_print', steps: [2, 1], withNotes: true }, 'plan-large-print-steps-1-2-with-notes.pdf', 'plan-steps-1-2-with-notes.json'],
    ['all steps by name', { steps: [...ALL_STEPS].reverse() }, 'plan.pdf', 'plan.json'],
  ])('of %s', (_, change, page, data) => {
    const choice = { ...WHOLE_PLAN, ...change };
    expect([planFileName('pdf', choice), planFileName('json', choice)]).toEqual([page, data]);
  });
});
