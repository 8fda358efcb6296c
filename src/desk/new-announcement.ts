import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { dayOnWall } from './team-time.ts';
import { announcementPage } from '../model/addresses.ts';
import { Day } from '../model/moment.ts';
import { announcementFiles } from './announcement-template.ts';
import { makeFolder } from './fresh-folder.ts';
import { textsOf } from './language-flags.ts';
import type { Desk, Made, NewKind } from './new-kind.ts';
import type { Answers, Question } from './questions.ts';
import { slugOf } from './slug.ts';
import { judgeSlug, taken } from './slug-questions.ts';
import { textQuestions } from './text-questions.ts';

/** An announcement: a text per language, in a folder named after its day and title. */
export const NEW_ANNOUNCEMENT: NewKind = {
  questions: async (desk) =>
    questions(desk, await readdir(join(desk.content, 'announcements')).catch(() => [])),
  write,
};

function questions({ site: { team }, now }: Desk, folders: string[]): Question[] {
  const { published: languages, authoritative } = team.languages;
  return [
    ...textQuestions({ name: 'title', means: 'the title', asks: 'Title', languages, authoritative }),
    ...textQuestions({ name: 'summary', means: 'the summary', languages, authoritative }),
    {
      name: 'date',
      means: 'the day of publication, YYYY-MM-DD',
      asks: 'Day of publication',
      otherwise: () => dayOnWall(now, team.timeZone),
      judge: (answer) =>
        Day.safeParse(answer).success ? undefined : `"${answer}" is not a calendar day such as 2026-03-31`,
    },
    {
      name: 'slug',
      means: 'its name in addresses: small letters, digits and hyphens',
      asks: 'Name in addresses',
      otherwise: ({ title = '' }) => slugOf(title) || undefined,
      required: true,
      judge: (answer, { date = '' }) => judgeSlug(answer, `${date}-${answer}`, folders),
    },
  ];
}

async function write({ site, content }: Desk, answers: Answers): Promise<Made> {
  const { published, authoritative } = site.team.languages;
  const texts = (name: string) => textsOf(name, answers, published, authoritative);
  const id = `${answers.date ?? ''}-${answers.slug ?? ''}`;
  const files = announcementFiles({ titles: texts('title'), summaries: texts('summary') }, site);
  if (!(await makeFolder(join(content, 'announcements'), id, files))) throw taken(id);
  return {
    folder: `announcements/${id}`,
    files: Object.keys(files),
    address: announcementPage(site.team, authoritative, id),
    publish: `in ${authoritative}.md, take the line "draft: true" out`,
  };
}
