import { expect, it } from 'vitest';
import { problemLines, replaced } from '../tests/content-folder.ts';

const SAID =
  'two versions of this text stand below each other, from a merge that was not finished - keep what is right, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>';
const both = (line: string) => `<<<<<<< HEAD\n${line}\n=======\nother: [\n>>>>>>> branch`;

it('tells of a merge that was not finished, once, in facts and in texts', async () => {
  const facts = 'advisories/2026/EX-2026-0001/advisory.yaml';
  expect(
    await problemLines({
      [facts]: replaced('status: published', both('status: publishd')),
      'contacts/en.mdx': (text) => `${text}\n${both('[words](/nowhere/)')}\n`,
    }),
  ).toEqual([
    `content/${facts}:3:1 ${SAID}`,
    expect.stringMatching(/yaml:4:9 "status" cannot be "publishd"/),
    `content/contacts/en.mdx:9:1 ${SAID}`,
    expect.stringMatching(/mdx:10:1 there is no \/nowhere\/ on this site/),
  ]);
});
