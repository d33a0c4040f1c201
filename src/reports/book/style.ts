/**
 * How the book looks: a printer's proof, the copy in a serif column and the reader's marks in the margin. By day and by
 * night, on a telephone and on A4; nothing is told by colour alone.
 */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fbf9f3; --ink: #201e1a; --faint: #625d52; --rule: #d9d3c4; --card: #ffffff;
  --error: #b3201a; --warning: #8a5a00; --note: #1f5f8b;
  --error-wash: #f9dcd6; --warning-wash: #f7e6bd; --note-wash: #d9eaf5;
  --good: #1d6b3a; --odd: #6b3fa0; --link: #1f4e8c;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #191815; --ink: #e9e4d8; --faint: #a8a192; --rule: #3b382f; --card: #24221d;
    --error: #ff9a8c; --warning: #e9bf62; --note: #8cc4ee;
    --error-wash: #53231d; --warning-wash: #4a3a12; --note-wash: #1d3d55;
    --good: #8fd6a3; --odd: #c9a9f2; --link: #9cc3ff;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 4rem; }
body {
  margin: 0 auto; max-width: 78rem; padding: 0 1.5rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
  line-break: strict; overflow-wrap: anywhere;
}
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
:target { background: var(--note-wash); scroll-margin: 4rem; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .4rem .8rem; z-index: 3; }
code, .number, small { font-variant-numeric: tabular-nums; }
code { font: .78em/1 ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace; color: var(--faint); }
small { color: var(--faint); }
.masthead { font-size: 1rem; font-weight: 400; margin: 1.6rem 0 .8rem; border-block: 3px double var(--ink); padding: .35rem 0; letter-spacing: .12em; }
.masthead b { float: right; font-weight: 400; }
nav ol { columns: 18rem; margin: .4rem 0; padding-left: 1.6rem; font-size: .9rem; }

.filters { font-size: .82rem; border-bottom: 1px solid var(--rule); padding-bottom: .6rem; }
.filters fieldset { border: 0; margin: 0; padding: .1rem 0; display: flex; flex-wrap: wrap; gap: .1rem 1rem; }
.filters legend { float: left; padding: 0; margin-right: 1rem; color: var(--faint); }
.filters label { white-space: nowrap; }
.filters p { margin: .3rem 0 0; }
.filters button { font: inherit; color: inherit; background: none; border: 1px solid var(--faint); border-radius: 3px; padding: 0 .6rem; cursor: pointer; }
.keys { color: var(--faint); margin-left: .8rem; }

article { margin-top: 2rem; }
h2 { font-size: 1.25rem; margin: 0; font-weight: 600; }
h3 { font-size: 1rem; margin: 2.6rem 0 .6rem; border-bottom: 1px solid var(--ink); padding-bottom: .2rem; }
h4 { font-size: .95rem; margin: 1.2rem 0 .2rem; }
.summary { margin: .1rem 0 1rem; color: var(--faint); font-size: .88rem; }

.row { display: grid; grid-template-columns: minmax(0, 1fr) 21rem; column-gap: 2rem; }
.row > p {
  margin: 0 0 .5rem; max-width: 44em; line-height: 1.95;
  font-family: "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, STSong, Georgia, serif; font-size: 1.08rem;
}
.row > p[lang=en] { font-family: Georgia, "Times New Roman", serif; line-height: 1.7; }
.notes { list-style: none; margin: .35rem 0 .8rem; padding: 0; font-size: .82rem; line-height: 1.5; }
.note { border-left: 3px solid; padding: 0 0 0 .6rem; margin-bottom: .7rem; }
.note > * { color: var(--ink); }
.note > strong { color: inherit; }
.note.l-error { border-color: var(--error); color: var(--error); }
.note.l-warning { border-color: var(--warning); color: var(--warning); }
.note.l-note { border-color: var(--note); color: var(--note); }
.note { --said: var(--ink); }
.note > a.number { color: inherit; font-weight: 700; }
.note .work, .note .related, .note .fix, .note .decided { display: block; color: var(--ink); }
.note .related a { color: var(--link); }
.note code { color: var(--faint); }
.note .decided { color: var(--good); }
.note.spared, mark.spared { opacity: .75; }
.message { color: var(--ink); }
span.l-error { color: var(--error); } span.l-warning { color: var(--warning); } span.l-note { color: var(--note); }

mark { color: inherit; background: none; }
mark.l-error { background: var(--error-wash); box-shadow: 0 2px 0 var(--error); }
mark.l-warning { background: var(--warning-wash); box-shadow: 0 2px 0 var(--warning); }
mark.l-note { background: var(--note-wash); box-shadow: 0 2px 0 var(--note); }
mark.spared { background: none; }
a.ref { font: 700 .66rem/1 ui-sans-serif, sans-serif; vertical-align: .55em; text-decoration: none; padding: 0 .15em; }
a.ref.l-error { color: var(--error); } a.ref.l-warning { color: var(--warning); } a.ref.l-note { color: var(--note); }

