import type { TelephoneLine } from '../../model/contact.ts';
import type { Problem } from '../../model/problem.ts';
import type { Site } from '../../model/site.ts';
import { mistypedAddresses } from './mistyped-addresses.ts';
import { endOf, nodesOf, startOf } from '../text/nodes.ts';
import { proseOf } from '../text/prose.ts';
import { complaintsOf, type Rule } from '../rule.ts';
import { placeAt, textsOf, type Text } from '../text/texts.ts';

const { warning } = complaintsOf('typed-facts');

/** A standing document takes the team’s numbers and addresses from team.yaml; nowhere is an address mistyped. */
export const typedFacts: Rule = {
  id: 'typed-facts',
  check: (site) =>
    textsOf(site).flatMap((text) => [
      ...(text.kind === 'standing' ? typedIn(text, site) : []),
      ...mistypedAddresses(text, site, warning),
    ]),
};

interface Typed {
  offset: number;
  words: string;
  /** Where it stands once. */
  source?: string;
  /** What writes it. */
  component: string;
}

function typedIn(text: Text, site: Site): Problem[] {
  const found = [
    ...numbersIn(text, site),
    ...addressesIn(text, site),
    ...linksIn(text, site),
    ...fingerprintsIn(text, site),
  ];
  return found.map(({ offset, words, component, source = 'stands in team.yaml' }) =>
    warning(
      placeAt(text, offset),
      `${words} is typed here, and ${source}`,
      `write ${component} in its place: then it is right when it changes there`,
    ),
  );
}

function numbersIn(text: Text, { team }: Site): Typed[] {
  const candidates = [...proseOf(text).matchAll(/(?:\+|\b0)\d[\d \t\u00a0().–/-]{5,}\d/g)];
  return candidates.flatMap((match) => {
    const line = team.telephones.find((one) => isNumber(match[0], one));
    if (line === undefined || isInLink(match.index, text)) return [];
    return [{ offset: match.index, words: match[0].trim(), component: phone(line) }];
  });
}

/** In international form, or in that of its own country. */
function isNumber(written: string, { number }: TelephoneLine): boolean {
  const digits = written.replace(/\(0\)/g, '').replace(/\D/g, '');
  const own = number.slice(1);
  if (digits === own || digits === `00${own}`) return true;
  return digits.length >= 9 && digits.startsWith('0') && own.endsWith(digits.slice(1));
}

function addressesIn(text: Text, { team }: Site): Typed[] {
  const prose = proseOf(text).toLowerCase();
  return team.mailboxes.flatMap(({ id, address }) => {
    const offset = prose.search(
      new RegExp(`(?<![\\w.+-])${escaped(address.toLowerCase())}(?![\\w-]|\\.\\w)`),
    );
    if (offset < 0 || isInLink(offset, text)) return [];
    return [{ offset, words: address, component: `<Mail box="${id}" />` }];
  });
}

/** Links to a number or an address of the team, whatever their words. */
function linksIn(text: Text, { team }: Site): Typed[] {
  return nodesOf(text, 'link').flatMap((link) => {
    const url = link.url.toLowerCase();
    const line = url.startsWith('tel:') && team.telephones.find((one) => isNumber(url, one));
    if (line) return [{ offset: startOf(link), words: line.number, component: phone(line) }];
    const box = team.mailboxes.find(({ address }) => url === `mailto:${address.toLowerCase()}`);
    if (box === undefined) return [];
    return [{ offset: startOf(link), words: box.address, component: `<Mail box="${box.id}" />` }];
  });
}

function fingerprintsIn(text: Text, { keys }: Site): Typed[] {
  return [...text.body.matchAll(/\b(?:[0-9a-f]{4}[ \t\u00a0:]*){10}\b/gi)].flatMap((match) => {
    const key = keys.find(
      ({ fingerprint }) => fingerprint === match[0].replace(/[^0-9a-f]/gi, '').toUpperCase(),
    );
    if (key === undefined) return [];
    const component = key.use === 'team' ? '<KeyFingerprint />' : 'a link to the page [Keys](/keys/)';
    const words = 'the fingerprint of a key of the team';
    return [{ offset: match.index, words, component, source: 'is read from the file of the key' }];
  });
}

function isInLink(offset: number, text: Text): boolean {
  return nodesOf(text, 'link').some((link) => startOf(link) <= offset && offset < endOf(link));
}

function phone({ id }: TelephoneLine): string {
  return `<Phone line="${id}" />`;
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
