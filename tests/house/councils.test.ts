import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { councilProfileSchema } from '#shared/councils/council-profile';
import { readCouncilFile } from '#shared/councils/council-file';
import { COUNCILS } from '#shared/councils/council-profiles';

const folder = new URL('../../resources/councils/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('the files of resources/councils', () => {
  it.each(files)('%s has the shape of a council’s profile and is named after its id', (name) => {
    const profile = councilProfileSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
    expect(`${profile.id}.json`).toBe(name);
  });

  it('are all read by the product', () => {
    expect(COUNCILS.map(({ id }) => `${id}.json`).sort()).toEqual([...files].sort());
  });

  it.each(COUNCILS.map((council) => [council.name, council] as const))('%s says where each answer was seen', (_name, council) => {
    const answers = Object.entries(council).filter(([key, answer]) => !['id', 'name', 'sources'].includes(key) && answer !== null);
    expect(council.sources.length > 0).toBe(answers.length > 0);
  });
});

describe('docs/council-file.md', () => {
  const page = readFileSync(new URL('../../docs/council-file.md', import.meta.url), 'utf8');
  const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';

  it('shows a file that can be read', () => expect(readCouncilFile(example)).toMatchObject({ ok: true, value: { name: 'Example Council' } }));

  it('has every key, in the order in which a file has them', () => {
    const keys = Object.keys(councilProfileSchema.shape).filter((key) => key !== 'id');
    expect(Object.keys((JSON.parse(example) as { profile: object }).profile)).toEqual(keys);
  });
});
