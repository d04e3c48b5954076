import type { PlainDay } from '../../calendar/plain-day.js'
import { Inquiry } from '../../law/inquiry.js'
import { whereCovered } from '../../law/where-covered.js'
import { nationalRulebook } from '../../rules/engine/rulebook.js'
import { hasGrassrootsStep } from '../../rules/vote/grassroots.js'
import { isAnsweredShortfall } from '../../rules/vote/shortfall.js'
import { cellOf } from './acting-body.js'
import { type AuditedAct, type AuditedCase, isOf, lastAudited } from './audited-case.js'
import { type AuditCheck, bodyOf, keyOf } from './check.js'
import { casesUnder, groupedBy } from './sightings.js'

/** Key of all cases of a cell that show an act in the period. */
const all = ''

/** Steps waived, lifted or consented to in the cases of a cell, by what was waived. Each is lawful where its rule is met. */
export const waivedSteps: AuditCheck = {
  id: 'waived-steps',
  *sightings(one) {
    for (const audited of one.inPeriod) {
      const cell = cellOf(audited)
      if (cell === undefined) continue
      yield { key: [...keyOf(cell), all] }
      const waiver = waiverOf(audited, one)
      if (waiver !== undefined) yield { key: [...keyOf(cell), waiver], place: audited.place }
    }
  },
  findings: (seen, setting) => {
    const limit = setting.threshold('audit.waived.cases')
    return groupedBy(seen, 2).flatMap((ofCell) =>
      ofCell
        .filter(({ key, cases }) => key[2] !== all && cases >= limit.value)
        .map(({ key, cases, acts, references }) => ({
          check: 'waived-steps' as const,
          body: bodyOf(key),
          facts: { waiver: key[2] as string, cases, of: casesUnder(ofCell, all) },
          thresholds: [limit],
          references,
          total: { cases, acts },
        })),
    )
  },
}

/** What an act shows to be waived; `undefined` for nothing. */
function waiverOf(audited: AuditedAct, one: AuditedCase): string | undefined {
  const { act } = audited
  switch (act.type) {
    case 'introduction.made':
      return isFreedFromTogether(audited, one) ? 'together-condition' : undefined
    case 'background.certified':
      return act.samePlace === true ? 'verification-same-place' : undefined
    case 'opinions.consolidated':
      return act.residence === 'waived' ? 'residence-opinion' : undefined
    case 'certificate.issued':
      return act.noCentre === true ? 'political-centre' : undefined
    case 'consent.given':
      return act.matter === undefined ? undefined : `consent-${act.matter}`
    case 'extension.granted':
      return 'extension'
    case 'shortfall.answered':
      return act.answer === 'consider' ? 'shortfall-considered' : undefined
    case 'admission.decided':
      return skipsGrassroots(audited, one) ? 'grassroots-vote' : undefined
    default:
      return undefined
  }
}

/** A replacement the cell assigned, or an introducer at the new place of one certified as being helped. */
function isFreedFromTogether(made: AuditedAct, one: AuditedCase): boolean {
  if (!isOf(made, 'introduction.made')) return false
  return (
    made.act.assignedByCell === true || lastAudited(one, 'being-helped.certified', made.act.on) !== undefined
  )
}

const askedOn = (day: PlainDay) => new Inquiry(nationalRulebook().setting, day)

/** Decided with no vote of the grassroots committee on file, where the place has that step and it did not decide itself. */
function skipsGrassroots({ act }: AuditedAct, one: AuditedCase): boolean {
  const voted = lastAudited(one, 'grassroots.voted', act.on, ({ matter }) => matter === 'admission')
  return (
    voted === undefined &&
    act.by?.kind !== 'delegatedGrassrootsCommittee' &&
    !isAnsweredShortfall(one.file, 'admission') &&
    whereCovered(() => hasGrassrootsStep(one.file, act.on, askedOn(act.on))) === true
  )
}
