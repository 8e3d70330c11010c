import latinExtended from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?inline';
import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?inline';
import type { PaperLook } from './paper';

const RANGE_LATIN = 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const RANGE_EXTENDED = 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0';

const BASE = `
@font-face { font-family: 'Atkinson Hyperlegible Next'; font-weight: 200 800; src: url(${latin}) format('woff2'); unicode-range: ${RANGE_LATIN}; }
@font-face { font-family: 'Atkinson Hyperlegible Next'; font-weight: 200 800; src: url(${latinExtended}) format('woff2'); unicode-range: ${RANGE_EXTENDED}; }
@page {
  size: A4;
  margin: 18mm 17mm 20mm;
  @bottom-left { font: 9pt 'Atkinson Hyperlegible Next', sans-serif; color: #000; vertical-align: top; padding-top: 4mm; }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); white-space: nowrap; width: 24mm; text-align: right; font: 9pt 'Atkinson Hyperlegible Next', sans-serif; color: #000; vertical-align: top; padding-top: 4mm; }
}
* { box-sizing: border-box; }
html { font: 12pt/1.45 'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Arial, sans-serif; color: #000; background: #fff; }
body { margin: 0; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
h1, h2, h3 { overflow-wrap: anywhere; line-height: 1.2; break-after: avoid; break-inside: avoid; text-wrap: balance; }
h1 { font-size: 22pt; margin: 0 0 0.4rem; }
h2 { font-size: 15pt; margin: 1.9rem 0 0.6rem; padding-top: 0.55rem; border-top: 1.5pt solid #000; }
h3 { font-size: 12.5pt; margin: 1.2rem 0 0.3rem; }
p { margin: 0 0 0.6rem; max-width: 42rem; orphans: 3; widows: 3; overflow-wrap: anywhere; }
ul { margin: 0 0 0.7rem; padding-left: 1.2rem; max-width: 42rem; }
li { margin: 0 0 0.25rem; overflow-wrap: anywhere; }
.standing { font-weight: 700; }
.lead { font-size: 13.5pt; }
.keep { break-inside: avoid; }
.page { break-before: page; }
dl { margin: 0 0 0.8rem; }
dl > div { display: flex; gap: 1rem; padding: 0.18rem 0; break-inside: avoid; }
dt { flex: 0 0 13rem; font-weight: 700; }
dd { flex: 1; margin: 0; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; margin: 0.3rem 0 1.2rem; font-size: 10.5pt; line-height: 1.35; font-variant-numeric: tabular-nums; }
table.fixed { table-layout: fixed; }
caption { text-align: left; font-size: 10.5pt; padding: 0 0 0.35rem; break-after: avoid; }
ul.cell { margin: 0; padding: 0; list-style: none; }
ul.cell li { margin: 0; }
ul.cell li + li { margin-top: 0.15rem; }
thead { display: table-header-group; break-after: avoid; }
tr { break-inside: avoid; }
tbody tr:last-child, .totals, .totals tr { break-before: avoid; }
th, td { text-align: left; vertical-align: top; padding: 0.28rem 0.55rem 0.28rem 0; border-bottom: 0.5pt solid #767676; overflow-wrap: break-word; }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-bottom: 1pt solid #000; vertical-align: bottom; }
tbody th { font-weight: 400; }
.totals th, .totals td { font-weight: 700; }
.totals tr:first-child > * { border-top: 1pt solid #000; }
.money { text-align: right; white-space: nowrap; padding-left: 0.55rem; }
.sign { display: flex; gap: 1.5rem; margin: 1.6rem 0 0; break-inside: avoid; }
.sign p { flex: 1; border-top: 0.75pt solid #000; padding-top: 0.25rem; margin: 1.6rem 0 0; }
section > .sign + p { margin-top: 1.5rem; }
.sign p:last-child { flex: 0 0 9rem; }
@media print { main { max-width: none; padding: 0; } }
@media screen and (max-width: 40em) { dl > div { display: block; } }
`;

