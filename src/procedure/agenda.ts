import { addDays } from '../calendar/day-arithmetic.js'
import { frozen } from '../calendar/frozen.js'
import { compare } from '../calendar/order.js'
import { assertPlainDay, type PlainDay } from '../calendar/plain-day.js'
import { activityOf } from '../casefile/activity.js'
import type { ActAbout } from '../casefile/acts/act-about.js'
import type { CaseFile } from '../casefile/case-file.js'
import type { OptionNames } from '../errors/options.js'
import { type Finding, isRefusal } from '../law/finding.js'
import type { Rulebook } from '../rules/engine/rulebook.js'
import { pathsOf } from '../statechart/configuration.js'
import { actsIn } from '../statechart/step.js'
import type { JudgedBy } from './case.js'
import { comingDuties } from './coming-duties.js'
import { type Duty, dutiesOf } from './duties.js'
import { askedOnNames, askedToday } from './judged-by.js'
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

/** An act that something on file bars today, and from a later day on nothing that is on file today. */
export interface OpeningAct extends ActAbout {
  /** The first day on which nothing on file bars it. */
  readonly from: PlainDay
  /** What bars it until then, as found today: the rules, with their clauses. */
  readonly because: readonly Finding[]
}

/** What stands on a day: what can be done, what is blocked, what is owed, and what runs out. */
export interface Agenda {
  readonly today: PlainDay
  /** First day after those looked ahead to, where the agenda was asked for them. */
  readonly until?: PlainDay
  /** Active states, dotted paths. */
  readonly state: readonly string[]
  /** Acts nothing on file bars today; their own evidence is still to be judged. */
  readonly possible: readonly ActAbout[]
  readonly blocked: readonly BlockedAct[]
  /** Open duties, overdue first. */
  readonly duties: readonly Duty[]
  readonly validities: readonly Validity[]
  /**
   * Duties that open after today and before `until` without a further act, by first day, each as it stands on that day;
   * absent without `until`.
   */
  readonly coming?: readonly Duty[]
  /** Of the acts blocked today those that open before `until`, by first day; absent without `until`. */
  readonly opening?: readonly OpeningAct[]
}

/** The day of an agenda, and how far it looks ahead. */
export interface AgendaOptions extends JudgedBy {
  readonly today: PlainDay
  /** First day no longer looked ahead to; without it, today alone is told of. */
  readonly until?: PlainDay
}

const optionNames: OptionNames<AgendaOptions> = { ...askedOnNames, until: true }

/** The agenda of a case on a day the caller names, and where `until` is given what opens before it. Throws `day.malformed`, `call.malformed`. */
export function agenda(file: CaseFile, options: AgendaOptions): Agenda {
  const book = askedToday('agenda', file, options, optionNames)
  const { today, until } = options
  if (until !== undefined) assertPlainDay(until)
  const known = actsIn(file.configuration, activityOf(file, today).status).map((about) => {
    const findings = standingFindings(file, prospect(about.act, today, matterOfAbout(file, about)), book)
    return { about, findings, by: findings.filter(isRefusal) }
  })
  return frozen({
    today,
    state: pathsOf(file.configuration),
    possible: known.filter(({ by }) => by.length === 0).map(({ about }) => about),
    blocked: known.filter(({ by }) => by.length > 0).map(({ about, by }) => ({ ...about, by })),
    duties: dutiesOf(file, today, book),
    validities: known.flatMap(({ about, findings }) =>
      findings.flatMap((finding) => validityOf(about, finding)),
    ),
    ...(until !== undefined && {
      until,
      coming: until > today ? comingDuties(file, { after: today, upTo: addDays(until, -1) }, book) : [],
      opening: known
        .flatMap(({ about, by }) => openingOf(file, about, by, until, book))
        .sort((a, b) => compare(a.from, b.from)),
    }),
  })
}

/** Days that lead from one bar to the next are followed so often, and no further. */
const rounds = 12

/** The act with the day it opens, where waiting alone opens it before another; nothing of one that nothing bars. */
function openingOf(
  file: CaseFile,
  about: ActAbout,
  because: readonly Finding[],
  until: PlainDay,
  book: Rulebook,
): readonly OpeningAct[] {
  let bars = because
  for (let round = 0; round < rounds; round += 1) {
    const days = bars.map(({ lawfulFrom }) => lawfulFrom)
    const from = days.includes(undefined) ? undefined : (days as PlainDay[]).toSorted(compare).at(-1)
    if (from === undefined || from >= until) return []
    const act = prospect(about.act, from, matterOfAbout(file, about))
    bars = standingFindings(file, act, book).filter(isRefusal)
    if (bars.length === 0) return [{ ...about, from, because }]
  }
  return []
}

function validityOf(about: ActAbout, finding: Finding): readonly Validity[] {
  const { lastDay } = finding.facts
  const isCondition = finding.effect === 'bar' && finding.outcome === 'met' && typeof lastDay === 'string'
  return isCondition ? [{ rule: finding.rule, ...about, lastDay }] : []
}
