import type { Root } from 'mdast';
import { factContext, type FactContext } from '../facts/context.ts';
import { heading, paragraph } from '../facts/nodes.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { toText } from '../markdown/text.ts';
import { advisoryText } from '../model/addresses.ts';
import { lastChanged, type Advisory, type AdvisoryText } from '../model/advisory.ts';
import type { PublishedFile } from '../model/publication.ts';
import type { Site } from '../model/site.ts';
import { acknowledgements, references, revisionHistory } from './advisory/closing.ts';
import { notices } from './advisory/notices.ts';
import { summary } from './advisory/summary.ts';
import { verification } from './advisory/verification.ts';
import { vulnerabilities } from './advisory/vulnerabilities.ts';
import { labelled, publishedText } from './published-text.ts';

/**
 * Every advisory as plain text of 72 columns, in each language it is written in, to be signed by a detached signature.
 * The bytes change only with the advisory and the facts of the team, never with the date of the build.
 * @param site what the public may see (`publicAt`)
 */
export function advisoryTexts(site: Site): PublishedFile[] {
  return site.advisories.flatMap((advisory) =>
    site.team.languages.published.flatMap((language) => {
      const words = advisory.texts[language];
      return words === undefined ? [] : [advisoryFile(site, advisory, words)];
    }),
  );
}

function advisoryFile(site: Site, advisory: Advisory, words: AdvisoryText): PublishedFile {
  const context = factContext(site, words.language, lastChanged(advisory));
  const text = labelled(site.team, toText(advisoryTree(advisory, words, context), context));
  return publishedText(
    advisoryText(site.team, words.language, advisory.id),
    text,
    'detached',
    lastChanged(advisory),
  );
}

function advisoryTree(advisory: Advisory, words: AdvisoryText, context: FactContext): Root {
  return {
    type: 'root',
    children: [
      heading(1, words.title),
      ...notices(advisory, words, context),
      summary(advisory, context),
      paragraph(words.summary),
      ...parseMarkdown(words.markdown).children,
      ...vulnerabilities(advisory, context),
      ...references(advisory, context),
      ...acknowledgements(advisory, context),
      ...revisionHistory(advisory, context),
      ...verification(advisory.id, context),
    ],
  };
}
