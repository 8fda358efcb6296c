import type { Image, ImageReference } from 'mdast';
import { nearest } from '../../model/nearest.ts';
import type { Problem } from '../../model/problem.ts';
import type { Site } from '../../model/site.ts';
import { nodesOf } from '../text/nodes.ts';
import { complaintsOf, type Rule } from '../rule.ts';
import { gently, placeOf, textsOf, type Text } from '../text/texts.ts';

const as = complaintsOf('images');

/** An image has words for those who do not see it, and is a file of the team’s own, in `public/`. */
export const images: Rule = {
  id: 'images',
  check: (site) =>
    textsOf(site).flatMap((text) =>
      nodesOf(text, 'image', 'imageReference').flatMap((image) => [
        ...alternative(image, text, site),
        ...address(image, text, site),
      ]),
    ),
};

function alternative(image: Image | ImageReference, text: Text, site: Site): Problem[] {
  const words = image.alt?.trim() ?? '';
  const url = urlOf(image, text);
  const remedy = `say what it shows, as in ![Map of the campus](${isElsewhere(url) ? url : fileOf(url, site).right})`;
  const complain = gently(text, as);
  if (words === '')
    return [complain(placeOf(text, image), 'this image has no words for those who do not see it', remedy)];
  if (!isName(words, url)) return [];
  return [complain(placeOf(text, image), `"${words}" does not say what the image shows`, remedy)];
}

/** True for the name of the file, and for words that any image could have. */
function isName(words: string, url: string): boolean {
  const file = decoded(url).split('/').at(-1) ?? '';
  const stem = file.replace(/\.[^.]*$/, '');
  return (
    (!words.includes(' ') && [file, stem].some((name) => name.toLowerCase() === words.toLowerCase())) ||
    /^\S+\.(png|jpe?g|gif|webp|avif|svg)$|^(an? )?(image|picture|photo|screenshot|figure|img|afbeelding|foto|plaatje|schermafbeelding|schermafdruk|figuur|capture|bild|imagen|alt|alt text)( ?\d+)?$/i.test(
      words,
    )
  );
}

function address(image: Image | ImageReference, text: Text, site: Site): Problem[] {
  const url = urlOf(image, text);
  const at = placeOf(text, image);
  if (isElsewhere(url)) {
    const copy = /\/([^/?#]+\.\w+)([?#].*)?$/.exec(url)?.[1] ?? 'image.png';
    const remedy = `put a copy into public/images, if you may, and write /images/${copy}`;
    return [as.error(at, 'an image that is not on this site is not shown', remedy)];
  }
  const { path, file, right } = fileOf(url, site);
  if (url !== `/${path}`)
    return [as.error(at, `"${url}" is not how an image of this site is written`, `write ${right}`)];
  if (file !== path) {
    const remedy = file === undefined ? 'put the image there' : `did you mean ${right}?`;
    return [gently(text, as)(at, `there is no file public/${path}`, remedy)];
  }
  if (/\.(png|jpe?g|gif|webp|avif|svg)$/i.test(path)) return [];
  const message = `not every browser shows "${path}" as an image`;
  return [as.error(at, message, 'save it as PNG, JPEG, WebP or SVG, and write its new name')];
}

function isElsewhere(url: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url);
}

/** The path below `public/` that an address means, the file that is there or was meant, and how its address is written. */
function fileOf(
  url: string,
  { publicFiles }: Site,
): { path: string; file: string | undefined; right: string } {
  const path = decoded(url)
    .replaceAll('\\', '/')
    .replace(/^[./]*(public\/)?/, '')
    .replace(/[?#].*$/, '');
  const isThere = publicFiles.includes(path);
  const file = isThere ? path : (nearest(path, publicFiles) ?? sameName(path, publicFiles));
  return { path, file, right: written(file ?? path) };
}

/** A file of this name in another folder. */
function sameName(path: string, files: readonly string[]): string | undefined {
  const name = (file: string) => file.split('/').at(-1)?.toLowerCase();
  return files.find((file) => name(file) === name(path));
}

/** The address of a file of `public/` as Markdown has it: with blanks in it, between < and >. */
function written(path: string): string {
  return path.includes(' ') ? `</${path}>` : `/${path}`;
}

function urlOf(image: Image | ImageReference, text: Text): string {
  if (image.type === 'image') return image.url;
  return nodesOf(text, 'definition').find(({ identifier }) => identifier === image.identifier)?.url ?? '';
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
