import type { Fault } from './fault.ts';

/** The parts of a CPE 2.3 name after `cpe:2.3:`, in order (NISTIR 7695 6.2). */
const PARTS = [
  'part',
  'vendor',
  'product',
  'version',
  'update',
  'edition',
  'language',
  'software edition',
  'target software',
  'target hardware',
  'other',
] as const;

/** Letters, digits, `.`, `_` and `-`; any other sign after a backslash; `?` and `*` at the ends only (NISTIR 7695 6.2.1). */
const VALUE = /^(\?*|\*?)([A-Za-z0-9\-._]|\\[\\*?!"#$%&'()+,/:;<=>@[\]^`{|}~])+(\?*|\*?)$/;
const LANGUAGE = /^[A-Za-z]{2,3}(-([A-Za-z]{2}|[0-9]{3}))?$/;

/** What is wrong with a CPE 2.3 name (NISTIR 7695 6.2, a formatted string); undefined where nothing is. */
export function cpeFault(cpe: string): Fault | undefined {
  if (cpe.startsWith('cpe:/')) return olderForm(cpe);
  if (!cpe.startsWith('cpe:2.3:'))
    return {
      message: `"${cpe}" is not a CPE name: it must begin with "cpe:2.3:"`,
      remedy: 'write it as in cpe:2.3:a:haxx:curl:8.4.0:*:*:*:*:*:*:*, or take "cpe:" out',
    };
  const values = partsOf(cpe);
  return values.length === PARTS.length ? firstFault(values) : wrongCount(cpe, values);
}

/** The values of a CPE 2.3 name; a colon after a backslash does not end one. */
export function partsOf(cpe: string): string[] {
  return cpe.slice('cpe:2.3:'.length).split(/(?<!\\):/);
}

function olderForm(cpe: string): Fault {
  const values = cpe.slice('cpe:/'.length).split(':');
  const filled = [...values, ...PARTS.slice(values.length).map(() => '*')].map((value) => value || '*');
  const newer = `cpe:2.3:${filled.join(':')}`;
  return {
    message: `"${cpe}" is in the form of CPE 2.2, which is out of use`,
    remedy:
      filled.length === PARTS.length && cpeFault(newer) === undefined
        ? `write '${newer}'`
        : 'look the product up in the CPE dictionary of NVD and take its CPE 2.3 name, or take "cpe:" out',
  };
}

function wrongCount(cpe: string, values: string[]): Fault {
  const message = `the CPE name has ${values.length} parts after "cpe:2.3:" and must have ${PARTS.length}`;
  const filled = [cpe, ...PARTS.slice(values.length).map(() => '*')].join(':');
  if (values.length > PARTS.length)
    return { message, remedy: 'write a backslash before a colon that belongs to a part, or take parts out' };
  return { message, remedy: cpeFault(filled) === undefined ? `write '${filled}'` : 'fill it up with ":*"' };
}

function firstFault(values: string[]): Fault | undefined {
  const index = values.findIndex((value, place) => !isRight(value, PARTS[place]));
  const [value, part] = [values[index], PARTS[index]];
  if (value === undefined || part === undefined) return undefined;
  const name = part === 'part' ? 'first part of' : `${part} in`;
  const wrong = value === '' ? 'is empty' : `cannot be "${value}"`;
  return { message: `the ${name} the CPE name ${wrong}`, remedy: remedyFor(value, part) };
}

function isRight(value: string, part: (typeof PARTS)[number] | undefined): boolean {
  if (part === 'part') return /^[aho*-]$/.test(value);
  if (value === '*' || value === '-') return true;
  return part === 'language' ? LANGUAGE.test(value) : VALUE.test(value);
}

function remedyFor(value: string, part: (typeof PARTS)[number]): string {
  if (part === 'part') return 'write a for an application, o for an operating system, h for hardware';
  if (part === 'language') return 'write a language such as en or pt-br, or * for any';
  if (value === '') return 'write * for any, or - for none';
  const escaped = value.replace(/\s+/g, '_').replace(/(?<!\\)[!"#$%&'()+,/;<=>@[\]^`{|}~]/g, '\\$&');
  return VALUE.test(escaped)
    ? `write ${escaped}`
    : 'write letters, digits, ".", "_" and "-" only, and a backslash before any other sign';
}
