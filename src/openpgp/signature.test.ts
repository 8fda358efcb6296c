import * as openpgp from 'openpgp';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeTestKey, type TestKey } from '../tests/test-keys.ts';
import { verifyCleartext, verifyDetached, type SignatureFinding } from './signature.ts';
import { openSigner, type Signer } from './signer.ts';

const CREATED = new Date('2026-01-01T00:00:00Z');
const AT = '2026-03-01T00:00:00Z';
const NOW = '2026-06-01T00:00:00Z';
const BYTES = new TextEncoder().encode('an advisory\n');
let key: TestKey;
let other: TestKey;
let signer: Signer;
let signature: string;

beforeAll(async () => {
  const options = { type: 'ed25519', address: 'csirt@example.org', created: CREATED } as const;
  key = await makeTestKey({ ...options, expiresAfterDays: 365 });
  other = await makeTestKey(options);
  signer = await openSigner(key.privateKey, { now: NOW, passphrase: key.passphrase });
  signature = await signer.detached(BYTES, AT);
});

const reasonOf = (finding: SignatureFinding) => (finding.ok ? '' : finding.reason);
const privateKeyOf = async ({ privateKey: armoredKey, passphrase }: TestKey) =>
  openpgp.decryptKey({ privateKey: await openpgp.readPrivateKey({ armoredKey }), passphrase });

describe('verifyDetached', () => {
  it('finds the key among several', async () => {
    const finding = await verifyDetached(BYTES, signature, [other.publicKey, key.publicKey], NOW);
    expect(finding).toEqual({ ok: true, fingerprint: key.fingerprint, signed: AT });
  });

  it.each([
    ['other bytes', () => Buffer.from('an advisory!\n'), 'does not fit the file'],
    ['bytes with another line end', () => Buffer.from('an advisory\r\n'), 'does not fit the file'],
  ])('refuses %s', async (_, bytes, reason) => {
    expect(reasonOf(await verifyDetached(bytes(), signature, [key.publicKey], NOW))).toContain(reason);
  });

  it.each([
    ['what is no signature', 'hello\n', 'is not one armoured'],
    ['an empty file', '', 'is not one armoured'],
    ['text before it', () => `click here\n${signature}`, 'is not one armoured'],
    ['text after it', () => `${signature}click here\n`, 'is not one armoured'],
    ['two of them', () => signature + signature, 'is not one armoured'],
    ['an armour header', () => signature.replace('\n\n', '\nComment: x\n\n'), 'is not one armoured'],
    ['a damaged one', () => signature.replace(/\n\n.{20}/, '\n\nAAAA'), 'is damaged'],
  ])('refuses %s', async (_, armored, reason) => {
    const text = typeof armored === 'string' ? armored : armored();
    expect(reasonOf(await verifyDetached(BYTES, text, [key.publicKey], NOW))).toContain(reason);
  });

  it('refuses another key than the published ones', async () => {
    const finding = await verifyDetached(BYTES, signature, [other.publicKey], NOW);
    expect(finding).toEqual({ ok: false, reason: 'was made by another key than the ones published' });
  });

  it('refuses a signature from the future, but for the difference of clocks', async () => {
    expect(await verifyDetached(BYTES, signature, [key.publicKey], '2026-02-28T23:56:00Z')).toMatchObject({
      ok: true,
    });
    const finding = await verifyDetached(BYTES, signature, [key.publicKey], '2026-02-28T23:54:00Z');
    expect(finding).toEqual({ ok: false, reason: 'is dated in the future' });
  });

  it('refuses a key that has expired since, as GnuPG and csaf_checker do', async () => {
    const finding = await verifyDetached(BYTES, signature, [key.publicKey], '2027-06-01T00:00:00Z');
    expect(finding).toEqual({ ok: false, reason: 'was made by a key that has expired' });
  });

  it.each([
    ['compromised', openpgp.enums.reasonForRevocation.keyCompromised],
    ['superseded', openpgp.enums.reasonForRevocation.keySuperseded],
    ['retired', openpgp.enums.reasonForRevocation.keyRetired],
  ])('refuses a key that was revoked since as %s', async (_, flag) => {
    const date = new Date('2026-05-01T00:00:00Z');
    const revoked = await openpgp.revokeKey({
      key: await privateKeyOf(key),
      reasonForRevocation: { flag },
      date,
    });
    const finding = await verifyDetached(BYTES, signature, [revoked.publicKey], NOW);
    expect(finding).toEqual({ ok: false, reason: 'was made by a key that has been revoked' });
  });

  it('refuses a signature that is older than the key’s newest signature on itself', async () => {
    const renewed = await openpgp.reformatKey({
      privateKey: await privateKeyOf(key),
      userIDs: { email: 'csirt@example.org' },
      date: new Date('2026-05-01T00:00:00Z'),
    });
    const finding = await verifyDetached(BYTES, signature, [renewed.publicKey], NOW);
    expect(finding).toEqual({ ok: false, reason: 'is older than the key as it is published' });
  });

  it('refuses a signature over text, which leaves line ends open', async () => {
    const message = await openpgp.createMessage({ text: 'an advisory\n' });
    const options = { message, signingKeys: await privateKeyOf(key), detached: true, date: new Date(AT) };
    const ofText = (await openpgp.sign(options)) as string;
    const finding = await verifyDetached(BYTES, ofText, [key.publicKey], NOW);
    expect(finding).toEqual({ ok: false, reason: 'is of another type than the file needs' });
  });

  it('refuses two signatures in one', async () => {
    const message = await openpgp.createMessage({ binary: BYTES });
    const signingKeys = [await privateKeyOf(key), await privateKeyOf(other)];
    const options = { message, signingKeys, detached: true, date: new Date(AT) };
    const both = (await openpgp.sign(options)) as string;
    expect(await verifyDetached(BYTES, both, [key.publicKey], NOW)).toEqual({
      ok: false,
      reason: 'is not exactly one',
    });
  });
});

describe('verifyCleartext', () => {
  const TEXT = 'Contact: mailto:csirt@example.org\nExpires: 2026-12-01T00:00:00Z\n';
  let file: string;

  beforeAll(async () => {
    file = await signer.cleartext(TEXT, AT);
  });

  it('gives back the text that is covered', async () => {
    const finding = await verifyCleartext(file, [key.publicKey], NOW);
    expect(finding).toEqual({ ok: true, fingerprint: key.fingerprint, signed: AT, text: TEXT });
  });

  it.each([
    ['a changed text', (good: string) => good.replace('csirt@', 'attacker@'), 'does not fit the file'],
    [
      'text before the message',
      (good: string) => `Contact: mailto:x@evil.test\n${good}`,
      'does not frame the whole file',
    ],
    [
      'text after the message',
      (good: string) => `${good}Contact: mailto:x@evil.test\n`,
      'does not frame the whole file',
    ],
    [
      'an armour header with text',
      (good: string) => good.replace('\n\nContact', '\nContact: mailto:x\n\nContact'),
      'does not frame the whole file',
    ],
    ['a signature taken off', () => TEXT, 'does not frame the whole file'],
    ['another hash header', (good: string) => good.replace('SHA512', 'SHA256'), 'is damaged'],
  ])('refuses %s', async (_, change, reason) => {
    const finding = await verifyCleartext(change(file), [key.publicKey], NOW);
    expect(reasonOf(finding)).toContain(reason);
  });

  it('judges the key as of today', async () => {
    const finding = await verifyCleartext(file, [key.publicKey], '2028-01-01T00:00:00Z');
    expect(finding).toEqual({ ok: false, reason: 'was made by a key that has expired' });
  });
});
