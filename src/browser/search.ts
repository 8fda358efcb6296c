import { counted, formsFrom, type Forms } from './count.ts';
import { byId } from './element.ts';
import { Results } from './results.ts';
import { openIndex, type SearchIndex } from './search-index.ts';
import { trustScriptsBelow } from './trusted-urls.ts';

/*
 * The search page: asks the index of this language while the reader types, keeps the question in the address,
 * and says in words how many pages were found, or that the search does not work.
 */

const PAUSE = 250;

const form = byId('search', HTMLFormElement);
const field = byId('search-text', HTMLInputElement);
const status = byId('search-status', HTMLElement);
const help = byId('search-help', HTMLElement);
const list = byId('search-results', HTMLElement);
const more = byId('search-more', HTMLButtonElement);

if (form && field && status && help && list && more) {
  const { bundle = '', count, none = '', searching = '', broken = '' } = form.dataset;
  const forms = formsFrom(count);
  const results = new Results(list, more);
  let index: Promise<SearchIndex> | undefined;
  let latest = 0;
  let pause: number | undefined;

  const say = (words: string, isHelpNeeded = false) => {
    status.textContent = words;
    help.hidden = !isHelpNeeded;
  };

  const complain = (error: unknown) => {
    console.error(error);
    index = undefined;
    results.clear();
    say(broken, true);
  };

  const search = async (words: string, isWanted: () => boolean) => {
    say(searching);
    index ??= openIndex(bundle);
    const found = await (await index).search(words);
    await results.show(found, isWanted);
    if (isWanted()) say(sentence(forms, found.results.length, none), found.results.length === 0);
  };

  const ask = () => {
    const question = ++latest;
    const isWanted = () => question === latest;
    const words = field.value.trim();
    remember(words);
    if (words === '') {
      results.clear();
      say('');
      return;
    }
    search(words, isWanted).catch((error: unknown) => {
      if (isWanted()) complain(error);
    });
  };

  const askSoon = () => {
    clearTimeout(pause);
    pause = window.setTimeout(ask, PAUSE);
  };

  trustScriptsBelow(bundle);
  byId('search-late', HTMLElement)?.remove();
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    ask();
  });
  field.addEventListener('input', askSoon);
  more.addEventListener('click', () => void results.lengthen().catch(complain));
  field.value = new URL(location.href).searchParams.get('q') ?? '';
  if (field.value !== '') ask();
  else field.focus();
}

function sentence(forms: Forms, found: number, none: string): string {
  return found === 0 ? none : counted(forms, found, document.documentElement.lang);
}

/** Keeps the question in the address, so that it can be shared and is there on the way back. */
function remember(words: string): void {
  const url = new URL(location.href);
  if (words === '') url.searchParams.delete('q');
  else url.searchParams.set('q', words);
  history.replaceState(null, '', url);
}
