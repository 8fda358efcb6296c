import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command } from '../tests/command.ts';
import { contentOf, replaced, writeContent } from '../tests/content-folder.ts';

describe('npm run check', () => {
  it('ends with 0 where there is no problem', async () => {
    const content = await writeContent(contentOf());
    expect(await command('check', ['--content', content])).toMatchObject({
      code: 0,
      stdout: 'No problems\n',
    });
  });

  it('ends with 1 and lists the problems', async () => {
    const content = await writeContent(
      contentOf({ 'team.yaml': replaced('authoritative: en', 'authoritativ: en') }),
    );
    const line = `${content}/team.yaml:10:3  "authoritativ" is not a key here - did you mean "authoritative"?  (rule values)`;
    expect(await command('check', ['--content', content])).toMatchObject({
      code: 1,
      stdout: `${line}\n\n1 problem in 1 file\n`,
    });
    const { stdout } = await command('check', ['--content', content, '--json']);
    expect(JSON.parse(stdout)).toMatchObject([{ rule: 'values', line: 10, column: 3, severity: 'error' }]);
    const { stdout: annotations } = await command('check', ['--content', content, '--github']);
    expect(annotations).toContain(`::error file=${content}/team.yaml,line=10,col=3,title=values::`);
  });

  it('is dated by SOURCE_DATE_EPOCH', async () => {
    const content = await writeContent(
      contentOf({
        'advisories/2026/EX-2026-0001/advisory.yaml': replaced('2026-03-31', '2099-03-31'),
        'contacts/en.mdx': (text) => `${text}\n[words](/advisories/EX-2026-0001/)\n`,
      }),
    );
    const at = (epoch: string) =>
      command('check', ['--content', content], { environment: { SOURCE_DATE_EPOCH: epoch } });
    expect(await at('1795262400')).toMatchObject({ code: 1 });
    expect(await at('4102444800')).toMatchObject({ code: 0 });
  });

  it('ends with 2 for a flag it does not know, and names those it does', async () => {
    const { code, stderr } = await command('check', ['--contnet', 'x']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/--contnet[\s\S]*--content[\s\S]*--json[\s\S]*--github/);
  });
});

describe('what the last check read', () => {
  it('is read anew where it has changed, and whenever what was kept is broken', async () => {
    const content = await writeContent(contentOf());
    const at = `${content}/contacts/en.mdx`;
    const check = async () => (await command('check', ['--content', content])).stdout;
    expect(await check()).toBe('No problems\n');
    await writeFile(at, `${await readFile(at, 'utf8')}\n[words](/nowhere/)\n`);
    expect(await check()).toMatch(/en\.mdx:9:1 {2}there is no \/nowhere\//);
    for (const name of await kept()) await truncate(`${KEPT}/${name}`, 1000);
    expect(await check()).toMatch(/en\.mdx:9:1 {2}there is no \/nowhere\//);
  });
});

const KEPT = resolve('node_modules/.cache/slash-security');
const kept = async () => (await readdir(KEPT)).filter((name) => name.endsWith('.json'));
