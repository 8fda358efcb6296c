import type { z } from 'zod';
import type { Team } from './team.ts';

/** A team with every field filled in: the examples in an editor’s help. */
export const EXAMPLE_TEAM: Required<z.input<typeof Team>> = {
  name: 'Example Computer Security Incident Response Team',
  shortName: 'EX-CSIRT',
  organisation: 'Example Organisation',
  tagline:
    'We help our members to prevent computer security incidents, and stand beside them when one happens.',
  established: '2021-09-01',
  site: { origin: 'https://www.example.org', path: '/security' },
  languages: { published: ['en', 'nl'], authoritative: 'en' },
  timeZone: 'Europe/Amsterdam',
  advisoryPrefix: 'EX',
  address: {
    lines: ['EX-CSIRT', 'Example Organisation', 'Voorbeeldlaan 1', '1234 AB Voorbeeldstad'],
    country: 'The Netherlands',
  },
  telephones: [
    {
      id: 'emergency',
      number: '+31200550112',
      purpose: 'Emergencies only: an incident that cannot wait, at any hour',
      emergency: true,
      secure: false,
      audience: 'everyone',
    },
  ],
  mailboxes: [
    {
      id: 'reports',
      address: 'csirt@example.org',
      purpose: 'Reports of incidents',
      readBy: 'All members of the team, during office hours',
      report: true,
    },
  ],
  hours: {
    weekly: [
      { days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], opens: '09:00', closes: '17:00' },
    ],
    holidays: [{ date: '2026-12-25', name: 'Christmas Day' }],
    outside: 'Outside these hours only the emergency number is answered.',
  },
  keys: [{ file: 'ex-csirt.asc', use: 'team', address: 'csirt@example.org' }],
  memberships: [{ name: 'FIRST', status: 'Full member', url: 'https://www.first.org/members/teams/' }],
  rfc2350: {
    history: [{ version: '1.0', date: '2021-09-01', summary: 'First version.' }],
    distributionList: 'There is none. Changes are announced on this site.',
    facsimile: 'Not available.',
    otherTelecommunication: 'Not available.',
    members: 'The names of the team’s members are not published.',
    otherInformation: 'More about the team is on the other pages of this site.',
  },
  securityTxt: {
    validDays: 180,
    policy: 'disclosure-policy',
    acknowledgments: 'thanks',
    hiring: 'https://www.example.org/vacancies',
  },
};
