import { expect, it } from 'vitest';
import { problemLines } from '../../tests/content-folder.ts';

it('tells the documents that every team has', async () => {
  expect(await problemLines({ 'rfc2350/en.mdx': undefined, 'contacts/en.mdx': undefined })).toEqual([
    'content/contacts/en.mdx:1:1 this text is missing: every team has it - write it, or copy it from the sample',
    'content/rfc2350/en.mdx:1:1 this text is missing: every team has it - write it, or copy it from the sample',
  ]);
});

it('tells the sections of RFC 2350 that are missing, by number', async () => {
  const lines = await problemLines({
    'rfc2350/en.mdx': (text) =>
      text
        .replace('## 3.2 Heading', '## Constituency')
        .replace('## 7 Heading', '## 7th Heading')
        .replace('<ContactInformation />', ''),
  });
  expect(lines).toEqual([
    'content/rfc2350/en.mdx:1:1 <ContactInformation /> is missing - write it on a line of its own, before the heading of section 3',
    'content/rfc2350/en.mdx:1:1 section 3.2 of RFC 2350 (Constituency) is missing - add a heading that begins with "3.2", such as "### 3.2 Constituency"',
    'content/rfc2350/en.mdx:1:1 section 7 of RFC 2350 (Disclaimers) is missing - add a heading that begins with "7", such as "## 7 Disclaimers"',
  ]);
});

it('lets numbers end in a full stop, and headings have any depth and words', async () => {
  const dotted = (text: string) =>
    text.replace(/^## (\d+(?:\.\d+)*) Heading/gm, '#### $1. *Kop* <ShortName />');
  expect(await problemLines({ 'rfc2350/en.mdx': dotted })).toEqual([]);
});
