import type { Locale } from '../../locales/locale.js'
import type { AuditReport } from '../../register/audit/audit.js'
import type { AuditFinding } from '../../register/audit/audit-finding.js'
import type { Document } from './table.js'

/** The printed form of an audit: what was read, a group for each check that found something, its thresholds below. */
export function auditDocument(report: AuditReport, locale: Locale): Document {
  const { document } = locale.texts.audit
  const { from, until, cases, findings, actsWithoutBody } = report
  const checks = [...new Set(findings.map(({ check }) => check))].map(
    (check) => [locale.auditCheck(check), findings.filter((finding) => finding.check === check)] as const,
  )
  const summary = locale.say(document.summary, {
    from,
    until,
    cases,
    findings: findings.length,
    actsWithoutBody,
  })
  return {
    title: document.title,
    lead: findings.length === 0 ? [summary] : [summary, document.caution],
    facts: [],
    head: document.columns,
    figures: false,
    groups: checks.map(([title, points]) => ({
      title,
      rows: points.map((finding) => ({
        label: locale.audit(finding),
        depth: 0,
        cells: [String(finding.total.cases), String(finding.total.acts), opensOf(finding, locale)],
      })),
    })),
    notes: checks.map(([title, points]) => ({
      title: `${title}: ${document.thresholds.toLowerCase()}`,
      items: [
        ...new Set(points.flatMap(({ thresholds }) => thresholds.map((one) => locale.auditThreshold(one)))),
      ],
    })),
  }
}

/** What to open for a point, by labels; `written` is how a label is put into the page. */
export function opensOf(
  { introducer, references, total }: AuditFinding,
  locale: Locale,
  written: (label: string) => string = (label) => label,
): string {
  const cases = references.map(({ case: id, places }) => `${written(id)}: ${places.join(', ')}`)
  return [
    ...(introducer === undefined ? [] : [locale.texts.audit.document.introducer(written(introducer))]),
    ...cases,
    ...(total.cases > references.length ? ['…'] : []),
  ].join('; ')
}
