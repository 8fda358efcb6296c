import type { Code } from 'mdast';

/** Code that is typed or copied as it stands: commands, settings, programs. */
const EXACT = new Set(
  [
    'sh bash zsh fish shell console shellsession terminal powershell ps1 pwsh cmd bat batch dos',
    'ini conf config toml yaml yml json jsonc xml properties env dotenv registry reg apache nginx caddy caddyfile',
    'dockerfile docker make makefile sql kql spl yara sigma snort suricata regex http',
    'js javascript ts typescript python py ruby rb perl php go rust java c cpp cs csharp lua r vba groovy hcl terraform',
  ].flatMap((line) => line.split(' ')),
);
const COMMAND =
  /^\s*(?:(?:[$#>%]|PS [^>]*>|[A-Z]:\\[^>]*>)\s+)?(?:sudo\s+)?(?:\.{0,2}\/|[A-Za-z])[\w./\\-]*(?:\.exe)?\s+\S/;
const OPTION = /(?:^|\s)[-–—]{1,2}[A-Za-z]|(?:^|\s)\/[A-Za-z]+(?:\s|$|\/)|[A-Za-z]:\\|\s[|>]\s/;

/** True for a block that says it is commands, settings or a program. */
export function isExact({ lang }: Code): boolean {
  return EXACT.has((lang ?? '').toLowerCase());
}

/** True for a line that reads as a command: a program with an option or a path. */
export function isCommand(line: string): boolean {
  return COMMAND.test(line) && OPTION.test(line);
}

/** True for a line of code that is a remark in words, which a translation has in its own language. */
export function isRemark(line: string): boolean {
  return /^\s*(?:#|\/\/|;|--\s|::|rem\s|<!--|\/\*|\*)/i.test(line);
}

/** True for a line of several words and a sentence’s signs, which is hardly code. */
export function isSentence(line: string): boolean {
  const words = line.trim().replace(/^(?:[-*+>]|\d+[.)]|#{1,6})\s+/, '');
  if (/[{}<>=$|\\`;]|^\S+:\s|^[a-z]+\s-|\s--?[a-z]/.test(words)) return false;
  return /^(?:[\p{L}’'"“(][\p{L}\d’'"”().,:!?/-]*\s+){3,}/u.test(`${words} `);
}
