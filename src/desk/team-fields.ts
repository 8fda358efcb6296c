import type { OpeningHours } from '../model/contact.ts';
import type { Path } from '../model/problem.ts';
import { inOneLine, openingHours } from './week.ts';
import { mountPath, siteAddress } from './site-address.ts';

/** Where an answer stands in team.yaml: at a path, or in the item of a list that has an id. */
export type Place = Path | { list: 'telephones' | 'mailboxes'; id: string; key: 'number' | 'address' };

/** A fact of team.yaml that setup asks for. */
export interface TeamField {
  /** As in the questions: `short-name`. */
  name: string;
  place: Place;
  /** True for words that may differ by language. */
  local?: boolean;
  /** The value that team.yaml gets. */
  read: (answer: string) => unknown;
  /** The value in team.yaml as a person would answer. */
  show: (value: unknown) => string;
}

const same = (name: string, ...path: string[]): TeamField => ({
  name,
  place: path,
  read: (answer) => answer,
  show: String,
});
const local = (name: string, ...path: string[]): TeamField => ({ ...same(name, ...path), local: true });
const list = (separator: RegExp, joined: string) => ({
  read: (answer: string) =>
    answer
      .split(separator)
      .map((part) => part.trim())
      .filter(Boolean),
  show: (value: unknown) => (value as unknown[]).map(String).join(joined),
});

/** Spaces, brackets and the zero that is dialled at home only are how people write numbers for each other. */
function international(answer: string): string {
  return answer
    .replace(/\(0\)/, '')
    .replaceAll(/[\s().-]/g, '')
    .replace(/^00/, '+');
}

function telephone(name: string, id: string): TeamField {
  return { name, place: { list: 'telephones', id, key: 'number' }, read: international, show: String };
}

function mailbox(name: string, id: string): TeamField {
  return { name, place: { list: 'mailboxes', id, key: 'address' }, read: (answer) => answer, show: String };
}

/** The facts of team.yaml that setup asks for. */
export const TEAM_FIELDS: readonly TeamField[] = [
  { name: 'languages', place: ['languages', 'published'], ...list(/[\s,;]+/, ', ') },
  same('authoritative', 'languages', 'authoritative'),
  local('name', 'name'),
  same('short-name', 'shortName'),
  local('organisation', 'organisation'),
  local('tagline', 'tagline'),
  { ...same('origin', 'site', 'origin'), read: (answer) => siteAddress(answer).origin },
  { ...same('path', 'site', 'path'), read: mountPath },
  same('time-zone', 'timeZone'),
  same('prefix', 'advisoryPrefix'),
  { name: 'address', place: ['address', 'lines'], ...list(/[;\n]/, '; ') },
  local('country', 'address', 'country'),
  telephone('phone', 'office'),
  telephone('emergency-phone', 'emergency'),
  telephone('backup-phone', 'backup'),
  mailbox('mailbox', 'reports'),
  mailbox('vulnerabilities-mailbox', 'vulnerabilities'),
  mailbox('abuse-mailbox', 'abuse'),
  mailbox('press-mailbox', 'press'),
  mailbox('info-mailbox', 'info'),
  mailbox('privacy-mailbox', 'privacy'),
  mailbox('postmaster-mailbox', 'postmaster'),
  {
    name: 'hours',
    place: ['hours', 'weekly'],
    read: openingHours,
    show: (value) => inOneLine(value as OpeningHours[]),
  },
  same('established', 'established'),
];

/** The names of the words that may differ by language, team.yaml’s and one of the RFC 2350 description. */
export const LOCAL_NAMES = [
  ...TEAM_FIELDS.filter((field) => field.local).map(({ name }) => name),
  'constituency',
];
