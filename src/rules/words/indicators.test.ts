import { describe, expect, it } from 'vitest';
import { problemLines } from '../../tests/content-folder.ts';

const FOLDER = 'advisories/2026/EX-2026-0001';
const TEXT = `${FOLDER}/en.md`;

async function told(words: string): Promise<string[]> {
  const lines = await problemLines({
    [TEXT]: (text) => `${text}\n${words}\n`,
    [`${FOLDER}/advisory.yaml`]: (text) =>
      `${text}references:\n  - { url: "https://vendor.example/iocs/", title: The list }\n`,
  });
  return lines.map((line) => line.replace(`content/${TEXT}:`, ''));
}

const NONE = 'if it is none, name its address under "references" in advisory.yaml';
const FOLLOW = 'a reader can follow this link, and it stands among the indicators';

describe('an indicator', () => {
  it('may be disarmed or code, beside links to the team and to the references', async () => {
    expect(
      await told(
        '## Indicators of compromise\n\n- hxxps://evil[.]example/path, `http://192.0.2.1/`, a[@]evil[.]example\n- [list](https://vendor.example/iocs), https://www.example.org/a, csirt@example.org, [reports](/reporting/)\n\n## More information\n\nhttps://evil.example/',
      ),
    ).toEqual([]);
  });

  it('is told where it is a link', async () => {
    expect(
      await told(
        '## Indicators of compromise\n\n### Sites\n\n| What | Where |\n| --- | --- |\n| Site | https://evil.example/a |\n| Mail | a.b@evil.example |\n\n- [one](http://evil.example/?x=1) and www.evil.example',
      ),
    ).toEqual([
      `26:10 ${FOLLOW} - write hxxps://evil[.]example/a; ${NONE}`,
      `27:10 ${FOLLOW} - write a.b[@]evil[.]example; ${NONE}`,
      `29:3 ${FOLLOW} - write hxxp://evil[.]example/?x=1; ${NONE}`,
      `29:39 ${FOLLOW} - write www[.]evil[.]example; ${NONE}`,
    ]);
  });
});

describe('anywhere', () => {
  it.each([
    [
      'at http://evil[.]example/path.',
      '20:4 "http://evil[.]example/path" is only half disarmed: there is a link in it - write hxxp://evil[.]example/path',
    ],
    [
      'at www.evil[.]example',
      '20:4 "www.evil[.]example" is only half disarmed: there is a link in it - write www[.]evil[.]example',
    ],
    [
      'at hxxp://user@evil.example/a',
      '20:4 "hxxp://user@evil.example/a" is only half disarmed: there is a link in it - write hxxp://user[@]evil[.]example/a',
    ],
    [
      '[there](hxxp://evil.example)',
      '20:1 a disarmed address cannot be where a link leads - write it as words: hxxp://evil[.]example',
    ],
    [
      'at http://192.0.2.1:8080/a',
      '20:4 a reader can follow this link to a bare IP address - write it as words: hxxp://192[.]0[.]2[.]1:8080/a',
    ],
    [
      'at [server](http://[2001:db8::1]/a)',
      '20:4 a reader can follow this link to a bare IP address - write it as words: hxxp://[2001:db8::1]/a',
    ],
  ])('tells %s', async (words, line) => {
    expect(await told(words)).toEqual([line]);
  });

  it('lets an address of a private network be', async () => {
    expect(await told('Open http://192.168.1.1/ and (https://www.example.org).')).toEqual([]);
  });
});
