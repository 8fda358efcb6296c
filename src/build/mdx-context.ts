import { basename } from 'node:path';
import { factContext, type FactContext } from '../facts/index.ts';
import { presentedSite } from './presented-site.ts';

/** The facts for a standing document that the MDX compiler is at work on; its file is named by its language: `nl.mdx`. */
export async function contextOfFile({ path }: { path?: string | undefined }): Promise<FactContext> {
  const { site, now } = await presentedSite();
  return factContext(site, basename(path ?? '', '.mdx'), now);
}
