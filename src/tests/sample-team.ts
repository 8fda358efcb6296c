import { Team } from '../model/team.ts';

/** A team at https://www.example.org/security. */
export function sampleTeam(parts: Partial<Team> = {}): Team {
  const team = Team.parse({
    name: { en: 'Example Response Team', nl: 'Voorbeeldteam' },
    shortName: 'EX-CSIRT',
    organisation: 'Example Organisation',
    tagline: { en: 'We help when it burns.', nl: 'Wij helpen als het brandt.' },
    established: '2021-09-01',
    site: { origin: 'https://www.example.org', path: '/security' },
    languages: { published: ['en', 'nl'], authoritative: 'en' },
    timeZone: 'Europe/Amsterdam',
    advisoryPrefix: 'EX',
    address: {
      lines: ['EX-CSIRT', 'Voorbeeldlaan 1', '1234 AB Voorbeeldstad'],
      country: { en: 'The Netherlands', nl: 'Nederland' },
    },
    telephones: [
      { id: 'office', number: '+31205550100', purpose: { en: 'Office hours', nl: 'Kantooruren' } },
      {
        id: 'emergency',
        number: '+31205550112',
        purpose: { en: 'Emergencies, at any hour', nl: 'Spoed, op elk uur' },
        emergency: true,
      },
    ],
    mailboxes: [
      {
        id: 'reports',
        address: 'csirt@example.org',
        purpose: { en: 'Reports of incidents', nl: 'Meldingen van incidenten' },
        readBy: { en: 'All members of the team', nl: 'Alle leden van het team' },
        report: true,
      },
      {
        id: 'press',
        address: 'press@example.org',
        purpose: { en: 'Questions from the press', nl: 'Vragen van de pers' },
        readBy: { en: 'The press officers', nl: 'De persvoorlichters' },
      },
    ],
    hours: {
      weekly: [
        {
          days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
          opens: '08:30',
          closes: '17:30',
        },
      ],
      holidays: [
        { date: '2026-12-25', name: { en: 'Christmas Day', nl: 'Eerste kerstdag' } },
        { date: '2027-01-01', name: { en: 'New Year’s Day', nl: 'Nieuwjaarsdag' } },
      ],
      outside: {
        en: 'Only the emergency number is answered.',
        nl: 'Alleen het spoednummer wordt beantwoord.',
      },
    },
    keys: [{ file: 'ex-csirt.asc', use: 'team', address: 'csirt@example.org' }],
    memberships: [
      { name: 'FIRST', status: { en: 'member', nl: 'lid' }, url: 'https://www.first.org/members/' },
    ],
    rfc2350: {
      history: [
        { version: '1.0', date: '2021-09-01', summary: { en: 'First version', nl: 'Eerste versie' } },
        { version: '1.1', date: '2026-09-01', summary: { en: 'TLP 2.0', nl: 'TLP 2.0' } },
      ],
      distributionList: {
        en: 'Changes are announced in the feed.',
        nl: 'Wijzigingen staan in de feed.',
      },
      facsimile: { en: 'Not available.', nl: 'Niet beschikbaar.' },
      otherTelecommunication: { en: 'Not available.', nl: 'Niet beschikbaar.' },
      members: { en: 'Names are not published.', nl: 'Namen worden niet gepubliceerd.' },
      otherInformation: { en: 'See the other pages.', nl: 'Zie de andere pagina’s.' },
    },
    securityTxt: { policy: 'disclosure-policy' },
  });
  return { ...team, ...parts };
}
