/** The components that a standing document may use; each puts facts of the team in its place. */
export const FACT_NAMES = [
  'DocumentInformation',
  'ContactInformation',
  'Phones',
  'Mailboxes',
  'Hours',
  'Address',
  'Keys',
  'Memberships',
  'Phone',
  'Mail',
  'KeyFingerprint',
  'TeamName',
  'ShortName',
  'Organisation',
  'Website',
] as const;

export type FactName = (typeof FACT_NAMES)[number];
