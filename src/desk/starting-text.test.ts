import { beforeAll, expect, it } from 'vitest';
import { REQUIRED_STANDING } from '../model/standing.ts';
import { sampleTeam } from '../tests/sample-team.ts';
import { readStarter, type Starter } from './starter.ts';
import { startingText, type TextOrder } from './starting-text.ts';

let starter: Starter;
beforeAll(async () => {
  starter = await readStarter(REQUIRED_STANDING);
});

const text = (order: Partial<TextOrder> = {}) =>
  startingText(
    { slug: 'rfc2350', language: 'en', team: sampleTeam(), answers: {}, today: '2026-11-21', ...order },
    starter,
  );

it('says for whom the team works where that is known, and nothing that could be taken for code', () => {
  const answers = { constituency: 'All *members* of <Org> {and} [more](x)' };
  expect(text({ answers })).toContain('\n\nAll \\*members\\* of \\<Org\\> \\{and\\} \\[more\\](x)\n\n');
  expect(text()).toContain('TODO: Say for whom the team works');
  expect(text({ language: 'nl', answers })).toContain('TODO: Vertel voor wie het team werkt');
});

it('speaks of a number or a mailbox only where there is one', () => {
  const team = sampleTeam();
  const without = sampleTeam({ telephones: team.telephones.filter(({ id }) => id === 'office') });
  expect(text({ slug: 'contacts', team })).toContain('<Phone line="emergency" />');
  expect(text({ slug: 'contacts', team: without })).not.toContain('emergency" />');
  expect(text({ slug: 'contacts', team: without })).toContain('Ring <Phone line="office" />');
});

it('says that a translation prevails over nothing only where there is one', () => {
  const team = sampleTeam({ languages: { published: ['en'], authoritative: 'en' } });
  expect(text()).toContain('published in more than one language');
  expect(text({ team })).not.toContain('published in more than one language');
});

it('is in English, and says so, where there is none in the language', () => {
  const team = sampleTeam({ languages: { published: ['nl', 'pt-BR'], authoritative: 'nl' } });
  const portuguese = text({ language: 'pt-BR', team });
  expect(portuguese).toMatch(
    /^---\n.*\ntitle: RFC 2350 description\n[^]*\ntranslates: 2026-11-21\n---\n\nTODO: This text is in English\. Translate it into Brazilian Portuguese/,
  );
});

it.each(REQUIRED_STANDING)('leaves nothing of the template of %s in any language', (slug) => {
  for (const language of ['en', 'nl', 'de']) {
    const team = sampleTeam({ languages: { published: ['en', 'nl', 'de'], authoritative: 'en' } });
    expect(text({ slug, language, team })).not.toMatch(/^\?|%[a-z]+%|\n\n\n/m);
  }
});
