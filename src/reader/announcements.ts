import { AnnouncementFrontMatter, type Announcement, type AnnouncementText } from '../model/announcement.ts';
import type { LanguageTag } from '../model/language.ts';
import { Day } from '../model/moment.ts';
import { error, topOf, type Read } from './complaint.ts';
import type { Published } from './language-file.ts';
import { nameOf } from './layout.ts';
import type { Manner } from './manner.ts';
import type { Shelf } from './shelf.ts';
import { byLanguage, readTexts, type Written } from './texts.ts';

/** Reads all announcements, sorted by ID; one without a date in its folder’s name, or without a text that could be read, is left out. */
export function readAnnouncements(
  shelf: Shelf,
  published: Published,
  authoritative: LanguageTag | undefined,
  label: string,
  manner: Manner,
): Read<Announcement[]> {
  const texts = readTexts(shelf.announcement ?? [], 'md', AnnouncementFrontMatter, published, manner);
  const reads = [...texts.value].map(([folder, written]) =>
    readAnnouncement(`${label}/${folder}`, written, authoritative, manner),
  );
  return {
    value: reads.flatMap(({ value }) => value ?? []).sort((a, b) => (a.id < b.id ? -1 : 1)),
    problems: [...texts.problems, ...reads.flatMap(({ problems }) => problems)],
  };
}

function readAnnouncement(
  folder: string,
  written: Written<AnnouncementFrontMatter>[],
  authoritative: LanguageTag | undefined,
  manner: Manner,
): Read<Announcement | undefined> {
  const id = nameOf(folder);
  const date = dateIn(id) ?? (manner.keeps ? SOME_DAY : undefined);
  if (date === undefined) return { value: undefined, problems: [misnamed(folder)] };
  if (written.length === 0) return { value: undefined, problems: [] };
  const texts = byLanguage(written.map(toText));
  const leading = (authoritative === undefined ? undefined : texts[authoritative]) ?? Object.values(texts)[0];
  return { value: { id, date, draft: leading?.draft ?? false, texts }, problems: [] };
}

/** Stands in the place of the day that a folder's name lacks. */
const SOME_DAY: Day = '2000-01-01';

function dateIn(id: string): Day | undefined {
  const date = /^(\d{4}-\d{2}-\d{2})-[a-z0-9]+(-[a-z0-9]+)*$/.exec(id)?.[1];
  return Day.safeParse(date).data;
}

function toText({ language, file, front, body }: Written<AnnouncementFrontMatter>): AnnouncementText {
  return { ...front, language, file, markdown: body };
}

function misnamed(folder: string) {
  return error(
    'layout',
    topOf(folder),
    `"${nameOf(folder)}" is not a date and a name in small letters, such as 2026-03-02-operational`,
    'rename this folder',
  );
}
