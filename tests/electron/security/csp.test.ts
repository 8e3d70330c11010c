import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '#electron/security/csp';

describe('the content security policy', () => {
  it.each(['unsafe-inline', 'unsafe-eval', 'unsafe-hashes', 'sha256', 'http:', 'https:', 'data:', 'blob:', '*'])('never says %s', (word) => {
    expect(CONTENT_SECURITY_POLICY).not.toContain(word);
  });

  it('writes every part as a name and its values, with no colon between them', () => {
    for (const part of CONTENT_SECURITY_POLICY.split('; ')) expect(part).toMatch(/^[a-z]+(-[a-z]+)* '/);
  });
});
