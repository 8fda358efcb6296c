import type { View } from '../layouts/view.ts';
import type { Problem } from '../model/problem.ts';

/** The problems of the content, those of the files a page is made of apart. */
export interface PageProblems {
  here: Problem[];
  elsewhere: Problem[];
}

/** Sorts the preview’s problems by whether they stand in a file of the page looked at. */
export function pageProblems(view: View): PageProblems {
  const files = new Set(filesOf(view));
  return {
    here: view.problems.filter(({ file }) => files.has(file)),
    elsewhere: view.problems.filter(({ file }) => !files.has(file)),
  };
}

function filesOf({ page: { subject }, site }: View): string[] {
  if (subject.kind === 'advisory') {
    const advisory = site.advisories.find(({ id }) => id === subject.id);
    return advisory === undefined ? [] : [advisory.file, ...filesOfTexts(advisory.texts)];
  }
  if (subject.kind === 'announcement')
    return filesOfTexts(site.announcements.find(({ id }) => id === subject.id)?.texts);
  if (subject.kind === 'standing')
    return filesOfTexts(site.standing.find(({ slug }) => slug === subject.slug)?.texts);
  return [];
}

function filesOfTexts(texts: Record<string, { file: string } | undefined> = {}): string[] {
  return Object.values(texts).flatMap((text) => text?.file ?? []);
}
