import { describe, expect, it } from 'vitest';
import { elementsAt, readXml, textAt } from '#shared/statements/xml';
import { expectToGrowWithSize } from '../../support/growth';

const codeOf = (text: string) => {
  const read = readXml(text);
  return read.ok ? undefined : read.faults[0]?.code;
};

describe('readXml', () => {
  it('gives elements with their lines, attributes and text, names without prefixes', () => {
    const read = readXml('<?xml version="1.0" encoding="UTF-16"?>\r\n<ns:A xmlns:ns="x">\r\n<!-- <C/> -->\r\n<ns:B Ccy="G&amp;B"> 0012.50 &pound;&#163;\r\n </ns:B><B><![CDATA[ <x> &amp; ]]></B>\r\n<E/></ns:A>');
    expect(read).toMatchObject({
      ok: true,
      value: [{ name: 'A', line: 2, children: [{ name: 'B', line: 4, text: '0012.50 ££', attributes: { Ccy: 'G&B' } }, { name: 'B', line: 5, text: '<x> &amp;' }, { name: 'E', line: 6, text: '', children: [] }] }],
    });
  });

  it.each([
    ['entities that expand', '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]><lolz>&lol2;</lolz>', 'file-defines-words'],
    ['an entity that reads a file', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>', 'file-defines-words'],
    ['a file that was cut off', '<a><b>1</b>', 'xml-damaged'],
    ['an end without its beginning', '<a></b></a>', 'xml-damaged'],
    ['a name that is dangerous in JavaScript', '<a><__proto__>1</__proto__></a>', 'xml-damaged'],
    ['elements within elements without end', `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`, 'xml-damaged'],
    ['no XML', 'Dear council', 'xml-damaged'],
  ])('refuses %s', (_, text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('says near which line it is damaged', () => {
    expect(readXml('<a>\n<b>\n</a>')).toMatchObject({ faults: [{ message: expect.stringContaining('near line 3') as string }] });
  });

  it('refuses a thousand million letters’ worth of entities without writing them out', () => {
    const bomb = (deep: number) => `<!DOCTYPE a [${Array.from({ length: deep }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('')}]><a>&e${deep};</a>`;
    expect(codeOf(bomb(9))).toBe('file-defines-words');
    // Written out, each step deeper would be ten times as much.
    expectToGrowWithSize(8, (deep) => codeOf(bomb(deep)));
  });
});

describe('elementsAt and textAt', () => {
  const read = readXml('<a><b><c/><c>1</c></b><b><c>2</c></b></a>');
  const root = read.ok ? read.value[0] : undefined;

  it('follow a path of names', () => {
    expect(root && elementsAt(root, 'b/c').map(({ text }) => text)).toEqual(['', '1', '2']);
    expect(root && [textAt(root, 'b/d', 'b/c'), textAt(root, 'd')]).toEqual(['1', '']);
  });
});
