import { expect, it } from 'vitest';
import { element, xmlDocument } from './xml.ts';

it('escapes what is not text, and leaves out what XML cannot hold', () => {
  const text = 'a <b> & "c" ]]> \u0000\u000b\ufffe\ud800 🚨 é';
  expect(xmlDocument(element('x', { 'a:b': text }, text))).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n' +
      '<x a:b="a &lt;b&gt; &amp; &quot;c&quot; ]]&gt;  🚨 é">a &lt;b&gt; &amp; "c" ]]&gt;  🚨 é</x>\n',
  );
});

it('keeps the line ends of text and of attributes', () => {
  expect(xmlDocument(element('x', { a: 'b\nc' }, 'd\r\ne'))).toContain('<x a="b&#10;c">d&#13;\ne</x>');
});

it('puts elements on lines of their own, but not between words', () => {
  const inner = element('b', {}, element('c', {}), element('d', {}, 'e'));
  expect(xmlDocument(element('a', {}, inner, element('f', {}, 'g', element('h', {}))))).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<a>\n  <b>\n    <c/>\n    <d>e</d>\n  </b>\n  <f>g<h/></f>\n</a>\n',
  );
});
