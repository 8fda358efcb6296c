import type { PhrasingContent, RootContent } from 'mdast';
import { address } from './address.ts';
import { contactInformation } from './contact-information.ts';
import type { FactContext } from './context.ts';
import { documentInformation } from './document-information.ts';
import { hours } from './hours.ts';
import { keyFingerprint, keys } from './keys.ts';
import { mail, mailboxes } from './mailbox.ts';
import { memberships } from './memberships.ts';
import type { FactName } from './names.ts';
import { organisation, shortName, teamName, website } from './names-of-team.ts';
import { phone, phones } from './telephone.ts';

type Props = Record<string, string>;

/** A component of the standing documents: the attributes it must have, and how it is written. */
export type Fact = { props: readonly string[] } & (
  | { kind: 'block'; write: (props: Props, context: FactContext) => RootContent[] }
  | { kind: 'inline'; write: (props: Props, context: FactContext) => PhrasingContent[] }
);

/** Every component, by its name. */
export const FACTS: Record<FactName, Fact> = {
  DocumentInformation: { kind: 'block', props: [], write: documentInformation },
  ContactInformation: { kind: 'block', props: [], write: contactInformation },
  Phones: { kind: 'block', props: [], write: phones },
  Mailboxes: { kind: 'block', props: [], write: mailboxes },
  Hours: { kind: 'block', props: [], write: hours },
  Address: { kind: 'block', props: [], write: address },
  Keys: { kind: 'block', props: [], write: keys },
  Memberships: { kind: 'block', props: [], write: memberships },
  Phone: { kind: 'inline', props: ['line'], write: phone },
  Mail: { kind: 'inline', props: ['box'], write: mail },
  KeyFingerprint: { kind: 'inline', props: [], write: keyFingerprint },
  TeamName: { kind: 'inline', props: [], write: teamName },
  ShortName: { kind: 'inline', props: [], write: shortName },
  Organisation: { kind: 'inline', props: [], write: organisation },
  Website: { kind: 'inline', props: [], write: website },
};
