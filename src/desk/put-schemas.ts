import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LanguageTag } from '../model/language.ts';
import { schemaFiles } from './schema-files.ts';

/** Brings the schemas for editors in a content folder up to date with the engine; what is right already is not touched. */
export async function putSchemas(content: string, languages: readonly LanguageTag[]): Promise<void> {
  for (const [path, text] of Object.entries(schemaFiles(languages))) {
    const file = join(content, path);
    if ((await readFile(file, 'utf8').catch(() => '')) === text) continue;
    const unfinished = `${file}.${randomUUID()}`;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(unfinished, text);
    await rename(unfinished, file);
  }
}
