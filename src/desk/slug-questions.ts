import { CommandFailure, EXIT } from '../commands/failure.ts';
import { REQUIRED_STANDING, RESERVED_SLUGS } from '../model/standing.ts';
import { isSlug } from './slug.ts';

const HELD: readonly string[] = [...RESERVED_SLUGS, ...REQUIRED_STANDING];

/** What is wrong with a name in addresses, and with the name of the folder it gives. */
export function judgeSlug(slug: string, folder: string, folders: readonly string[]): string | undefined {
  if (!isSlug(slug))
    return `"${slug}" cannot stand in an address - write small letters, digits and hyphens only, such as new-phone-number`;
  if (HELD.includes(slug) && slug === folder)
    return `"${slug}" is the name of a page that every site has - choose another name`;
  return folders.some((other) => other.toLowerCase() === folder) ? thereIs(folder) : undefined;
}

/** The end of a command whose folder was made by another while it asked. */
export function taken(folder: string): CommandFailure {
  return new CommandFailure(EXIT.usage, `--slug: ${thereIs(folder)}`);
}

function thereIs(folder: string): string {
  return `there is a ${folder} already - choose another name`;
}
