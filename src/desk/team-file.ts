import { isMap, isScalar, isSeq, parseDocument, visit, type Document } from 'yaml';
import type { Day } from '../model/moment.ts';
import type { Path } from '../model/problem.ts';
import type { KeyEntry, Team } from '../model/team.ts';
import { localValue } from './local-value.ts';
import { pathOf } from './present-team.ts';
import type { Answers } from './questions.ts';
import { keepLanguages } from './kept-languages.ts';
import { schemaLine } from './schema-files.ts';
import type { SiteLanguages } from './setup-questions.ts';
import { TEAM_FIELDS, type Place, type TeamField } from './team-fields.ts';

/** What a team.yaml is to say. */
export interface TeamOrder extends SiteLanguages {
  answers: Answers;
  /** The team’s key, where there is a new one. */
  key: KeyEntry | undefined;
}

/** A team.yaml made of the template: a note on everything, and of its lists only what the answers speak of. */
export function newTeamFile(template: string, order: TeamOrder, today: Day): string {
  const document = parseDocument(template);
  keepLanguages(document, order.languages);
  for (const field of TEAM_FIELDS) put(document, field, order);
  dropUnanswered(document);
  document.setIn(['rfc2350', 'history', 0, 'date'], today);
  addKey(document, order.key);
  return written(document);
}

/**
 * A team.yaml that is there, changed where the answers differ from it; the very same text where none does.
 * @param present what it would answer itself
 */
export function changedTeamFile(text: string, present: Answers, order: TeamOrder, template: string): string {
  const changed = Object.entries(order.answers).filter(([name, answer]) => present[name] !== answer);
  const fields = TEAM_FIELDS.filter(({ name }) =>
    changed.some(([other]) => other === name || other.startsWith(`${name}.`)),
  );
  if (fields.length === 0 && order.key === undefined) return text;
  const document = parseDocument(text);
  const model = parseDocument(template);
  keepLanguages(model, order.languages);
  for (const field of fields) {
    addItem(document, model, field.place);
    put(document, field, order);
  }
  addKey(document, order.key);
  return written(document);
}

/** What stands in the template where an answer belongs. */
const UNANSWERED = 'x';

function put(document: Document, field: TeamField, order: TeamOrder): void {
  const path = pathOf(field.place, document.toJS() as Team);
  const value = field.local ? localValue(field.name, order) : plainValue(field, order);
  if (value !== undefined) set(document, path, value);
}

function plainValue({ name, read }: TeamField, { answers, authoritative }: TeamOrder): unknown {
  const answer = answers[name] ?? (name === 'authoritative' ? authoritative : undefined);
  return answer === undefined ? undefined : read(answer);
}

/** Languages and days stand on one line, and times between quotes; everything else as the library writes it. */
function set(document: Document, path: Path, value: unknown): void {
  const node = document.createNode(value);
  visit(node, {
    Seq: (_, list) => {
      list.flow =
        path[0] === 'languages' || list.items.every((item) => isScalar(item) && path[0] === 'hours');
    },
    Scalar: (_, scalar) => {
      if (/^\d\d:\d\d$/.test(String(scalar.value))) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  document.setIn(path, isScalar(node) ? node.value : node);
}

function dropUnanswered(document: Document): void {
  for (const [list, key] of [
    ['telephones', 'number'],
    ['mailboxes', 'address'],
  ] as const) {
    const items = document.get(list);
    if (isSeq(items)) items.items = items.items.filter((item) => isMap(item) && item.get(key) !== UNANSWERED);
  }
}

/** An item that a list has not is taken from the template. */
function addItem(document: Document, model: Document, place: Place): void {
  if (!('list' in place)) return;
  const isIt = (item: unknown) => isMap(item) && item.get('id') === place.id;
  const [list, models] = [document.get(place.list), model.get(place.list)];
  if (!isSeq(list) || !isSeq(models) || list.items.some(isIt)) return;
  list.items.push(models.items.find(isIt));
}

/** A new team key takes the place of the one before, which stays for old signatures. */
function addKey(document: Document, key: KeyEntry | undefined): void {
  if (key === undefined) return;
  const { keys = [] } = document.toJS() as { keys?: KeyEntry[] };
  const others = keys
    .filter(({ file }) => file !== key.file)
    .map((other) => ({ ...other, use: other.use === 'team' ? 'retired' : other.use }));
  document.setIn(['keys'], document.createNode([key, ...others]));
}

function written(document: Document): string {
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return text.startsWith('# yaml-language-server:') ? text : `${schemaLine('team', 0)}\n${text}`;
}
