import { formatGitHub, formatGitLab } from '../src/check/annotations.ts';
import { loadSite } from '../src/check/loaded-site.ts';
import { recallLastCheck } from '../src/check/memory.ts';
import { formatJson } from '../src/check/report.ts';
import { shownOn } from '../src/check/shown.ts';
import { clock } from '../src/commands/clock.ts';
import { EXIT } from '../src/commands/failure.ts';
import { COMMON_FLAGS, contentFolder, readOptions } from '../src/commands/options.ts';
import { run } from '../src/commands/run.ts';

await run(async () => {
  const options = readOptions({
    command: 'npm run check --',
    does: 'Lists everything in the content that is wrong, with its file and line and what to do about it.',
    flags: {
      ...COMMON_FLAGS,
      '--json': 'print the problems as JSON',
      '--github': 'print the problems as annotations of a GitHub pull request',
      '--gitlab': 'print the problems as a GitLab Code Quality report',
    },
  });
  const folder = contentFolder(options);
  const keep = await recallLastCheck(folder.content);
  const { problems } = await loadSite({ ...folder, now: clock() });
  await keep();
  const { json, github, gitlab } = options.flags;
  const format = json ? formatJson : github ? formatGitHub : gitlab ? formatGitLab : undefined;
  console.log(format?.(problems) ?? shownOn(process.stdout, problems));
  return problems.some(({ severity }) => severity === 'error') ? EXIT.problems : EXIT.done;
});
