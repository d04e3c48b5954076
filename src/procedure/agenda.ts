import { assertPlainDay, type PlainDay } from '../calendar/plain-day.js'
import type { CaseFile } from '../casefile/case-file.js'
import type { ActType } from '../casefile/shapes.js'
import type { Finding } from '../law/finding.js'
import { isRefusal } from '../law/finding.js'
import { nationalRulebook } from '../rules/engine/rulebook.js'
import { pathsOf } from '../statechart/configuration.js'
import { actsKnownIn } from '../statechart/step.js'
import type { JudgedBy } from './case.js'
import { type Duty, dutiesOf } from './duties.js'
import { matterIn, prospect, standingFindings } from './prospect.js'

/** An act the state knows and the file already bars, and by what. */
export interface BlockedAct {
  readonly act: ActType
  readonly by: readonly Finding[]
}

/** Something on file that serves until a day: a certificate, the papers of a dossier. */
export interface Validity {
  readonly rule: string
  readonly act: ActType
  readonly lastDay: PlainDay
}

/** What stands on a day: what can be done, what is blocked, what is owed, and what runs out. */
export interface Agenda {
  readonly today: PlainDay
  /** Active states, dotted paths. */
  readonly state: readonly string[]
  /** Acts nothing on file bars today; their own evidence is still to be judged. */
  readonly possible: readonly ActType[]
  readonly blocked: readonly BlockedAct[]
  /** Open duties, overdue first. */
  readonly duties: readonly Duty[]
  readonly validities: readonly Validity[]
}

/** The agenda of a case on a day the caller names. Throws `day.malformed`. */
export function agenda(file: CaseFile, options: JudgedBy & { readonly today: PlainDay }): Agenda {
  const { today } = options
  assertPlainDay(today)
  const book = options.rulebook ?? nationalRulebook()
  const known = actsKnownIn(file.configuration).map((type) => {
    const findings = standingFindings(file, prospect(type, today, matterIn(file, type)), book)
    return { act: type, findings, by: findings.filter(isRefusal) }
  })
  return {
    today,
    state: pathsOf(file.configuration),
    possible: known.filter(({ by }) => by.length === 0).map(({ act }) => act),
    blocked: known.filter(({ by }) => by.length > 0).map(({ act, by }) => ({ act, by })),
    duties: dutiesOf(file, today, book),
    validities: known.flatMap(({ act, findings }) => findings.flatMap((finding) => validityOf(act, finding))),
  }
}

function validityOf(act: ActType, finding: Finding): readonly Validity[] {
  const { lastDay } = finding.facts
  const isCondition = finding.effect === 'bar' && finding.outcome === 'met' && typeof lastDay === 'string'
  return isCondition ? [{ rule: finding.rule, act, lastDay }] : []
}
