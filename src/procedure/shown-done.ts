import type { PlainDay } from '../calendar/plain-day.js'
import { aboutMatter, aboutOf, actCode } from '../casefile/acts/act-about.js'
import { actsOf, type CaseFile } from '../casefile/case-file.js'
import { straightWay } from '../casefile/straight-way.js'
import type { Clock, Span } from '../rules/engine/clock.js'
import { stepsAssumedIn } from './steps-assumed.js'
import { type ActShowing, type Showing, showing } from './steps-shown.js'

/**
 * Whether an act of a file, up to a day, shows that what is owed was done, though nobody told it: one that rests on it, or one that takes it for
 * granted. An act before what opened the duty shows nothing of it.
 */
export function shownDone(file: CaseFile, today: PlainDay): (clock: Clock<string>, span: Span) => boolean {
  const assumed = stepsAssumedIn(file).filter(({ on }) => on <= today)
  return (clock, span) => {
    const shown = showingOf(clock, file, span)
    const isTold = shown.some(({ act, matter }) => {
      const code = actCode(aboutMatter(act, matter))
      return actsOf(file, act).some(
        (one) => one.on >= span.from && one.on <= today && actCode(aboutOf(one)) === code,
      )
    })
    if (isTold || assumed.length === 0) return isTold
    const { matter = clock.matter } = span
    const codes = [...clock.closedBy.map((act) => ({ act, matter })), ...shown].map((one) =>
      actCode(aboutMatter(one.act, one.matter)),
    )
    return assumed.some(({ steps, on }) => on >= span.from && codes.some((code) => steps.includes(code)))
  }
}

/** The acts that show a duty of national law done; an app tells none of its own. */
function showingOf(clock: Clock<string>, file: CaseFile, span: Span): readonly ActShowing[] {
  const { past, by = [] }: Showing =
    (clock.source === undefined && (showing as Readonly<Record<string, Showing>>)[clock.id]) || {}
  const step = typeof past === 'function' ? past(span) : past
  return [...(step ? stepsPast(step) : []), ...(typeof by === 'function' ? by(file, span) : by)]
}

/** The steps of the straight way beyond the gate that a step lies before, or is. */
function stepsPast({ act, matter }: ActShowing): readonly ActShowing[] {
  const place = straightWay.findIndex((step) => step.act === act && step.matter === matter)
  const gate = straightWay.findIndex((step, index) => index >= place && step.isGate === true)
  return straightWay.slice(gate === place ? place + 1 : gate)
}
