import { expect, it } from 'vitest';
import { problemLines, replaced } from '../../tests/content-folder.ts';

const FOLDER = 'advisories/2026/EX-2026-0001';
const TEXT = `${FOLDER}/en.md`;
const REMEDY =
  'stands here, and this site is public - do not publish this before whoever set the label says that you may';
const MORE = '; to speak about the label, put it in backticks';

it('lets TLP:CLEAR be, words about labels in code, and in standing documents', async () => {
  expect(
    await problemLines({
      [TEXT]: (text) => `${text}\nTLP:CLEAR, as \`TLP:AMBER\` is not; the amber light, TLPs red and green.\n`,
      'contacts/en.mdx': replaced(
        'Text.',
        'We keep to TLP:RED and TLP:AMBER.\n\n## TLP:GREEN\n\n- TLP:WHITE',
      ),
    }),
  ).toEqual([]);
});

it('tells every other label, wherever it stands', async () => {
  expect(
    await problemLines({
      [TEXT]: (text) =>
        `${text.replace('title: Title', 'title: "TLP:AMBER Title"')}\n> **TLP:** Red, tlp amber +\n> strict, TLP-GREEN and TLP:WHITE.\n`,
      [`${FOLDER}/advisory.yaml`]: replaced('First publication', '{ en: "Was TLP: GREEN" }'),
      'contacts/en.mdx': replaced('Text.', '**TLP:AMBER+STRICT**\n\nText.'),
    }),
  ).toEqual([
    `content/${FOLDER}/advisory.yaml:8:20 TLP:GREEN ${REMEDY}`,
    `content/${TEXT}:2:8 TLP:AMBER ${REMEDY}`,
    `content/${TEXT}:20:5 TLP:RED ${REMEDY}${MORE}`,
    `content/${TEXT}:20:17 TLP:AMBER+STRICT ${REMEDY}${MORE}`,
    `content/${TEXT}:21:11 TLP:GREEN ${REMEDY}${MORE}`,
    `content/${TEXT}:21:25 TLP:WHITE is called TLP:CLEAR since version 2.0 of the protocol - write TLP:CLEAR, if whoever set the label agrees`,
    `content/contacts/en.mdx:7:3 TLP:AMBER+STRICT ${REMEDY}${MORE}`,
  ]);
});
