import { describe, expect, it } from 'vitest';
import { problemLines, replaced } from '../../tests/content-folder.ts';

const week = (...lines: string[]) =>
  problemLines({
    'team.yaml': replaced(
      '    - { days: [monday], opens: "09:00", closes: "17:00" }\n',
      lines.map((line) => `    - { days: ${line} }\n`).join(''),
    ),
  });

describe('the week', () => {
  it('may have a break, and a night', async () => {
    expect(
      await week(
        '[monday, tuesday], opens: "09:00", closes: "12:00"',
        '[tuesday], opens: "12:00", closes: "24:00"',
        '[wednesday], opens: "00:00", closes: "05:00"',
      ),
    ).toEqual([]);
  });

  it('is told a day that closes before it opens', async () => {
    expect(await week('[monday], opens: "22:00", closes: "06:00"')).toEqual([
      'content/team.yaml:29:49 the day closes at 06:00 and opens at 22:00 - correct the hours; a day that goes on after midnight is written as two, until "24:00" and from "00:00"',
    ]);
  });

  it('is told a day that has two hours at once', async () => {
    expect(
      await week(
        '[monday, friday], opens: "09:00", closes: "17:00"',
        '[sunday, friday], opens: "16:00", closes: "18:00"',
      ),
    ).toEqual([
      'content/team.yaml:30:24 friday has the hours 16:00 to 18:00 and also 09:00 to 17:00 - name the day once, or correct the hours so that they do not overlap',
    ]);
    expect(await week('[monday, monday], opens: "09:00", closes: "17:00"')).toEqual([
      'content/team.yaml:29:24 monday stands here twice - take it out, or write the day that is meant',
    ]);
  });
});

describe('a holiday', () => {
  const told = (...days: string[]) =>
    problemLines({
      'team.yaml': replaced(
        '  outside:',
        `  holidays:\n${days.map((day) => `    - { date: ${day}, name: Feast }\n`).join('')}  outside:`,
      ),
    });

  it('may be any day to come, in any order', async () => {
    expect(await told('2026-12-27', '2026-12-25', '2026-11-21')).toEqual([]);
  });

  it('is told to stand there twice', async () => {
    expect(await told('2026-12-25', '2026-12-26', '2026-12-25')).toEqual([
      'content/team.yaml:33:15 2026-12-25 stands among the holidays twice - correct the day, or take one of the two out',
    ]);
  });

  it('can be taken out when it is past', async () => {
    expect(await told('2026-12-25', '2026-11-20')).toEqual([
      'content/team.yaml:32:15 warning: the holiday of 2026-11-20 is past - it can be taken out',
    ]);
    expect(await told('2026-12-25', '2026-04-27', '2026-11-20')).toEqual([
      'content/team.yaml:32:15 warning: these holidays are past: 2026-04-27, 2026-11-20 - they can be taken out',
    ]);
  });

  it('is wanted for the coming year when all are past', async () => {
    expect(await told('2026-04-27', '2026-11-20')).toEqual([
      'content/team.yaml:31:15 warning: all holidays are past - write those of the coming year in their place',
    ]);
  });
});
