import type { Definition, Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Problem } from '../../model/problem.ts';
import type { Site } from '../../model/site.ts';
import { disarmed, isBareNumber, isHalfDisarmed } from './disarmed.ts';
import { endOf, nodesOf, startOf } from '../text/nodes.ts';
import { complaintsOf, type Rule } from '../rule.ts';
import { sectionHeadings } from '../sections/section-headings.ts';
import { placeAt, placeOf, textsOf, treeOf, type Text } from '../text/texts.ts';

const { error } = complaintsOf('indicators');

/** No reader can follow an indicator of compromise by mistake: it is written so that nothing makes a link of it. */
export const indicators: Rule = {
  id: 'indicators',
  check: (site) =>
    textsOf(site).flatMap((text) => {
      const [from, to] = indicatorsIn(text, site);
      return nodesOf(text, 'link', 'definition').flatMap((link) => {
        const isThere = startOf(link) > from && startOf(link) < to;
        return judge(link, text) ?? (isThere ? judgeIndicator(link, text, site) : []);
      });
    }),
};

/** Where the section of the indicators begins and ends; the same place where there is none. */
function indicatorsIn(text: Text, site: Site): [from: number, to: number] {
  const section = sectionHeadings(site, text).find(({ id }) => id === 'indicators');
  if (section === undefined) return [0, 0];
  const nodes = treeOf(text)?.children ?? [];
  const depth = Math.max(2, section.level);
  const next = nodes.find(
    (node) => node.type === 'heading' && node.depth <= depth && startOf(node) > startOf(section.node),
  );
  return [startOf(section.node), next === undefined ? Infinity : startOf(next)];
}

/** What is wrong wherever it stands. */
function judge(link: Link | Definition, text: Text): Problem[] | undefined {
  const around = wholeAround(link, text);
  const at = placeOf(text, link);
  if (/^hxxps?:/i.test(link.url))
    return [
      error(
        at,
        'a disarmed address cannot be where a link leads',
        `write it as words: ${disarmed(link.url)}`,
      ),
    ];
  if (around.from < startOf(link) && /^hxxp/i.test(around.words))
    return [half(around.words, placeAt(text, around.from))];
  if (/^https?:/i.test(link.url) && isHalfDisarmed(link.url)) return [half(shown(link), at)];
  if (!isBareNumber(link.url)) return undefined;
  return [
    error(
      at,
      'a reader can follow this link to a bare IP address',
      `write it as words: ${disarmed(link.url)}`,
    ),
  ];
}

function half(words: string, at: ReturnType<typeof placeAt>): Problem {
  return error(at, `"${words}" is only half disarmed: there is a link in it`, `write ${disarmed(words)}`);
}

/** Among the indicators only the team’s own pages and mailboxes and the advisory’s references are links. */
function judgeIndicator(link: Link | Definition, text: Text, site: Site): Problem[] {
  if (!/^(https?|mailto|ftps?):/i.test(link.url) || isOwn(link.url, text, site)) return [];
  const message = `a reader can follow this link, and it stands among the indicators`;
  const remedy = `write ${disarmed(shown(link))}; if it is none, name its address under "references" in advisory.yaml`;
  return [error(placeOf(text, link), message, remedy)];
}

function isOwn(url: string, { id }: Text, { team, advisories }: Site): boolean {
  const references = advisories.find((advisory) => advisory.id === id)?.references ?? [];
  const plain = (address: string) => address.replace(/\/?(#.*)?$/, '').toLowerCase();
  if (references.some((reference) => plain(reference.url) === plain(url))) return true;
  if (team.mailboxes.some(({ address }) => url.toLowerCase() === `mailto:${address.toLowerCase()}`))
    return true;
  return URL.parse(url)?.origin === team.site.origin;
}

/** The address as the text shows it, where the text shows it. */
function shown(link: Link | Definition): string {
  if (link.type === 'definition' || /^mailto:/i.test(link.url)) return link.url;
  const words = toString(link);
  return link.url.replace(/^http:\/\//, '').startsWith(words) ? words : link.url;
}

/** The word that a link is in, without blanks, and where it begins. */
function wholeAround(link: Link | Definition, { body }: Text): { words: string; from: number } {
  const before =
    /[^\s<>"'“‘(]*$/.exec(body.slice(Math.max(0, startOf(link) - 300), startOf(link)))?.[0] ?? '';
  const behind = /^[^\s<>"'”’)]*/.exec(body.slice(endOf(link), endOf(link) + 300))?.[0] ?? '';
  const from = startOf(link) - before.length;
  return { words: body.slice(from, endOf(link)) + behind, from };
}
