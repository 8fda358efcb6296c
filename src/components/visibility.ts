import type { View } from '../layouts/view.ts';
import { firstPublished, type Advisory } from '../model/advisory.ts';
import type { Announcement } from '../model/announcement.ts';
import { isBefore, startOf } from '../model/moment.ts';

/** In the preview: that what the page shows is a draft, or from when on it is public; undefined where it is public. */
export function notYetPublic(view: View): string | undefined {
  const { subject } = view.page;
  const { site } = view;
  if (subject.kind === 'advisory') {
    const advisory = site.advisories.find(({ id }) => id === subject.id);
    return advisory && advisoryVisibility(view, advisory);
  }
  if (subject.kind !== 'announcement') return undefined;
  const announcement = site.announcements.find(({ id }) => id === subject.id);
  return announcement && announcementVisibility(view, announcement);
}

/** That an advisory is a draft or still to come; undefined where it is public. */
export function advisoryVisibility({ now, words }: View, advisory: Advisory): string | undefined {
  if (advisory.status === 'draft') return words.t('preview.draft');
  const from = firstPublished(advisory);
  return isBefore(now, from) ? words.t('preview.future', { date: words.moment(from) }) : undefined;
}

/** That an announcement is a draft or still to come; undefined where it is public. */
export function announcementVisibility({ now, words }: View, announcement: Announcement): string | undefined {
  if (announcement.draft) return words.t('preview.draft');
  const { date } = announcement;
  return isBefore(now, startOf(date)) ? words.t('preview.future', { date: words.day(date) }) : undefined;
}
