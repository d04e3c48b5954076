import type { Element } from 'hast'
import { h } from 'hastscript'
import { assertTaken } from '../../errors/wrong-call.js'
import type { Narrative } from './narrative.js'
import type { NarrativeBlock } from './narrative-block.js'
import { narrativeStyle } from './page-style.js'
import { wholePage } from './whole-page.js'

/**
 * A narrative as a whole HTML page that stands alone: its language marked, a section for each part, styles for screen, dark
 * screens and paper. Everything the app names is escaped.
 */
export function narrativeHtml(told: Narrative): string {
  assertTaken('narrativeHtml', 'told', told, 'narrative')
  return wholePage({
    language: told.language,
    title: told.title,
    style: narrativeStyle,
    body: [
      h('p', { className: ['as-of'] }, told.asOf),
      ...told.parts.map(({ heading, blocks }) => h('section', [h('h2', heading), ...grouped(blocks)])),
    ],
  })
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
