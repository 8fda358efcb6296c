import { expect, it } from 'vitest';
import { checkSite } from '../index.ts';
import { lineOf, NOW, problemLines } from '../../tests/content-folder.ts';
import { sampleKey, sampleSite, sampleStanding } from '../../tests/sample-site.ts';

const TEXT = 'contacts/en.mdx';

async function told(words: string): Promise<string[]> {
  const lines = await problemLines({ [TEXT]: (text) => `${text}\n${words}\n` });
  return lines.map((line) => line.replace(`content/${TEXT}:`, ''));
}

const MAIL = 'write <Mail box="reports" /> in its place: then it is right when it changes there';
const PHONE = 'write <Phone line="office" /> in its place: then it is right when it changes there';

it('lets components be, commands, and the numbers and addresses of others', async () => {
  expect(
    await told(
      'Ring <Phone line="office" /> or +31 20 055 0101; `gpg --recipient csirt@example.org`; cert@example.net, press@example.org.',
    ),
  ).toEqual([]);
});

it('warns of the team’s own numbers and addresses in a standing document', async () => {
  expect(await told('Ring +31 (0)20 055-0100 or 020 0550100, mail CSIRT@example.org.')).toEqual([
    `9:6 warning: +31 (0)20 055-0100 is typed here, and stands in team.yaml - ${PHONE}`,
    `9:28 warning: 020 0550100 is typed here, and stands in team.yaml - ${PHONE}`,
    `9:46 warning: csirt@example.org is typed here, and stands in team.yaml - ${MAIL}`,
  ]);
  expect(await told('[Ring us](tel:+31200550100) or [csirt@example.org](mailto:csirt@example.org)')).toEqual([
    `9:1 warning: +31200550100 is typed here, and stands in team.yaml - ${PHONE}`,
    `9:32 warning: csirt@example.org is typed here, and stands in team.yaml - ${MAIL}`,
  ]);
});

it('warns of the fingerprint of a key of the team', () => {
  const typed = '`0123 4567 89AB CDEF 0123 4567 89ab cdef 0123 4567`\n';
  const site = sampleSite({
    keys: [sampleKey()],
    standing: [sampleStanding('contacts', { en: `\n${typed}` })],
  });
  const problems = checkSite(site, (file) => ({ file, line: 1, column: 1 }), NOW);
  expect(problems.filter(({ rule }) => rule === 'typed-facts').map(lineOf)).toEqual([
    'content/contacts/en.mdx:2:2 warning: the fingerprint of a key of the team is typed here, and is read from the file of the key - write <KeyFingerprint /> in its place: then it is right when it changes there',
  ]);
});

it('warns of an address that is nearly one of the team’s, in any text', async () => {
  const text = 'announcements/2026-03-02-operational/en.md';
  expect(
    await problemLines({
      [text]: (before) => `${before}\nMail csrit@example.org, csirt@exmaple.org or csirt@example.org.\n`,
    }),
  ).toEqual([
    `content/${text}:8:6 warning: there is no mailbox csrit@example.org in team.yaml - did you mean csirt@example.org?`,
    `content/${text}:8:25 warning: there is no mailbox csirt@exmaple.org in team.yaml - did you mean csirt@example.org?`,
  ]);
});