.figure { color: inherit; text-decoration: underline 1px var(--faint); text-underline-offset: .28em; font-variant-numeric: tabular-nums; }
.figure.s-verified, .figure.s-supported { text-decoration: underline 2px var(--good); }
.figure.s-rounded { text-decoration: underline dashed 2px var(--good); }
.figure.s-derived { text-decoration: underline double 1px var(--good); }
.figure.s-contradicted { text-decoration: underline wavy 1.5px var(--error); }
.figure.s-unsupported { text-decoration: underline dotted 2px var(--warning); }
.figure.s-unverified { text-decoration: underline dotted 1px var(--faint); }
main a.figure::after { font: .62rem/1 ui-sans-serif, sans-serif; vertical-align: .6em; }
main .held a.figure.s-verified::after { content: "✓✓" / ""; color: var(--good); }
main .held a.figure.s-supported::after { content: "✓" / ""; color: var(--good); }
main .held a.figure.s-rounded::after { content: "≈" / ""; color: var(--good); }
main .held a.figure.s-derived::after { content: "∑" / ""; color: var(--good); }
main .held a.figure.s-contradicted::after { content: "✗" / ""; color: var(--error); }
main .held a.figure.s-unsupported::after { content: "?" / ""; color: var(--warning); }
.standing.s-verified, .standing.s-supported, .standing.s-rounded, .standing.s-derived { color: var(--good); }
.standing.s-contradicted { color: var(--error); }
.standing.s-unsupported { color: var(--warning); }

.held { position: relative; }
.card {
  display: none; position: absolute; left: 0; top: 1.6em; z-index: 2; width: 21rem; max-width: 80vw; padding: .6rem .8rem;
  background: var(--card); border: 1px solid var(--faint); border-radius: 4px; box-shadow: 0 6px 24px rgb(0 0 0 / .18);
  font: .82rem/1.5 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
}
.card > * { display: block; margin-bottom: .2rem; }
.held:hover > .card, .held:focus-within > .card { display: block; }
.quiet .card { display: none !important; }

.work { display: block; margin: .2rem 0; font-variant-numeric: tabular-nums; }
.work .said { font-size: .94em; }
.work.v-fails .said { color: var(--error); }
.drawn { display: block; margin: .2rem 0 .3rem; }
.sum { display: inline-grid; text-align: right; }
.sum .total { border-top: 1px solid currentColor; padding-top: .05em; }
.ratio { display: inline-flex; align-items: center; gap: .3em; }
.fraction { display: inline-grid; text-align: center; }
.fraction .above { border-bottom: 1px solid currentColor; padding: 0 .3em; }
.fraction .below { padding: 0 .3em; }

.relations { list-style: none; padding: 0; margin: 0; columns: 19rem; column-gap: 2rem; font-size: .86rem; }
.relations > li { break-inside: avoid; padding: .4rem 0; border-bottom: 1px dotted var(--rule); }
.terms { font-size: .92em; }
.terms a { margin-right: .7em; white-space: nowrap; }

table.claims { width: 100%; border-collapse: collapse; font-size: .84rem; line-height: 1.45; }
.claims th, .claims td { text-align: left; vertical-align: top; padding: .35rem .8rem .35rem 0; border-bottom: 1px solid var(--rule); font-weight: 400; }
.claims thead th { color: var(--faint); border-bottom-color: var(--faint); }
.claims tbody th a { font-weight: 600; white-space: nowrap; }
.claims td:nth-child(3) { white-space: nowrap; }
.evidence { list-style: none; margin: 0; padding: 0; }
.why { color: var(--faint); }
.relation { display: block; }
.sentences { list-style: none; margin: .2rem 0; padding: 0; font-size: .9rem; }
.sentences li { padding: .3rem 0; border-bottom: 1px dotted var(--rule); }
.sentences .terms { display: block; }
.disagree { color: var(--error); font-size: .9rem; }
footer { margin-top: 3rem; border-top: 1px solid var(--rule); color: var(--faint); font-size: .8rem; }

@media screen and (max-width: 52rem) {
  body { padding: 0 .8rem 3rem; }
  .row { grid-template-columns: minmax(0, 1fr); }
  .card { position: fixed; inset: auto .5rem .5rem; top: auto; width: auto; max-width: none; max-height: 45vh; overflow: auto; }
  table.claims, .claims tbody, .claims tr, .claims td, .claims tbody th { display: block; border: 0; padding: 0; }
  .claims thead { position: absolute; left: -99rem; }
  .claims tr { border-bottom: 1px solid var(--rule); padding: .5rem 0; }
}
@page { size: A4; margin: 15mm 14mm; }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 9.5pt; background: none; }
  .filters, .skip, .card, nav { display: none !important; }
  a { color: inherit; text-decoration: none; }
  .row { grid-template-columns: minmax(0, 1fr) 58mm; column-gap: 6mm; }
  .row > p { font-size: 10.5pt; line-height: 1.75; }
  .note, .relations > li, .claims tr, .sentences li { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  article + article { break-before: page; }
  mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
