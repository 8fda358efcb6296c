import { BUILT_IN } from '../i18n/index.ts';
import { AdvisoryFacts } from '../model/advisory.ts';
import { editorSchema } from '../model/editor-schema.ts';
import { EXAMPLE_ADVISORY } from '../model/example-advisory.ts';
import { EXAMPLE_TEAM } from '../model/example-team.ts';
import type { LanguageTag } from '../model/language.ts';
import { Team } from '../model/team.ts';

export type SchemaKind = 'team' | 'advisory';

/** A hidden folder of the content: it goes where the content goes, and the reader passes over it. */
const FOLDER = '.schemas';

/** The first line of a YAML file, by which an editor finds its schema; `depth` is the number of folders it is in. */
export function schemaLine(kind: SchemaKind, depth: number): string {
  return `# yaml-language-server: $schema=${'../'.repeat(depth)}${pathOf(kind)}`;
}

/** The schemas by which an editor helps with a team’s YAML files, by their path in the content folder. */
export function schemaFiles(languages: readonly LanguageTag[]): Record<string, string> {
  const team = editorSchema(Team, {
    title: 'team.yaml',
    description: 'Who the team is, each fact once.',
    example: EXAMPLE_TEAM,
    languages,
    meanings: {},
  });
  const advisory = editorSchema(AdvisoryFacts, {
    title: 'advisory.yaml',
    description: 'The facts of an advisory, once for all languages.',
    example: EXAMPLE_ADVISORY,
    languages,
    meanings: incidents(),
  });
  return { [pathOf('team')]: json(team), [pathOf('advisory')]: json(advisory) };
}

/** The kinds of incident in the engine’s English words. */
function incidents(): Record<string, string> {
  const words = Object.entries(BUILT_IN.en).filter(([key]) => key.startsWith('incident.'));
  return Object.fromEntries(words.map(([key, word]) => [key.replace('incident.', ''), word]));
}

function pathOf(kind: SchemaKind): string {
  return `${FOLDER}/${kind}.schema.json`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
