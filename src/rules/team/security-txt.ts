import { nearest } from '../../model/nearest.ts';
import type { Locate, Problem } from '../../model/problem.ts';
import type { Site } from '../../model/site.ts';
import { complaintsOf, type KeptOut, type Rule } from '../rule.ts';

const { error } = complaintsOf('security-txt');

/** The pages that security.txt points to are there (RFC 9116 2.5.1 and 2.5.7). */
export const securityTxt: Rule = {
  id: 'security-txt',
  check: (site, locate, _now, keptOut) => [
    ...missingPage('policy', site, locate, keptOut),
    ...missingPage('acknowledgments', site, locate, keptOut),
  ],
};

function missingPage(
  key: 'policy' | 'acknowledgments',
  { team, standing }: Site,
  locate: Locate,
  keptOut: KeptOut,
): Problem[] {
  const slug = team.securityTxt[key];
  const slugs = standing.map((document) => document.slug);
  if (slug === undefined || slugs.includes(slug) || isKeptOut(slug, keptOut)) return [];
  const at = locate('team.yaml', ['securityTxt', key]);
  const meant = slugMeantBy(slug, slugs);
  const remedy =
    meant === undefined
      ? `write the page in content/pages/${slug}, or take "${key}:" out`
      : `did you mean "${meant}"? If not, name another page, or take "${key}:" out`;
  return [error(at, `there is no page "${slug}"`, remedy)];
}

/** Many write an address or the path of a file in the place of a page’s name. */
function slugMeantBy(written: string, slugs: string[]): string | undefined {
  const parts = written
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '' && !/^[a-z]{2}\.mdx?$/.test(part));
  return nearest(parts.at(-1) ?? written, slugs);
}

function isKeptOut(slug: string, keptOut: KeptOut): boolean {
  return [...keptOut].some((file) => file.includes(`/${slug}/`));
}
