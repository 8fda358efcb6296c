import type { PhrasingContent } from 'mdast';
import { absolute, page } from '../model/addresses.ts';
import { localText, type FactContext } from './context.ts';
import { ltr, text, webRootLink } from './nodes.ts';

type Props = Record<string, string>;

/** `<TeamName />`: the team’s full name. */
export function teamName(_props: Props, context: FactContext): PhrasingContent[] {
  return [text(localText(context.site.team.name, context))];
}

/** `<ShortName />`: the team’s short name. */
export function shortName(_props: Props, { site }: FactContext): PhrasingContent[] {
  return [text(site.team.shortName)];
}

/** `<Organisation />`: the organisation the team belongs to. */
export function organisation(_props: Props, context: FactContext): PhrasingContent[] {
  return [text(localText(context.site.team.organisation, context))];
}

/** `<Website />`: the URL of the site’s home page in the reader’s language. */
export function website(_props: Props, { site, language }: FactContext): PhrasingContent[] {
  const home = page(site.team, language);
  return [webRootLink(home, [ltr(absolute(site.team, home))])];
}
