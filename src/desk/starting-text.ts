import { words } from '../i18n/words.ts';
import type { LanguageTag } from '../model/language.ts';
import { StandingFrontMatter } from '../model/standing.ts';
import type { Day } from '../model/moment.ts';
import type { Team } from '../model/team.ts';
import { draftText } from './draft-text.ts';
import type { Answers } from './questions.ts';
import type { Starter } from './starter.ts';
import { readYaml } from '../reader/yaml.ts';

/** What a starting text is made for. */
export interface TextOrder {
  slug: string;
  language: LanguageTag;
  team: Team;
  answers: Answers;
  today: Day;
}

/**
 * The text that a standing document begins with. It says only what is so of every team, or follows from the answers;
 * for all else it has a TODO, which the check does not let through.
 *
 * In a template, a line that begins with `?condition ` is there only where the condition holds, and `%name%` is a value.
 */
export function startingText(order: TextOrder, starter: Starter): string {
  const { slug, language, team } = order;
  const { template, isTranslated } = starter.standing(slug, language);
  const [head = '', ...rest] = template.split('\n---\n');
  const body = filledIn(linesFor(rest.join('\n---\n'), conditions(order)), order);
  const note = isTranslated ? [] : [translationNote(language)];
  return draftText(StandingFrontMatter, { value: frontMatter(head, order, team) }, [...note, body]);
}

function frontMatter(head: string, { language, today }: TextOrder, { languages }: Team) {
  const written = readYaml(head, '').value as { title: string; summary: string };
  return { ...written, [language === languages.authoritative ? 'updated' : 'translates']: today };
}

function conditions({ team, answers, language }: TextOrder): Set<string> {
  const ids = [...team.telephones, ...team.mailboxes].map(({ id }) => id);
  const isKnown = constituencyIn(answers, language, team) !== undefined;
  return new Set([
    ...ids,
    ids.includes('emergency') ? 'emergency' : 'no-emergency',
    isKnown ? 'constituency' : 'no-constituency',
    ...(team.languages.published.length > 1 ? ['translated'] : []),
  ]);
}

function linesFor(body: string, holds: Set<string>): string {
  const lines = body.split('\n').flatMap((line) => {
    const [, condition, rest = ''] = /^\?([a-z-]+)(?: (.*))?$/.exec(line) ?? [];
    if (condition === undefined) return [line];
    return holds.has(condition) ? [rest] : [];
  });
  return lines.join('\n').trim();
}

function filledIn(body: string, { answers, team, language }: TextOrder): string {
  const own = words({ team, wordOverrides: {} }, language);
  const languages = own.list(team.languages.published.map((one) => own.languageName(one)));
  return body
    .replaceAll('%languages%', () => languages)
    .replaceAll('%constituency%', () => asMarkdown(constituencyIn(answers, language, team) ?? ''));
}

function constituencyIn(answers: Answers, language: LanguageTag, { languages }: Team): string | undefined {
  return answers[language === languages.authoritative ? 'constituency' : `constituency.${language}`];
}

/** Words that mean nothing but themselves in a standing document. */
function asMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|~&]/g, '\\$&');
}

function translationNote(language: LanguageTag): string {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
  return `TODO: This text is in English. Translate it into ${name}, with its title and summary.`;
}
