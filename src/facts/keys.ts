import type { PhrasingContent, RootContent } from 'mdast';
import { absolute, keyFile } from '../model/addresses.ts';
import { groupedFingerprint, type TeamKey } from '../model/key.ts';
import { dayOf } from '../model/moment.ts';
import type { Site } from '../model/site.ts';
import type { FactContext } from './context.ts';
import { FactError } from './fact-error.ts';
import { definitions, ltr, paragraph, strong, text, time, webRootLink } from './nodes.ts';

/** `<KeyFingerprint />`: the fingerprint of the team key in groups of four. @throws FactError where there is none. */
export function keyFingerprint(_props: Record<string, string>, { site }: FactContext): PhrasingContent[] {
  return [fingerprintOf(keyOf(site))];
}

/** The key of the team. @throws FactError where there is none. */
export function keyOf({ keys: all }: Site): TeamKey {
  const key = all.find(({ use }) => use === 'team');
  if (key !== undefined) return key;
  throw new FactError(
    'the team has no key of which this could speak',
    'add the team key to keys/ and to team.yaml',
  );
}

/** `<Keys />`: every key of the team in use: user ID, fingerprint, key ID, algorithm, expiry, download. */
export function keys(_props: Record<string, string>, context: FactContext): RootContent[] {
  const inUse = context.site.keys.filter(({ use }) => use === 'team');
  return inUse.flatMap((key) => [...demonstrationNotice(key, context), keyFacts(key, context)]);
}

function keyFacts(key: TeamKey, { site, words }: FactContext): RootContent {
  const download = keyFile(site.team, key.file);
  return definitions([
    [words.t('facts.key.user-id'), ...key.userIds.map((id) => [ltr(id)])],
    [words.t('facts.key.fingerprint'), [fingerprintOf(key)]],
    [words.t('facts.key.id'), [ltr(key.keyId, 'code')]],
    [words.t('facts.key.algorithm'), [ltr(key.algorithm)]],
    [words.t('facts.key.expires'), [expiry(key, words)]],
    [words.t('facts.key.download'), [webRootLink(download, [ltr(absolute(site.team, download))])]],
  ]);
}

function expiry({ expires }: TeamKey, words: FactContext['words']): PhrasingContent {
  if (expires === undefined) return text(words.t('facts.key.never'));
  return time(expires, words.day(dayOf(expires)));
}

function fingerprintOf({ fingerprint }: TeamKey): PhrasingContent {
  return ltr(groupedFingerprint(fingerprint), 'code');
}

function demonstrationNotice({ demonstration }: TeamKey, { words }: FactContext): RootContent[] {
  return demonstration ? [paragraph([strong(words.t('facts.key.demonstration'))])] : [];
}
