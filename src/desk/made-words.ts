import type { Made } from './new-kind.ts';

/** What a writer is told of what was made: its files, and what to do with them. */
export function madeWords({ folder, files, address, publish }: Made, label: string): string {
  const forContent = label === 'content' ? '' : ` -- --content ${quoted(label)}`;
  return [
    'Made:',
    ...files.map((file) => `  ${label}/${folder}/${file}`),
    '',
    'Next:',
    '  Write    the words that belong in the place of each TODO; the notes in the files say what belongs where',
    `  See it   npm run dev${forContent}, then open http://localhost:4321${address}`,
    `  Check    npm run check${forContent}`,
    `  Publish  ${publish}`,
  ].join('\n');
}

function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `"${path}"`;
}
