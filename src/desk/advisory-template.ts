import { words, type Words } from '../i18n/words.ts';
import { AdvisoryFacts, AdvisoryFrontMatter } from '../model/advisory.ts';
import { EXAMPLE_ADVISORY } from '../model/example-advisory.ts';
import type { LanguageTag } from '../model/language.ts';
import type { Moment } from '../model/moment.ts';
import { SECTIONS } from '../model/section.ts';
import type { Site } from '../model/site.ts';
import { annotatedYaml } from './annotated-yaml.ts';
import { draftText, todo } from './draft-text.ts';
import { localExample } from './local-example.ts';
import { schemaLine } from './schema-files.ts';

/** What is known of an advisory that is about to be written. */
export interface AdvisoryDraft {
  id: string;
  type: AdvisoryFacts['type'];
  severity?: AdvisoryFacts['severity'];
  incident?: AdvisoryFacts['incident'];
  cves: readonly string[];
  /** The date of its first revision. */
  date: Moment;
  titles: Partial<Record<LanguageTag, string>>;
  summaries: Partial<Record<LanguageTag, string>>;
}

type Team = Pick<Site, 'team' | 'wordOverrides'>;

/** The files of a new advisory by their names: its facts, and a text for each language of the team. */
export function advisoryFiles(draft: AdvisoryDraft, site: Team): Record<string, string> {
  const { published } = site.team.languages;
  const texts = published.map((language) => [`${language}.md`, textIn(language, draft, site)] as const);
  return { 'advisory.yaml': facts(draft, site), ...Object.fromEntries(texts) };
}

function facts(draft: AdvisoryDraft, site: Team): string {
  const { published } = site.team.languages;
  const example = localExample(AdvisoryFacts, EXAMPLE_ADVISORY, published) as Record<string, unknown>;
  const value = factsOf(draft, site);
  return `${opening(published)}\n\n${annotatedYaml({ schema: AdvisoryFacts, value, example })}`;
}

function opening(published: readonly LanguageTag[]): string {
  const texts = published.map((language) => `${language}.md`).join(', ');
  return [
    schemaLine('advisory', 3),
    `# The facts of this advisory, once for all languages; its words are in ${texts}.`,
    '# A line that begins with # is a note for you. It is not published.',
    '# What stands right behind a # is an example: write your own, and take the # away from each of its lines.',
  ].join('\n');
}

function factsOf({ id, type, severity, incident, cves, date }: AdvisoryDraft, site: Team) {
  const inEach = (key: 'new.first-revision' | 'new.vulnerability') => perLanguage(site, key);
  return {
    id,
    type,
    status: 'draft',
    tlp: 'CLEAR',
    incident,
    severity,
    revisions: [{ number: 1, date, summary: inEach('new.first-revision') }],
    vulnerabilities:
      cves.length === 0 ? undefined : cves.map((cve) => ({ cve, title: inEach('new.vulnerability') })),
  };
}

function perLanguage(site: Team, key: 'new.first-revision' | 'new.vulnerability'): unknown {
  const { published } = site.team.languages;
  const text = (language: LanguageTag) => {
    const own = words(site, language);
    return key === 'new.vulnerability' ? todo(own, key) : own.t(key);
  };
  const [only] = published;
  if (only !== undefined && published.length === 1) return text(only);
  return Object.fromEntries(published.map((language) => [language, text(language)]));
}

function textIn(language: LanguageTag, { titles, summaries }: AdvisoryDraft, site: Team): string {
  const own = words(site, language);
  const isTranslation = language !== site.team.languages.authoritative;
  const value = {
    title: titles[language] ?? todo(own, 'new.title'),
    summary: summaries[language] ?? todo(own, 'new.summary'),
    translates: isTranslation ? 1 : undefined,
  };
  return draftText(AdvisoryFrontMatter, { value }, sections(own));
}

function sections(own: Words): string[] {
  return SECTIONS.flatMap(({ id }) => [`## ${own.t(`section.${id}`)}`, todo(own, `new.${id}`)]);
}
