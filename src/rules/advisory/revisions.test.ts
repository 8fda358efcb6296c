import { expect, it } from 'vitest';
import { problemLines, replaced } from '../../tests/content-folder.ts';

const FACTS = 'advisories/2026/EX-2026-0001/advisory.yaml';

const withRevision = (number: number, date: string) => ({
  [FACTS]: replaced(
    '    summary: First publication\n',
    `    summary: First publication\n  - number: ${number}\n    date: ${date}\n    summary: More\n`,
  ),
});

it('lets revisions go up by one, each later than the one before', async () => {
  expect(await problemLines(withRevision(2, '2026-03-31T16:00:01+02:00'))).toEqual([]);
});

it('tells revisions with the newest first once, and not that a date is wrong', async () => {
  const { [FACTS]: turned } = withRevision(1, '2026-03-30T14:00:00Z');
  expect(await problemLines({ [FACTS]: (text) => turned(text).replace('number: 1', 'number: 2') })).toEqual([
    `content/${FACTS}:6:13 the revisions stand in the wrong order - turn them round: the oldest first, the newest last`,
  ]);
});

it('tells a number that is left out', async () => {
  expect(await problemLines(withRevision(3, '2026-04-01T00:00:00Z'))).toEqual([
    `content/${FACTS}:9:13 revision 3 stands where revision 2 should - number them 1, 2, 3 ..., the oldest first`,
  ]);
});

it('tells a first number that is not 1', async () => {
  expect(await problemLines({ [FACTS]: replaced('number: 1', 'number: 2') })).toEqual([
    `content/${FACTS}:6:13 revision 2 stands where revision 1 should - number them 1, 2, 3 ..., the oldest first`,
  ]);
});

it('tells a date that is not later, whatever its zone', async () => {
  expect(await problemLines(withRevision(2, '2026-03-31T16:00:00+02:00'))).toEqual([
    `content/${FACTS}:10:11 revision 2 is not dated after revision 1 - correct the date; the oldest comes first`,
  ]);
});
