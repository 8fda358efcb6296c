import { describe, expect, it } from 'vitest';
import { pieces } from './excerpt.ts';

describe('pieces of an excerpt', () => {
  it('are what was found and what is around it', () => {
    expect(pieces('update <mark>Log4j</mark> now')).toEqual([
      { text: 'update ', found: false },
      { text: 'Log4j', found: true },
      { text: ' now', found: false },
    ]);
  });

  it('are text, whatever they look like', () => {
    expect(pieces('&lt;img src=x onerror=alert(1)&gt;')).toEqual([
      { text: '<img src=x onerror=alert(1)>', found: false },
    ]);
  });

  it('keep a tag that is not a mark as text', () => {
    expect(pieces('<b>bold</b>')).toEqual([{ text: '<b>bold</b>', found: false }]);
  });
});
