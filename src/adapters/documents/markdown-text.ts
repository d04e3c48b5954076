/** A text of an app as Markdown shows it, in one line: nothing in it is a mark. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~#&]/g, '\\$&')
}

/** The parts of a document with an empty line between them, those without text left out, and a line break at the end. */
export function paragraphs(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}
