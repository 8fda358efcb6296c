import { mkdir, mkdtemp, readdir, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { PROJECT } from '../tests/command.ts';
import { defaultKeyFolder, forgetKey, judgeKeyFolder, storeKey } from './key-store.ts';

const PAIR = { publicKey: 'public', privateKey: 'private', revocationCertificate: 'revocation' };
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keys-'));
  onTestFinished(() => rm(folder, { recursive: true }));
});

describe('the folder for private keys', () => {
  it('is with the user’s own data', () => {
    expect(defaultKeyFolder({ XDG_DATA_HOME: '/data' })).toBe('/data/slash-security/keys');
    expect(defaultKeyFolder({ XDG_DATA_HOME: '' })).toMatch(/\/\.local\/share\/slash-security\/keys$/);
  });

  it('may be anywhere that is shared with nobody', () => {
    expect(judgeKeyFolder(join(folder, 'not/yet/there'), join(folder, 'content'))).toBeUndefined();
  });

  it('is not in the project, not in the content, nor in what is published beside it', async () => {
    const content = join(folder, 'content');
    await mkdir(content);
    await symlink(content, join(folder, 'link'));
    for (const place of [join(PROJECT, 'x'), content, join(folder, 'public/keys'), join(folder, 'link/keys')])
      expect(judgeKeyFolder(place, content)).toContain('is inside the project - name a folder outside it');
  });

  it('is in no repository', async () => {
    await mkdir(join(folder, '.git'));
    expect(judgeKeyFolder(join(folder, 'a/b'), '/elsewhere/content')).toContain(
      'is in a folder that git keeps',
    );
  });
});

describe('a stored key', () => {
  it('is for this user only', async () => {
    const stored = await storeKey(join(folder, 'keys'), 'ex', PAIR);
    const mode = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);
    expect(await mode(join(folder, 'keys'))).toBe('700');
    expect(await mode(stored.privateKey)).toBe('600');
    expect(await mode(stored.revocationCertificate)).toBe('600');
    await forgetKey(stored);
    expect(await readdir(join(folder, 'keys'))).toEqual([]);
  });

  it('never takes the place of another', async () => {
    await storeKey(folder, 'ex', PAIR);
    await expect(storeKey(folder, 'ex', PAIR)).rejects.toThrow('EEXIST');
  });
});
