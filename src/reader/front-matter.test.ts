import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';

describe('front matter', () => {
  it('is taken apart from the text, both with the lines of the file', () => {
    expect(splitFrontMatter('---\ntitle: x\n---  \n\nText\n\n---\nmore')).toEqual({
      head: '\ntitle: x',
      body: '\n\n\n\nText\n\n---\nmore',
    });
  });

  it.each([
    ['# Title\n', 1, 1, 'the file does not begin with a line "---"'],
    ['', 1, 1, 'this file is empty'],
    ['\n---\ntitle: x\n---\n', 1, 1, 'there is an empty line above the first line of ---'],
    ['--- title: x\n---\n', 1, 1, 'the line of --- has something else in it'],
    ['---\ntitle: x\n', 1, 1, 'this --- is not followed by a second one'],
    ['---\ntitle: x\n---# Heading\n\n---\nmore', 3, 1, 'the line of --- has something else in it'],
    ['---\ntitle: x\nsummary: y---\n\ntext\n\n---\n', 3, 11, 'the line of --- has something else in it'],
    ['---\ntitle: x\n----\n', 3, 1, 'the line of --- has something else in it'],
  ])('that is not closed or is joined with the text is told: %j', (text, line, column, message) => {
    expect(splitFrontMatter(text)).toMatchObject({ line, column, message });
  });

  it('may have a ruler in a note', () => {
    expect(splitFrontMatter('---\n# ------\ntitle: x\n---\n')).toHaveProperty('head', '\n# ------\ntitle: x');
  });
});
