import type { Plugin } from 'vite';
import { presentedSite } from './presented-site.ts';
import { fromEnvironment } from './settings.ts';
import { clock } from '../commands/clock.ts';

const NAME = 'virtual:standing-documents';

/**
 * Vite plugin: a module with every standing document as the MDX compiler makes it, by `<slug>/<language>`.
 * Astro's own list of MDX modules is one file in the engine's folder, which builds of several teams at the same time
 * would write over each other, and publish one team's page on another's site.
 */
export function standingModules(): Plugin {
  return {
    name: 'standing-modules',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: async (id) => (id === `\0${NAME}` ? moduleText(await standingFiles()) : undefined),
  };
}

function moduleText(files: readonly [string, string][]): string {
  const entries = files.map(([id, file]) => `${JSON.stringify(id)}: () => import(${JSON.stringify(file)}),`);
  return `export const documents = {\n${entries.join('\n')}\n};\n`;
}

/** Faults for which the compiler would fail; a build does not get this far with them, and the preview shows the rest. */
const UNREADABLE = ['encoding', 'facts', 'front-matter', 'mdx-code', 'yaml'];

/** Each standing document's id and file, of those that can be compiled. */
async function standingFiles(): Promise<[string, string][]> {
  const { site, problems } = await presentedSite();
  const unreadable = new Set(
    problems.filter(({ rule }) => UNREADABLE.includes(rule)).map(({ file }) => file),
  );
  const { content, label } = fromEnvironment(process.env, clock);
  return site.standing.flatMap(({ slug, texts }) =>
    Object.values(texts).flatMap((text): [string, string][] =>
      text === undefined || unreadable.has(text.file)
        ? []
        : [[`${slug}/${text.language}`, content + text.file.slice(label.length)]],
    ),
  );
}
