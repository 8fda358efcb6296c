import { resolve } from 'node:path';
import { clock } from '../src/commands/clock.ts';
import { CommandFailure, EXIT } from '../src/commands/failure.ts';
import { COMMON_FLAGS, readOptions, webRoot } from '../src/commands/options.ts';
import { run } from '../src/commands/run.ts';
import { httpsSource } from '../src/release/https-source.ts';
import { folderSource, type Source } from '../src/release/source.ts';
import { verificationWords } from '../src/release/verification-words.ts';
import { verifyWebRoot } from '../src/release/verify.ts';

await run(async () => {
  const options = readOptions({
    command: 'npm run verify --',
    does: 'Checks a web root or a live site as an outsider would, with public data only.',
    argument: {
      name: 'DIR or URL',
      meaning: 'the web root, or the https address of the site (default: --out)',
      most: 1,
    },
    flags: {
      ...COMMON_FLAGS,
      '--previous DIR-OR-URL':
        'the site as it was before: refuse vanished, changed or rolled-back advisories',
      '--fingerprint HEX': 'the key that must have signed, by its 40 digits',
      '--json': 'tell the result as JSON',
    },
  });
  const { previous, fingerprint } = options.flags as Record<string, string | undefined>;
  const source = sourceOf(options.given[0] ?? webRoot(options));
  const pins = {
    fingerprint: readFingerprint(fingerprint),
    previous: previous === undefined ? undefined : sourceOf(previous),
  };
  const verification = await verifyWebRoot(source, { now: clock(), ...pins });
  const isJson = options.flags.json === true;
  const withoutFiles = { ...verification, manifest: { ...verification.manifest, files: undefined } };
  console.log(isJson ? JSON.stringify(withoutFiles, null, 2) : verificationWords(verification));
  return verification.findings.length === 0 ? EXIT.done : EXIT.problems;
});

function sourceOf(place: string): Source {
  return /^[a-z]+:\/\//i.test(place) ? httpsSource(place) : folderSource(resolve(place));
}

function readFingerprint(given: string | undefined): string | undefined {
  const digits = given?.replaceAll(/[\s:]|^0x/gi, '').toUpperCase();
  if (digits === undefined || /^[0-9A-F]{40}$/.test(digits)) return digits;
  throw new CommandFailure(EXIT.usage, '--fingerprint must be the 40 hexadecimal digits of a fingerprint');
}
