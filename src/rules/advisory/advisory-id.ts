import type { Advisory } from '../../model/advisory.ts';
import type { Locate, Problem } from '../../model/problem.ts';
import { complaintsOf, type Rule } from '../rule.ts';

const { error } = complaintsOf('advisory-id');

/** An advisory’s ID is its folder’s name, has the year of the folder above it, and begins as the team’s IDs do. */
export const advisoryId: Rule = {
  id: 'advisory-id',
  check: ({ advisories, team }, locate) =>
    advisories.flatMap((advisory) => [
      ...folderProblems(advisory, locate),
      ...prefixProblems(advisory, team.advisoryPrefix, locate),
    ]),
};

function folderProblems({ id, file }: Advisory, locate: Locate): Problem[] {
  const [year = '', folder = ''] = file.split('/').slice(-3);
  const at = () => locate(file, ['id']);
  if (folder !== id)
    return [error(at(), `the ID is ${id} and the folder is named ${folder}`, 'give both the same name')];
  const own = yearOf(id);
  if (year !== own)
    return [
      error(at(), `the ID is of ${own} and the folder is in ${year}`, `move the folder to advisories/${own}`),
    ];
  return [];
}

function prefixProblems({ id, file }: Advisory, prefix: string, locate: Locate): Problem[] {
  if (id.replace(/-\d{4}-\d+$/, '') === prefix) return [];
  const remedy = `name it ${prefix}-${id.split('-').slice(-2).join('-')}, or change advisoryPrefix in team.yaml`;
  return [error(locate(file, ['id']), `the ID does not begin with the team’s ${prefix}-`, remedy)];
}

function yearOf(id: string): string {
  return id.split('-').at(-2) ?? '';
}
