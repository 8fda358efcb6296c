import { expect, it } from 'vitest';
import { contentOf, problemLines, replaced } from '../../tests/content-folder.ts';

const MINIMAL = contentOf();
const FACTS = String(MINIMAL['advisories/2026/EX-2026-0001/advisory.yaml']);
const WORDS = MINIMAL['advisories/2026/EX-2026-0001/en.md'];

const at = (folder: string, id: string) => ({
  'advisories/2026/EX-2026-0001/advisory.yaml': undefined,
  'advisories/2026/EX-2026-0001/en.md': undefined,
  [`advisories/${folder}/advisory.yaml`]: FACTS.replace('EX-2026-0001', id),
  [`advisories/${folder}/en.md`]: WORDS,
});

it('lets an ID be its folder’s name, in its year', async () => {
  expect(await problemLines(at('2027/EX-2027-12345', 'EX-2027-12345'))).toEqual([]);
});

it('tells an ID that is not its folder’s name, even in capitals only', async () => {
  expect(await problemLines(at('2026/ex-2026-0001', 'EX-2026-0001'))).toEqual([
    'content/advisories/2026/ex-2026-0001/advisory.yaml:1:5 the ID is EX-2026-0001 and the folder is named ex-2026-0001 - give both the same name',
  ]);
});

it('tells an ID in the folder of another year', async () => {
  expect(await problemLines(at('2025/EX-2026-0001', 'EX-2026-0001'))).toEqual([
    'content/advisories/2025/EX-2026-0001/advisory.yaml:1:5 the ID is of 2026 and the folder is in 2025 - move the folder to advisories/2026',
  ]);
});

it('tells an ID that does not begin as the team’s do', async () => {
  expect(
    await problemLines({ 'team.yaml': replaced('advisoryPrefix: EX', 'advisoryPrefix: EX-CSIRT') }),
  ).toEqual([
    'content/advisories/2026/EX-2026-0001/advisory.yaml:1:5 the ID does not begin with the team’s EX-CSIRT- - name it EX-CSIRT-2026-0001, or change advisoryPrefix in team.yaml',
  ]);
});
