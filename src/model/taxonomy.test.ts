import { expect, it } from 'vitest';
import { BUILT_IN } from '../i18n/index.ts';
import { AdvisoryFacts } from './advisory.ts';
import { incidentFault, INCIDENTS } from './taxonomy.ts';

it('has the incidents that the interface has words for', () => {
  const keys = Object.keys(BUILT_IN.en).filter((key) => /^incident\..+:/.test(key));
  expect(INCIDENTS.map((incident) => `incident.${incident}`).sort()).toEqual(keys.sort());
});

it('is what an advisory can name', () => {
  const { incident } = AdvisoryFacts.shape;
  expect(incident.safeParse('fraud:phishing').success).toBe(true);
  expect(incident.safeParse('fraud:phising').error?.issues[0]?.message).toBe(incidentFault('fraud:phising'));
});

it.each([
  ['fraud:phising', 'fraud:phishing'],
  ['Phishing', 'fraud:phishing'],
  ['vulnerable: vulnerable system', 'vulnerable:vulnerable-system'],
  ['availability/ddos', 'availability:ddos'],
  ['test', 'test:test'],
  ['other:unknown', 'other:other or other:undetermined'],
])('%s: did you mean %s?', (written, meant) => {
  expect(incidentFault(written)).toBe(
    `is not in the Reference Security Incident Taxonomy: did you mean ${meant}?`,
  );
});

it('shows an example where nothing is near', () => {
  expect(incidentFault('ransomware')).toBe(
    'is not in the Reference Security Incident Taxonomy: write a class and a type of it, such as fraud:phishing or vulnerable:vulnerable-system',
  );
});
