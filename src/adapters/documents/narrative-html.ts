import type { Element, Root } from 'hast'
import { toHtml as serialised } from 'hast-util-to-html'
import { h } from 'hastscript'
import { assertTaken } from '../../errors/wrong-call.js'
import type { Narrative, NarrativeBlock } from './narrative.js'
import { narrativeStyle } from './page-style.js'

/**
 * A narrative as a whole HTML page that stands alone: its language marked, a section for each part, styles for screen, dark
 * screens and paper. Everything the app names is escaped.
 */
export function narrativeHtml(told: Narrative): string {
  assertTaken('narrativeHtml', 'told', told, 'narrative')
  const html = h('html', { lang: told.language }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', told.title),
      h('style', narrativeStyle),
    ]),
    h('body', [
      h('main', [
        h('h1', told.title),
        h('p', { className: ['as-of'] }, told.asOf),
        ...told.parts.map(({ heading, blocks }) => h('section', [h('h2', heading), ...grouped(blocks)])),
      ]),
    ]),
  ])
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, html] }
  return `${serialised(root)}\n`
}

/** The blocks as paragraphs and lists; items of one kind that follow one another are one list. */
function grouped(blocks: readonly NarrativeBlock[]): readonly Element[] {
  const said: Element[] = []
  let kind: NarrativeBlock['kind'] | undefined
  for (const block of blocks) {
    if (block.kind === 'text') said.push(h('p', block.text))
    else {
      if (block.kind !== kind) said.push(h(block.kind === 'fact' ? 'dl' : 'ul', { className: [block.kind] }))
      said.at(-1)?.children.push(itemOf(block))
    }
    kind = block.kind
  }
  return said
}

const itemOf = (block: NarrativeBlock): Element =>
  block.kind === 'fact' ? h('div', [h('dt', block.name), h('dd', block.text)]) : h('li', block.text)
