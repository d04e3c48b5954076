import { markdownTable } from 'markdown-table'
import { assertOptions } from '../../errors/options.js'
import { assertPrintable, documentOf, type Printable } from './document.js'
import { paragraphs, plain } from './markdown-text.js'
import type { Naming, Wording } from './wording.js'

/**
 * A report or an agenda as Markdown with one table; what the app's labels hold of Markdown or HTML is escaped.
 *
 * @example
 * const january = membershipMovement({ from: '2025-01-01', until: '2025-02-01' })
 * toMarkdown(collect(january, []), vi, { nameOf: (id) => `cell ${id}` })
 */
export function toMarkdown(printable: Printable, wording: Wording, naming: Naming = {}): string {
  assertPrintable('toMarkdown', printable, wording)
  assertOptions('toMarkdown', naming, { nameOf: true }, 'naming')
  const { title, facts, head, figures, groups, notes } = documentOf(printable, wording, naming)
  const rows = groups.flatMap((group) => [
    [`**${plain(group.title)}**`, ...head.slice(1).map(() => '')],
    ...group.rows.map(({ label, depth, cells }) => [
      `${'– '.repeat(depth)}${plain(label)}`,
      ...cells.map(plain),
    ]),
  ])
  const align = head.map((_, index) => (figures && index > 0 ? 'right' : 'left'))
  const lists = notes.map(
    (note) => `**${plain(note.title)}**\n\n${note.items.map((item) => `- ${plain(item)}`).join('\n')}`,
  )
  return paragraphs([
    `# ${plain(title)}`,
    facts.map(([name, value]) => `- ${plain(name)}: ${plain(value)}`).join('\n'),
    markdownTable([head.map(plain), ...rows], { align }),
    ...lists,
  ])
}
