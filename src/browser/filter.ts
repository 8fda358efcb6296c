import { counted, formsFrom } from './count.ts';
import { byId } from './element.ts';

/*
 * The filter of the list of advisories: shows the entries that have every word typed, the severity and the state
 * chosen, and says how many they are. Without this script the list is whole and the filter is not there.
 */

const filter = byId('filter', HTMLElement);
const text = byId('filter-text', HTMLInputElement);
const severity = byId('filter-severity', HTMLSelectElement);
const state = byId('filter-state', HTMLSelectElement);
const status = byId('filter-count', HTMLElement);
const list = byId('advisories', HTMLElement);

if (filter && text && severity && state && status && list) {
  const entries = [...list.querySelectorAll<HTMLElement>(':scope > li')];
  const forms = formsFrom(filter.dataset.count);

  const apply = () => {
    const typed = text.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const entry of entries) entry.hidden = !isChosen(entry, typed, severity.value, state.value);
    const shown = entries.filter((entry) => !entry.hidden).length;
    status.textContent = counted(forms, shown, document.documentElement.lang);
  };

  filter.hidden = false;
  apply();
  filter.addEventListener('input', apply);
}

function isChosen(entry: HTMLElement, typed: string[], severity: string, state: string): boolean {
  const words = entry.textContent.toLowerCase();
  return (
    typed.every((word) => words.includes(word)) &&
    (severity === '' || entry.dataset.severity === severity) &&
    (state === '' || entry.dataset.state === state)
  );
}
