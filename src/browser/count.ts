/** The plural forms of a sentence that counts, by the names `Intl.PluralRules` gives them. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>>;

/** The forms from the JSON in a data attribute; none where it is not there. */
export function formsFrom(json: string | undefined): Forms {
  return json === undefined ? {} : (JSON.parse(json) as Forms);
}

/** The sentence for a number, in the form and with the digits of a language. */
export function counted(forms: Forms, n: number, language: string): string {
  const form = forms[new Intl.PluralRules(language).select(n)] ?? forms.other ?? '';
  return form.replace('{n}', new Intl.NumberFormat(language).format(n));
}
