import { buildAndRelease } from '../src/build/build-and-release.ts';
import { clock } from '../src/commands/clock.ts';
import { COMMON_FLAGS, contentFolder, readOptions, webRoot } from '../src/commands/options.ts';
import { run } from '../src/commands/run.ts';

await run(() => {
  const options = readOptions({
    command: 'npm run build --',
    does: 'Checks the content, builds the site, signs it and verifies it.',
    flags: { ...COMMON_FLAGS, '--unsigned': 'stop before signing, as a build without any secret does' },
  });
  return buildAndRelease({
    ...contentFolder(options),
    out: webRoot(options),
    outLabel: String(options.flags.out ?? 'dist'),
    now: clock(),
    unsigned: options.flags.unsigned === true,
  });
});
