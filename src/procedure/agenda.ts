import type { PlainDay } from '../calendar/plain-day.js'
import type { ActAbout } from '../casefile/acts/act-about.js'
import type { CaseFile } from '../casefile/case-file.js'
import type { Finding } from '../law/finding.js'
import { isRefusal } from '../law/finding.js'
import { pathsOf } from '../statechart/configuration.js'
import { actsIn } from '../statechart/step.js'
import type { JudgedBy } from './case.js'
import { type Duty, dutiesOf } from './duties.js'
import { askedToday } from './judged-by.js'
import { matterOfAbout, prospect, standingFindings } from './prospect.js'

/** An act the state knows and the file already bars, what it is about, and by what. */
export interface BlockedAct extends ActAbout {
  readonly by: readonly Finding[]
}

/** Something on file that serves until a day: a certificate, the papers of a dossier. */
export interface Validity extends ActAbout {
  readonly rule: string
  readonly lastDay: PlainDay
}

/** What stands on a day: what can be done, what is blocked, what is owed, and what runs out. */
export interface Agenda {
  readonly today: PlainDay
  /** Active states, dotted paths. */
  readonly state: readonly string[]
  /** Acts nothing on file bars today; their own evidence is still to be judged. */
  readonly possible: readonly ActAbout[]
  readonly blocked: readonly BlockedAct[]
  /** Open duties, overdue first. */
  readonly duties: readonly Duty[]
  readonly validities: readonly Validity[]
}

/** The agenda of a case on a day the caller names. Throws `day.malformed`, `call.malformed`. */
export function agenda(file: CaseFile, options: JudgedBy & { readonly today: PlainDay }): Agenda {
  const book = askedToday('agenda', file, options)
  const { today } = options
  const known = actsIn(file.configuration).map((about) => {
    const findings = standingFindings(file, prospect(about.act, today, matterOfAbout(file, about)), book)
    return { about, findings, by: findings.filter(isRefusal) }
  })
  return {
    today,
    state: pathsOf(file.configuration),
    possible: known.filter(({ by }) => by.length === 0).map(({ about }) => about),
    blocked: known.filter(({ by }) => by.length > 0).map(({ about, by }) => ({ ...about, by })),
    duties: dutiesOf(file, today, book),
    validities: known.flatMap(({ about, findings }) =>
      findings.flatMap((finding) => validityOf(about, finding)),
    ),
  }
}

function validityOf(about: ActAbout, finding: Finding): readonly Validity[] {
  const { lastDay } = finding.facts
  const isCondition = finding.effect === 'bar' && finding.outcome === 'met' && typeof lastDay === 'string'
  return isCondition ? [{ rule: finding.rule, ...about, lastDay }] : []
}
