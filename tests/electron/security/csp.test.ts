import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, LIBRARY_STYLES } from '#electron/security/csp';

const library = (file: string) => readFileSync(`node_modules/react-aria/dist/private/${file}`, 'utf8');
const hash = (style: string) => `sha256-${createHash('sha256').update(style).digest('base64')}`;
const styleIn = (source: string) => source.match(/textContent = `([^`]*)`\s*\.trim\(\)/)?.[1]?.trim() ?? '';

describe('the content security policy', () => {
  it.each([
    ['a button', 'interactions/usePress.mjs', LIBRARY_STYLES.pressable],
    ['an open dialog', 'overlays/usePreventScroll.mjs', LIBRARY_STYLES.overscroll],
  ])("allows exactly the style that react-aria writes for %s", (_what, file, allowed) => {
    const source = library(file);
    const attribute = source.match(/PRESSABLE_ATTRIBUTE = '([^']*)'/)?.[1] ?? '';
    expect(hash(styleIn(source).replace(/\$\{[^}]*\}/, attribute))).toBe(allowed);
  });

  it.each(['unsafe-inline', 'unsafe-eval', 'unsafe-hashes', 'http:', 'https:', 'data:', 'blob:', '*'])('never says %s', (word) => {
    expect(CONTENT_SECURITY_POLICY).not.toContain(word);
  });

  it('writes every part as a name and its values, with no colon between them', () => {
    for (const part of CONTENT_SECURITY_POLICY.split('; ')) expect(part).toMatch(/^[a-z]+(-[a-z]+)* '/);
  });
});
