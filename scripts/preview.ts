import { once } from 'node:events';
import { COMMON_FLAGS, port, readOptions, webRoot } from '../src/commands/options.ts';
import { run } from '../src/commands/run.ts';
import { previewWebRoot } from '../src/release/preview.ts';

await run(async () => {
  const options = readOptions({
    command: 'npm run preview --',
    does: 'Serves a built web root on this machine over HTTPS, with the headers it has in production.',
    flags: {
      ...COMMON_FLAGS,
      '--port NUMBER': 'port for https (default: 8443)',
      '--http-port NUMBER': 'port for http, which redirects to https (default: 8080)',
    },
  });
  const ports = { httpsPort: port(options, 'port', 8443), httpPort: port(options, 'http-port', 8080) };
  const preview = await previewWebRoot({ root: webRoot(options), ...ports });
  console.log(preview.words);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await preview.close();
  return 0;
});
