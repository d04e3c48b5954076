import { isAdmissionRefusal } from '../../casefile/refusal.js'
import type { Act, ActType } from '../../casefile/shapes.js'
import { cellOf } from './acting-body.js'
import { type AuditCheck, bodyOf, keyOf } from './check.js'
import { casesUnder, groupedBy, together } from './sightings.js'
import { percentOf, reachesPercent } from './thresholds.js'

/** How a way to admission ends, by the act that ends it. */
const ends: { readonly [T in ActType]?: string } = {
  'admission.decided': 'admitted',
  'sympathiser.unlisted': 'unlisted',
  'background.rejected': 'rejected',
  'applicant.withdrew': 'withdrew',
}

/** How an act ends the way; a refusal may answer a shortfall. */
const endOf = (act: Act) => (isAdmissionRefusal(act) ? 'refused' : ends[act.type])

/** Ways to admission that ended without a decision to admit, of all that ended. Of several ends of one case the last counts. */
export const dropOuts: AuditCheck = {
  id: 'drop-outs',
  *sightings({ inPeriod }) {
    const last = inPeriod.findLast(({ act }) => endOf(act) !== undefined)
    const cell = last && cellOf(last)
    const end = last && endOf(last.act)
    if (!cell || !end) return
    yield end === 'admitted'
      ? { key: [...keyOf(cell), end] }
      : { key: [...keyOf(cell), end], place: last.place }
  },
  findings: (seen, setting) => {
    const percent = setting.threshold('audit.drop-outs.percent')
    const least = setting.threshold('audit.drop-outs.cases')
    return groupedBy(seen, 2).flatMap((ofCell) => {
      const out = ofCell.filter(({ key }) => key[2] !== 'admitted')
      const { references, total } = together(out, setting.samples)
      const of = total.cases + casesUnder(ofCell, 'admitted')
      const [first] = out
      if (!first || of < least.value || !reachesPercent(total.cases, of, percent.value)) return []
      return {
        check: 'drop-outs',
        body: bodyOf(first.key),
        facts: {
          cases: total.cases,
          of,
          percent: percentOf(total.cases, of),
          unlisted: casesUnder(ofCell, 'unlisted'),
          rejected: casesUnder(ofCell, 'rejected'),
          withdrew: casesUnder(ofCell, 'withdrew'),
          refused: casesUnder(ofCell, 'refused'),
        },
        thresholds: [percent, least],
        references,
        total,
      }
    })
  },
}
