import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cssString, escapeHtml, html } from '#electron/exports/html';

describe('text put into a page', () => {
  it.each<[string, string, string]>([
    ['a tag', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['both quotation marks', `"a" 'b'`, '&quot;a&quot; &#39;b&#39;'],
    ['an entity stays what was typed', '&lt;', '&amp;lt;'],
    ['emoji, accents and right-to-left stay', '👍 é \u202Eabc', '👍 é \u202Eabc'],
    ['control signs go, tabs and lines stay', 'a\u0000b\u0007\tc\nd\u0085', 'ab\tc\nd'],
  ])('%s', (_, text, expected) => expect(escapeHtml(text)).toBe(expected));

  it('can never open a tag or end an attribute', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void expect(escapeHtml(text)).not.toMatch(/[<>"']/)));
  });

  it('is escaped alone, in lists and in parts of parts; markup of our own goes in as it is', () => {
    const part = html`<b>${'<i>'}</b>`;
    expect(html`<p title="${'"'}">${'<'}${part}${['>', part]}${null}${false}${undefined}${3}</p>`.markup).toBe('<p title="&quot;">&lt;<b>&lt;i&gt;</b>&gt;<b>&lt;i&gt;</b>3</p>');
  });
});

describe('text put into the margin of a page', () => {
  it.each<[string, string, string]>([
    ['plain words', 'Amina Khan 2026', '"Amina Khan 2026"'],
    ['an end of the style and of the text', '"}</style>', '"\\22 \\7d \\3c \\2f style\\3e "'],
    ['a line break is a space', 'a\nb', '"a b"'],
    ['a space that does not break stays one', '18\u00A0June', '"18\\a0 June"'],
    ['a sign beyond the first 65,536', '👍', '"\\1f44d "'],
  ])('%s', (_, text, expected) => expect(cssString(text).markup).toBe(expected));

  it('holds nothing but letters, digits, spaces and numbers of signs', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void expect(cssString(text).markup).toMatch(/^"(?:[A-Za-z0-9 ]|\\[0-9a-f]+ )*"$/)));
  });
});
