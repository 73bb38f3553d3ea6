import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXml } from './xml-reader.ts';

describe('a small XML document', () => {
  it('is read with its attributes, texts and entities', () => {
    const root = readXml(
      '\uFEFF<?xml version="1.0"?>\n<!-- <a> --><a x="1 &lt; 2" y=\'"\'>one &amp; <b/>two &#x41;&#66;<c><![CDATA[<&>]]></c></a>\n',
    );
    expect(root).toMatchObject({ name: 'a', attributes: { x: '1 < 2', y: '"' }, text: 'one & two AB' });
    expect(root?.children.map(({ name, text }) => [name, text])).toEqual([
      ['b', ''],
      ['c', '<&>'],
    ]);
  });

  it.each([
    ['nothing', ''],
    ['words', 'not found'],
    ['a page', '<!DOCTYPE html><html></html>'],
    ['entities of its own', '<!DOCTYPE a [<!ENTITY b "bbb">]><a>&b;</a>'],
    ['an entity that XML does not know', '<a>&nbsp;</a>'],
    ['a bare ampersand', '<a>x & y</a>'],
    ['a character that is none', '<a>&#0;</a>'],
    ['half a surrogate', '<a>&#xD800;</a>'],
    ['an element left open', '<a><b></a>'],
    ['an element that was never opened', '<a></a></b>'],
    ['two roots', '<a/><b/>'],
    ['words after the root', '<a/>b'],
    ['an attribute twice', '<a x="1" x="2"/>'],
    ['an attribute without quotes', '<a x=1/>'],
    ['an open comment', '<a><!-- </a>'],
    ['too deep', '<a>'.repeat(50) + '</a>'.repeat(50)],
    ['too many', `<a>${'<b/>'.repeat(5_000)}</a>`],
  ])('is not one: %s', (_, source) => {
    expect(readXml(source)).toBeNull();
  });

  it('keeps names of objects for data', () => {
    expect(readXml('<a __proto__="x" constructor="y"/>')?.attributes['constructor']).toBe('y');
    expect(readXml('<a>&constructor;</a>')).toBeNull();
  });

  it('or anything else, in little time', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '</',
      '/>',
      '<!--',
      '-->',
      '<?',
      '?>',
      '<![CDATA[',
      ']]>',
      'a',
      ' ',
      '="',
      '"',
      '&',
      ';',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 200 }), (parts) => {
        readXml(parts.join(''));
      }),
    );
    for (const piece of ['<!--', '<a ', '<a x="', '<![CDATA[', '&', '<?', '<a x=" " ']) {
      const start = performance.now();
      readXml(`<a>${piece.repeat(260_000 / piece.length)}`);
      expect(performance.now() - start).toBeLessThan(5_000);
    }
  });
});
