/** Width of a letter as a share of the size of its type, in a sans-serif face; none is measured, so that no font is needed. */
const letterWidth = 0.55

/** The words of a text in lines that fit a width; a word that is wider stands alone. */
export function wrappedLines(text: string, width: number, size: number): readonly string[] {
  const fits = Math.max(1, Math.floor(width / (size * letterWidth)))
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= fits)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
