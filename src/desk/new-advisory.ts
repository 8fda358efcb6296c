import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { page } from '../model/addresses.ts';
import { AdvisoryFacts } from '../model/advisory.ts';
import { Day, Moment } from '../model/moment.ts';
import { SEVERITIES } from '../model/severity.ts';
import { advisoryFiles, type AdvisoryDraft } from './advisory-template.ts';
import { makeFolder } from './fresh-folder.ts';
import { textsOf } from './language-flags.ts';
import type { Desk, Made, NewKind } from './new-kind.ts';
import { nextId } from './next-id.ts';
import type { Answers, Question } from './questions.ts';
import { schemaFault } from './schema-fault.ts';
import { morningOf, onWallClock } from './team-time.ts';
import { textQuestions } from './text-questions.ts';

/** An advisory: its facts and a text per language, in a folder named after the next free ID. */
export const NEW_ADVISORY: NewKind = {
  questions: ({ site }) => Promise.resolve(questions(site.team.languages)),
  write,
};

function questions({ published: languages, authoritative }: Desk['site']['team']['languages']): Question[] {
  return [
    {
      name: 'type',
      means: 'advisory (a vulnerability and its remedy) or alert (an attack going on)',
      asks: 'An advisory (a vulnerability and its remedy) or an alert (an attack going on)',
      otherwise: () => 'advisory',
      judge: (answer) => schemaFault(AdvisoryFacts, ['type'], answer),
    },
    ...textQuestions({ name: 'title', means: 'the title', asks: 'Title', languages, authoritative }),
    ...textQuestions({ name: 'summary', means: 'the summary', asks: 'Summary', languages, authoritative }),
    {
      name: 'cve',
      means: 'CVE numbers, separated by commas',
      asks: 'CVE numbers, separated by commas (Enter: none yet)',
      judge: judgeCves,
    },
    {
      name: 'severity',
      means: `how serious it is: ${SEVERITIES.join(', ')}`,
      asks: `How serious is it: ${SEVERITIES.join(', ')} (Enter: later)`,
      isWanted: ({ cve }) => cve === undefined,
      judge: (answer) => schemaFault(AdvisoryFacts, ['severity'], answer),
    },
    {
      name: 'incident',
      means: 'kind of incident, such as fraud:phishing',
      judge: (answer) => schemaFault(AdvisoryFacts, ['incident'], answer),
    },
    {
      name: 'date',
      means: 'when it will be published: 2026-03-31, or 2026-03-31T14:00:00+02:00',
      judge: judgeDate,
    },
  ];
}

function judgeCves(answer: string): string | undefined {
  const faults = cvesIn(answer).map((cve) => schemaFault(AdvisoryFacts, ['vulnerabilities', 0, 'cve'], cve));
  return faults.find((fault) => fault !== undefined);
}

function cvesIn(answer = ''): string[] {
  return answer
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((cve) => cve.toUpperCase());
}

function judgeDate(answer: string): string | undefined {
  if (Day.safeParse(answer).success) return undefined;
  return schemaFault(AdvisoryFacts, ['revisions', 0, 'date'], answer);
}

async function write(desk: Desk, answers: Answers): Promise<Made> {
  const { site, content } = desk;
  const draft = draftOf(desk, answers);
  const year = draft.date.slice(0, 4);
  for (;;) {
    const id = nextId(site.team.advisoryPrefix, year, await foldersIn(content));
    const files = advisoryFiles({ ...draft, id }, site);
    const isMade = await makeFolder(join(content, 'advisories', year), id, files);
    if (isMade) return made(desk, id, year, Object.keys(files));
  }
}

function draftOf({ site, now }: Desk, answers: Answers): Omit<AdvisoryDraft, 'id'> {
  const { timeZone, languages } = site.team;
  const texts = (name: string) => textsOf(name, answers, languages.published, languages.authoritative);
  const { type, severity, incident, date } = answers;
  return {
    ...AdvisoryFacts.pick({ type: true, severity: true, incident: true }).parse({ type, severity, incident }),
    cves: cvesIn(answers.cve),
    date: dateOf(date, timeZone, now),
    titles: texts('title'),
    summaries: texts('summary'),
  };
}

function dateOf(given: string | undefined, timeZone: string, now: Moment): Moment {
  if (given === undefined) return onWallClock(now, timeZone);
  return Day.safeParse(given).success ? morningOf(given, timeZone) : onWallClock(given, timeZone);
}

function made({ site: { team } }: Desk, id: string, year: string, files: string[]): Made {
  return {
    folder: `advisories/${year}/${id}`,
    files,
    address: page(team, team.languages.authoritative, `advisories/${id}`),
    publish:
      'in advisory.yaml, write "status: published", and under "revisions" the date and time of publication',
  };
}

/** Names of the folders of all advisories, also of broken ones and of those in the folder of another year. */
async function foldersIn(content: string): Promise<string[]> {
  const years = await namesIn(join(content, 'advisories'));
  return (await Promise.all(years.map((year) => namesIn(join(content, 'advisories', year))))).flat();
}

function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
