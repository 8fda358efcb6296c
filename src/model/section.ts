/**
 * The sections of an advisory’s text, in the order in which a reader needs them. Their headings are interface words,
 * `section.<id>`, so that every advisory of a language has the same ones and machines can tell them apart.
 */
export const SECTIONS = [
  { id: 'description', required: true },
  { id: 'impact', required: true },
  { id: 'affected', required: false },
  { id: 'action', required: true },
  { id: 'workaround', required: false },
  { id: 'detection', required: false },
  { id: 'indicators', required: false },
  { id: 'more', required: false },
] as const;
export type SectionId = (typeof SECTIONS)[number]['id'];
