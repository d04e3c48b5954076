import { annualPlanMachine, membershipMachine, trainingClassMachine } from 'ketnap/machines'
import type { AnyStateMachine } from 'xstate'
import { actsPage } from './acts-page.js'
import { diagramsOf } from './mermaid.js'
import { withPolicies } from './policy-blocks.js'
import { withQuickStart } from './quick-start.js'
import { rulebookPages } from './rulebook-pages.js'
import { shapesModule } from './shapes/shapes-module.js'

/** Every generated file with its content; `read` gives the present text of a page that is generated in part. */
export function generatedFiles(read: (path: string) => string): Readonly<Record<string, string>> {
  return {
    ...rulebookPages(),
    'docs/acts.md': actsPage(),
    'docs/chart.md': chartPage(),
    'src/casefile/shapes.ts': shapesModule(),
    'docs/choices/open-questions.md': withPolicies(read('docs/choices/open-questions.md')),
    ...Object.fromEntries(
      ['README.md', 'README.vi.md'].map((path) => [
        path,
        withQuickStart(withDiagram(read(path)), read('examples/quick-start.ts')),
      ]),
    ),
  }
}

/** Every diagram of a machine under the name of the state it opens. */
function drawn(machine: AnyStateMachine): string {
  return diagramsOf(machine)
    .map(({ of, text }) => `**\`${of}\`**\n\n\`\`\`mermaid\n${text}\n\`\`\``)
    .join('\n\n')
}

function chartPage(): string {
  return [
    '# The charts',
    '',
    'Generated from the machines by `npm run generate`; a test fails when they are stale. Arrows are acts that change the',
    'state; acts that only add to the file are in [acts.md](acts.md).',
    '',
    '## One life: `membershipMachine`',
    '',
    drawn(membershipMachine),
    '',
    '## A training class: `trainingClassMachine`',
    '',
    drawn(trainingClassMachine),
    '',
    '## An annual plan: `annualPlanMachine`',
    '',
    drawn(annualPlanMachine),
    '',
  ].join('\n')
}

const [begin, end] = ['<!-- chart: begin -->', '<!-- chart: end -->']

/** The page with the diagram of the chart between its two marks. */
function withDiagram(page: string): string {
  const [before, rest] = page.split(begin)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error('the page has no place for the chart')
  return `${before}${begin}\n${drawn(membershipMachine)}\n${end}${after}`
}
