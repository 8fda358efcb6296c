import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { page } from '../model/addresses.ts';
import { makeFolder } from './fresh-folder.ts';
import { textsOf } from './language-flags.ts';
import type { Desk, Made, NewKind } from './new-kind.ts';
import { pageFiles } from './page-template.ts';
import type { Answers, Question } from './questions.ts';
import { judgeSlug, taken } from './slug-questions.ts';
import { slugOf } from './slug.ts';
import { dayOnWall } from './team-time.ts';
import { textQuestions } from './text-questions.ts';

/** A standing page: a text per language, in a folder named after it. */
export const NEW_PAGE: NewKind = {
  questions: async (desk) => questions(desk, await readdir(join(desk.content, 'pages')).catch(() => [])),
  write,
};

function questions({ site }: Desk, folders: string[]): Question[] {
  const { published: languages, authoritative } = site.team.languages;
  return [
    ...textQuestions({ name: 'title', means: 'the title', asks: 'Title', languages, authoritative }),
    ...textQuestions({ name: 'summary', means: 'the summary', languages, authoritative }),
    {
      name: 'slug',
      means: 'its name in addresses: small letters, digits and hyphens',
      asks: 'Name in addresses',
      otherwise: ({ title = '' }) => slugOf(title) || undefined,
      required: true,
      judge: (answer) => judgeSlug(answer, answer, folders),
    },
    { name: 'menu', means: 'put the page in the site’s main menu' },
  ];
}

async function write({ site, content, now }: Desk, answers: Answers): Promise<Made> {
  const { published, authoritative } = site.team.languages;
  const texts = (name: string) => textsOf(name, answers, published, authoritative);
  const slug = answers.slug ?? '';
  const files = pageFiles(
    {
      updated: dayOnWall(now, site.team.timeZone),
      menu: answers.menu === 'true',
      titles: texts('title'),
      summaries: texts('summary'),
    },
    site,
  );
  if (!(await makeFolder(join(content, 'pages'), slug, files))) throw taken(slug);
  return {
    folder: `pages/${slug}`,
    files: Object.keys(files),
    address: page(site.team, authoritative, slug),
    publish: 'a page is no draft: it is published with the site as soon as every TODO is gone',
  };
}
