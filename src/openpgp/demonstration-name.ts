const WORDS = 'demonstration key - do not trust';

/** The name in the user ID of a team’s demonstration key. */
export function demonstrationName(shortName: string): string {
  return `${shortName} ${WORDS}`;
}

/** True for the user ID of a demonstration key. */
export function isDemonstrationName(userId: string): boolean {
  return userId.includes(WORDS);
}
