import { readFile } from 'node:fs/promises';
import { CommandFailure, EXIT } from '../commands/failure.ts';
import type { Moment } from '../model/moment.ts';
import { KeyProblem } from '../openpgp/key-problem.ts';
import { openSigner, type Signer } from '../openpgp/signer.ts';
import { demonstrationPrivateKey } from './demonstration.ts';
import type { Manifest } from './manifest.ts';
import { openUnsigned } from './unsigned.ts';

/** Where the signing key is looked for. */
export interface SigningKeyRequest {
  /** The web root to be signed: a demonstration’s says which key it needs. */
  root: string;
  keyFile?: string | undefined;
  environment: NodeJS.ProcessEnv;
  now: Moment;
}

/**
 * Opens the signing key: from `keyFile`, SLASH_SIGNING_KEY (armoured text) or SLASH_SIGNING_KEY_FILE, with the passphrase
 * in SLASH_SIGNING_PASSPHRASE or SLASH_SIGNING_PASSPHRASE_FILE; for a demonstration with none of these, its own key.
 * @throws CommandFailure (exit code 2) where there is no key or it cannot be opened; no message holds a secret
 */
export async function openSigningKey({
  root,
  keyFile,
  environment,
  now,
}: SigningKeyRequest): Promise<Signer> {
  const given = await secret(keyFile, environment.SLASH_SIGNING_KEY, environment.SLASH_SIGNING_KEY_FILE);
  const armored = given ?? (await demonstrationKey((await openUnsigned(root)).manifest, now));
  const file = environment.SLASH_SIGNING_PASSPHRASE_FILE;
  const passphrase = await secret(undefined, environment.SLASH_SIGNING_PASSPHRASE, file);
  try {
    return await openSigner(armored, { now, passphrase: passphrase?.replace(/\r?\n$/, '') });
  } catch (error) {
    if (error instanceof KeyProblem)
      throw new CommandFailure(EXIT.usage, `${error.message}: ${error.remedy}`);
    throw error;
  }
}

/** What stands in a file that was named, else a text, else what stands in another file. */
async function secret(
  first: string | undefined,
  text: string | undefined,
  second: string | undefined,
): Promise<string | undefined> {
  if (first === undefined && text !== undefined && text !== '') return text;
  const file = first ?? second;
  if (file === undefined || file === '') return undefined;
  return readFile(file, 'utf8').catch((error: unknown) => {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new CommandFailure(
      EXIT.usage,
      `${file} cannot be read (${code}): name the file with the signing key or its passphrase`,
    );
  });
}

function demonstrationKey(manifest: Manifest, now: Moment): Promise<string> {
  const mailbox = manifest.keys.find(({ use }) => use === 'team')?.mailbox;
  if (!manifest.demonstration || mailbox === undefined) throw noKey(manifest);
  return demonstrationPrivateKey({ name: manifest.team, origin: manifest.origin, address: mailbox }, now);
}

function noKey({ origin }: Manifest): CommandFailure {
  return new CommandFailure(
    EXIT.usage,
    `there is no key to sign ${origin} with: set SLASH_SIGNING_KEY or SLASH_SIGNING_KEY_FILE, or give --key-file FILE`,
  );
}
