import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AdvisoryFacts, AdvisoryFrontMatter } from './advisory.ts';
import { AnnouncementFrontMatter } from './announcement.ts';
import { StandingFrontMatter } from './standing.ts';
import { Team } from './team.ts';

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

/** Every field of a schema, by its path, and every object that takes unknown keys. */
function walk(schema: JsonSchema, path: string): { undescribed: string[]; loose: string[] } {
  const fields = Object.entries(schema.properties ?? {});
  const below = [
    ...fields.map(([key, field]) => walk(field, `${path}.${key}`)),
    ...(schema.items ? [walk(schema.items, `${path}[]`)] : []),
  ];
  const own = fields.filter(([, field]) => !field.description).map(([key]) => `${path}.${key}`);
  const isLoose = schema.properties !== undefined && schema.additionalProperties !== false;
  return {
    undescribed: [...own, ...below.flatMap(({ undescribed }) => undescribed)],
    loose: [...(isLoose ? [path] : []), ...below.flatMap(({ loose }) => loose)],
  };
}

describe.each([
  ['team.yaml', Team],
  ['advisory.yaml', AdvisoryFacts],
  ['an advisory’s front matter', AdvisoryFrontMatter],
  ['an announcement’s front matter', AnnouncementFrontMatter],
  ['a standing document’s front matter', StandingFrontMatter],
])('%s', (name, schema) => {
  const found = walk(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as JsonSchema, name);

  it('describes every field to the writer', () => {
    expect(found.undescribed).toEqual([]);
  });

  it('takes no key that it does not know', () => {
    expect(found.loose).toEqual([]);
  });
});
