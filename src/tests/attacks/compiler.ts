import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import type { FactContext } from '../../facts/index.ts';
import { rehypeSafe, remarkStanding } from '../../markdown/standing.ts';

/**
 * What the MDX compiler makes of a text, with Astro’s own steps and ours as astro.config.mjs has them: a module of
 * JavaScript. Nothing is checked before.
 * @param frontMatter as Astro reads it from the file
 */
export async function compiled(mdx: string, context: FactContext, frontMatter = {}): Promise<string> {
  const processor = unified({
    gfm: false,
    smartypants: false,
    remarkPlugins: [remarkGfm, [remarkStanding, () => context]],
    rehypePlugins: [[rehypeSafe, () => context]],
  });
  const renderer = await processor.createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
  if (renderer === undefined) throw new Error('this processor compiles no MDX');
  const { code } = await renderer.process(mdx, '/content/pages/attack/en.mdx', frontMatter);
  return code;
}

/** What a module imports besides Astro’s own means of writing HTML. */
export function importsOf(code: string): string[] {
  const found = code.matchAll(/^\s*(?:import|export)\b(?:[^'"]*\bfrom)?\s*["']([^"']+)["']/gm);
  const sources = [...found].map(([, source = '']) => source);
  return sources.filter((source) => !['astro/jsx-runtime', 'astro:assets'].includes(source));
}
