/** Styles of the HTML page: readable on a screen, the head of the table on every sheet of paper. */
export const pageStyle = `
body { font: 16px/1.45 "Times New Roman", Tinos, "Noto Serif", serif; color: #111; background: #fff; margin: 0 }
main { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.4rem; text-align: center; margin: 0 0 1rem }
h2 { font-size: 1.05rem; margin: 1.5rem 0 .25rem }
dl { margin: 0 0 1rem }
dl div { display: flex; gap: .5rem }
dt { font-weight: bold }
dt::after { content: ":" }
dd { margin: 0 }
table { border-collapse: collapse; width: 100% }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
th, td { border: 1px solid #767676; padding: .25rem .5rem; text-align: left; vertical-align: top; overflow-wrap: break-word }
thead th { background: #eee; text-align: center }
th[scope=row] { font-weight: normal }
th[scope=rowgroup] { background: #f6f6f6 }
.depth-1 { padding-left: 1.75rem }
.depth-2 { padding-left: 3rem }
.figures td { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
@media print {
  @page { size: A4; margin: 2cm }
  main { max-width: none; margin: 0; padding: 0 }
  body { font-size: 12pt }
  thead { display: table-header-group }
  tr { break-inside: avoid }
  h2 { break-after: avoid }
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
