import { execFileSync } from 'node:child_process'

const [begin, end] = ['<!-- quick-start: begin -->', '<!-- quick-start: end -->']

/** The page with the quick start and what it really prints between its two marks. */
export function withQuickStart(page: string, source: string): string {
  const [before, rest] = page.split(begin)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined)
    throw new Error('the page has no place for the quick start')
  return `${before}${begin}\n\`\`\`ts\n${source.trim()}\n\`\`\`\n\n\`\`\`text\n${printed()}\n\`\`\`\n${end}${after}`
}

/** What the example prints when it is run. */
function printed(): string {
  return execFileSync(process.execPath, ['--import', 'tsx', 'examples/quick-start.ts'], {
    encoding: 'utf8',
  }).trim()
}
