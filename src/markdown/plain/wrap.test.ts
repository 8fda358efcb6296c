import { describe, expect, it } from 'vitest';
import { columns, oneLine, wrap } from './wrap.ts';

describe('wrap', () => {
  it('fills lines up to the width and no further', () => {
    expect(wrap('aaa bbb ccc', 7)).toEqual(['aaa bbb', 'ccc']);
    expect(wrap('aaa bbb ccc', 6)).toEqual(['aaa', 'bbb', 'ccc']);
    expect(wrap('', 7)).toEqual(['']);
  });

  it('keeps a word longer than a line whole and alone', () => {
    const url = 'https://www.example.org/a/very/long/path';
    expect(wrap(`see ${url} for more`, 12)).toEqual(['see', url, 'for more']);
  });

  it('keeps line feeds, and words held together by a no-break space', () => {
    expect(wrap('a b\nc', 72)).toEqual(['a b', 'c']);
    expect(wrap('aaa bbb\u00a0[1]', 7)).toEqual(['aaa', 'bbb\u00a0[1]']);
  });

  it('counts two columns for an ideograph and may break after each', () => {
    expect(wrap('日本語日本語', 6)).toEqual(['日本語', '日本語']);
    expect(wrap('日本語日本語', 7)).toEqual(['日本語', '日本語']);
  });

  it('begins no line with closing punctuation and ends none with opening', () => {
    expect(wrap('日本語。日本', 6)).toEqual(['日本', '語。日', '本']);
    expect(wrap('日本「語」', 6)).toEqual(['日本', '「語」']);
  });

  it('takes combining marks and marks of direction for no column', () => {
    expect(columns('e\u0301\u200e')).toBe(1);
    expect(columns('🚨')).toBe(2);
  });
});

describe('oneLine', () => {
  it('puts a space for a line end, but none between ideographs', () => {
    expect(oneLine('a\nb \n  c')).toBe('a b c');
    expect(oneLine('日本\n語')).toBe('日本語');
    expect(oneLine('日本。\n語')).toBe('日本。語');
    expect(oneLine('日本\nabc')).toBe('日本 abc');
  });
});
