import { expect, it } from 'vitest';
import { problemLines, replaced } from '../../tests/content-folder.ts';

const told = async (versions: [string, string][]) => {
  const rows = versions.map(
    ([version, date]) => `    - { version: "${version}", date: ${date}, summary: Words }\n`,
  );
  const one = '    - version: "1.0"\n      date: 2026-09-01\n      summary: First version\n';
  return problemLines({ 'team.yaml': replaced(one, rows.join('')) });
};

it('lets versions go up and end on the day of the text', async () => {
  expect(
    await told([
      ['1.9', '2025-01-01'],
      ['1.10', '2025-01-01'],
      ['2', '2026-09-01'],
    ]),
  ).toEqual([]);
});

it('tells versions and days that do not go up', async () => {
  expect(
    await told([
      ['1.10', '2026-09-02'],
      ['1.9', '2026-09-01'],
    ]),
  ).toEqual([
    'content/team.yaml:34:18 the version 1.9 does not come after 1.10 - write the oldest first, the newest last',
    'content/team.yaml:34:31 the day 2026-09-01 does not come after 2026-09-02 - write the oldest first, the newest last',
  ]);
});

it('tells a newest version of another day than the text', async () => {
  expect(await told([['1.0', '2026-08-01']])).toEqual([
    'content/team.yaml:33:31 the newest version is of 2026-08-01 and the text was changed on 2026-09-01 - add a version for that day here, or correct "updated:" in the text',
  ]);
});
