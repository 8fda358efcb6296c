import { contentOf, replaced, type Changes } from './content-folder.ts';

const TRANSLATIONS: readonly (readonly [english: string, dutch: string])[] = [
  ['title: Title', 'translates: 1\ntitle: Titel'],
  ['title: Description', 'title: Beschrijving van het team'],
  ['title: Page', 'title: Pagina'],
  ['updated:', 'translates:'],
  ['summary: What it is.', 'summary: Wat het is.'],
  ['summary: Who we are.', 'summary: Wie wij zijn.'],
  ['summary: What it is for.', 'summary: Waar het voor is.'],
  ['## Description', '## Beschrijving'],
  ['## Impact', '## Gevolgen'],
  ['## What to do', '## Wat te doen'],
  ['What it is.', 'Wat het is.'],
  ['What it does.', 'Wat het doet.'],
  ['Update.', 'Werk bij.'],
  ['Text.', 'Tekst.'],
];

/** What makes the minimal team bilingual: every text in Dutch too, complete. */
export function bilingual(): Changes {
  const texts = Object.entries(contentOf()).filter(([path]) => /en\.mdx?$/.test(path));
  const dutch = texts.map(([path, text]) => [
    path.replace(/en(\.mdx?)$/, 'nl$1'),
    inDutch(path, String(text)),
  ]);
  return {
    'team.yaml': replaced('published: [en]', 'published: [en, nl]'),
    ...(Object.fromEntries(dutch) as Changes),
  };
}

function inDutch(path: string, text: string): string {
  const dutch = TRANSLATIONS.reduce((before, [english, word]) => before.replaceAll(english, word), text);
  return path.startsWith('announcements/') ? dutch.replace('translates: 1\n', '') : dutch;
}
