import { sitePages, type PageSubject, type SitePage } from '../publication/pages.ts';
import { presented } from './presented.ts';

type Kind = PageSubject['kind'];

/** A page of one kind. */
export type PageOf<K extends Kind> = SitePage & { subject: PageSubject & { kind: K } };

/** What a route of one kind is given. */
export interface PageProps<K extends Kind> {
  page: PageOf<K>;
}

/** Every page of a kind as Astro’s static paths, so that routes and list of publications cannot disagree. */
export async function pathsOf<K extends Kind>(kind: K) {
  const { site } = await presented();
  return sitePages(site)
    .filter((page): page is PageOf<K> => page.subject.kind === kind)
    .map((page) => ({ params: paramsOf(page.subject), props: { page } }));
}

/** The one page of a kind that exists once. @throws Error where the list of pages has none */
export async function onlyPage(kind: 'language-choice' | 'not-found'): Promise<SitePage> {
  const { site } = await presented();
  const page = sitePages(site).find(({ subject }) => subject.kind === kind);
  if (page === undefined) throw new Error(`there is no page of kind ${kind}`);
  return page;
}

function paramsOf(subject: PageSubject): Record<string, string> {
  return {
    ...('language' in subject && { lang: subject.language }),
    ...('slug' in subject && { slug: subject.slug }),
    ...('id' in subject && { id: subject.id }),
  };
}
