import { startLivePreview } from '../src/build/live-preview.ts';
import { clock } from '../src/commands/clock.ts';
import { COMMON_FLAGS, contentFolder, port, readOptions } from '../src/commands/options.ts';
import { run } from '../src/commands/run.ts';

await run(() => {
  const options = readOptions({
    command: 'npm run dev --',
    does: 'Shows the site as it is being written, drafts and problems included, and follows every change.',
    flags: { ...COMMON_FLAGS, '--port NUMBER': 'port on this machine (default: 4321)' },
  });
  return startLivePreview({ ...contentFolder(options), now: clock(), port: port(options, 'port', 4321) });
});
