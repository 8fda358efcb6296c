import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadSite } from '../../check/loaded-site.ts';
import type { Problem } from '../../model/problem.ts';
import { command, type CommandResult } from '../command.ts';
import { NOW, type Content } from '../content-folder.ts';
import type { Attack, Attacks } from './attack.ts';
import { ADVISORY_FACTS, lineOfFact, TEAM_FACTS } from './facts.ts';
import {
  ADVISORY_FILE,
  announcementFile,
  announcementsOf,
  hostileTeam,
  pageFile,
  pagesOf,
  TEAM_FILE,
} from './hostile-team.ts';

/** The site of a hostile team: of all that it has written, what `check` let through. */
export interface HostileSite {
  /** The attacks that are on its pages. */
  open: Attack[];
  /** The hostile facts that are. */
  facts: string[];
  /** What `check` says of all of them. */
  problems: Problem[];
  build: CommandResult;
  root: string;
  remove(): Promise<void>;
}

/** Asks `check` about every attack in a file of its own, and builds a site of those it lets through. */
export async function hostileSite(
  texts: readonly Attack[],
  documents: readonly Attack[],
): Promise<HostileSite> {
  const folder = await mkdtemp(join(tmpdir(), 'hostile-site-'));
  const all = await hostileTeam(TEAM_FACTS, ADVISORY_FACTS);
  const everything = { ...all, ...announcementsOf(texts), ...pagesOf(documents) };
  const problems = await problemsOf(join(folder, 'all/content'), everything);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const refused = new Set(errors.map(({ file }) => file));
  const openTexts = texts.filter((attack) => !refused.has(`content/${announcementFile(attack)}`));
  const openDocuments = documents.filter((attack) => !refused.has(`content/${pageFile(attack)}`));
  const team = openFacts(TEAM_FACTS, TEAM_FILE, all, errors);
  const advisory = openFacts(ADVISORY_FACTS, ADVISORY_FILE, all, errors);
  const content = join(folder, 'open/content');
  const root = join(folder, 'dist');
  const open = { ...announcementsOf(openTexts), ...pagesOf(openDocuments) };
  await put(content, { ...(await hostileTeam(team, advisory)), ...open });
  return {
    open: [...openTexts, ...openDocuments],
    facts: [...Object.values(team), ...Object.values(advisory)],
    problems,
    build: await command('build', ['--content', content, '--out', root, '--unsigned']),
    root,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** What `check` says of some content. */
export async function problemsOf(folder: string, content: Content): Promise<Problem[]> {
  await put(folder, content);
  const { problems } = await loadSite({ content: folder, label: 'content', now: NOW });
  return problems;
}

function openFacts(facts: Attacks, file: string, content: Content, errors: readonly Problem[]): Attacks {
  const lines = errors.filter((problem) => problem.file === `content/${file}`).map(({ line }) => line);
  const open = Object.entries(facts).filter(
    ([place]) => !lines.includes(lineOfFact(String(content[file]), place)),
  );
  return Object.fromEntries(open);
}

/** Writes content into a folder. */
export async function put(folder: string, content: Content): Promise<void> {
  for (const [path, text] of Object.entries(content)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
