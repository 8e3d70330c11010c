import { describe, expect, it } from 'vitest';
import { decodeEntities, refuseDefinitions } from '#shared/statements/entities';

describe('decodeEntities', () => {
  it.each([
    ['the five of XML', '&lt;A&gt; &amp; &quot;B&quot; O&apos;Neil', `<A> & "B" O'Neil`],
    ['pounds, by name and by number (libofx#72)', '&pound;5 &#163;5 &#xA3;5 &#Xa3;5', '£5 £5 £5 £5'],
    ['a letter beyond 16 bits', '&#128576;', '\u{1f640}'],
    ['read once only', '&amp;amp;', '&amp;'],
    ['a name that nobody knows stays', 'A &foo; B &constructor; C', 'A &foo; B &constructor; C'],
    ['a lone & stays', 'M&S A & B &', 'M&S A & B &'],
    ['a control character stays as it is written', '&#0; &#8; &#x9f; &#xd800; &#9999999;', '&#0; &#8; &#x9f; &#xd800; &#9999999;'],
  ])('%s', (_, written, read) => {
    expect(decodeEntities(written)).toBe(read);
  });
});

describe('refuseDefinitions', () => {
  it.each([
    ['entities that expand', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "xxxx"><!ENTITY y "&x;&x;">]><a>&y;</a>'],
    ['a DOCTYPE in small letters', '<!doctype html>'],
    ['an entity alone', '<a><!ENTITY x SYSTEM "file:///etc/hostname"></a>'],
  ])('%s', (_, text) => {
    expect(refuseDefinitions(text)).toMatchObject({ ok: false, faults: [{ code: 'file-defines-words' }] });
  });

  it('lets comments, CDATA and other texts pass', () => {
    expect(refuseDefinitions('<a><!-- DOCTYPE --><![CDATA[x]]></a>')).toBeUndefined();
  });
});
