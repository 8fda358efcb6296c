import { expect, it } from 'vitest';
import { contentOf, problemLines } from '../../tests/content-folder.ts';

const told = (...names: string[]) =>
  problemLines({
    'team.yaml': `${String(contentOf()['team.yaml'])}memberships:\n${names.map((name) => `  - { name: ${name}, status: Member, url: "https://www.first.org/" }\n`).join('')}`,
  });

it('lets each network stand once', async () => {
  expect(await told('FIRST', 'TF-CSIRT')).toEqual([]);
});

it('tells a network that stands there twice', async () => {
  expect(await told('FIRST', 'TF-CSIRT', 'First')).toEqual([
    expect.stringMatching(
      /^content\/team\.yaml:\d+:13 "First" stands among the memberships twice - take one of the two out$/,
    ),
  ]);
});
