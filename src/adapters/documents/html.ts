import type { Element, Root } from 'hast'
import { toHtml as serialised } from 'hast-util-to-html'
import { h } from 'hastscript'
import { assertTaken } from '../../errors/wrong-call.js'
import { assertPrintable, documentOf, type Printable } from './document.js'
import { pageStyle } from './page-style.js'
import type { Document, TableRow } from './table.js'
import type { Naming, Wording } from './wording.js'

/**
 * A report or an agenda as a whole HTML page that stands alone: its language marked, a table whose rows and columns are
 * headed for screen readers, styles for screen and paper. Everything the app names is escaped.
 */
export function toHtml(printable: Printable, wording: Wording, naming: Naming = {}): string {
  assertPrintable('toHtml', printable, wording)
  assertTaken('toHtml', 'naming', naming, 'options')
  const page = documentOf(printable, wording, naming)
  const html = h('html', { lang: wording.language }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', page.title),
      h('style', pageStyle),
    ]),
    h('body', [
      h('main', [
        h('h1', page.title),
        h(
          'dl',
          page.facts.map(([name, value]) => h('div', [h('dt', name), h('dd', value)])),
        ),
        tableOf(page),
        ...page.notes.map(({ title, items }) =>
          h('section', [
            h('h2', title),
            h(
              'ul',
              items.map((item) => h('li', item)),
            ),
          ]),
        ),
      ]),
    ]),
  ])
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, html] }
  return `${serialised(root)}\n`
}

function tableOf({ title, head, figures, groups }: Document): Element {
  return h('table', { className: figures ? ['figures'] : [] }, [
    h('caption', title),
    h('thead', [
      h(
        'tr',
        head.map((name) => h('th', { scope: 'col' }, name)),
      ),
    ]),
    ...groups.map((group) =>
      h('tbody', [
        h('tr', [h('th', { scope: 'rowgroup', colSpan: head.length }, group.title)]),
        ...group.rows.map(rowOf),
      ]),
    ),
  ])
}

function rowOf({ label, depth, cells }: TableRow): Element {
  return h('tr', [
    h('th', { scope: 'row', className: [`depth-${depth}`] }, label),
    ...cells.map((cell) => h('td', cell)),
  ])
}
