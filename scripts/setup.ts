import { resolve } from 'node:path';
import { clock } from '../src/commands/clock.ts';
import { COMMON_FLAGS, contentFolder, readOptions } from '../src/commands/options.ts';
import { run } from '../src/commands/run.ts';
import { readAnswers } from '../src/desk/answers-file.ts';
import { answersIn } from '../src/desk/answers-in.ts';
import { atTerminal } from '../src/desk/at-terminal.ts';
import { languageFlags } from '../src/desk/language-flags.ts';
import { SETUP_FLAGS } from '../src/desk/setup-flags.ts';
import { setUp } from '../src/desk/setup.ts';
import { setupWords } from '../src/desk/setup-words.ts';
import { LOCAL_NAMES } from '../src/desk/team-fields.ts';

await run(async () => {
  const { flags } = readOptions({
    command: 'npm run setup --',
    does: 'Makes the site yours: asks who the team is, takes the sample out, writes what to begin with.',
    flags: { ...COMMON_FLAGS, ...SETUP_FLAGS, ...languageFlags(process.argv.slice(2), LOCAL_NAMES) },
  });
  const { content, label } = contentFolder({ flags, given: [] });
  const fromFile = flags.answers === undefined ? {} : await readAnswers(resolve(String(flags.answers)));
  return atTerminal(async (terminal) => {
    const request = { content, label, terminal, now: clock(), given: { ...fromFile, ...answersIn(flags) } };
    console.log(setupWords(await setUp(request), label));
    return 0;
  });
});
