import { loadSite } from '../src/check/loaded-site.ts';
import { formatAnnotations, formatJson, formatReport } from '../src/check/report.ts';
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
    },
  });
  const { problems } = await loadSite({ ...contentFolder(options), now: clock() });
  const { json, github } = options.flags;
  const format = json === true ? formatJson : github === true ? formatAnnotations : formatReport;
  console.log(format(problems));
  return problems.some(({ severity }) => severity === 'error') ? EXIT.problems : EXIT.done;
});
