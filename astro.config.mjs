import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { liveDocuments } from './src/build/live-documents.ts';
import { contextOfFile } from './src/build/mdx-context.ts';
import { presentedSite } from './src/build/presented-site.ts';
import { standingModules } from './src/build/standing-modules.ts';
import { fromEnvironment } from './src/build/settings.ts';
import { wordsAreNoCode } from './src/build/words-are-no-code.ts';
import { clock } from './src/commands/clock.ts';
import { rehypeSafe, remarkStanding } from './src/markdown/standing.ts';

const settings = fromEnvironment(process.env, clock);
const { site } = await presentedSite();
const { origin, path } = site.team.site;

export default defineConfig({
  site: origin,
  base: path,
  trailingSlash: 'always',
  ...(settings.outDir && { outDir: settings.outDir }),
  ...(settings.cacheDir && { cacheDir: settings.cacheDir }),
  // Astro copies nothing: the team's own files are entries of the publication list (src/build/public-folder.ts).
  publicDir: '.no-public-folder',
  // 'jsx', the default, joins words across line breaks.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [
    // remark-gfm stands here, not in the processor, so that the same tables and footnotes are read as everywhere else.
    mdx({
      processor: unified({
        gfm: false,
        smartypants: false,
        remarkPlugins: [remarkGfm, [remarkStanding, contextOfFile]],
        rehypePlugins: [[rehypeSafe, contextOfFile]],
      }),
    }),
  ],
  // A page of the site is HTML of its own pipeline, src/markdown; nothing is highlighted, for that needs inline styles.
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [standingModules(), wordsAreNoCode(), liveDocuments()],
    // No .env file is read: what is in one could be a key.
    envDir: false,
    ...(settings.cacheDir && { cacheDir: `${settings.cacheDir}/vite` }),
    build: { assetsInlineLimit: 0 },
    server: {
      fs: { allow: ['.', settings.content] },
      watch: { ignored: ['**/.*.building-*/**', '**/dist/**'] },
    },
  },
});
