import { words } from '../i18n/words.ts';
import { wrap } from '../markdown/plain/wrap.ts';
import { WIDTH } from '../markdown/text.ts';
import { absolute, keyFile, page, SECURITY_TXT } from '../model/addresses.ts';
import type { TeamKey } from '../model/key.ts';
import { inBestLanguage } from '../model/local-text.ts';
import { daysAfter, inUtc, isBefore, type Moment } from '../model/moment.ts';
import type { PublishedFile } from '../model/publication.ts';
import type { Site } from '../model/site.ts';
import { emergencyTelephone, reportMailbox, type Team } from '../model/team.ts';
import { publishedText } from './published-text.ts';

type Field = [name: string, value: string | undefined];

/**
 * security.txt (RFC 9116), to be signed in clear text (2.3): contacts in the order of preference, pages in the
 * authoritative language, and an end of validity that the team key outlives (2.5.5).
 */
export function securityTxt(site: Site, now: Moment): PublishedFile[] {
  const written = fields(site, now).filter(([, value]) => value !== undefined);
  const lines = [...comments(site), '', ...written.map(([name, value = '']) => `${name}: ${value}`)];
  const text = `${lines.join('\n')}\n`.normalize('NFC');
  return [publishedText(SECURITY_TXT, text, 'cleartext', inUtc(now))];
}

function fields(site: Site, now: Moment): Field[] {
  const { team } = site;
  const { policy, acknowledgments, hiring } = team.securityTxt;
  return [
    ...contacts(team).map((uri): Field => ['Contact', uri]),
    ['Expires', expires(site, now)],
    ...keysInUse(site).flatMap((key) => encryption(team, key)),
    ['Acknowledgments', pageUrl(team, acknowledgments)],
    ['Preferred-Languages', team.languages.published.join(', ')],
    ['Canonical', absolute(team, SECURITY_TXT)],
    ['Policy', pageUrl(team, policy)],
    ['Hiring', hiring],
  ];
}

/** A number for constituents only is not for whoever finds a vulnerability. */
function contacts(team: Team): string[] {
  const urgent = emergencyTelephone(team);
  return [
    `mailto:${reportMailbox(team).address}`,
    absolute(team, page(team, team.languages.authoritative, 'reporting')),
    ...(urgent?.audience === 'everyone' ? [`tel:${urgent.number}`] : []),
  ];
}

/** The file’s own end of validity, or the team key’s where that is earlier. */
function expires(site: Site, now: Moment): Moment {
  const ends = keysInUse(site).flatMap((key) => key.expires ?? []);
  const own = daysAfter(now, site.team.securityTxt.validDays);
  return inUtc(ends.reduce((first, end) => (isBefore(end, first) ? end : first), own));
}

function keysInUse({ keys }: Site): TeamKey[] {
  return keys.filter(({ use, revoked }) => use === 'team' && !revoked);
}

function encryption(team: Team, { file, fingerprint }: TeamKey): Field[] {
  return [
    ['Encryption', absolute(team, keyFile(team, file))],
    ['Encryption', `openpgp4fpr:${fingerprint}`],
  ];
}

function pageUrl(team: Team, slug: string | undefined): string | undefined {
  return slug === undefined ? undefined : absolute(team, page(team, team.languages.authoritative, slug));
}

function comments(site: Site): string[] {
  const { team } = site;
  const { authoritative } = team.languages;
  const name = inBestLanguage(team.name, authoritative, authoritative);
  const purpose = words(site, authoritative).t('text.security-txt');
  return [`${name} (${team.shortName})`, purpose]
    .flatMap((line) => wrap(line.replace(/\s+/g, ' '), WIDTH - 2))
    .map((line) => `# ${line}`);
}
