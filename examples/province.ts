import { asBelieved } from 'ketnap'
import { auditMarkdown, comparisonMarkdown, toMarkdown } from 'ketnap/documents'
import { vi } from 'ketnap/locales/vi'
import { caseLine } from 'ketnap/register'
import { ndjson } from 'ketnap/testing'
import { comparisonJob, lastDay } from './province/comparison-job.js'
import { lives } from './province/province.js'
import { registerJob } from './province/register-job.js'
import { withProgressBar } from './province/with-progress-bar.js'

// A synthetic province of 60 000 members over four years in which the law changes three times, streamed through two
// worker threads: its reports, its agenda, its audit, and what the law of 1 July 2025 changes for its open cases.
// PROVINCE_MEMBERS=2000 makes a small one.

const print = (text: string) => process.stdout.write(`${text.trimEnd()}\n\n`)
const moduleOf = (name: string) => new URL(`./province/${name}.ts`, import.meta.url)

const { results, checkpoint } = await withProgressBar(
  ndjson(lives),
  registerJob,
  moduleOf('register-job'),
  lives.cases,
)
print(
  `${checkpoint.cases} hồ sơ, ${checkpoint.acts} việc; ${checkpoint.faults} dòng không đọc được (${checkpoint.lines} dòng).`,
)
print(toMarkdown(results.movement, vi))
print(toMarkdown(results.admitted, vi))
print(toMarkdown(results.halfYear, vi))

const { agenda, audit } = results
print(toMarkdown({ ...agenda, groups: agenda.groups.slice(0, 4) }, vi))
print(auditMarkdown({ ...audit, findings: firstOfEachCheck(audit.findings, 3) }, vi))

const { results: compared } = await withProgressBar(
  asTheyStood(lastDay),
  comparisonJob,
  moduleOf('comparison-job'),
  lives.cases,
)
const { comparison } = compared
print(comparisonMarkdown({ ...comparison, cells: comparison.cells.slice(0, 5) }, vi))

/** The cases as they stood at the end of a day: what had not been entered by then is not there. */
function* asTheyStood(day: string): Generator<string> {
  for (const { log } of lives) {
    const known = asBelieved(log, `${day}T23:59:59.999+07:00`)
    if (known.length > 0) yield `${caseLine(known)}\n`
  }
}

/** The first findings of each check: the whole list is in `audit.findings`. */
function firstOfEachCheck(findings: typeof audit.findings, count: number) {
  return findings.filter(
    (finding, index) =>
      findings.slice(0, index).filter(({ check }) => check === finding.check).length < count,
  )
}
