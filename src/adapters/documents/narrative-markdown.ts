import { assertTaken } from '../../errors/wrong-call.js'
import { paragraphs, plain } from './markdown-text.js'
import type { Narrative } from './narrative.js'
import type { NarrativeBlock } from './narrative-block.js'

/** A narrative as Markdown; what the app's names hold of Markdown or HTML is escaped. */
export function narrativeMarkdown(told: Narrative): string {
  assertTaken('narrativeMarkdown', 'told', told, 'narrative')
  return paragraphs([
    `# ${plain(told.title)}`,
    plain(told.asOf),
    ...told.parts.flatMap(({ heading, blocks }) => [`## ${plain(heading)}`, ...grouped(blocks)]),
  ])
}

/** The blocks as paragraphs; items that follow one another are one list. */
function grouped(blocks: readonly NarrativeBlock[]): readonly string[] {
  const said: string[] = []
  let isList = false
  for (const block of blocks) {
    const isItem = block.kind !== 'text'
    const text =
      block.kind === 'fact'
        ? `- ${plain(block.name)}: ${plain(block.text)}`
        : `${isItem ? '- ' : ''}${plain(block.text)}`
    if (isItem && isList) said[said.length - 1] += `\n${text}`
    else said.push(text)
    isList = isItem
  }
  return said
}
