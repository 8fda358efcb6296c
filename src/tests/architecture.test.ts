import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '..');

/** Which rooms a room may enter. What is not listed here, it may not. */
const MAY_IMPORT: Record<string, string[]> = {
  model: [],
  memory: [],
  i18n: ['model'],
  openpgp: ['model'],
  facts: ['model', 'i18n', 'markdown'],
  markdown: ['model', 'i18n', 'facts'],
  documents: ['model', 'i18n', 'facts', 'markdown'],
  reader: ['model', 'memory', 'i18n', 'openpgp', 'markdown', 'facts'],
  rules: ['model', 'memory', 'i18n', 'markdown', 'facts', 'openpgp'],
  check: ['model', 'memory', 'reader', 'rules'],
  publication: ['model', 'documents'],
  hosting: ['model'],
  release: ['model', 'openpgp', 'documents', 'publication', 'hosting', 'commands'],
  commands: ['model', 'check'],
  desk: ['model', 'i18n', 'openpgp', 'reader', 'rules', 'check', 'commands'],
  build: [
    'model',
    'reader',
    'check',
    'publication',
    'release',
    'commands',
    'markdown',
    'facts',
    'i18n',
    'hosting',
  ],
  pages: ['model', 'i18n', 'markdown', 'facts', 'publication', 'layouts', 'components', 'styles', 'browser'],
  layouts: ['model', 'i18n', 'markdown', 'facts', 'publication', 'components', 'styles', 'browser', 'build'],
  components: ['model', 'i18n', 'markdown', 'facts', 'styles', 'layouts'],
  browser: [],
  styles: [],
};

/** The middle: it takes values and gives values. */
const PURE = ['model', 'rules', 'documents', 'publication', 'facts', 'markdown', 'i18n'];
const EDGES =
  /^(node:)?(fs|fs\/promises|child_process|http|https|net|os|process|worker_threads|timers)(\/|$)/;

interface Import {
  file: string;
  room: string;
  from: string;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|astro)$/.test(file) && !file.endsWith('.test.ts') && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g,
  );
  const name = relative(SRC, file);
  return [...found].map((match) => ({
    file: name,
    room: roomOf(name),
    from: match[1] ?? match[2] ?? match[3] ?? '',
  }));
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? '';
}

const files = sourceFiles(SRC).filter((file) => !relative(SRC, file).startsWith('tests/'));
const imports = files.flatMap(importsOf);

describe('the plan of the house', () => {
  it('has every room on the plan', () => {
    const rooms = new Set(
      files
        .map((file) => relative(SRC, file))
        .filter((name) => name.includes('/'))
        .map(roomOf),
    );
    expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it('lets arrows go one way', () => {
    const wrong = imports.filter(({ file, room, from }) => {
      if (!from.startsWith('.') || !(room in MAY_IMPORT)) return false;
      const target = roomOf(relative(SRC, resolve(SRC, dirname(file), from)));
      return target !== room && !(MAY_IMPORT[room] ?? []).includes(target);
    });
    expect(wrong.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
  });

  it('lets nothing but openpgp/ import openpgp', () => {
    const wrong = imports.filter(({ room, from }) => from === 'openpgp' && room !== 'openpgp');
    expect(wrong).toEqual([]);
  });

  it('keeps files, processes and the network out of the middle', () => {
    const wrong = imports.filter(({ room, from }) => PURE.includes(room) && EDGES.test(from));
    expect(wrong.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
  });

  it('keeps the clock, chance and the environment out of the middle', () => {
    const asked = /new Date\(\s*\)|Date\.now\(|Math\.random\(|process\.env|randomUUID|performance\.now/;
    const wrong = files.filter(
      (file) => PURE.includes(roomOf(relative(SRC, file))) && asked.test(readFileSync(file, 'utf8')),
    );
    expect(wrong.map((file) => relative(SRC, file))).toEqual([]);
  });
});
