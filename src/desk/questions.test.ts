import { expect, it } from 'vitest';
import { ask, answersTo, type Question } from './questions.ts';
import type { Terminal } from './terminal.ts';

const QUESTIONS: Question[] = [
  { name: 'name', means: 'the name', asks: 'Name', required: true },
  {
    name: 'size',
    means: 'the size',
    asks: 'Size',
    judge: (answer) => (/^\d+$/.test(answer) ? undefined : 'write a number'),
  },
  {
    name: 'nick',
    means: 'the nickname',
    otherwise: ({ name }) => name?.slice(0, 2),
    isWanted: ({ name }) => name !== 'Ed',
  },
];

/** A person who gives these answers, and is shown these words. */
function person(...answers: string[]): Terminal & { shown: string[] } {
  const shown: string[] = [];
  const next = (words: string) => {
    shown.push(words);
    const answer = answers.shift();
    return answer === undefined ? Promise.reject(new Error('no more answers')) : Promise.resolve(answer);
  };
  return {
    shown,
    ask: next,
    askSecret: next,
    tell: (words) => void shown.push(words),
    close: () => undefined,
  };
}

it('takes what is given, and what follows from it', async () => {
  expect(await ask(QUESTIONS, { name: 'Anna', size: '3' }, undefined)).toEqual({
    answers: { name: 'Anna', size: '3', nick: 'An' },
    assumed: ['nick'],
    faults: [],
  });
  expect(await answersTo(QUESTIONS, { name: 'Ed' }, undefined)).toEqual({ name: 'Ed' });
});

it('names everything that is missing or wrong where there is nobody to ask', async () => {
  await expect(answersTo(QUESTIONS, { size: 'x' }, undefined)).rejects.toMatchObject({
    exitCode: 2,
    message: '--name: is missing; here belongs: the name\n--size: write a number',
  });
});

it('asks a person for the rest, and again after a mistake', async () => {
  const somebody = person('', 'Anna', 'big', '');
  expect(await answersTo(QUESTIONS, {}, somebody)).toEqual({ name: 'Anna', nick: 'An' });
  expect(somebody.shown).toEqual([
    'Name: ',
    '  this must be known',
    'Name: ',
    'Size: ',
    '  write a number',
    'Size: ',
  ]);
});

it('tells a person what is wrong with what was given', async () => {
  const somebody = person('4');
  expect(await answersTo(QUESTIONS, { name: 'Ed', size: 'x' }, somebody)).toEqual({ name: 'Ed', size: '4' });
  expect(somebody.shown).toEqual(['  write a number', 'Size: ']);
});
