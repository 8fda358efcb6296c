import type { Attacks } from './attack.ts';

const SVG = "xmlns='http://www.w3.org/2000/svg'";

/** SVG and MathML: scripts, animations, references and HTML inside them. */
export const DRAWINGS: Attacks = {
  'a script': '<svg><script>alert(1)</script></svg>',
  'a script with an entity': '<svg><script>&#97;lert(1)</script></svg>',
  'a script in CDATA': '<svg><script><![CDATA[alert(1)]]></script></svg>',
  'a script from elsewhere': '<svg><script href="https://evil.example/x.js"/></svg>',
  'a script from a data: URL': '<svg><script href="data:text/javascript,alert(1)"/></svg>',
  'a script by xlink': '<svg><script xlink:href="data:text/javascript,alert(1)"/></svg>',
  'a link': '<svg><a href="javascript:alert(1)"><text y=9>x</text></a></svg>',
  'a link by xlink': '<svg><a xlink:href="javascript:alert(1)"><text y=9>x</text></a></svg>',
  'an animated link':
    '<svg><a><animate attributeName=href values=javascript:alert(1) /><text y=9>x</text></a></svg>',
  'a link that is set':
    '<svg><a><set attributeName=href to=javascript:alert(1) /><text y=9>x</text></a></svg>',
  'a beginning animation': '<svg><animate onbegin=alert(1) attributeName=x dur=1s></svg>',
  'an ending animation': '<svg><animate onend=alert(1) attributeName=x dur=1ms></svg>',
  'an animated transform': '<svg><animateTransform onbegin=alert(1) attributeName=transform></svg>',
  'a beginning set': '<svg><set onbegin=alert(1) attributeName=x></svg>',
  'use of another file': '<svg><use href="https://evil.example/x.svg#x"/></svg>',
  'use of a data: URL': `<svg><use href="data:image/svg+xml,<svg id='x' ${SVG}><a href='javascript:alert(1)'/></svg>#x"/></svg>`,
  'HTML inside': '<svg><foreignObject><img src=x onerror=alert(1)></foreignObject></svg>',
  'a frame inside': '<svg><foreignObject><iframe src="javascript:alert(1)"/></foreignObject></svg>',
  'an image': '<svg><image href="https://evil.example/x.png"/></svg>',
  'a filter': '<svg><feImage href="https://evil.example/x.png"/></svg>',
  'a style': '<svg><style>@import "https://evil.example/x.css"</style></svg>',
  'a handler': '<svg><handler type="text/javascript">alert(1)</handler></svg>',
  'a title with HTML': '<svg><title><img src=x onerror=alert(1)></title></svg>',
  'a description with HTML': '<svg><desc><img src=x onerror=alert(1)></desc></svg>',
  'a circle': '<svg><circle r=9 onclick=alert(1) /></svg>',
  'a name in front': '<x:svg xmlns:x="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  'a file of its own as an image': `![x](data:image/svg+xml,<svg ${SVG} onload='alert(1)'/>)`,
  'a file of its own as a link': `[x](<data:image/svg+xml,<svg ${SVG} onload='alert(1)'/>>)`,
  'a formula that is a link': '<math href="javascript:alert(1)">x</math>',
  'a formula with an action':
    '<math><maction actiontype="statusline#https://evil.example" xlink:href="javascript:alert(1)">x</maction></math>',
  'a formula with HTML':
    '<math><annotation-xml encoding="text/html"><img src=x onerror=alert(1)></annotation-xml></math>',
  'a formula with words': '<math><mtext><img src=x onerror=alert(1)></mtext></math>',
};
