import type { Code } from 'mdast';

const COMMANDS =
  'sh bash zsh fish shell console shellsession terminal powershell ps1 pwsh cmd bat batch dos ' +
  'ini conf config toml yaml yml json properties env dotenv registry reg apache nginx caddy caddyfile dockerfile';
const PROGRAMS =
  'docker make makefile sql kql spl yara sigma snort suricata regex http xml jsonc js javascript ts typescript python py ' +
  'ruby rb perl php go rust java c cpp cs csharp lua r vba groovy hcl terraform';

const COMMAND =
  /^\s*(?:(?:[$#>%]|PS [^>]*>|[A-Z]:\\[^>]*>)\s+)?(?:sudo\s+)?(?:\.{0,2}\/|[A-Za-z])[\w./\\-]*(?:\.exe)?\s+\S/;
const OPTION = /(?:^|\s)[-–—]{1,2}[A-Za-z]|(?:^|\s)\/[A-Za-z]+(?:\s|$|\/)|[A-Za-z]:\\|\s[|>]\s/;

/** True for a block that says it is commands, settings or a program: it is the same in every language. */
export function isExact(code: Code): boolean {
  return isTyped(code) || PROGRAMS.split(' ').includes((code.lang ?? '').toLowerCase());
}

/** True for a block that says it is commands or settings, which a reader copies or types. */
export function isTyped({ lang }: Code): boolean {
  return COMMANDS.split(' ').includes((lang ?? '').toLowerCase());
}

/** True for a line that reads as a command: a program with an option or a path. */
export function isCommand(line: string): boolean {
  return COMMAND.test(line) && OPTION.test(line);
}

/** True for a line of code that is a remark in words, which a translation has in its own language. */
export function isRemark(line: string): boolean {
  return /^\s*(?:#|\/\/|;|--\s|::|rem\s|<!--|\/\*|\*)/i.test(line);
}

/** True for a line of several words with a sentence’s beginning or end, which is hardly code. */
export function isSentence(line: string): boolean {
  const words = line.trim().replace(/^(?:[-*+>]|\d+[.)]|#{1,6})\s+/, '');
  if (/[{}<>=$|\\`;]|^\S+:\s|^[a-z]+\s-|\s--?[a-z]/.test(words)) return false;
  if (!/^\p{Lu}|[.!?,:]$/u.test(words)) return false;
  return /^(?:[\p{L}’'"“(][\p{L}\d’'"”().,:!?/-]*\s+){4,}/u.test(`${words} `);
}
