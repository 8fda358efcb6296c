import { keyQuestions } from './key-questions.ts';
import { languageQuestions } from './language-questions.ts';
import type { Question } from './questions.ts';
import { teamQuestions } from './setup-questions.ts';

const QUESTIONS: readonly Question[] = [
  ...languageQuestions({}),
  ...teamQuestions({ present: {}, today: '', timeZone: '' }, { languages: ['en'], authoritative: 'en' }),
  ...keyQuestions('', undefined),
];

/** The flags of setup: one for each question, and those that say how to go about it. */
export const SETUP_FLAGS: Readonly<Record<string, string>> = {
  '--answers FILE': 'a YAML or JSON file with answers, by the names of the flags below',
  ...Object.fromEntries(QUESTIONS.map(({ name, means }) => [`--${name} TEXT`, means])),
  '--name.LANGUAGE TEXT':
    'the name in one language: --name.nl "..."; so too organisation, tagline, constituency, country',
  '--passphrase-file FILE': 'the passphrase that protects a key that is made: the first line of this file',
  '--no-passphrase': 'nothing protects the key that is made',
  '--remove-sample': 'take out files of the sample also where they have been changed',
  '--force': 'change files also where git has not got them as they are',
};
