import { daysBetween } from '../../calendar/day-arithmetic.js'
import { cellOf } from './acting-body.js'
import { type AuditedAct, type AuditedCase, isOf, lastAudited } from './audited-case.js'
import { type AuditCheck, type AuditSetting, bodyOf, keyOf } from './check.js'
import { casesUnder, groupedBy } from './sightings.js'
import type { AuditThresholdId } from './thresholds.js'

const steps: readonly AuditThresholdId[] = [
  'audit.dwell.certificate-to-application',
  'audit.dwell.application-to-vote',
  'audit.dwell.vote-to-decision',
]

/**
 * Cases admitted in the fewest days at every step: from the awareness certificate to the application, from there to
 * the vote of the cell, and from the vote to the decision. The law sets no least time for these steps. A case whose days
 * are not all on file is left out.
 */
export const minimalDwell: AuditCheck = {
  id: 'minimal-dwell',
  *sightings(one, setting) {
    for (const decided of one.inPeriod) {
      const cell = cellOf(decided)
      const way = isOf(decided, 'admission.decided') ? wayTo(decided, one) : undefined
      if (cell === undefined || way === undefined) continue
      yield { key: [...keyOf(cell), 'reckoned'] }
      if (isMinimal(way, setting))
        for (const { place } of way) yield { key: [...keyOf(cell), 'minimal'], place }
    }
  },
  findings: (seen, setting) => {
    const limit = setting.threshold('audit.dwell.cases')
    return groupedBy(seen, 2).flatMap((ofCell) => {
      const minimal = ofCell.find(({ key }) => key[2] === 'minimal')
      if (!minimal || minimal.cases < limit.value) return []
      const { key, cases, acts, references } = minimal
      const [toApplication, toVote, toDecision] = steps.map((id) => setting.threshold(id).value)
      return {
        check: 'minimal-dwell',
        body: bodyOf(key),
        facts: {
          cases,
          of: casesUnder(ofCell, 'reckoned'),
          toApplication: toApplication as number,
          toVote: toVote as number,
          toDecision: toDecision as number,
        },
        thresholds: [limit, ...steps.map((id) => setting.threshold(id))],
        references,
        total: { cases, acts },
      }
    })
  },
}

/** Certificate, application, vote and decision; `undefined` where one is not on file. */
function wayTo(decided: AuditedAct, one: AuditedCase): readonly AuditedAct[] | undefined {
  const voted = lastAudited(
    one,
    'cell.voted',
    decided.act.on,
    ({ matter, outcome }) => matter === 'admission' && outcome !== 'not-proposed',
  )
  const applied = voted && lastAudited(one, 'application.made', voted.act.on)
  const trained =
    applied && lastAudited(one, 'certificate.issued', applied.act.on, ({ course }) => course === 'awareness')
  return trained && [trained, applied, voted, decided]
}

function isMinimal(way: readonly AuditedAct[], setting: AuditSetting): boolean {
  return steps.every((id, at) => {
    const [from, to] = [way[at], way[at + 1]] as const
    return from && to && daysBetween(from.act.on, to.act.on) <= setting.threshold(id).value
  })
}
