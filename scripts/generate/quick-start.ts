import { execFileSync } from 'node:child_process'

/** The quick start of the READMEs: the source of the example and what it really prints. */
export function quickStart(source: string): string {
  return `\`\`\`ts\n${source.trim()}\n\`\`\`\n\n\`\`\`text\n${printed()}\n\`\`\``
}

/** What the example prints when it is run. */
function printed(): string {
  return execFileSync(process.execPath, ['--import', 'tsx', 'examples/quick-start.ts'], {
    encoding: 'utf8',
  }).trim()
}
