import { clock } from '../src/commands/clock.ts';
import { CommandFailure, EXIT } from '../src/commands/failure.ts';
import { readOptions } from '../src/commands/options.ts';
import { run } from '../src/commands/run.ts';
import { demonstrationPublicKey } from '../src/release/demonstration.ts';

await run(async () => {
  const { flags } = readOptions({
    command: 'node scripts/demonstration-key.ts',
    does: 'Prints the public key of a demonstration; the private one stays with this user of this machine.',
    flags: {
      '--origin URL': 'where the site is, such as https://www.example.org',
      '--name NAME': 'the team’s short name',
      '--address MAIL': 'the mailbox the key is for',
    },
  });
  const { origin, name, address } = flags as Record<string, string | undefined>;
  if (!origin || !name || !address)
    throw new CommandFailure(EXIT.usage, '--origin, --name and --address are all needed');
  process.stdout.write(
    await demonstrationPublicKey({ origin, name, address }, process.env.SLASH_NOW ?? clock()),
  );
  return EXIT.done;
});
