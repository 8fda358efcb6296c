import { expect, it } from 'vitest';
import { bilingual } from '../../tests/bilingual-team.ts';
import { problemLines } from '../../tests/content-folder.ts';

const ID = 'announcements/2026-03-02-operational';
const LONG = 'From today the team is there for everyone who works at one of our members.';

/** What is told of an announcement with this title and these words in Dutch, and those in English. */
async function told(
  english: [title: string, words: string],
  dutch: [title: string, words: string],
): Promise<string[]> {
  const text = ([title, words]: [string, string], summary: string) =>
    `---\ntitle: ${title}\nsummary: ${summary}\n---\n\n${words}\n`;
  const lines = await problemLines({
    ...bilingual(),
    [`${ID}/en.md`]: text(english, 'What it is.'),
    [`${ID}/nl.md`]: text(dutch, 'Wat het is.'),
  });
  return lines.map((line) => line.replace(`content/${ID}/nl.md:`, ''));
}

it('lets names and short lines be the same', async () => {
  expect(await told(['Apache Log4j 2', 'Run `a`.'], ['Apache Log4j 2', 'Run `a`.'])).toEqual([]);
});

it('warns of what has been copied and not translated', async () => {
  expect(await told(['We are there for you', LONG], ['We are there for you', LONG])).toEqual([
    '2:8 warning: the title is word for word that of the text in en - translate it',
    '6:1 warning: this text is word for word the one in en - translate it',
  ]);
  expect(await told(['One', `${LONG}\n\nMore.`], ['Een', `Meer.\n\n${LONG}\n\n> ${LONG}`])).toEqual([
    '8:1 warning: these words are still those of the text in en - translate them',
  ]);
});

it('warns of a text in the letters of another language', async () => {
  expect(
    await told(
      ['One', 'Words.'],
      [
        'Een',
        'Добро пожаловать на сайт нашей группы реагирования. Здесь вы найдёте рекомендации, новости, часы работы и телефоны нашей службы.',
      ],
    ),
  ).toEqual([
    '6:1 warning: this text has hardly any Latin letters, and its language is nl - translate it, or give the file the name of its language',
  ]);
});
