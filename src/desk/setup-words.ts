import { basename, dirname, join } from 'node:path';
import { groupedFingerprint } from '../model/key.ts';
import type { Problem } from '../model/problem.ts';
import type { NewKey } from './key-step.ts';
import type { SetupOutcome } from './setup.ts';
import { hasInterface } from './starter.ts';

/** What a person is told when setup has done its work. */
export function setupWords(outcome: SetupOutcome, label: string): string {
  const { changes, kept, key, backup } = outcome;
  const written = Object.keys(changes.writes).filter((path) => !path.startsWith('.'));
  const blocks = [
    written.length + changes.removes.length === 0 ? ['Nothing had to change.'] : [],
    listed(written, 'Written:', label),
    changes.removes.length > 0 ? [`Taken out: ${changes.removes.length} files of the sample`] : [],
    listed(
      kept,
      'Files of the sample that stay, because they have been changed (--remove-sample takes them out):',
      label,
    ),
    backup === undefined
      ? []
      : [
          `What was there before is in ${join(dirname(label), basename(backup))}`,
          'Delete that folder when you no longer need it.',
        ],
    key === undefined ? [] : keyWords(key),
    assumedWords(outcome),
    languageWords(outcome),
    nextSteps(outcome, label),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function listed(paths: readonly string[], heading: string, label: string): string[] {
  return paths.length === 0 ? [] : [heading, ...paths.map((path) => `  ${label}/${path}`)];
}

function keyWords({ key, stored }: NewKey): string[] {
  const facts = [
    `The team’s key: ${key.userIds.join(', ')}`,
    `  Fingerprint  ${groupedFingerprint(key.fingerprint)}`,
  ];
  const until = key.expires === undefined ? [] : [`  Valid until  ${key.expires.slice(0, 10)}`];
  if (stored === undefined) return [...facts, ...until];
  return [
    ...facts,
    ...until,
    `  Private key  ${stored.privateKey}`,
    `  Revocation   ${stored.revocationCertificate}`,
    `To sign with it: SLASH_SIGNING_KEY_FILE="${stored.privateKey}" npm run build`,
    'Keep a copy of both files, and the passphrase, where only the team can reach them. They never belong in the project.',
  ];
}

function assumedWords({ asked }: SetupOutcome): string[] {
  if (asked.assumed.length === 0) return [];
  return [
    'Taken because nothing else was given:',
    ...asked.assumed.map((name) => `  --${name} "${asked.answers[name] ?? ''}"`),
  ];
}

function languageWords({ asked }: SetupOutcome): string[] {
  const strange = asked.languages.filter((language) => !hasInterface(language));
  return strange.map(
    (language) =>
      `The site has no words of its own in ${language} yet and shows English ones; yours go into i18n/${language}.json.`,
  );
}

function nextSteps({ asked, problems }: SetupOutcome, label: string): string[] {
  const forContent = label === 'content' ? '' : ` -- --content ${quoted(label)}`;
  const isKeyless = asked.answers.key === 'later';
  return [
    'Next:',
    `  npm run check${forContent}   ${stillToWrite(problems)}`,
    `  npm run dev${forContent}     shows the site as it is being written`,
    ...(isKeyless
      ? [`  npm run setup${forContent}   again, when there is a key: without one nothing can be signed`]
      : []),
    `  npm run new${forContent === '' ? ' --' : forContent} advisory   begins the first advisory`,
  ];
}

function stillToWrite(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors === 0) return 'lists what could be better';
  return `lists what only the team can write, and what else is missing: ${errors} place${errors === 1 ? '' : 's'}`;
}

function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `"${path}"`;
}
