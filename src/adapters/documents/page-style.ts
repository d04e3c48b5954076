/** Styles of the HTML page: cards on a phone, a table on a screen, light or dark, and on every sheet of paper its head. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #111; --soft: #4a4a4a; --paper: #fff; --line: #767676; --head: #eee; --band: #f4f4f4 }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #e9e7e4; --soft: #b8b5b0; --paper: #161616; --line: #7c7c7c; --head: #2c2c2c; --band: #232323 }
}
body { font: 16px/1.45 "Times New Roman", Tinos, "Noto Serif", serif; color: var(--ink); background: var(--paper); margin: 0 }
main { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere }
h1 { font-size: 1.4rem; text-align: center; margin: 0 0 1rem }
h2 { font-size: 1.05rem; margin: 1.5rem 0 .25rem }
dl { margin: 0 0 1rem }
dl div { display: flex; flex-wrap: wrap; gap: 0 .5rem }
dt { font-weight: bold }
dt::after { content: ":" }
dd { margin: 0 }
ul { padding-left: 1.25rem }
table { border-collapse: collapse; width: 100% }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
th, td { border: 1px solid var(--line); padding: .25rem .5rem; text-align: left; vertical-align: top; overflow-wrap: break-word }
thead th { background: var(--head); text-align: center }
th[scope=row] { font-weight: normal; min-width: 6rem }
th[scope=rowgroup] { background: var(--band) }
.depth-1 { padding-left: 1.75rem }
.depth-2 { padding-left: 3rem }
.figures td { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
@media screen and (max-width: 40rem) {
  main { margin: 1rem auto }
  h1 { font-size: 1.25rem; text-align: left }
  table, tbody, tr, tr > th, td { display: block }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  tr { border: 1px solid var(--line); border-radius: .5rem; margin: 0 0 .75rem; padding: .4rem 0 }
  .group { border: 0; border-radius: 0; margin: 1.25rem 0 .5rem; padding: 0 }
  th, td { border: 0; padding: .15rem .75rem }
  .group th { padding: .4rem .75rem }
  th[scope=row] { font-weight: bold }
  td { display: grid; grid-template-columns: minmax(6rem, 38%) 1fr; gap: .75rem }
  td::before { content: attr(data-label); color: var(--soft) }
  td:empty { display: none }
  .figures td { grid-template-columns: 1fr auto; text-align: left }
  .depth-1 { padding-left: 1.5rem }
  .depth-2 { padding-left: 2.25rem }
}
@media print {
  @page { size: A4; margin: 2cm }
  main { max-width: none; margin: 0; padding: 0 }
  body { font-size: 12pt }
  thead { display: table-header-group }
  tr { break-inside: avoid }
  .group, h2 { break-after: avoid }
}
`

/** Styles of a case told in sentences: the same page without a table, what was found set in with a bar. */
export const narrativeStyle = `
:root { color-scheme: light dark }
body { font: 16px/1.55 "Times New Roman", Tinos, "Noto Serif", serif; color: #111; background: #fff; margin: 0 }
main { max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.4rem; text-align: center; margin: 0 0 .5rem; text-wrap: balance }
h2 { font-size: 1.1rem; margin: 1.75rem 0 .5rem }
p { margin: .4rem 0; text-align: justify; hyphens: none }
.as-of { text-align: center; font-style: italic }
dl { margin: .5rem 0 }
dl div { display: flex; flex-wrap: wrap; gap: 0 .5rem }
dt { font-weight: bold }
dt::after { content: ":" }
dd { margin: 0 }
ul { margin: .4rem 0; padding-left: 1.5rem }
.found { list-style: none; margin-left: 1rem; padding-left: .75rem; border-left: 3px solid #767676 }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #161616 } .found { border-color: #9a9a9a } }
@media print {
  @page { size: A4; margin: 2cm 1.5cm 2cm 3cm }
  main { max-width: none; margin: 0; padding: 0 }
  body { font-size: 14pt; color: #000; background: #fff }
  h2, dt { break-after: avoid }
  li { break-inside: avoid }
}
`
