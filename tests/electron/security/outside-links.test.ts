import { describe, expect, it } from 'vitest';
import { openOutsideLink, OUTSIDE_LINKS } from '#electron/security/outside-links';

async function open(key: string) {
  const opened: string[] = [];
  const result = await openOutsideLink(key, async (address) => void opened.push(address));
  return { opened, result };
}

describe('a link that leads out of the program', () => {
  it.each(Object.entries(OUTSIDE_LINKS))('%s opens one fixed page, over a protected line', async (key, address) => {
    expect(await open(key)).toEqual({ opened: [address], result: { ok: true, value: null } });
    expect(new URL(address).protocol).toBe('https:');
  });

  it.each(['https://example.org/', 'help.nothing', 'constructor', ''])('"%s" is no key, and opens nothing', async (key) => {
    const { opened, result } = await open(key);
    expect(opened).toEqual([]);
    expect(result).toMatchObject({ ok: false, faults: [{ code: 'link-unknown' }] });
  });
});
