import { expect, it } from 'vitest';
import { bilingual } from '../../tests/bilingual-team.ts';
import { problemLines, type Changes } from '../../tests/content-folder.ts';

const FOLDER = 'advisories/2026/EX-2026-0001';

/** What is told of the translation where these words stand at the end of both texts. */
async function told(original: string, translation: string, changes: Changes = {}): Promise<string[]> {
  const both = bilingual();
  const lines = await problemLines({
    ...both,
    [`${FOLDER}/en.md`]: (text) => `${text}\n${original}\n`,
    [`${FOLDER}/nl.md`]: `${String(both[`${FOLDER}/nl.md`])}\n${translation}\n`,
    ...changes,
  });
  return lines.map((line) => line.replace(`content/${FOLDER}/`, ''));
}

it('lets words, days, addresses and other numbers differ', async () => {
  expect(
    await told(
      'On 31.3.2026 we saw 1,234,567 attacks, score 9.8, from 192.0.2.1, see section 4.2.1 and v2.17.0.',
      'Op 31 maart zagen wij 1.234.567 aanvallen, score 9,8, en versie 2.17.0; 3.1.2026.',
    ),
  ).toEqual([]);
});

it('tells numbers that differ, at the number or where it should be', async () => {
  expect(
    await told(
      'CVE-2021-44228 is fixed in 2.15.0 and 2.12.2.\n\nNot CVE-2021-45046.',
      'CVE-2021-44229 is verholpen in 2.15.0.\n\nNiet die.',
    ),
  ).toEqual([
    'nl.md:21:1 this text says CVE-2021-44229, and the one in en says CVE-2021-44228 on line 20 - correct the one that is wrong',
    'nl.md:21:1 warning: 2.12.2 is missing: the text in en has it on line 20 - write it where it belongs',
    'nl.md:23:1 CVE-2021-45046 is missing: the text in en has it on line 22 - write it where it belongs',
  ]);
  expect(await told('Words.', 'Ook 5.6.0-1 en CVE-2021-45105.')).toEqual([
    'nl.md:21:5 warning: 5.6.0-1 is not in the text in en - correct it here, or write it there too',
    'nl.md:21:16 CVE-2021-45105 is not in the text in en - correct it here, or write it there too',
  ]);
});

it('warns of commands that differ', async () => {
  const code = (...lines: string[]) => ['```sh', ...lines, '```'].join('\n');
  expect(
    await told(
      code('# all of it', 'echo "in plain words"', 'ls -l /etc # here'),
      code('echo "in gewone woorden"', '# alles', 'ls -l /etc'),
    ),
  ).toEqual([]);
  expect(await told(code('ls', 'ls -l /etc'), code('ls', 'ls -1 /etc'))).toEqual([
    'nl.md:23:1 warning: this line of code is not as it is on line 22 of the text in en - code is the same in every language: copy it from there, or correct both',
  ]);
  expect(await told(`${code('ls -a')}\n\n${code('ls -l')}`, code('ls -l'))).toEqual([
    'nl.md:17:1 warning: the code on line 20 of the text in en is missing here - copy it from there',
  ]);
  expect(await told('Use `--retry-delay` and `/etc/passwd`.', 'Gebruik `--retry-dely` en `rood`.')).toEqual([
    'nl.md:21:1 warning: `/etc/passwd` is missing: the text in en has it on line 20 - write it where it belongs',
    'nl.md:21:9 warning: this text says `--retry-dely`, and the one in en `--retry-delay` on line 20 - correct the one that is wrong',
  ]);
});

it('asks nothing of a translation that is behind', async () => {
  const second = (text: string) =>
    text.replace('products:', '  - { number: 2, date: 2026-04-01T00:00:00Z, summary: More }\nproducts:');
  const lines = await told('CVE-2021-44228', 'Niets', { [`${FOLDER}/advisory.yaml`]: second });
  expect(lines).toEqual([expect.stringContaining('this translation is of revision 1')]);
});
