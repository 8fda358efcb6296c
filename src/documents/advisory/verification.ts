import type { RootContent } from 'mdast';
import type { FactContext } from '../../facts/context.ts';
import { keyFingerprint } from '../../facts/keys.ts';
import { mailLink } from '../../facts/mailbox.ts';
import { website } from '../../facts/names-of-team.ts';
import { code, definitions, heading, ltr, paragraph, webRootLink, type Inline } from '../../facts/nodes.ts';
import { telephoneLink } from '../../facts/telephone.ts';
import { absolute, advisoryText, keyFile, signatureOf } from '../../model/addresses.ts';
import { emergencyTelephone, reportMailbox } from '../../model/team.ts';
import { teamKey } from '../../model/site.ts';

/** How to reach the team, and how to check that a text is the team’s and whole: signature and file, never one alone. */
export function verification(id: string, context: FactContext): RootContent[] {
  const { words } = context;
  return [
    heading(2, words.t('text.advisory.contact')),
    definitions([...contact(context), ...signature(id, context)]),
    paragraph(words.t('text.verify')),
    code([`gpg --verify ${id}.txt.asc ${id}.txt`]),
  ];
}

function contact(context: FactContext): [Inline, Inline][] {
  const { site, words } = context;
  const urgent = emergencyTelephone(site.team);
  return [
    [words.t('text.contact.mail'), [mailLink(reportMailbox(site.team).address)]],
    ...(urgent === undefined
      ? []
      : [[words.t('text.contact.emergency'), [telephoneLink(urgent)]] as [Inline, Inline]]),
    [words.t('text.contact.website'), website({}, context)],
  ];
}

function signature(id: string, context: FactContext): [Inline, Inline][] {
  const { site, language, words } = context;
  const address = (path: string): Inline => [webRootLink(path, [ltr(absolute(site.team, path))])];
  return [
    [words.t('facts.key.fingerprint'), keyFingerprint({}, context)],
    [words.t('text.contact.key'), address(keyFile(site.team, teamKey(site).file))],
    [words.t('text.contact.signature'), address(signatureOf(advisoryText(site.team, language, id)))],
  ];
}
