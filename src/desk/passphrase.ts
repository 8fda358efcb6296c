import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Answers } from './questions.ts';
import type { Terminal } from './terminal.ts';

/** A passphrase, or what is wrong. Empty only where somebody has said so. */
export type Passphrase = { words: string } | { fault: string };

/** The passphrase for a new private key: from a file, from a person, or none because that was asked for. */
export async function passphraseFor(given: Answers, terminal: Terminal | undefined): Promise<Passphrase> {
  if (given['no-passphrase'] === 'true') return { words: '' };
  const file = given['passphrase-file'];
  if (file !== undefined) return fromFile(file);
  if (terminal !== undefined) return { words: await fromPerson(terminal) };
  return {
    fault:
      '--passphrase-file: is missing; here belongs: a file with the passphrase that protects the private key (or --no-passphrase)',
  };
}

async function fromFile(file: string): Promise<Passphrase> {
  const text = await readFile(resolve(file), 'utf8').catch(() => undefined);
  if (text === undefined) return { fault: `--passphrase-file: ${file} cannot be read` };
  const [words = ''] = text.split(/\r?\n/);
  if (words !== '') return { words };
  return {
    fault: `--passphrase-file: the first line of ${file} is empty - write the passphrase there, or add --no-passphrase`,
  };
}

async function fromPerson(terminal: Terminal): Promise<string> {
  for (;;) {
    const words = await terminal.askSecret('Passphrase that protects the private key (it is not shown): ');
    if (words === '' && (await isSure(terminal))) return '';
    if (words === '') continue;
    if (words === (await terminal.askSecret('The same passphrase again: '))) return words;
    terminal.tell('  the two are not the same');
  }
}

async function isSure(terminal: Terminal): Promise<boolean> {
  const words =
    'Without a passphrase, whoever gets the file can sign in the team’s name. Go on without one? [no]: ';
  return /^y(es)?$/i.test(await terminal.ask(words));
}
