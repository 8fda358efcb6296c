import { PackageURL } from 'packageurl-js';
import type { Fault } from './fault.ts';
import { nearest } from './nearest.ts';

/** The registered types of package URL. */
const TYPES = (
  'alpm apk bazel bitbucket bitnami cargo chrome-extension cocoapods composer conan conda cpan cran deb docker gem ' +
  'generic github gitlab golang hackage hex huggingface julia luarocks maven mlflow npm nuget oci opam otp pub pypi ' +
  'qpkg rpm swid swift vscode-extension yocto'
).split(' ');

/** What people call a kind of package, and the type it has. */
const ALSO_CALLED: Partial<Record<string, string>> = {
  debian: 'deb',
  ubuntu: 'deb',
  redhat: 'rpm',
  go: 'golang',
  java: 'maven',
  js: 'npm',
  node: 'npm',
  nodejs: 'npm',
  php: 'composer',
  pip: 'pypi',
  python: 'pypi',
  ruby: 'gem',
  rubygems: 'gem',
  crates: 'cargo',
  rust: 'cargo',
};

const EXAMPLE = 'write it as in pkg:npm/left-pad@1.3.0, or take "purl:" out';

/** What is wrong with a package URL (purl-spec); undefined where nothing is. */
export function purlFault(purl: string): Fault | undefined {
  if (!purl.startsWith('pkg:'))
    return { message: `"${purl}" is not a package URL: it must begin with "pkg:"`, remedy: EXAMPLE };
  if (/\s/.test(purl))
    return {
      message: 'there is a space in the package URL',
      remedy: 'take it out; where it belongs to a name, write %20',
    };
  if (!/^pkg:[A-Za-z.+-][A-Za-z0-9.+-]*\/[^/]/.test(purl))
    return {
      message: `"${purl}" names no package: after "pkg:" come a type, a / and a name`,
      remedy: EXAMPLE,
    };
  return typeFault(purl) ?? readerFault(purl) ?? rangeFault(purl);
}

/** The version that a package URL names. */
export function purlVersion(purl: string): string | undefined {
  try {
    return PackageURL.parseString(purl)[3];
  } catch {
    return undefined;
  }
}

function typeFault(purl: string): Fault | undefined {
  const type = purl.slice('pkg:'.length, purl.indexOf('/'));
  if (TYPES.includes(type.toLowerCase())) return undefined;
  const meant = ALSO_CALLED[type.toLowerCase()] ?? nearest(type, TYPES);
  if (meant === undefined) return undefined;
  return { message: `there is no type of package URL "${type}"`, remedy: `did you mean "pkg:${meant}/"?` };
}

/** What the purl project’s own reader finds. */
function readerFault(purl: string): Fault | undefined {
  try {
    PackageURL.fromString(purl);
    return undefined;
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : '';
    const [, type, lacking] = /^Invalid purl: (\w+) requires a "(\w+)"/.exec(said) ?? [];
    if (type !== undefined && lacking !== undefined) return lackingFault(type, lacking);
    // A mistake in that reader is not one of the writer.
    return said.startsWith('Invalid purl') ? unreadable(purl) : undefined;
  }
}

function lackingFault(type: string, lacking: string): Fault {
  if (lacking === 'version')
    return {
      message: `a package URL of type ${type} needs a version`,
      remedy: 'write it at the end, after a @',
    };
  const message = `a package URL of type ${type} needs a group or owner before the name`;
  return { message, remedy: `write it as in pkg:${type}/group/name@version` };
}

function unreadable(purl: string): Fault {
  const message = `"${purl}" has a sign in it that a package URL cannot have`;
  return { message, remedy: 'write a % as %25, and a ? or # as %3F or %23; or take "purl:" out' };
}

function rangeFault(purl: string): Fault | undefined {
  const version = purlVersion(purl);
  if (version === undefined || !/[<>|*,]/.test(version)) return undefined;
  const message = `a package URL names one version, and "${version}" is not one`;
  return { message, remedy: 'take it out with the @ before it: the range stands in "versions"' };
}
