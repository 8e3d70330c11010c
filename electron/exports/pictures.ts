import type { EasyPicture } from '#shared/plan/easy-read-shape';

/** Simple line drawings of our own, in a square of 64: markup of this file alone, so it goes into a page as it is. */
const DRAWINGS: Readonly<Record<EasyPicture, string>> = {
  person: shapes('M12 58c0-13 8-22 20-22s20 9 20 22z', circle(32, 19, 12)),
  helper: shapes('M6 58c0-12 6-19 15-19 6 0 10 3 13 8M32 58c0-10 5-16 13-16s13 6 13 16zM6 58h26', circle(21, 22, 10), circle(45, 29, 8)),
  calendar: shapes('M8 14h48v44H8zM8 26h48M20 8v10M44 8v10M18 36h6M30 36h6M42 36h6M18 46h6M30 46h6'),
  council: shapes('M6 26 32 8l26 18zM12 26v24M24 26v24M40 26v24M52 26v24M8 50h48M4 58h56'),
  speech: shapes('M6 8h32v22H20l-8 8v-8H6zM44 22h14v22h-6v8l-8-8H26v-8'),
  goal: shapes('M4 58c8-16 16-22 28-22s20 6 28 22zM32 36V6M32 8l20 7-20 8'),
  list: shapes('M12 6h40v52H12zM19 20l3 3 6-6M33 20h12M19 34l3 3 6-6M33 34h12M19 48l3 3 6-6M33 48h12'),
  question: shapes('M22 24c0-6 4-10 10-10s10 4 10 9c0 7-10 8-10 16M32 47v3', circle(32, 32, 27)),
  group: shapes('M4 54c0-10 5-16 13-16 4 0 7 1 9 4M60 54c0-10-5-16-13-16-4 0-7 1-9 4M18 58c0-11 5-18 14-18s14 7 14 18z', circle(17, 26, 8), circle(47, 26, 8), circle(32, 26, 9)),
  travel: shapes('M6 14h52v34H6zM6 34h52M22 14v20M40 14v20M2 48h60', circle(18, 50, 6), circle(46, 50, 6)),
  coins: shapes('M44 24c8 2 14 8 14 16a18 18 0 0 1-33 10M29 17c-2-2-8-2-8 4v10M16 31h12M17 24h9', circle(23, 24, 17)),
  letter: shapes('M6 14h52v38H6zM6 16l26 21 26-21'),
  sum: shapes('M14 6h36v52H14zM21 13h22v10H21zM22 32h4M30 32h4M38 32h4M22 41h4M30 41h4M38 41h4M22 50h4M30 50h12'),
  shield: shapes('M32 6 54 14v18c0 13-9 22-22 27C19 54 10 45 10 32V14zM22 31l8 8 13-15'),
  warning: shapes('M32 8 60 56H4zM32 25v14M32 46v3'),
  telephone: shapes('M18 6h28v52H18zM28 12h8M18 18h28M18 46h28M31 52h2'),
  pen: shapes('M8 56h30M14 44 46 8l9 8-32 36-12 3zM40 15l9 8'),
};

/** A picture as a drawing that a screen reader calls by its words. */
export function drawing(picture: EasyPicture, words: string): string {
  return `<svg role="img" aria-label="${words}" viewbox="0 0 64 64">${DRAWINGS[picture]}</svg>`;
}

function shapes(path: string, ...others: readonly string[]): string {
  return `<path d="${path}"></path>${others.join('')}`;
}

function circle(x: number, y: number, r: number): string {
  return `<circle cx="${x}" cy="${y}" r="${r}"></circle>`;
}
