import type { RootContent } from 'mdast';
import { reportMailbox, emergencyTelephone } from '../model/team.ts';
import { address } from './address.ts';
import { localText, type FactContext } from './context.ts';
import { hours } from './hours.ts';
import { keys } from './keys.ts';
import { mailboxes, mailLink } from './mailbox.ts';
import { memberships } from './memberships.ts';
import { website } from './names-of-team.ts';
import { definitions, heading, link, paragraph, text } from './nodes.ts';
import { phones, telephoneLink } from './telephone.ts';
import { timeZone } from './time-zone.ts';

type Section = (context: FactContext) => RootContent[];

const SECTIONS = {
  '2.1': teamNames,
  '2.2': (context) => address({}, context),
  '2.3': (context) => [paragraph(timeZone(context))],
  '2.4': (context) => phones({}, context),
  '2.5': (context) => [paragraph(localText(context.site.team.rfc2350.facsimile, context))],
  '2.6': (context) => [paragraph(localText(context.site.team.rfc2350.otherTelecommunication, context))],
  '2.7': (context) => mailboxes({}, context),
  '2.8': (context) => [...keys({}, context), keysPage(context)],
  '2.9': (context) => [paragraph(localText(context.site.team.rfc2350.members, context))],
  '2.10': otherInformation,
  '2.11': pointsOfContact,
} satisfies Record<string, Section>;

/** `<ContactInformation />`: section 2 of the description (RFC 2350 3.2), 2.1 to 2.11, with its headings. */
export function contactInformation(_props: Record<string, string>, context: FactContext): RootContent[] {
  const { words } = context;
  const numbers = Object.keys(SECTIONS) as (keyof typeof SECTIONS)[];
  return [
    heading(2, `2 ${words.t('rfc2350.2')}`),
    ...numbers.flatMap((number) => [
      heading(3, `${number} ${words.t(`rfc2350.${number}`)}`),
      ...SECTIONS[number](context),
    ]),
  ];
}

function teamNames(context: FactContext): RootContent[] {
  const { team } = context.site;
  const { words } = context;
  return [
    definitions([
      [words.t('rfc2350.name.full'), localText(team.name, context)],
      [words.t('rfc2350.name.short'), team.shortName],
      [words.t('rfc2350.name.organisation'), localText(team.organisation, context)],
      [words.t('rfc2350.name.established'), context.words.day(team.established)],
    ]),
  ];
}

function keysPage({ words }: FactContext): RootContent {
  return paragraph([
    text(words.t('rfc2350.keys.where')),
    text(' '),
    link('/keys/', words.t('rfc2350.keys.page')),
    text('.'),
  ]);
}

function otherInformation(context: FactContext): RootContent[] {
  const { words, site } = context;
  return [
    paragraph(localText(site.team.rfc2350.otherInformation, context)),
    paragraph([text(words.t('rfc2350.website')), text(' '), ...website({}, context)]),
    paragraph(words.t('rfc2350.memberships')),
    ...memberships({}, context),
  ];
}

function pointsOfContact(context: FactContext): RootContent[] {
  const { words, site } = context;
  const urgent = emergencyTelephone(site.team);
  return [
    paragraph([text(words.t('rfc2350.contact.mail')), text(' '), mailLink(reportMailbox(site.team).address)]),
    paragraph(
      urgent === undefined
        ? words.t('rfc2350.contact.no-emergency')
        : [text(words.t('rfc2350.contact.emergency')), text(' '), telephoneLink(urgent)],
    ),
    paragraph(words.t('rfc2350.contact.hours')),
    ...hours({}, context),
  ];
}
