import {
  defaultTreeAdapter,
  html as names,
  parse,
  parseFragment,
  type DefaultTreeAdapterTypes,
} from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Where the texts are read: what a link without a scheme is relative to. */
const PLACE = 'https://www.example.org/security/en/announcements/x/';

/** All that a text may be made of: written down here anew, so that the sanitiser is not its own judge. */
const ALLOWED: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    'h1 h2 h3 h4 h5 h6 p blockquote pre hr br ul li dl dt dd table thead tbody tr td em strong del code sup bdi'
      .split(' ')
      .map((name) => [name, []]),
  ),
  a: ['href', 'rel', 'aria-label', 'aria-describedby', 'data-footnote-ref', 'data-footnote-backref'],
  div: ['role', 'tabindex', 'aria-label'],
  img: ['src', 'alt'],
  input: ['type', 'checked', 'disabled', 'aria-label'],
  ol: ['start'],
  section: ['data-footnotes'],
  th: ['scope'],
  time: ['datetime'],
};
const ON_ANY = ['id', 'dir', 'class'];
const CLASSES =
  /^(callout|callout-(note|tip|important|warning|caution|title)|table|align-(left|center|right)|language-[\w+-]+|sr-only|footnotes|(contains-)?task-list(-item)?|data-footnote-backref)$/;
const SCHEMES = ['https:', 'http:', 'mailto:', 'tel:', 'openpgp4fpr:'];
const LEADING = [
  'href',
  'src',
  'action',
  'formaction',
  'data',
  'poster',
  'cite',
  'background',
  'ping',
  'srcset',
];

/** What a text’s HTML has in it that it must not, as an independent parser of HTML reads it. */
export function judgeText(text: string): string[] {
  return nodesOf(parseFragment(text)).flatMap(faults);
}

/** What a whole page has in it that content must have put there: scripts of its own, handlers, foreign targets. */
export function judgePage(page: string): string[] {
  const elements = nodesOf(parse(page)).filter((node) => defaultTreeAdapter.isElementNode(node));
  return [
    ...elements.flatMap((element) => [...handlers(element), ...targetFaults(element), ...strangers(element)]),
    ...elements.filter(isProse).flatMap((element) => nodesOf(element).flatMap(faults)),
  ];
}

function nodesOf(node: Node): Node[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap((child) => [child, ...nodesOf(child)]) : [];
  return 'content' in node ? [...children, ...nodesOf(node.content)] : children;
}

function faults(node: Node): string[] {
  if (node.nodeName === '#text') return [];
  if (!defaultTreeAdapter.isElementNode(node)) return [`holds a ${node.nodeName}`];
  return [...elementFaults(node), ...targetFaults(node)];
}

function elementFaults({ tagName, attrs, namespaceURI }: Element): string[] {
  const allowed = ALLOWED[tagName];
  if (allowed === undefined || namespaceURI !== names.NS.HTML) return [`has a <${tagName}>`];
  return attrs
    .filter(({ name, value }) => ![...ON_ANY, ...allowed].includes(name) || !isOfUs(name, value))
    .map(({ name, value }) => `has <${tagName} ${name}="${value}">`);
}

function isOfUs(name: string, value: string): boolean {
  return name !== 'class' || value.split(/\s+/).every((word) => CLASSES.test(word));
}

function handlers({ tagName, attrs }: Element): string[] {
  return attrs
    .filter(({ name }) => /^on|^style$|^srcdoc$/i.test(name))
    .map(({ name }) => `has <${tagName} ${name}>`);
}

function targetFaults({ tagName, attrs }: Element): string[] {
  return attrs
    .filter(({ name, value }) => LEADING.includes(name) && !mayLead(name, value))
    .map(({ name, value }) => `<${tagName} ${name}> leads to ${value}`);
}

/** A link may lead to five schemes; what is loaded comes from the site itself. */
function mayLead(name: string, value: string): boolean {
  const url = URL.parse(value, PLACE);
  if (url === null) return true;
  return name === 'href' ? SCHEMES.includes(url.protocol) : url.origin === new URL(PLACE).origin;
}

function strangers({ tagName, attrs }: Element): string[] {
  const source = attrs.find(({ name }) => name === 'src')?.value ?? '';
  if (tagName === 'script') return source.startsWith('/security/_astro/') ? [] : ['has a script in it'];
  return /^(iframe|frame|object|embed|applet|base|style|template|marquee|math|foreignobject)$/i.test(tagName)
    ? [`has a <${tagName}>`]
    : [];
}

function isProse({ attrs }: Element): boolean {
  return attrs.some(({ name, value }) => name === 'class' && value === 'prose');
}
