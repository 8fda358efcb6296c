import type { Attacks } from './attack.ts';

/** Names that would take the place of what a page’s scripts and links look for. */
export const CLOBBERING: Attacks = {
  'the location by name': '<a id=location href="javascript:alert(1)">x</a>',
  'the body by name': '<img name=body src=x>',
  'the cookie by name': '<form name=cookie><input name=toString></form>',
  'an element by name': '<img name=getElementById src=x>',
  'a query by name': '<form name=querySelector></form>',
  'the head by name': '<iframe name=head></iframe>',
  'the forms by name': '<embed name=forms>',
  'a deep name': '<form id=x><input name=y value="javascript:alert(1)"></form>',
  'a name of two links': '<a id=x></a><a id=x name=y href="javascript:alert(1)">x</a>',
  'an alert by heading': '## alert',
  'the document by heading': '## document',
  'the top by heading': '## top',
  'a prototype by heading': '## __proto__\n\n## constructor\n\n## hasOwnProperty',
  'the main part by heading': '## main',
  'the default policy by name': '<a id=defaultPolicy></a><a id=trustedTypes></a>',
  'a parent by name': '<form><input name=parentNode><input name=attributes></form>',
  'a child by name': '<form><input name=childNodes><input name=removeChild></form>',
  'a class by hand': '<p class="banner banner-demonstration">x</p>',
  'a role by hand': '<p role=alert aria-live=assertive aria-label="<img src=x onerror=alert(1)>">x</p>',
  'a search order by hand': '<p data-pagefind-body data-pagefind-meta="title:alert(1)">x</p>',
  'a hidden text': '<p hidden>x</p><p aria-hidden=true>y</p>',
  'a language by hand': '<p lang="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;" dir=rtl>x</p>',
  'a tab order by hand': '<p tabindex=1 accesskey=x>x</p>',
};
