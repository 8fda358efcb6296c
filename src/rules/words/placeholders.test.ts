import { describe, expect, it } from 'vitest';
import { bilingual } from '../../tests/bilingual-team.ts';
import { problemLines, replaced } from '../../tests/content-folder.ts';

const FOLDER = 'advisories/2026/EX-2026-0001';
const TEXT = `${FOLDER}/en.md`;

/** What is told of the advisory with these words at line 20 of its text. */
async function told(words: string): Promise<string[]> {
  const lines = await problemLines({ [TEXT]: (text) => `${text}\n${words}\n` });
  return lines.map((line) => line.replace(`content/${TEXT}:`, ''));
}

const NOTE = 'is a note for the writer - write what belongs here, and take the note out';
const GAP = 'is still to be filled in - write the words that belong here';
const ALONE = 'is all that stands here - write the text that belongs here';

describe('a placeholder', () => {
  it.each([
    ['TODO: what an attacker can do.', `20:1 "TODO: what an attacker can do." ${NOTE}`],
    [
      'TODO: say what is wrong, in what, and how an attacker makes use of it',
      `20:1 "TODO: say what is wrong, in what, and how an ..." ${NOTE}`,
    ],
    ['Update to TBD\nor later.', `20:11 "TBD" ${NOTE}`],
    ['- one\n- **todo:** two', `21:5 "todo: two" ${NOTE}`],
    ['Ring +31 20 XXX XX XX.', `20:13 "XXX" ${NOTE}`],
    [
      'It has number CVE-2026-XXXX.',
      '20:15 "CVE-2026-XXXX" is not a CVE number yet - write the number, or leave it out until there is one',
    ],
    ['The [insert product] and more', `20:5 "[insert product]" ${GAP}`],
    ['Since [date], in [product name].', `20:7 "[date]" ${GAP}`],
    ['Since <...>.', `20:7 "<...>" ${GAP}`],
    [
      'Lorem ipsum dolor sit amet',
      '20:1 "Lorem ipsum dolor sit amet" is not a real text - write the real text in its place',
    ],
    ['Some example text.', '20:6 "example text" is not a real text - write the real text in its place'],
    ['...', `20:1 "..." ${ALONE}`],
    ['test', `20:1 "test" ${ALONE}`],
  ])('is told: %s', async (words, line) => {
    expect((await told(words))[0]).toEqual(line);
  });

  it('is none in code, in an address, or in words that only look like one', async () => {
    const words =
      'Search for `TODO` at https://example.org/TODO, in 5.4.x, [sic] and […]; if a < b and c > d, a method to do so.';
    expect(await told(`${words}\n\n\`\`\`\nTODO XXX <name>\n\`\`\``)).toEqual([]);
  });

  it('is not seen in the Spanish word', async () => {
    const spanish = { ...bilingual(), 'team.yaml': replaced('published: [en]', 'published: [en, es]') };
    const lines = await problemLines({
      ...spanish,
      'contacts/es.mdx':
        '---\ntitle: Lo sabe TODO\nsummary: Bien.\n---\n\nTODO el mundo.\n\nTODO: escribir.\n',
    });
    expect(lines.filter((line) => line.includes('note for'))).toEqual([
      `content/contacts/es.mdx:8:1 "TODO: escribir." ${NOTE}`,
    ]);
  });

  it('is told in titles, summaries and facts, and warned of in a draft', async () => {
    expect(
      await problemLines({
        [TEXT]: replaced('title: Title', 'title: Title (TBD)'),
        [`${FOLDER}/advisory.yaml`]: (text) =>
          text.replace('status: published', 'status: draft').replace('First publication', 'TODO'),
        'contacts/en.mdx': replaced('summary: What it is for.', 'summary: test'),
        'team.yaml': replaced('purpose: Questions', 'purpose: { en: "[insert purpose]" }'),
      }),
    ).toEqual([
      `content/${FOLDER}/advisory.yaml:8:14 warning: "TODO" ${ALONE}`,
      `content/${TEXT}:2:8 warning: "TBD" ${NOTE}`,
      `content/contacts/en.mdx:3:10 "test" ${ALONE}`,
      `content/team.yaml:19:20 "[insert purpose]" ${GAP}`,
    ]);
  });
});
