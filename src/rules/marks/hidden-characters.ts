/** A character that a reader does not see, or that makes a reader see something else than what is written. */
export interface HiddenCharacter {
  /** Where it stands in the text, counted in UTF-16 units. */
  offset: number;
  /** `U+202E`. */
  name: string;
  kind: 'control' | 'direction' | 'invisible';
}

/** What is not seen to be harmless at a glance: most texts have nothing of it. */
const UNUSUAL = /[^\n\t -~\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]/;
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
const DIRECTION = /[\u202a-\u202e\u2066-\u2069\u206a-\u206f]/;
const MARK = /[\u061c\u200e\u200f]/;
const JOINER = /[\u200c\u200d]/;
const INVISIBLE =
  /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2028\u2029\u2060-\u2065\u3164\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}]/u;

/**
 * The hidden characters of a text. Direction marks are at home in lines with Arabic or Hebrew letters, joiners between
 * letters of scripts that join and between emoji; there they are no finding.
 */
export function hiddenCharacters(text: string): HiddenCharacter[] {
  if (!UNUSUAL.test(text)) return [];
  const found: HiddenCharacter[] = [];
  let offset = 0;
  for (const character of text) {
    const kind = kindOf(character, text, offset);
    if (kind !== undefined) found.push({ offset, kind, name: codePoint(character) });
    offset += character.length;
  }
  return found;
}

function kindOf(character: string, text: string, offset: number): HiddenCharacter['kind'] | undefined {
  if (character >= ' ' && character <= '~') return undefined;
  if (CONTROL.test(character)) return 'control';
  if (DIRECTION.test(character)) return 'direction';
  if (INVISIBLE.test(character)) return 'invisible';
  if (MARK.test(character)) return isRightToLeft(lineAround(text, offset)) ? undefined : 'invisible';
  return JOINER.test(character) && !isJoined(text, offset) ? 'invisible' : undefined;
}

function isRightToLeft(line: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(line);
}

/** After a letter of a script whose letters join or change beside each other, or after an emoji. */
function isJoined(text: string, offset: number): boolean {
  return /([\p{L}\p{M}](?<![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u.test(
    text.slice(Math.max(0, offset - 2), offset),
  );
}

function lineAround(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset) + 1, end < 0 ? undefined : end);
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
