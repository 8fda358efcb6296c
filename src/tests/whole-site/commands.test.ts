import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { command, PROJECT } from '../command.ts';

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
  it('shows pages, drafts and documents, and follows a change', async () => {
    const server = spawn(process.execPath, [join(PROJECT, 'scripts/dev.ts'), '--port', '0'], {
      cwd: PROJECT,
      env: { ...process.env, XDG_DATA_HOME: inject('demonstrationHome') },
    });
    try {
      const origin = await addressOf(server.stdout);
      const page = await fetch(`${origin}/security/en/`);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('EX-CSIRT');
      const securityTxt = await fetch(`${origin}/.well-known/security.txt`);
      expect(await securityTxt.text()).toContain('Contact: mailto:csirt@example.org');
    } finally {
      server.kill('SIGTERM');
    }
  }, 60_000);
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
