import type { Locate, Position, Problem } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import { RESERVED_SLUGS } from '../model/standing.ts';
import { complaintsOf, type Rule } from './rule.ts';
import { present } from './text/texts.ts';

const { error } = complaintsOf('unique-ids');

/** Something with a name of its own among its kind, and where it is named. */
interface Named {
  id: string;
  file: string;
  at: () => Position;
}

/** No two things of a kind have names that differ in capitals only, and no page has a name of the engine’s pages. */
export const uniqueIds: Rule = {
  id: 'unique-ids',
  check: (site, locate) => [
    ...repeated(advisories(site, locate)),
    ...repeated(announcements(site)),
    ...repeated(standing(site)),
    ...standing(site).flatMap(reserved),
  ],
};

function repeated(all: Named[]): Problem[] {
  const groups = Map.groupBy(all, ({ id }) => id.toLowerCase());
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map(({ id, at }) =>
      error(at(), `"${id}" is also the name of ${first?.file ?? ''}`, 'give one of the two another name'),
    ),
  );
}

function reserved({ id, at }: Named): Problem[] {
  if (!(RESERVED_SLUGS as readonly string[]).includes(id.toLowerCase())) return [];
  return [error(at(), `"${id}" is the name of a page of the site itself`, 'give this page another name')];
}

function advisories(site: Site, locate: Locate): Named[] {
  return site.advisories.map(({ id, file }) => ({ id, file, at: () => locate(file, ['id']) }));
}

function announcements(site: Site): Named[] {
  return site.announcements.map(({ id, texts }) => byText(id, texts));
}

function standing(site: Site): Named[] {
  return site.standing.map(({ slug, texts }) => byText(slug, texts));
}

function byText(id: string, texts: Partial<Record<string, { file: string }>>): Named {
  const file = present(texts)[0]?.file ?? '';
  return { id, file, at: () => ({ file, line: 1, column: 1 }) };
}
