import { writeFile } from 'node:fs/promises';
import { COMMON_FLAGS, contentFolder, readOptions } from '../src/commands/options.ts';
import { run } from '../src/commands/run.ts';
import { putSchemas } from '../src/desk/put-schemas.ts';
import { SAMPLE_LIST, sampleFilesIn } from '../src/desk/sample-files.ts';
import { readSite } from '../src/reader/index.ts';

await run(async () => {
  const options = readOptions({
    command: 'node scripts/schemas.ts',
    does: 'For whoever works on the engine: brings the schemas for editors, and with --sample the list of the sample’s files, up to date.',
    flags: { ...COMMON_FLAGS, '--sample': 'the content is the sample that comes with the engine' },
  });
  const { content, label } = contentFolder(options);
  const { site } = await readSite({ content, label });
  await putSchemas(content, site?.team.languages.published ?? ['en']);
  if (options.flags.sample === true)
    await writeFile(SAMPLE_LIST, `${JSON.stringify(await sampleFilesIn(content), null, 2)}\n`);
  return 0;
});
