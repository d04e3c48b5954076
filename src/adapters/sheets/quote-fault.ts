/**
 * Whether a quotation mark of a CSV text is left open, or closed inside a word: the cells and rows up to the next one would be read as
 * one cell.
 */
export function hasQuoteFault(text: string, delimiter: string): boolean {
  let at = 0
  while (at < text.length) {
    if (text[at] !== '"') {
      at = endOfPlain(text, at, delimiter)
    } else {
      const end = endOfQuoted(text, at)
      if (end === undefined) return true
      at = endOfPlain(text, end, delimiter)
      if (text.slice(end, at).trim() !== '') return true
    }
    at += 1
  }
  return false
}

/** Where a cell without quotation marks ends: at the next delimiter or the end of its line. */
function endOfPlain(text: string, from: number, delimiter: string): number {
  for (let at = from; at < text.length; at += 1)
    if (text[at] === delimiter || text[at] === '\n' || text[at] === '\r') return at
  return text.length
}

/** The place after the mark that closes a quoted cell; two marks in a row are one of its text. */
function endOfQuoted(text: string, from: number): number | undefined {
  let at = text.indexOf('"', from + 1)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at < 0 ? undefined : at + 1
}
