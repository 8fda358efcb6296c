import { parse } from 'yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import { Team } from '../model/team.ts';
import { presentAnswers } from './present-team.ts';
import type { Answers } from './questions.ts';
import { readStarter, type Starter } from './starter.ts';
import { changedTeamFile, newTeamFile } from './team-file.ts';

let starter: Starter;
beforeAll(async () => {
  starter = await readStarter([]);
});

const ANSWERS: Answers = {
  name: 'Team: "Røst" # 🎉',
  'short-name': 'RØST',
  organisation: 'Org',
  'organisation.ar': 'هيئة',
  languages: 'fr, ar',
  authoritative: 'fr',
  origin: 'https://roest.example/x',
  path: '/',
  'time-zone': 'Asia/Amman',
  prefix: 'ROST',
  address: 'Rue 1; 1000 Ville',
  country: 'NL',
  phone: '+31 (0)20 055-0100',
  mailbox: 'cert@roest.example',
  'press-mailbox': 'press@roest.example',
  hours: 'sunday-thursday 08:00-16:00',
  established: '2026-01-01',
};
const SITE = { languages: ['fr', 'ar'], authoritative: 'fr' };
const KEY = { file: 'rost.asc', use: 'team' as const, address: 'cert@roest.example' };
const made = () => newTeamFile(starter.team, { ...SITE, answers: ANSWERS, key: KEY }, '2026-11-21');

describe('a new team.yaml', () => {
  it('says what was answered, in the languages of the site', () => {
    expect(Team.parse(parse(made()))).toMatchObject({
      name: 'Team: "Røst" # 🎉',
      organisation: { fr: 'Org', ar: 'هيئة' },
      site: { origin: 'https://roest.example', path: '/' },
      languages: { published: ['fr', 'ar'], authoritative: 'fr' },
      address: { lines: ['Rue 1', '1000 Ville'], country: { fr: 'Pays-Bas', ar: 'هولندا' } },
      telephones: [{ id: 'office', number: '+31200550100' }],
      mailboxes: [
        { id: 'reports', report: true },
        { id: 'press', address: 'press@roest.example' },
      ],
      hours: { weekly: [{ days: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday'], opens: '08:00' }] },
      keys: [KEY],
      rfc2350: { history: [{ version: '1.0', date: '2026-11-21' }], facsimile: { fr: 'Non disponible.' } },
    });
  });

  it('keeps every note of the template', () => {
    const notes = (text: string) => text.match(/^ *#.*$/gm)?.map((line) => line.trim()) ?? [];
    expect(notes(made())).toEqual(notes(starter.team));
    expect(made().split('\n')[0]).toBe('# yaml-language-server: $schema=.schemas/team.schema.json');
  });

  it('leaves words in a language that the template has not to be translated', () => {
    const german = {
      languages: ['de'],
      authoritative: 'de',
      answers: { ...ANSWERS, languages: 'de' },
      key: undefined,
    };
    const { tagline, rfc2350 } = Team.parse(parse(newTeamFile(starter.team, german, '2026-11-21')));
    expect(tagline).toMatch(/^TODO: Say in one sentence/);
    expect(rfc2350.facsimile).toBe('TODO: Translate: Not available.');
  });
});

describe('a team.yaml that is there', () => {
  const change = (answers: Answers, key?: typeof KEY) => {
    const text = made().replace('# The postal address.', '# Our own note.');
    const present = presentAnswers(Team.parse(parse(text)));
    const order = { ...SITE, answers: { ...present, ...answers }, key };
    return {
      before: text.split('\n'),
      after: changedTeamFile(text, present, order, starter.team).split('\n'),
    };
  };

  it('stays the very same where nothing is answered that it does not say', () => {
    const { before, after } = change({});
    expect(after).toEqual(before);
  });

  it('changes where it says something else, and nowhere else', () => {
    const { before, after } = change({ phone: '+31200550199', 'organisation.ar': 'هيئة أخرى' });
    expect(after.filter((line) => !before.includes(line))).toEqual([
      '  ar: هيئة أخرى',
      '    number: "+31200550199"',
    ]);
    expect(after).toHaveLength(before.length);
  });

  it('gets a number or a mailbox that it has not', () => {
    const { after } = change({ 'emergency-phone': '+31200550112' });
    expect(Team.parse(parse(after.join('\n'))).telephones).toMatchObject([
      { id: 'office' },
      { id: 'emergency', number: '+31200550112', emergency: true },
    ]);
    expect(after.join('\n')).toContain('fr: "Urgences seulement');
  });

  it('keeps the key before for old signatures', () => {
    const { after } = change({}, { ...KEY, file: 'rost-2.asc' });
    expect(Team.parse(parse(after.join('\n'))).keys).toEqual([
      { ...KEY, file: 'rost-2.asc' },
      { ...KEY, use: 'retired' },
    ]);
  });
});
