import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../tests/command.ts';
import { schemaFiles, schemaLine } from './schema-files.ts';

const CONTENT = join(PROJECT, 'content');
const text = (path: string) => readFileSync(join(CONTENT, path), 'utf8');
const advisories = globSync('advisories/*/*/advisory.yaml', { cwd: CONTENT });
const isSample = text('team.yaml').includes('\nshortName: EX-CSIRT\n');

/** A judge that is not ours, strict about schemas, and about every expression in them. */
function judge(kind: 'team' | 'advisory') {
  const ajv = new Ajv({ allErrors: true, unicodeRegExp: true, formats: { uri: true } });
  ajv.addVocabulary(['enumDescriptions', 'patternErrorMessage']);
  const schemas = schemaFiles(['en', 'nl']);
  const validate = ajv.compile(JSON.parse(schemas[`.schemas/${kind}.schema.json`] ?? '') as object);
  return (yaml: string) => {
    validate(parse(yaml));
    return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  };
}

describe.runIf(isSample)('the schemas beside the sample', () => {
  it('are what the model gives today (node scripts/schemas.ts --sample writes them)', () => {
    for (const [path, schema] of Object.entries(schemaFiles(['en', 'nl']))) expect(text(path)).toBe(schema);
  });

  it('are named in the first line of each YAML file', () => {
    expect(text('team.yaml').split('\n')[0]).toBe(schemaLine('team', 0));
    for (const path of advisories) expect(text(path).split('\n')[0]).toBe(schemaLine('advisory', 3));
  });
});

describe('the schemas', () => {
  const team = judge('team');
  const advisory = judge('advisory');

  it.runIf(isSample)('take every file of the sample', () => {
    expect(advisories.length).toBeGreaterThan(5);
    expect(team(text('team.yaml'))).toEqual([]);
    expect(advisories.flatMap((path) => advisory(text(path)))).toEqual([]);
  });

  const ADVISORY = `id: EX-2026-0001
type: advisory
status: published
tlp: CLEAR
revisions:
  - number: 1
    date: 2026-03-31T14:00:00Z
    summary: { en: First, nl: Eerste }
`;

  it.each([
    ['a key that is not known', 'type:', 'typ:', ' required'],
    ['a word that is not in the list', 'published', 'publishd', '/status enum'],
    ['a day that does not exist', '2026-03-31T', '2026-02-30T', '/revisions/0/date pattern'],
    ['a date without its zone', '00:00Z', '00:00', '/revisions/0/date pattern'],
    ['a label that is not for the public', 'CLEAR', 'AMBER', '/tlp const'],
    ['a language that is none', 'nl: ', 'dutch: ', '/revisions/0/summary propertyNames'],
    ['a number between quotes', 'number: 1', 'number: "1"', '/revisions/0/number type'],
  ])('refuse %s', (_, before, after, error) => {
    expect(advisory(ADVISORY)).toEqual([]);
    expect(advisory(ADVISORY.replace(before, after))).toContain(error);
  });

  it('say what each value of a choice means, and offer the languages of the team', () => {
    const [schema] = Object.values(schemaFiles(['fr', 'ar'])).slice(1);
    expect(JSON.parse(schema ?? '')).toMatchObject({
      properties: {
        type: {
          enum: ['advisory', 'alert'],
          enumDescriptions: ['a vulnerability and its remedy', 'an attack going on, act now'],
        },
        severityReason: {
          anyOf: [{}, { properties: { fr: { description: 'The text in French' }, ar: {} } }],
        },
      },
    });
  });
});
