import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Team } from '../model/team.ts';
import { KeyProblem } from '../openpgp/key-problem.ts';
import { readPublicKey } from '../openpgp/public-key.ts';
import { defaultKeyFolder, judgeKeyFolder } from './key-store.ts';
import type { Answers, Judgement, Question } from './questions.ts';

/** What can be done about a key where there is none, and where there is one. */
const WAYS = { generate: 'make a new one', import: 'there is a public key in a file', later: 'not now' };
const WAYS_ON = { keep: 'the one there is', replace: 'make a new one', import: 'there is another in a file' };

/** The questions about the team’s key. `content` is the content folder, `team` the team that is there. */
export function keyQuestions(content: string, team: Team | undefined): Question[] {
  const ways = hasKey(team) ? WAYS_ON : WAYS;
  const names = Object.keys(ways);
  const spelt = Object.entries(ways).map(([way, means]) => `${way} (${means})`);
  return [
    {
      name: 'key',
      means: `the team’s OpenPGP key: ${names.join(', ')}`,
      asks: `The team’s OpenPGP key: ${spelt.join(', ')}`,
      otherwise: () => (hasKey(team) ? 'keep' : team && 'later'),
      required: true,
      judge: (answer) => oneOf(hasKey(team) ? [...names, 'generate', 'later'] : names, answer),
    },
    {
      name: 'key-file',
      means: 'the file with the public key to import',
      asks: 'File with the public key',
      isWanted: ({ key }) => key === 'import',
      required: true,
      judge: judgeKeyFile,
    },
    {
      name: 'key-folder',
      means: 'the folder in which the private key is kept, outside the project',
      asks: 'Folder for the private key',
      isWanted: ({ key }) => makesKey(key, team),
      otherwise: () => defaultKeyFolder(),
      judge: (answer) => judgeKeyFolder(answer, content),
    },
  ];
}

/** True where a key is to be made. A command given a second time makes no second one. */
export function makesKey(way: string | undefined, team: Team | undefined): boolean {
  return hasKey(team) ? way === 'replace' : way === 'generate';
}

function hasKey(team: Team | undefined): boolean {
  return team?.keys.some(({ use }) => use === 'team') === true;
}

function oneOf(ways: readonly string[], answer: string): Judgement {
  return ways.includes(answer) ? undefined : `"${answer}" is none of ${ways.join(', ')}`;
}

async function judgeKeyFile(file: string, { mailbox = '' }: Answers): Promise<Judgement> {
  const armored = await readFile(resolve(file), 'utf8').catch(() => undefined);
  if (armored === undefined) return `${file} cannot be read - write where the file with the public key is`;
  if (armored.includes('PRIVATE KEY'))
    return `${file} holds a private key, which nobody else may have - export the public one (gpg --armor --export ${mailbox}) and name that file`;
  try {
    await readPublicKey(armored, { file: '', use: 'team', address: mailbox });
    return undefined;
  } catch (error) {
    if (error instanceof KeyProblem) return `${error.message} - ${error.remedy}`;
    throw error;
  }
}
