import { expect, it } from 'vitest';
import { problemLines } from '../../tests/content-folder.ts';

const TEXT = 'contacts/en.mdx';

const told = async (words: string) => problemLines({ [TEXT]: (text) => `${text.trimEnd()}\n\n${words}\n` });

it('lets a text use what team.yaml has', async () => {
  expect(await told('Write to <Mail box="reports" />, key <KeyFingerprint />.')).toEqual([]);
});

it('tells a mailbox that team.yaml does not have, and which it has', async () => {
  const [problem, ...others] = await told('Write to <Mail box="nobody" />.');
  expect(others).toEqual([]);
  expect(problem).toMatch(
    /^content\/contacts\/en\.mdx:\d+:10 there is no mailbox "nobody" in team\.yaml - .*reports/,
  );
});

it('tells a property that a component does not have', async () => {
  expect(await told('Ring <Phone number="1" />.')).toHaveLength(1);
});

it('leaves a text with code to the rule that tells of code', async () => {
  const problems = await told('<Mail box="nobody" /> {1 + 1}');
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('is code');
});
