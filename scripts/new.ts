import { clock } from '../src/commands/clock.ts';
import { COMMON_FLAGS, contentFolder, readOptions } from '../src/commands/options.ts';
import { run } from '../src/commands/run.ts';
import { answersIn } from '../src/desk/answers-in.ts';
import { atTerminal } from '../src/desk/at-terminal.ts';
import { languageFlags } from '../src/desk/language-flags.ts';
import { madeWords } from '../src/desk/made-words.ts';
import { makeNew } from '../src/desk/new.ts';

const args = process.argv.slice(2);

await run(async () => {
  const { flags, given } = readOptions({
    command: 'npm run new --',
    does: 'Begins an advisory, an announcement or a page: what is not given here is asked, or left to be written.',
    argument: { name: 'advisory|announcement|page', meaning: 'what to begin', most: 1 },
    flags: {
      ...COMMON_FLAGS,
      '--title TEXT': 'the title, in the authoritative language',
      '--summary TEXT': 'the summary, in the authoritative language',
      '--title.LANGUAGE TEXT': 'the title in one language: --title.nl "..."; so too --summary.nl',
      '--slug NAME': 'of an announcement or page: its name in addresses (default: from the title)',
      '--date DAY': 'when it will be published (default: now)',
      '--type TYPE': 'of an advisory: advisory or alert (default: advisory)',
      '--cve NUMBERS': 'of an advisory: its CVE numbers, separated by commas',
      '--severity WORD': 'of an advisory: none, low, medium, high or critical',
      '--incident KIND': 'of an advisory: the kind of incident, such as fraud:phishing',
      '--menu': 'of a page: put it in the main menu',
      ...languageFlags(args, ['title', 'summary']),
    },
  });
  const { content, label } = contentFolder({ flags, given });
  return atTerminal(async (terminal) => {
    const request = { kind: given[0], content, label, terminal, now: clock() };
    const made = await makeNew({ ...request, given: answersIn(flags) });
    console.log(madeWords(made, label));
    return 0;
  });
});
