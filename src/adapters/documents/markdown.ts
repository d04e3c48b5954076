import { markdownTable } from 'markdown-table'
import { documentOf, type Printable } from './document.js'
import type { Naming, Wording } from './wording.js'

/**
 * A report or an agenda as Markdown with one table; what the app's labels hold of Markdown or HTML is escaped.
 *
 * @example
 * toMarkdown(report, vi, { nameOf: (id) => names.get(id) ?? id })
 */
export function toMarkdown(printable: Printable, wording: Wording, naming: Naming = {}): string {
  const { title, facts, head, figures, groups, notes } = documentOf(printable, wording, naming)
  const rows = groups.flatMap((group) => [
    [`**${escaped(group.title)}**`, ...head.slice(1).map(() => '')],
    ...group.rows.map(({ label, depth, cells }) => [
      `${'– '.repeat(depth)}${escaped(label)}`,
      ...cells.map(escaped),
    ]),
  ])
  const align = head.map((_, index) => (figures && index > 0 ? 'right' : 'left'))
  const lists = notes.map(
    (note) => `**${escaped(note.title)}**\n\n${note.items.map((item) => `- ${escaped(item)}`).join('\n')}`,
  )
  return [
    `# ${escaped(title)}`,
    facts.map(([name, value]) => `- ${escaped(name)}: ${escaped(value)}`).join('\n'),
    markdownTable([head.map(escaped), ...rows], { align }),
    ...lists,
  ]
    .join('\n\n')
    .concat('\n')
}

/** The text as it stands, whatever of it Markdown would read as marks; on one line. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|#&~]/g, '\\$&').replaceAll(/\s+/g, ' ')
}
