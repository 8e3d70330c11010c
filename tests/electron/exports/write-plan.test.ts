import { describe, expect, it } from 'vitest';
import { planFiles, PLAN_FORMATS } from '#electron/exports/write-plan';
import { ok, refused } from '#shared/kernel/result';
import { buildPlanDocument } from '#shared/plan/plan-document';
import { HELPERS, household, TODAY } from '../../shared/returns/household';

const plan = buildPlanDocument(household(), { helpers: HELPERS }, TODAY);
const printer = { print: async (html: string, title: string) => ok(Buffer.from(`%PDF-${title}${html.length}`)) };
const textOf = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString();

describe('the files of a plan', () => {
  it('are one for each format, each once', async () => {
    const files = await planFiles(plan, [...PLAN_FORMATS, 'pdf'], printer);
    expect(files.ok && files.value.map((file) => file.name)).toEqual(['plan.pdf', 'plan.docx', 'plan.html', 'plan.json']);
  });

  it('hold the same plan as page and as data', async () => {
    const files = await planFiles(plan, ['html', 'json'], printer);
    const [page, data] = files.ok ? files.value : [];
    expect(textOf(page?.bytes)).toContain('<h1>Care and support plan</h1>');
    expect(JSON.parse(textOf(data?.bytes))).toEqual(plan);
  });

  it('are none where the printer cannot print', async () => {
    const fault = { code: 'chromium-missing', message: 'Install one.' };
    expect(await planFiles(plan, ['pdf'], { print: async () => refused(fault) })).toEqual(refused(fault));
  });
});
