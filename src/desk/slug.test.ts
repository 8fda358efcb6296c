import { expect, it } from 'vitest';
import { slugOf } from './slug.ts';

it.each([
  ['We’re back: “Café Über” & Straße 🎉', 'were-back-cafe-uber-strasse'],
  ['Łódź, Ærø and İstanbul', 'lodz-aero-and-istanbul'],
  ['  --  ', ''],
  ['خبر جديد', ''],
  [
    'A title that goes on and on until nobody can read the address any more',
    'a-title-that-goes-on-and-on-until-nobody-can-read-the',
  ],
])('of %s is %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});
