import { addMonths, completedMonths, type Person, type PlainDay } from '../../src/index.js'
import type { Translator } from './answer.js'
import { dayIn, type Inputs, numberOr, termIn } from './case.js'
import { findingOf, type Judged, judged, refusedOnlyBy } from './library.js'
import { before, lifeOf, the } from './life.js'

type Former = NonNullable<Person['former']>

const reasons = { none: 'other', undefined: 'other' } as const
const crimes = { less_serious: 'less-serious-crime', serious: 'serious-crime' } as const

function formerOf(inputs: Inputs, day: PlainDay): Former {
  const isCriminal = inputs.crime_class !== undefined
  const months = numberOr(inputs, 'months_since_leaving', 48)
  return {
    leftOn: inputs.left_on === undefined ? addMonths(day, -months) : dayIn(inputs, 'left_on'),
    exit: isCriminal ? 'expelled' : 'removed',
    reason: isCriminal ? termIn(inputs, 'crime_class', crimes) : termIn(inputs, 'barred_reason', reasons),
    readmissions: 0,
  }
}

/** The cell considers a former member; everything but the case's own point is lawful. */
export const readmission: Translator = ({ inputs, day }) => {
  const on = inputs.cell_meeting === undefined ? day : dayIn(inputs, 'cell_meeting')
  const life = lifeOf({ considered: on, person: { former: formerOf(inputs, on) } })
  const consideration = refusedOnlyBy(
    judged(before(life, 'cell.voted', 'admission'), the(life, 'cell.voted', 'admission')),
    'readmission.wait-elapsed',
    'readmission.record-cleared',
  )
  const wait = findingOf(consideration, 'readmission.wait-elapsed')
  return {
    fields: {
      allowed: consideration.allowed,
      allowed_now: consideration.allowed,
      category_barred: findingOf(consideration, 'readmission.reason-not-barred').outcome !== 'met',
      months: completedMonths(String(wait.facts.from), String(wait.facts.actual)),
      minimum_months: wait.facts.months,
      earliest: wait.lawfulFrom,
    },
    ...(inputs.crime_class !== undefined && {
      says: { rule: conditionsAfterCrime(inputs, on, consideration) },
    }),
    rests: [wait],
  }
}

/** What the record must have been cleared for, found by clearing it, and whose consent the decision then lacks. */
function conditionsAfterCrime(inputs: Inputs, on: PlainDay, uncleared: Judged): readonly string[] {
  const isAsked = findingOf(uncleared, 'readmission.record-cleared').outcome === 'missing'
  const former = { ...formerOf(inputs, on), recordClearedOn: addMonths(on, -72) }
  const life = lifeOf({ considered: on, person: { former } })
  const cleared = judged(before(life, 'cell.voted', 'admission'), the(life, 'cell.voted', 'admission'))
  const decision = judged(before(life, 'admission.decided'), the(life, 'admission.decided'))
  const consent = findingOf(decision, 'readmission.consented')
  const bodies = consent.outcome === 'missing' ? (consent.facts.required as readonly string[]) : []
  return [
    ...(isAsked
      ? [`readmission.crime-wait.${findingOf(cleared, 'readmission.record-cleared').facts.months}`]
      : []),
    ...bodies.map((kind) => `consent.${kind}`),
  ]
}
