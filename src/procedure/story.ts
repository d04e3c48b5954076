import type { PlainDay } from '../calendar/plain-day.js'
import { type CaseFile, emptyFile } from '../casefile/case-file.js'
import type { CaseDates } from '../casefile/dates.js'
import { isAboutEntry } from '../casefile/log/about-entry.js'
import { correctionsIn } from '../casefile/log/corrections.js'
import { type ReadLog, readLog } from '../casefile/log/effective-log.js'
import type { Act, ActOf } from '../casefile/shapes.js'
import type { OptionNames } from '../errors/options.js'
import { assertEach, assertTaken } from '../errors/wrong-call.js'
import { unopened } from '../statechart/step.js'
import { type Deadline, deadlinesOf } from './deadlines.js'
import { type Duty, dutiesOf } from './duties.js'
import { judgedActs } from './judged-acts.js'
import { askedOnNames, askedToday, type JudgedBy, judgedBy } from './judged-by.js'
import type { RefusedAct } from './replay-shapes.js'
import { dates, type Standing, standingOf } from './standing.js'
import { chaptersOf, inPlace, type StoryChapter } from './story-chapters.js'
import { attemptOf, eventOf } from './story-event.js'

/** A case from its opening to a day, as it is told: in the order of the days, in parts. */
export interface Story {
  readonly case: string
  readonly today: PlainDay
  readonly standing: Standing
  readonly dates: CaseDates
  readonly chapters: readonly StoryChapter[]
  /** Entries struck, with the acts they were. */
  readonly struck: readonly { readonly strike: ActOf<'entry.struck'>; readonly act: Act }[]
  readonly duties: readonly Duty[]
  readonly deadlines: readonly Deadline[]
}

/** The day of a story, and what the law refused. */
export interface StoryOptions extends JudgedBy {
  readonly today: PlainDay
  /** Acts the law refused, as `replay` reports them: they are told in their place. */
  readonly refused?: readonly RefusedAct[]
}

export const storyNames: OptionNames<StoryOptions> = { ...askedOnNames, refused: true }

/**
 * A case told in order: every act with what was found of it and whether a later act cured it, the limits kept, what is owed
 * on a day. All of it rests on the acts up to that day, as they are known now: what took place after it has no part in the
 * standing, the dates, the cures or the duties. Names nobody. Throws `day.malformed`, `call.malformed`.
 */
export function storyOf(file: CaseFile, options: StoryOptions): Story {
  const book = askedToday('storyOf', file, options, storyNames)
  const { today, refused = [] } = options
  assertEach('storyOf', 'options.refused', refused, 'object')
  for (const [place, one] of refused.entries()) {
    assertTaken('storyOf', `options.refused.${place}.act`, one.act, 'act')
    assertEach('storyOf', `options.refused.${place}.findings`, one.findings, 'finding')
  }
  const judged = judgedActs(file, book).filter(({ act }) => act.on <= today)
  const then = judged.at(-1)?.after ?? emptyFile(unopened)
  const limits = deadlinesOf(then, today, book, judged)
  const read = readLog(file.log)
  const corrections = correctionsIn(file.log, read).filter(({ act }) => act.on <= today)
  const told = judged.map((one, at) =>
    eventOf(one, { file, later: judged.slice(at + 1), limits, corrections, book }),
  )
  const attempts = refused
    .filter(({ act }) => !isAboutEntry(act) && act.on <= today)
    .map((one) => attemptOf(one, judged))
  return {
    case: file.caseId,
    today,
    standing: standingOf(then),
    dates: dates(then, judgedBy(options)),
    chapters: chaptersOf(inPlace(told, attempts)),
    struck: struckIn(file, read).filter(({ strike }) => strike.on <= today),
    duties: dutiesOf(then, today, book),
    deadlines: limits,
  }
}

function struckIn({ log }: CaseFile, { standing, rootOf }: ReadLog): Story['struck'] {
  const stands = new Set(standing.map(({ place }) => place))
  return log.flatMap((entry, index) => {
    const root = rootOf[index + 1]
    const act = root === undefined ? undefined : log[root - 1]
    const isTold = entry.type === 'entry.struck' && act !== undefined && !stands.has(root as number)
    return isTold ? [{ strike: entry, act }] : []
  })
}
