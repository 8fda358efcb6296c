import type { Link, PhrasingContent, RootContent } from 'mdast';
import { localText, type FactContext } from './context.ts';
import { FactError } from './fact-error.ts';
import { definitions, link, ltr } from './nodes.ts';

/** `<Mail box="reports" />`: the address of a mailbox. @throws FactError for an unknown mailbox. */
export function mail({ box = '' }: Record<string, string>, { site }: FactContext): PhrasingContent[] {
  const { mailboxes } = site.team;
  const found = mailboxes.find(({ id }) => id === box);
  if (found === undefined)
    throw new FactError(
      `there is no mailbox "${box}" in team.yaml`,
      `write one of its mailboxes: ${mailboxes.map(({ id }) => id).join(', ')}`,
    );
  return [mailLink(found.address)];
}

/** `<Mailboxes />`: every mail address, with what it is for and who reads it. */
export function mailboxes(_props: Record<string, string>, context: FactContext): RootContent[] {
  return [
    definitions(
      context.site.team.mailboxes.map(({ address, purpose, readBy }) => [
        [mailLink(address)],
        localText(purpose, context),
        context.words.t('facts.mail.read-by', { who: localText(readBy, context) }),
      ]),
    ),
  ];
}

/** A mail address as a `mailto:` link (RFC 6068). */
export function mailLink(address: string): Link {
  return link(`mailto:${address}`, [ltr(address)]);
}
