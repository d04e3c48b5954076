import { actingBody, cellOf } from './acting-body.js'
import { type AuditCheck, bodyOf, keyOf } from './check.js'

/**
 * Acts of a body that one rule objects to, breaches and, in a chronicle, bars; notes and answers that are not known are
 * left out. An act whose body is not known counts with the cell of the case.
 */
export const breaches: AuditCheck = {
  id: 'breaches',
  *sightings({ file, inPeriod }, { directory }) {
    const audited = new Map(inPeriod.map((one) => [one.place, one]))
    for (const { revision, finding } of file.findings) {
      const one = audited.get(revision)
      const isObjection = finding.outcome === 'broken' || finding.outcome === 'missing'
      const body = one && (actingBody(one, directory) ?? cellOf(one))
      if (body && isObjection && finding.effect !== 'note')
        yield { key: [...keyOf(body), finding.rule], place: revision }
    }
  },
  findings: (seen, setting) => {
    const limit = setting.threshold('audit.breaches.acts')
    return seen
      .filter(({ acts }) => acts >= limit.value)
      .map(({ key, cases, acts, references }) => ({
        check: 'breaches' as const,
        body: bodyOf(key),
        facts: { rule: key[2] as string, acts, cases },
        thresholds: [limit],
        references,
        total: { cases, acts },
      }))
  },
}
