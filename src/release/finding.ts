import { CommandFailure, EXIT } from '../commands/failure.ts';

/** One thing that is wrong with a web root or a live site. */
export interface Finding {
  /** The check that found it: `signatures`. */
  check: string;
  /** The file it is about, by its address. */
  address: string;
  /** What is wrong, in one plain clause without a full stop. */
  message: string;
  /** What to do about it. */
  remedy?: string;
}

/** A web root that must not be released, with every reason. */
export class ReleaseRefused extends CommandFailure {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(EXIT.problems, inLines(findings));
    this.findings = findings;
  }
}

/** @throws ReleaseRefused where anything was found */
export function refuseAny(findings: readonly Finding[]): void {
  if (findings.length > 0) throw new ReleaseRefused(findings);
}

/** Findings for people, two lines each: where and what, then what to do. */
export function inLines(findings: readonly Finding[]): string {
  const lines = findings.flatMap(({ address, message, remedy }) => [
    `${address}: ${message}`,
    ...(remedy === undefined ? [] : [`    ${remedy}`]),
  ]);
  return lines.join('\n');
}
