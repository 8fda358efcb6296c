/** A text that tries to run, load or change something it must not; `alert(1)` stands for the deed. */
export interface Attack {
  /** What is attacked, and how: `links: a tab in the scheme`. */
  name: string;
  text: string;
}

/** Attacks by their names. */
export type Attacks = Readonly<Record<string, string>>;

/** The attacks of a group, each under the name of the group and its own. */
export function grouped(group: string, attacks: Attacks): Attack[] {
  return Object.entries(attacks).map(([name, text]) => ({ name: `${group}: ${name}`, text }));
}
