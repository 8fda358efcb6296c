/** The country codes and other codes that the ITU has assigned (List of E.164 assigned country codes). */
const ASSIGNED = new Set(
  `1 7 20 211 212 213 216 218 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239
   240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 260 261 262 263 264 265 266 267 268 269
   27 290 291 297 298 299 30 31 32 33 34 350 351 352 353 354 355 356 357 358 359 36 370 371 372 373 374 375 376 377 378
   379 380 381 382 383 385 386 387 389 39 40 41 420 421 423 43 44 45 46 47 48 49 500 501 502 503 504 505 506 507 508 509
   51 52 53 54 55 56 57 58 590 591 592 593 594 595 596 597 598 599 60 61 62 63 64 65 66 670 672 673 674 675 676 677 678
   679 680 681 682 683 685 686 687 688 689 690 691 692 800 808 81 82 84 850 852 853 855 856 86 870 878 880 881 882 883
   886 888 90 91 92 93 94 95 960 961 962 963 964 965 966 967 968 970 971 972 973 974 975 976 977 979 98 992 993 994 995
   996 998`.split(/\s+/),
);

/**
 * Countries where a number begins with a 0 at home that is left out from abroad, and where no number has a 0 after the
 * country code. Italy is none of them: there the 0 stays.
 */
const WITHOUT_ZERO = new Set(
  `20 212 213 233 234 251 254 255 256 260 263 264 27 31 32 33 353 355 358 359 373 380 381 382 383 385 386 387 389 40 41
   421 43 44 46 49 51 54 60 61 62 63 64 66 81 82 84 855 856 880 886 90 91 92 93 94 95 961 962 963 964 966 967 970 971
   972 977 98 995`.split(/\s+/),
);

/** The country code that a number in international form begins with; undefined where none is assigned. */
export function countryCodeOf(number: string): string | undefined {
  const digits = number.replace(/^\+/, '');
  return [1, 2, 3].map((length) => digits.slice(0, length)).find((code) => ASSIGNED.has(code));
}

/** The same number without the 0 that is only dialled at home; undefined where there is no such 0. */
export function withoutHomeZero(number: string): string | undefined {
  const code = countryCodeOf(number);
  const rest = number.slice(1 + (code?.length ?? 0));
  if (code === undefined || !rest.startsWith('0') || !WITHOUT_ZERO.has(code)) return undefined;
  return `+${code}${rest.replace(/^0+/, '')}`;
}
