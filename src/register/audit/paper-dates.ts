import { daysBetween } from '../../calendar/day-arithmetic.js'
import type { ActType } from '../../casefile/shapes.js'
import { decisionThenCeremony, resolutionsThenDecision } from '../../rules/decision/order.js'
import { cellThenSectionThenGrassroots } from '../../rules/vote/order.js'
import { cellOf } from './acting-body.js'
import type { AuditedAct, AuditedCase } from './audited-case.js'
import { type AuditCheck, type AuditSetting, bodyOf, keyOf } from './check.js'

/** Rules that compare the dates of two papers. */
const dateRules: readonly string[] = [
  cellThenSectionThenGrassroots.id,
  resolutionsThenDecision.id,
  decisionThenCeremony.id,
  'application.before-declaration',
  'verification.procedure-order',
  'background.certified-after-verification',
  'recognition.self-review-after-term',
  'procedure.out-of-order',
]

/** Acts of which a paper of the same day is made: an application, a resolution, a decision. */
const datedByTheirPaper: readonly ActType[] = [
  'certificate.issued',
  'application.made',
  'introduction.made',
  'union.resolved',
  'opinions.consolidated',
  'cell.voted',
  'section.appraised',
  'grassroots.voted',
  'consent.given',
  'admission.decided',
  'admission.refused',
  'self-review.made',
  'remarks.made',
  'recognition.decided',
  'recognition.refused',
  'member.removed',
  'member.expelled',
  'member.resigned',
]

/** What contradicts: a rule of dates, or, under this name, an act and its own paper. */
const ownPaper = 'paper'

/**
 * Papers of a case whose dates contradict each other: by a rule of dates that the file objects to, or because an act
 * and the paper made of it are of different days. Counted by cell, and by what contradicts.
 */
export const paperDates: AuditCheck = {
  id: 'paper-dates',
  *sightings(one, setting) {
    for (const audited of one.inPeriod) {
      const cell = cellOf(audited)
      if (cell === undefined) continue
      for (const what of contradictions(audited, one, setting))
        yield { key: [...keyOf(cell), what], place: audited.place }
    }
  },
  findings: (seen, setting) => {
    const limit = setting.threshold('audit.paper-dates.cases')
    const days = setting.threshold('audit.paper-dates.days')
    return seen.flatMap(({ key, cases, acts, references }) => {
      const what = key[2] as string
      if (cases < limit.value) return []
      return {
        check: 'paper-dates',
        body: bodyOf(key),
        facts: { ...(what !== ownPaper && { rule: what }), cases, acts },
        thresholds: what === ownPaper ? [limit, days] : [limit],
        references,
        total: { cases, acts },
      }
    })
  },
}

function contradictions(
  { act, place }: AuditedAct,
  { file }: AuditedCase,
  setting: AuditSetting,
): readonly string[] {
  const rules = file.findings
    .filter(({ revision, finding }) => revision === place && isOfDates(finding))
    .map(({ finding }) => finding.rule)
  const paperOn = datedByTheirPaper.includes(act.type) ? act.document?.on : undefined
  const least = setting.threshold('audit.paper-dates.days').value
  const differs = paperOn !== undefined && Math.abs(daysBetween(act.on, paperOn)) >= least
  return differs ? [...rules, ownPaper] : rules
}

/** An act out of order contradicts where no steps that are merely not on record lead to it. */
function isOfDates({ rule, outcome, facts }: AuditedCase['file']['findings'][number]['finding']): boolean {
  return outcome === 'broken' && dateRules.includes(rule) && facts.assumed === undefined
}
