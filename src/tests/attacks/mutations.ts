import type { Attacks } from './attack.ts';

/** HTML that means one thing when it is cleaned and another when it is read again, and what is no element at all. */
export const MUTATIONS: Attacks = {
  'a style in a drawing': '<svg></p><style><a id="</style><img src=x onerror=alert(1)>">',
  'a style in a drawing in a paragraph': '<p><svg><p><style><g title="</style><img src=x onerror=alert(1)>">',
  'an image in a style of a drawing': '<svg><style><img src=x onerror=alert(1)></style></svg>',
  'a comment in a style of a drawing':
    '<svg><style><!--</style><img title="--><img src=x onerror=alert(1)>">',
  'a style in a title of a drawing': '<svg><title><style></title><img src=x onerror=alert(1)>',
  'a description and a noscript':
    '<svg><desc><noscript></noscript></desc><s></s><style><a title="</style><img src onerror=alert(1)>">',
  'glyphs in a table in a formula':
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  'glyphs and two formulas':
    '<math><mtext><table><mglyph><style><math><table id="</table>"><img src onerror=alert(1)">',
  'forms in a formula':
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)></style></mglyph></form>',
  'a form that closes late':
    '<form id=a></form><math><mtext><form><mglyph><style></math><img src onerror=alert(1)>',
  'a malign mark':
    '<math><mtext><mglyph><malignmark><style><!--</style><a title="--><img src=x onerror=alert(1)>">',
  'a formula with HTML in it':
    '<math><annotation-xml encoding="text/html"><style><a title="</style><img src=x onerror=alert(1)>">',
  'a choice with a template':
    '<select><template><style><!--</style><a rel="--></style></template></select><img src onerror=alert(1)>">',
  'a choice with a style': '<select><option><style></option></select><img src=x onerror=alert(1)></style>',
  'an example with a drawing': "<xmp><svg><b><style><b title='</style></xmp><img src=x onerror=alert(1)>'>",
  'a noscript with a style': '<noscript><style></noscript><img src=x onerror=alert(1)>',
  'a noembed': '<noembed><a title="</noembed><img src=x onerror=alert(1)>">',
  'a noframes': '<noframes><a title="</noframes><img src=x onerror=alert(1)>">',
  'a frame with words': '<iframe><a title="</iframe><img src=x onerror=alert(1)>"></iframe>',
  'a large field': '<textarea><a title="</textarea><img src=x onerror=alert(1)>">',
  'a title': '<title><a title="</title><img src=x onerror=alert(1)>">',
  'a listing read twice': '<listing>&lt;img src=x onerror=alert(1)&gt;</listing>',
  'backticks in a value': '<img alt="``onerror=alert(1)" src=x>',
  'an end in a value': '<img alt="</p><img src=x onerror=alert(1)>" src=x>',
  'a link in a link': '<a href=x><a href="javascript:alert(1)">x</a></a>',
  'a table that throws out': '<table><img src=x onerror=alert(1)><tr><td>x',
  'a paragraph that closes': '<p><table><p></table><img src=x onerror=alert(1)>',
  'a template in a table': '<table><template><tr><td><img src=x onerror=alert(1)></template></table>',
  'many deep': `${'<div>'.repeat(520)}<img src=x onerror=alert(1)>`,
  'CDATA in a drawing': '<svg><![CDATA[><img src=x onerror=alert(1)>]]></svg>',
  'CDATA by itself': '<![CDATA[<img src=x onerror=alert(1)>]]>',
  'CDATA that ends early': '<![CDATA[>]]><img src=x onerror=alert(1)>',
  'a comment that is none': '<!--><img src=x onerror=alert(1)>-->',
  'a comment with a dash': '<!---><img src=x onerror=alert(1)>-->',
  'a comment that ends oddly': '<!-- --!><img src=x onerror=alert(1)> -->',
  'a comment in a comment': '<!-- <!-- --><img src=x onerror=alert(1)> -->',
  'a comment that never ends': '<!-- <img src=x onerror=alert(1)>',
  'an instruction': '<?xml version="1.0"?><img src=x onerror=alert(1)>',
  'an instruction that ends early': '<? ><img src=x onerror=alert(1)> ?>',
  'an instruction for a server': '<?php echo file_get_contents("/etc/passwd"); ?><%= 1 %>',
  'a style sheet instruction': '<?xml-stylesheet href="javascript:alert(1)"?>',
  'a document type': '<!DOCTYPE html [<!ENTITY x "<img src=x onerror=alert(1)>">]>&x;',
  'a declaration': '<!A ><img src=x onerror=alert(1)>',
  'a closing tag with words': '</x <img src=x onerror=alert(1)>',
  'a closing tag that is a comment': '</ ><img src=x onerror=alert(1)>',
  'a tag across a blank line': '<b title="\n\n"><img src=x onerror=alert(1)>',
  'a tag across a quote': '> <b title="\n\n"><img src=x onerror=alert(1)>',
  'a tag across two cells': '| a | b |\n|-|-|\n| <img src=x title=" | " onerror=alert(1)> |',
  'a tag across emphasis': '*<img src=x title="*" onerror=alert(1)>*',
  'a tag across code': '`<img src=x title="`" onerror=alert(1)>',
  'a tag across a link': '[<img src=x title="](https://a.example)" onerror=alert(1)>',
};
