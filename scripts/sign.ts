import { resolve } from 'node:path';
import { clock } from '../src/commands/clock.ts';
import { COMMON_FLAGS, readOptions, webRoot } from '../src/commands/options.ts';
import { run } from '../src/commands/run.ts';
import { groupedFingerprint } from '../src/model/key.ts';
import { signWebRoot } from '../src/release/sign.ts';
import { openSigningKey } from '../src/release/signing-key.ts';

await run(async () => {
  const options = readOptions({
    command: 'npm run sign --',
    does: 'Signs a built web root: the only step that sees a private key.',
    flags: {
      ...COMMON_FLAGS,
      '--previous DIR': 'the web root that is published now: what has not changed keeps its signature',
      '--key-file FILE': 'the private key (else SLASH_SIGNING_KEY or SLASH_SIGNING_KEY_FILE)',
    },
  });
  const { 'key-file': keyFile, previous } = options.flags as Record<string, string | undefined>;
  const root = webRoot(options);
  const now = process.env.SLASH_NOW ?? clock();
  const signer = await openSigningKey({ root, keyFile, environment: process.env, now });
  const previousRoot = previous === undefined ? undefined : resolve(previous);
  const { manifest, made, kept, notice } = await signWebRoot({ root, signer, now, previousRoot });
  if (notice !== undefined) console.error(notice);
  console.log(
    `Signed with ${groupedFingerprint(signer.fingerprint)}: ${made} new signatures, ${kept} kept, ${manifest.files.length} files listed`,
  );
  if (manifest.demonstration) console.log('This is a demonstration: its key vouches for nobody.');
  return 0;
});
