import { judgeField } from './judge-field.ts';
import type { Answers, Question } from './questions.ts';

/** Makes questions for facts of team.yaml: what it says already is taken where nothing is given. */
export interface FactQuestions {
  /** Without `asks` it can only be given. */
  fact: (name: string, means: string, asks?: string) => Question;
  needed: (name: string, means: string, asks: string) => Question;
  /** With something to take where team.yaml says nothing either. */
  or: (question: Question, otherwise: (known: Answers) => string | undefined) => Question;
}

/** @param present what the team.yaml that is there would answer */
export function factQuestions(present: Answers): FactQuestions {
  const fact = (name: string, means: string, asks?: string): Question => ({
    name,
    means,
    ...(asks !== undefined && { asks }),
    otherwise: () => present[name],
    judge: (answer) => judgeField(name, answer),
  });
  return {
    fact,
    needed: (name, means, asks) => ({ ...fact(name, means, asks), required: true }),
    or: (question, otherwise) => ({
      ...question,
      otherwise: (known) => present[question.name] ?? otherwise(known),
    }),
  };
}
