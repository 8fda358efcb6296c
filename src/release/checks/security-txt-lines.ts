/** A field of security.txt. */
export interface Field {
  /** In lower case: field names have no case. */
  name: string;
  value: string;
}

// RFC 9116 5.4: what parsers may refuse. No line of a clear-signed text is as long as a field may be.
const MOST_BYTES = 32_768;
const MOST_LINES = 1000;

/** Reads the text of a security.txt (RFC 9116 4), its signature taken off, and tells every line that is none. */
export function parseSecurityTxt(text: string): { fields: Field[]; problems: string[] } {
  const lines = text.split('\n').slice(0, -1);
  const parsed = lines.map((line, index) => parseLine(line, index + 1));
  const fields = parsed.flatMap((line) => (typeof line === 'object' ? line : []));
  const problems = parsed.flatMap((line) => (typeof line === 'string' ? line : []));
  return { fields, problems: [...tooMuch(text, lines), ...problems] };
}

function parseLine(line: string, number: number): Field | string | undefined {
  if (line === '' || line.startsWith('#')) return undefined;
  const [, name, value] = /^([A-Za-z][A-Za-z0-9-]*): (\S.*)$/.exec(line) ?? [];
  if (name !== undefined && value !== undefined) return { name: name.toLowerCase(), value };
  return `line ${number} is not a field: a name, a colon, one space and a value (RFC 9116 4)`;
}

function tooMuch(text: string, lines: readonly string[]): string[] {
  const isTooMuch = Buffer.byteLength(text) > MOST_BYTES || lines.length > MOST_LINES;
  return isTooMuch ? ['is larger than readers must take (RFC 9116 5.4)'] : [];
}
