import { describe, expect, it } from 'vitest';
import { contentOf, problemLines, replaced } from '../../tests/content-folder.ts';

const FACTS = 'advisories/2026/EX-2026-0001/advisory.yaml';
const NEWS = String(contentOf()['announcements/2026-03-02-operational/en.md']);
const MORE = (date: string) =>
  `    summary: First publication\n  - { number: 2, date: ${date}, summary: More }\n`;

describe('an advisory', () => {
  it('may be changed up to now', async () => {
    expect(
      await problemLines({
        [FACTS]: replaced('    summary: First publication\n', MORE('2026-11-21T13:00:00+01:00')),
      }),
    ).toEqual([]);
  });

  it('is told to be kept back until its first date', async () => {
    expect(await problemLines({ [FACTS]: replaced('2026-03-31T14', '2026-12-31T14') })).toEqual([
      `content/${FACTS}:7:11 warning: this advisory is dated 2026-12-31T14:00:00Z and is kept back until then - leave it if that is meant, or correct the date`,
    ]);
  });

  it('is told a revision and a withdrawal that are still to come', async () => {
    const remedy = 'correct the date, or wait with this change: what is written here is published at once';
    expect(
      await problemLines({
        [FACTS]: (text) =>
          text
            .replace('    summary: First publication\n', MORE('2026-11-21T12:00:01Z'))
            .replace('published', 'withdrawn\nwithdrawal: { date: 2026-11-22T00:00:00Z, reason: Wrong }'),
      }),
    ).toEqual([
      `content/${FACTS}:4:21 the withdrawal is dated 2026-11-22T00:00:00Z, which is still to come - ${remedy}`,
      `content/${FACTS}:10:24 revision 2 is dated 2026-11-21T12:00:01Z, which is still to come - ${remedy}`,
    ]);
  });

  it('may have any date as long as it is a draft', async () => {
    expect(
      await problemLines({
        [FACTS]: (text) => text.replace('published', 'draft').replace('2026-03-31T14', '2026-12-31T14'),
      }),
    ).toEqual([]);
  });

  it('is told a year that is not the one of its ID', async () => {
    expect(await problemLines({ [FACTS]: replaced('date: 2026', 'date: 2206') })).toEqual([
      `content/${FACTS}:7:11 warning: the ID is of 2026 and the first revision of 2206 - correct the year of the date, or of the ID`,
    ]);
  });
});

it('tells an announcement that is kept back', async () => {
  const told = (folder: string, text: string) => problemLines({ [`announcements/${folder}/en.md`]: text });
  expect(await told('2026-12-24-closed', NEWS)).toEqual([
    'content/announcements/2026-12-24-closed/en.md:1:1 warning: this announcement is dated 2026-12-24 and is kept back until then - leave it if that is meant, or correct the date in the name of its folder',
  ]);
  expect(await told('2026-12-24-closed', NEWS.replace('---\n', '---\ndraft: true\n'))).toEqual([]);
});

it('tells days of the team that are still to come, in its own time zone', async () => {
  const days = (day: string) => ({
    'team.yaml': (text: string) =>
      text
        .replace('Europe/Amsterdam', 'Pacific/Auckland')
        .replace('established: 2021-09-01', `established: ${day}`)
        .replace('date: 2026-09-01', `date: ${day}`),
    'rfc2350/en.mdx': replaced('updated: 2026-09-01', `updated: ${day}`),
  });
  expect(await problemLines(days('2026-11-22'))).toEqual([]);
  const remedy = 'write the day on which it was changed, today at the latest';
  expect(await problemLines(days('2026-11-23'))).toEqual([
    `content/rfc2350/en.mdx:4:10 2026-11-23 is still to come - ${remedy}`,
    'content/team.yaml:5:14 warning: the team is not there yet: it begins on 2026-11-23 - correct the day, if it is wrong',
    `content/team.yaml:34:13 2026-11-23 is still to come - ${remedy}`,
  ]);
});
