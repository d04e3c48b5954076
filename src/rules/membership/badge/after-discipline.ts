import type { PlainDay } from '../../../calendar/plain-day.js'
import { actsOf, type CaseFile, lastOf } from '../../../casefile/case-file.js'
import type { Inquiry } from '../../../law/inquiry.js'
import {
  badgeWaitDismissal,
  badgeWaitReprimand,
  badgeWaitWarning,
} from '../../../regulations/membership/badge.js'
import { broken, countedFrom, holds, missing, rule } from '../../engine/rule.js'

const waits = {
  reprimand: badgeWaitReprimand,
  warning: badgeWaitWarning,
  dismissal: badgeWaitDismissal,
} as const

/** The wait that ends last of the disciplines since the last badge, on a day; whoever asks declares the three waits. */
export function disciplineWait(file: CaseFile, on: PlainDay, ask: Inquiry) {
  const since = lastOf(file, 'badge.awarded', (one) => one.on < on)?.on ?? ''
  const ends = actsOf(file, 'member.disciplined').flatMap(({ form, on: disciplinedOn }) => {
    if (form === 'expulsion' || disciplinedOn > on || disciplinedOn < since) return []
    const months = ask.law(waits[form], on)
    // No wait, and then no correction to acknowledge.
    if (months === 0) return []
    return [{ form, disciplinedOn, endsOn: ask.months(disciplinedOn, months) }]
  })
  return ends.sort((a, b) => (a.endsOn < b.endsOn ? -1 : 1)).at(-1)
}

/** After discipline 6, 9 or 12 months are waited, and the cell acknowledges correction (guidance pt 18). */
export const badgeAfterDiscipline = rule({
  id: 'badge.after-discipline',
  breaking: 'bar',
  actor: 'cell',
  guards: ['badge.awarded'],
  asks: 'file',
  provisions: [badgeWaitReprimand, badgeWaitWarning, badgeWaitDismissal],
  cure: ['badge.wait', 'correction.acknowledged'],
  check: ({ file, act, on, ask }) => {
    const last = disciplineWait(file, on, ask)
    if (!last) return undefined
    const facts = { ...last, actual: on }
    if (on < last.endsOn)
      return countedFrom(last.disciplinedOn, broken(facts, { cure: ['badge.wait'], lawfulFrom: last.endsOn }))
    if (act.correctionAcknowledged === undefined) return missing('evidence.correctionAcknowledged')
    const acknowledged = act.correctionAcknowledged
    return countedFrom(last.disciplinedOn, holds(acknowledged, { ...facts, acknowledged }))
  },
})
