import { expect, it } from 'vitest';
import { problemLines, replaced } from '../../tests/content-folder.ts';

const FACTS = 'advisories/2026/EX-2026-0001/advisory.yaml';

const told = async (words: string, versions = '1') =>
  problemLines({ [FACTS]: replaced('versions: "1"\n', `versions: "${versions}"\n    ${words}\n`) });

it.each([
  ['purl: pkg:npm/%40scope/thing@1', '1'],
  ['purl: pkg:npm/@scope/thing@1', '1'],
  ['purl: pkg:deb/debian/thing@1%3A9.2p1-2%2Bdeb12u3?arch=amd64', '9.2p1-2+deb12u3'],
  ['purl: pkg:maven/org.example/thing', '>=1|<2'],
  ['purl: pkg:maven/org.example/thing@1', 'before 2'],
  ['purl: pkg:golang/example.org/thing@v1.2.3', '1.2.3'],
  ['purl: pkg:oci/thing@sha256:244fd47e07d1004f0aed9c', '1'],
  ["cpe: 'cpe:2.3:a:maker:thing\\!:1.0:beta:*:*:pro:*:x64:*'", '1'],
])('lets %s be', async (words, versions) => {
  expect(await told(words, versions)).toEqual([]);
});

const FIX = 'write it as in pkg:npm/left-pad@1.3.0, or take "purl:" out';

it.each([
  ['npm/thing@1', `"npm/thing@1" is not a package URL: it must begin with "pkg:" - ${FIX}`],
  ['pkg:thing@1', `"pkg:thing@1" names no package: after "pkg:" come a type, a / and a name - ${FIX}`],
  ['pkg:mavne/org.example/thing@1', 'there is no type of package URL "mavne" - did you mean "pkg:maven/"?'],
  [
    'pkg:maven/thing@1',
    'a package URL of type maven needs a group or owner before the name - write it as in pkg:maven/group/name@version',
  ],
  [
    'pkg:npm/my thing@1',
    'there is a space in the package URL - take it out; where it belongs to a name, write %20',
  ],
  [
    'pkg:npm/thing@1%',
    '"pkg:npm/thing@1%" has a sign in it that a package URL cannot have - write a % as %25, and a ? or # as %3F or %23; or take "purl:" out',
  ],
  [
    'pkg:npm/thing@<2',
    'a package URL names one version, and "<2" is not one - take it out with the @ before it: the range stands in "versions"',
  ],
  [
    'pkg:npm/thing@1.0.1',
    'warning: the package URL is of version 1.0.1 and "versions" says 1 - correct the one that is wrong',
  ],
])('tells the package URL %s', async (purl, line) => {
  expect(await told(`purl: ${purl}`)).toEqual([`content/${FACTS}:14:11 ${line}`]);
});

it.each([
  [
    'cpe:/a:maker:thing:1',
    '"cpe:/a:maker:thing:1" is in the form of CPE 2.2, which is out of use - write \'cpe:2.3:a:maker:thing:1:*:*:*:*:*:*:*\'',
  ],
  [
    'maker:thing:1',
    '"maker:thing:1" is not a CPE name: it must begin with "cpe:2.3:" - write it as in cpe:2.3:a:haxx:curl:8.4.0:*:*:*:*:*:*:*, or take "cpe:" out',
  ],
  [
    'cpe:2.3:a:maker:thing:1',
    'the CPE name has 4 parts after "cpe:2.3:" and must have 11 - write \'cpe:2.3:a:maker:thing:1:*:*:*:*:*:*:*\'',
  ],
  [
    'cpe:2.3:p:maker:thing:1:*:*:*:*:*:*:*',
    'the first part of the CPE name cannot be "p" - write a for an application, o for an operating system, h for hardware',
  ],
  ['cpe:2.3:a:maker:thing:1+2:*:*:*:*:*:*:*', 'the version in the CPE name cannot be "1+2" - write 1\\+2'],
  [
    'cpe:2.3:a:maker::1:*:*:*:*:*:*:*',
    'the product in the CPE name is empty - write * for any, or - for none',
  ],
  [
    'cpe:2.3:a:maker:thing:1:*:*:english:*:*:*:*',
    'the language in the CPE name cannot be "english" - write a language such as en or pt-br, or * for any',
  ],
  [
    'cpe:2.3:a:maker:thing:1:*:*:*:*:*:*:*:*',
    'the CPE name has 12 parts after "cpe:2.3:" and must have 11 - write a backslash before a colon that belongs to a part, or take parts out',
  ],
])('tells the CPE name %s', async (cpe, line) => {
  expect(await told(`cpe: '${cpe}'`)).toEqual([`content/${FACTS}:14:10 ${line}`]);
});