/** 18 point for everything that is read, 16 at the foot of a page; lines are shorter, so names stand closer to what they name. */
const LARGE_PRINT = `
@page {
  margin: 18mm 17mm 27mm;
  @bottom-left { font-size: 16pt; }
  @bottom-right { font-size: 16pt; width: 42mm; }
}
html { font-size: 18pt; }
h1 { font-size: 30pt; }
h2 { font-size: 24pt; margin-top: 1.6rem; }
h3 { font-size: 20pt; }
.lead { font-size: 21pt; }
main { max-width: 40rem; }
p, ul { max-width: none; }
table, caption { font-size: 18pt; }
dt { flex-basis: 9.5rem; }
dl > div { padding: 0.12rem 0; }
.record { border-top: 0.75pt solid #000; padding-top: 0.5rem; margin: 0 0 0.7rem; }
.record > p { margin: 0 0 0.25rem; }
.record dl { margin: 0; }
.sign p:last-child { flex-basis: 7rem; }
`;

/** 16 point, one idea a line: a picture on the left of each few lines, and a bar beside what the person wrote. */
const EASY_READ = `
@page {
  margin: 18mm 17mm 24mm;
  @bottom-left { font-size: 14pt; }
  @bottom-right { font-size: 14pt; width: 38mm; }
}
html { font-size: 16pt; }
h1 { font-size: 28pt; margin-bottom: 0.8rem; }
h2 { font-size: 22pt; margin-top: 1.4rem; }
h3 { font-size: 17pt; margin: 0 0 0.25rem; }
main { max-width: 44rem; }
p, ul { max-width: none; }
p { margin: 0 0 0.35rem; }
.pictured { display: grid; grid-template-columns: 30mm 1fr; gap: 8mm; align-items: start; padding: 0.55rem 0; }
.picture { border: 1pt solid #000; padding: 3.5mm; }
.picture svg { display: block; width: 100%; fill: none; stroke: #000; stroke-width: 2.6; stroke-linecap: round; stroke-linejoin: round; }
.words > :last-child { margin-bottom: 0; }
.own { border-left: 3pt solid #000; padding-left: 0.7rem; margin: 0 0 0.4rem; }
.write { display: flex; gap: 0.6rem; margin: 0.7rem 0; }
.write::after { content: ''; flex: 1; border-bottom: 0.75pt solid #000; }
.sign p:last-child { flex-basis: 6rem; }
@media screen and (max-width: 40em) { .pictured { grid-template-columns: 1fr; gap: 3mm; } .picture { width: 30mm; } }
`;

/** Of a sheet that should fit on one page. It can be printed larger: the page folds on to a second one. */
const SHEET = `
@page { margin: 12mm 14mm 15mm; }
html { font-size: 10pt; line-height: 1.3; }
h1 { font-size: 18pt; margin: 0 0 0.2rem; }
h2 { font-size: 12pt; margin: 0.7rem 0 0.25rem; padding-top: 0.3rem; }
h3 { font-size: 10pt; margin: 0.3rem 0 0.1rem; }
p, ul { max-width: none; margin-bottom: 0.3rem; }
.lead { font-size: 12pt; font-weight: 700; }
dl { margin-bottom: 0.3rem; }
dl > div { padding: 0.08rem 0; }
table { font-size: 9.5pt; line-height: 1.25; margin: 0 0 0.3rem; }
caption { font-size: 9pt; padding-bottom: 0.15rem; }
th, td { padding: 0.16rem 0.5rem 0.16rem 0; }
`;

/** What a page looks like: black on white, rules instead of boxes. */
export const PAGE_STYLES: Readonly<Record<PaperLook, string>> = { standard: BASE, large_print: BASE + LARGE_PRINT, easy_read: BASE + EASY_READ, sheet: BASE + SHEET };
