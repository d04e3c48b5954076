import type { ActType } from '../../casefile/shapes.js'
import { actingBody } from './acting-body.js'
import { type AuditCheck, bodyOf, keyOf } from './check.js'

/** Acts by which a body resolves on a person. */
export const resolvingActs: readonly ActType[] = [
  'cell.voted',
  'grassroots.voted',
  'admission.decided',
  'admission.refused',
  'recognition.decided',
  'recognition.refused',
]

/** Persons one body resolves on in a day; the same person is counted once. */
export const crowdedMeetings: AuditCheck = {
  id: 'crowded-meetings',
  *sightings({ inPeriod }, { directory }) {
    for (const one of inPeriod) {
      const body = resolvingActs.includes(one.act.type) ? actingBody(one, directory) : undefined
      if (body !== undefined) yield { key: [...keyOf(body), one.act.on], place: one.place }
    }
  },
  findings: (seen, setting) =>
    seen.flatMap(({ key, cases, acts, references }) => {
      const body = bodyOf(key)
      const limit = setting.threshold(body.kind === 'cell' ? 'audit.crowded.cell' : 'audit.crowded.committee')
      if (cases < limit.value) return []
      const on = key[2] as string
      return {
        check: 'crowded-meetings',
        body,
        on,
        facts: { persons: cases, on },
        thresholds: [limit],
        references,
        total: { cases, acts },
      }
    }),
}
