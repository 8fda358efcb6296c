/** An XML element; a string is text. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** An element with attributes and children. */
export function element(
  name: string,
  attributes: Record<string, string>,
  ...children: (XmlElement | string)[]
): XmlElement {
  return { name, attributes, children };
}

/** A document (XML 1.0, UTF-8): well-formed whatever the texts hold. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${written(root, '')}\n`;
}

function written({ name, attributes, children }: XmlElement, indent: string): string {
  const start = `${indent}<${name}${Object.entries(attributes).map(attribute).join('')}`;
  if (children.length === 0) return `${start}/>`;
  if (children.some((child) => typeof child === 'string'))
    return `${start}>${children.map((child) => inLine(child)).join('')}</${name}>`;
  const inner = children.map((child) => written(child as XmlElement, `${indent}  `));
  return [`${start}>`, ...inner, `${indent}</${name}>`].join('\n');
}

function inLine(child: XmlElement | string): string {
  return typeof child === 'string' ? escaped(child) : written(child, '');
}

function attribute([name, value]: [string, string]): string {
  return ` ${name}="${escaped(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`;
}

/** XML 1.0 2.2 has no place for these. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const NAMES: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt' };

function escaped(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>\r]/g, (sign) => `&${NAMES[sign] ?? '#13'};`);
}
