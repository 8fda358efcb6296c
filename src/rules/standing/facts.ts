import { factContext, findFactErrors, type FactContext } from '../../facts/index.ts';
import { findCode } from '../../markdown/refuse-code.ts';
import type { TeamKey } from '../../model/key.ts';
import type { Moment } from '../../model/moment.ts';
import type { Problem } from '../../model/problem.ts';
import type { Site } from '../../model/site.ts';
import { complaintsOf, type Rule } from '../rule.ts';
import { textsOf, treeOf, type Text } from '../text/texts.ts';

const { error } = complaintsOf('facts');

/** Every component of a standing text can be written: it names a telephone or mailbox there is, and stands in its place. */
export const facts: Rule = {
  id: 'facts',
  check: (site, _locate, now) => {
    const complete = withTeamKey(site, now);
    return textsOf(site)
      .filter(({ kind }) => kind === 'standing')
      .flatMap((text) => errorsIn(text, factContext(complete, text.language, now)));
  },
};

/** A text with code in it is told of by the rule mdx-code, and must be mended first. */
function errorsIn(text: Text, context: FactContext): Problem[] {
  const tree = treeOf(text);
  if (tree === undefined || findCode(tree).length > 0) return [];
  return findFactErrors(tree, context).map(({ line, column, message, remedy }) =>
    error({ file: text.file, line, column }, message, remedy),
  );
}

/** The site with some team key: that it has none is told once, by the rule team-key, and not wherever it would be shown. */
export function withTeamKey(site: Site, now: Moment): Site {
  if (site.keys.some(({ use }) => use === 'team')) return site;
  return { ...site, keys: [...site.keys, standIn(now)] };
}

function standIn(now: Moment): TeamKey {
  const blank = {
    file: '',
    address: '',
    fingerprint: '',
    keyId: '',
    algorithm: '',
    armored: '',
    directoryBase64: '',
  };
  return { ...blank, use: 'team', demonstration: false, userIds: [], created: now, revoked: false };
}
