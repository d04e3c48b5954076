import type { Element } from 'hast'
import { h } from 'hastscript'
import { assertOptions } from '../../errors/options.js'
import { assertPrintable, documentOf, type Printable } from './document.js'
import { pageStyle } from './page-style.js'
import { type Document, type TableRow, withoutEmptyColumns } from './table.js'
import { wholePage } from './whole-page.js'
import type { Naming, Wording } from './wording.js'

/**
 * A report or an agenda as a whole HTML page that stands alone: its language marked, a table whose rows and columns are
 * headed for screen readers, styles for a phone (a card for each line), a screen, light or dark, and paper. A column that
 * says nothing in any line is left out. Everything the app names is escaped.
 */
export function toHtml(printable: Printable, wording: Wording, naming: Naming = {}): string {
  assertPrintable('toHtml', printable, wording)
  assertOptions('toHtml', naming, { nameOf: true }, 'naming')
  return pageOf(documentOf(printable, wording, naming), wording.language)
}

/** A printed form as a whole page in a language. */
export function pageOf(printed: Document, language: string): string {
  const page = withoutEmptyColumns(printed)
  return wholePage({
    language,
    title: page.title,
    style: pageStyle,
    body: [
      ...(page.lead ?? []).map((paragraph) => h('p', paragraph)),
      ...factsOf(page),
      ...(page.groups.length === 0 ? [] : [tableOf(page)]),
      ...page.notes.map(({ title, items }) =>
        h('section', [
          h('h2', title),
          h(
            'ul',
            items.map((item) => h('li', item)),
          ),
        ]),
      ),
    ],
  })
}

function factsOf({ facts }: Document): readonly Element[] {
  if (facts.length === 0) return []
  return [
    h(
      'dl',
      facts.map(([name, value]) => h('div', [h('dt', name), h('dd', value)])),
    ),
  ]
}

function tableOf({ title, head, figures, groups }: Document): Element {
  // The roles stay those of a table where a phone shows cards.
  return h('table', { role: 'table', className: figures ? ['figures'] : [] }, [
    h('caption', title),
    h('thead', { role: 'rowgroup' }, [
      h(
        'tr',
        { role: 'row' },
        head.map((name) => h('th', { scope: 'col', role: 'columnheader' }, name)),
      ),
    ]),
    ...groups.map((group) =>
      h('tbody', { role: 'rowgroup' }, [
        h('tr', { role: 'row', className: ['group'] }, [
          h('th', { scope: 'rowgroup', colSpan: head.length }, group.title),
        ]),
        ...group.rows.map((row) => rowOf(row, head)),
      ]),
    ),
  ])
}

function rowOf({ label, depth, cells }: TableRow, head: Document['head']): Element {
  return h('tr', { role: 'row' }, [
    h('th', { scope: 'row', role: 'rowheader', className: [`depth-${depth}`] }, label),
    ...cells.map((cell, at) => h('td', { role: 'cell', dataLabel: head[at + 1] ?? '' }, cell)),
  ])
}
