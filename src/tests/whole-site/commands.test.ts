import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { command, PROJECT } from '../command.ts';

const DEV = join(PROJECT, 'scripts/dev.ts');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commands-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('every command', () => {
  it.each(['build', 'check', 'dev', 'preview', 'sign', 'verify'])(
    '%s takes --content and --out, explains itself, and refuses what it does not know',
    async (name) => {
      const help = await command(name, ['--help']);
      expect(help.code).toBe(0);
      expect(help.stdout).toContain('--content DIR');
      expect(help.stdout).toContain('--out DIR');
      const wrong = await command(name, ['--contnet', 'x']);
      expect(wrong.code).toBe(2);
      expect(wrong.stderr).toContain('--contnet');
      expect(wrong.stderr).not.toContain('node:internal');
    },
  );
});

describe('check', () => {
  it('finds no error in the sample', async () => {
    const { code, stderr, stdout } = await command('check', []);
    expect(code, stdout + stderr).toBe(0);
  });

  it('says of a content folder that is not there where it looked', async () => {
    const { code, stdout, stderr } = await command('check', ['--content', join(folder, 'nowhere')]);
    expect(code).toBe(1);
    expect(stdout + stderr).toContain(join(folder, 'nowhere'));
  });
});

describe('verify', () => {
  it('finds the built sites good, and says with which key', async () => {
    for (const name of ['sample', 'souk'] as const) {
      const { root, fingerprint } = inject(name);
      const { code, stdout, stderr } = await command('verify', [root, '--fingerprint', fingerprint]);
      expect(code, stderr).toBe(0);
      expect(stdout.replaceAll(' ', '')).toContain(fingerprint);
    }
  });

  it('says of a folder that is no web root that it is none', async () => {
    const { code, stderr, stdout } = await command('verify', [folder]);
    expect(code).toBe(1);
    expect(stdout + stderr).toContain('manifest.json');
  });
});

describe('the live preview', () => {
  it('shows pages, drafts and documents, follows a change, and says in a page what is wrong with it', async () => {
    const content = join(folder, 'content');
    await cp(join(PROJECT, 'content'), content, { recursive: true });
    const server = spawn(process.execPath, [DEV, '--port', '0', '--content', content], {
      cwd: PROJECT,
      env: { ...process.env, XDG_DATA_HOME: inject('demonstrationHome') },
    });
    try {
      const origin = await addressOf(server.stdout);
      const page = async (path: string) => (await fetch(`${origin}${path}`)).text();
      const change = async (file: string, before: string, after: string) => {
        const text = await readFile(join(content, file), 'utf8');
        expect(text).toContain(before);
        await writeFile(
          join(content, file),
          text.replace(before, () => after),
        );
      };
      expect(await page('/security/en/')).toContain('EX-CSIRT');
      expect(await page('/.well-known/security.txt')).toContain('Contact: mailto:csirt@example.org');

      await change('advisories/2026/EX-2026-0001/advisory.yaml', 'status: published', 'status: publishd');
      const advisory = await page('/security/en/advisories/EX-2026-0001/');
      expect(advisory).toContain('did you mean &quot;published&quot;?');
      expect(advisory).toContain('advisory.yaml:5:9');

      await change('contacts/en.mdx', '## In the first hour', '## In the first {hour}');
      const contacts = await page('/security/en/contacts/');
      expect(contacts).toContain('what stands between { and } is code');
      expect(contacts).toContain('This text cannot be shown until the problems above are mended.');
      await change('contacts/en.mdx', '## In the first {hour}', '## In the first 60 minutes');
      expect(await page('/security/en/contacts/')).toContain('In the first 60 minutes');
    } finally {
      server.kill('SIGTERM');
    }
  }, 120_000);
});

function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    setTimeout(() => {
      reject(new Error(`the preview did not start: ${text}`));
    }, 45_000).unref();
    output.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = /http:\/\/(localhost|127\.0\.0\.1):\d+/.exec(text);
      if (found) resolve(found[0]);
    });
  });
}
