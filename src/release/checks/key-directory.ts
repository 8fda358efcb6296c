import { directoryPlace } from '../../documents/web-key-directory.ts';
import { readDirectoryFile } from '../../openpgp/published-key.ts';
import type { TeamKey } from '../../model/key.ts';
import type { Finding } from '../finding.ts';
import type { Release } from '../open-release.ts';

/**
 * The Web Key Directory (draft-koch-openpgp-webkey-service 3.1) serves each published key, binary and with its own
 * mailbox only, at the hash of that mailbox in both layouts, beside a policy file, and serves no other key.
 */
export async function checkKeyDirectory({ keys, files }: Release): Promise<Finding[]> {
  const mailboxes = Map.groupBy(keys, ({ address }) => address.toLowerCase());
  const places = [...mailboxes].flatMap(([mailbox, ofMailbox]) =>
    directoryPlace(mailbox).keys.map((address) => ({ address, mailbox, ofMailbox })),
  );
  const policies = new Set([...mailboxes.keys()].flatMap((mailbox) => directoryPlace(mailbox).policies));
  const wrong = places.map(async ({ address, mailbox, ofMailbox }) => {
    const message = await whatIsWrong(files.get(address)?.bytes, mailbox, ofMailbox);
    return message === undefined ? [] : [finding(address, message)];
  });
  const strays = [...files.keys()]
    .filter(isDirectoryKey)
    .filter((stray) => !places.some(({ address }) => address === stray));
  return [
    ...(await Promise.all(wrong)).flat(),
    ...[...policies]
      .filter((address) => !files.has(address))
      .map((address) => finding(address, 'the policy file is missing')),
    ...strays.map((address) => finding(address, 'is a key of a mailbox that the site does not list')),
  ];
}

async function whatIsWrong(
  bytes: Uint8Array | undefined,
  mailbox: string,
  keys: TeamKey[],
): Promise<string | undefined> {
  if (bytes === undefined) return `the key of ${mailbox} is missing`;
  const found = await readDirectoryFile(bytes).catch(() => undefined);
  if (found === undefined) return 'is not a binary OpenPGP key';
  const stranger = found.flatMap(({ mailboxes }) => mailboxes).find((other) => other !== mailbox);
  if (stranger !== undefined) return `names ${stranger === '' ? 'somebody' : stranger} besides ${mailbox}`;
  const [served, published] = [found, keys].map(fingerprints);
  return served === published
    ? undefined
    : `has the key ${served ?? ''}, but the site publishes ${published ?? ''}`;
}

function fingerprints(keys: readonly { fingerprint: string }[]): string {
  return keys
    .map(({ fingerprint }) => fingerprint)
    .sort()
    .join(' and ');
}

function isDirectoryKey(address: string): boolean {
  return /^\/\.well-known\/openpgpkey\/([^/]+\/)?hu\//.test(address);
}

function finding(address: string, message: string): Finding {
  return { check: 'key-directory', address, message, remedy: 'build, sign and publish the site again' };
}
