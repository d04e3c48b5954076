import { annualPlanChart, membershipChart, trainingClassChart } from 'ketnap/machines'
import type { AnyStateMachine } from 'xstate'
import { actsPage } from './acts-page.js'
import { betweenMarks } from './between-marks.js'
import { bodiesPage } from './bodies-page.js'
import { fieldsPage } from './fields-page.js'
import { floors, subjectsDrawn } from './floors.js'
import { glossaryTable, readmeTerms } from './glossary.js'
import { inEveryLanguage, languages, pathIn } from './language.js'
import { type Diagram, diagramsOf } from './mermaid.js'
import { withPolicies } from './policy-blocks.js'
import { quickStart } from './quick-start.js'
import { rulebookPages } from './rulebook-pages.js'
import { shapesModule } from './shapes/shapes-module.js'
import { toldFieldsModule } from './shapes/told-fields.js'
import { traceabilityPage } from './traceability-page.js'

/** Every generated file with its content; `read` gives the present text of a page that is generated in part. */
export function generatedFiles(read: (path: string) => string): Readonly<Record<string, string>> {
  const start = quickStart(read('examples/quick-start.ts'))
  const [top] = diagramsOf(membershipChart) as readonly [Diagram, ...Diagram[]]
  return {
    ...rulebookPages(),
    ...inEveryLanguage('acts.md', actsPage),
    ...inEveryLanguage('bodies.md', bodiesPage),
    ...inEveryLanguage('fields.md', fieldsPage),
    ...Object.fromEntries(
      languages.map((language) => {
        const path = pathIn(language, 'glossary.md')
        return [path, betweenMarks(read(path), 'terms', glossaryTable(language))]
      }),
    ),
    'docs/chart.md': chartPage(),
    'docs/traceability.md': traceabilityPage(),
    'src/casefile/shapes.ts': shapesModule(),
    'src/casefile/told-fields.ts': toldFieldsModule(),
    'docs/choices/open-questions.md': withPolicies(read('docs/choices/open-questions.md')),
    'docs/architecture.md': withFloors(read('docs/architecture.md')),
    ...Object.fromEntries(
      ['README.md', 'README.vi.md'].map((path) => [
        path,
        withTerms(path, betweenMarks(betweenMarks(read(path), 'chart', fenced(top)), 'quick-start', start)),
      ]),
    ),
  }
}

/** The Vietnamese README has the terms beside the names in the code. */
const withTerms = (path: string, page: string) =>
  path === 'README.vi.md' ? betweenMarks(page, 'terms', readmeTerms()) : page

function withFloors(page: string): string {
  return betweenMarks(betweenMarks(page, 'floors', floors()), 'subjects', subjectsDrawn())
}

const fenced = ({ text }: Diagram) => `\`\`\`mermaid\n${text}\n\`\`\``

/** Every diagram of a chart under the name of the state it opens. */
function drawn(chart: AnyStateMachine): string {
  return diagramsOf(chart)
    .map((diagram) => `**\`${diagram.of}\`**${besideWords(diagram)}\n\n${fenced(diagram)}`)
    .join('\n\n')
}

function besideWords({ beside }: Diagram): string {
  return beside.length === 0 ? '' : `, at the same time as ${beside.map((key) => `\`${key}\``).join(', ')}`
}

function chartPage(): string {
  return [
    '# The charts',
    '',
    'Generated from the charts by `npm run generate`; a test fails when they are stale. Arrows are acts that change the',
    'state; acts that only add to the file are in [acts.md](acts.md). A double box holds states and has diagrams of its own, one',
    'for each region where they run at the same time. Dashed boxes are states outside a diagram, or name several states that',
    'have the same arrows.',
    '',
    '## One life: `membershipChart`',
    '',
    drawn(membershipChart),
    '',
    '## A training class: `trainingClassChart`',
    '',
    drawn(trainingClassChart),
    '',
    '## An annual plan: `annualPlanChart`',
    '',
    drawn(annualPlanChart),
    '',
  ].join('\n')
}
