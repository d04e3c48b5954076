/** The page with new text between the two marks of a name, `<!-- name: begin -->` and `<!-- name: end -->`. Throws without them. */
export function betweenMarks(page: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`]
  const [before, rest] = page.split(begin)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error(`the page has no place for ${name}`)
  return `${before}${begin}\n${text}\n${end}${after}`
}
