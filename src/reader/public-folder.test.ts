import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentOf, writeContent } from '../tests/content-folder.ts';
import { readPublicNames } from './public-folder.ts';

it('lists what lies beside the content, and refuses links to elsewhere', async () => {
  const team = await writeContent(contentOf());
  await mkdir(join(team, 'public/images'), { recursive: true });
  await writeFile(join(team, 'public/images/map.png'), '');
  await writeFile(join(team, 'public/.hidden'), '');
  await symlink('/etc/hostname', join(team, 'public/name.txt'));
  const { value, problems } = await readPublicNames(join(team, 'content'), 'teams/one/content');
  expect(value).toEqual(['images/map.png']);
  expect(problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
    'teams/one/public/name.txt this is a link to somewhere else, not a file',
  ]);
});
