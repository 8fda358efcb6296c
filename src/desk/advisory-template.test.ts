import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { AdvisoryFacts } from '../model/advisory.ts';
import { sampleTeam } from '../tests/sample-team.ts';
import { advisoryFiles, type AdvisoryDraft } from './advisory-template.ts';

const DRAFT: AdvisoryDraft = {
  id: 'EX-2026-0008',
  type: 'advisory',
  cves: ['CVE-2026-1234'],
  date: '2026-11-21T13:00:00+01:00',
  titles: { en: 'A "new": thing # 🎉' },
  summaries: {},
};
const SITE = { team: sampleTeam(), wordOverrides: { nl: { 'section.impact': 'Wat het doet' } } };
const files = advisoryFiles(DRAFT, SITE);
const facts = files['advisory.yaml'] ?? '';

it('has the facts that are known, and nothing else', () => {
  expect(parse(facts)).toEqual({
    id: 'EX-2026-0008',
    type: 'advisory',
    status: 'draft',
    tlp: 'CLEAR',
    revisions: [
      {
        number: 1,
        date: '2026-11-21T13:00:00+01:00',
        summary: { en: 'First publication.', nl: 'Eerste publicatie.' },
      },
    ],
    vulnerabilities: [
      {
        cve: 'CVE-2026-1234',
        title: {
          en: 'TODO: Name the vulnerability in one line',
          nl: 'TODO: Noem de kwetsbaarheid in één regel',
        },
      },
    ],
  });
});

it('has a note on every key, in the words of the model', () => {
  const blocks = facts.split('\n\n').slice(1);
  const fields = Object.entries(AdvisoryFacts.shape);
  expect(blocks).toHaveLength(fields.length);
  for (const [index, [key, field]] of fields.entries()) {
    const [note = '', ...rest] = (blocks[index] ?? '').split(new RegExp(`^#?(?=${key}:)`, 'm'));
    expect(rest).toHaveLength(1);
    expect(note.replaceAll(/^# /gm, '').replaceAll('\n', ' ')).toContain(field.description);
  }
});

it('has an example of all that is left out, which holds when its # is taken away', () => {
  const whole = parse(facts.replaceAll(/^( *)#(?! \S)/gm, '$1')) as Record<string, unknown>;
  expect(Object.keys(whole)).toEqual(Object.keys(AdvisoryFacts.shape));
  expect(AdvisoryFacts.safeParse(whole).error?.issues).toBeUndefined();
  expect(whole).toMatchObject({
    vulnerabilities: [{ cwe: 'CWE-502', products: { fixed: ['log4j-2.15.0'] } }],
    references: [
      { title: { en: 'Apache: security vulnerabilities of Log4j 2', nl: 'TODO: the same in Dutch' } },
    ],
  });
});

it('has a text per language under the headings of that language, also the team’s own', () => {
  expect(files['en.md']).toMatch(/^---\n# The title, one line\.\ntitle: 'A "new": thing # 🎉'\n/);
  expect(files['en.md']).not.toContain('translates');
  expect(files['nl.md']).toContain('\ntranslates: 1\n---\n');
  expect(files['nl.md']?.match(/^## .*/gm)).toEqual([
    '## Beschrijving',
    '## Wat het doet',
    '## Getroffen systemen',
    '## Wat te doen',
    '## Tijdelijke maatregel',
    '## Detectie',
    '## Sporen van misbruik',
    '## Meer informatie',
  ]);
});

it('writes one text where the site has one language', () => {
  const team = sampleTeam({ languages: { published: ['nl'], authoritative: 'nl' } });
  const dutch = advisoryFiles(DRAFT, { team, wordOverrides: {} });
  expect(Object.keys(dutch)).toEqual(['advisory.yaml', 'nl.md']);
  expect(parse(dutch['advisory.yaml'] ?? '')).toMatchObject({
    revisions: [{ summary: 'Eerste publicatie.' }],
  });
});
