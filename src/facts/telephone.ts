import type { Link, PhrasingContent, RootContent } from 'mdast';
import type { TelephoneLine } from '../model/contact.ts';
import { localText, type FactContext } from './context.ts';
import { FactError } from './fact-error.ts';
import { definitions, link, ltr, type Inline } from './nodes.ts';
import { groupedNumber } from './telephone-number.ts';

/** `<Phone line="office" />`: the number of a line, to be rung with a tap. @throws FactError for an unknown line. */
export function phone({ line = '' }: Record<string, string>, { site }: FactContext): PhrasingContent[] {
  const { telephones } = site.team;
  const found = telephones.find(({ id }) => id === line);
  if (found === undefined)
    throw new FactError(
      `there is no telephone line "${line}" in team.yaml`,
      `write one of its lines: ${telephones.map(({ id }) => id).join(', ')}`,
    );
  return [telephoneLink(found)];
}

/** `<Phones />`: every number, with what it is for. */
export function phones(_props: Record<string, string>, context: FactContext): RootContent[] {
  return [definitions(context.site.team.telephones.map((line) => entry(line, context)))];
}

/** The number of a line as a `tel:` link (RFC 3966). */
export function telephoneLink({ number }: TelephoneLine): Link {
  return link(`tel:${number}`, [ltr(groupedNumber(number))]);
}

function entry(line: TelephoneLine, context: FactContext): [Inline, ...Inline[]] {
  const { words } = context;
  const remarks = [
    ...(line.audience === 'constituents' ? [words.t('facts.phone.constituents')] : []),
    ...(line.secure ? [words.t('facts.phone.secure')] : []),
  ];
  return [[telephoneLink(line)], localText(line.purpose, context), ...remarks];
}
