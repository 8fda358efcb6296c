import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadSite } from '../../check/loaded-site.ts';
import { contentOf, lineOf, NOW, writeContent } from '../../tests/content-folder.ts';

const TEXT = 'advisories/2026/EX-2026-0001/en.md';
const FILES = ['images/map.png', 'images/Two Words.png', 'plan.tiff'];

/** What is told of these words, in line 20 of the advisory of a team that has those files. */
async function told(words: string): Promise<string[]> {
  const content = contentOf({ [TEXT]: (text) => `${text}\n${words}\n` });
  const folder = await writeContent({
    ...Object.fromEntries(Object.entries(content).map(([path, text]) => [`content/${path}`, text])),
    ...Object.fromEntries(FILES.map((path) => [`public/${path}`, ''])),
  });
  const { problems } = await loadSite({ content: join(folder, 'content'), label: 'content', now: NOW });
  return problems.map(lineOf).map((line) => line.replace(`content/${TEXT}:`, ''));
}

it.each([
  '![A map](/images/map.png), [the map](/images/map.png)',
  '![Two words](</images/Two Words.png>)',
  '![A map][m]\n\n[m]: /images/map.png',
])('lets %s be', async (words) => {
  expect(await told(words)).toEqual([]);
});

it.each([
  [
    'a ![](/images/map.png)',
    '20:3 this image has no words for those who do not see it - say what it shows, as in ![Map of the campus](/images/map.png)',
  ],
  [
    '![map.png](/images/map.png)',
    '20:1 "map.png" does not say what the image shows - say what it shows, as in ![Map of the campus](/images/map.png)',
  ],
  [
    '![A map](/images/Map.png)',
    '20:1 there is no file public/images/Map.png - did you mean /images/map.png?',
  ],
  ['![A map](/map.png)', '20:1 there is no file public/map.png - did you mean /images/map.png?'],
  ['![A dog](/images/dog.webp)', '20:1 there is no file public/images/dog.webp - put the image there'],
  [
    '![A map](../../public/images/map.png)',
    '20:1 "../../public/images/map.png" is not how an image of this site is written - write /images/map.png',
  ],
  [
    '![A map](images/map.png)',
    '20:1 "images/map.png" is not how an image of this site is written - write /images/map.png',
  ],
  [
    '![Words](/images/Two%20Words.png)',
    '20:1 "/images/Two%20Words.png" is not how an image of this site is written - write </images/Two Words.png>',
  ],
  [
    '![A map](https://example.org/a/map.png?x=1)',
    '20:1 an image that is not on this site is not shown - put a copy into public/images, if you may, and write /images/map.png',
  ],
  [
    '![A plan](/plan.tiff)',
    '20:1 not every browser shows "plan.tiff" as an image - save it as PNG, JPEG, WebP or SVG, and write its new name',
  ],
])('tells %s', async (words, line) => {
  expect(await told(words)).toEqual([line]);
});
