import { markdownTable } from 'markdown-table'
import { assertTaken } from '../../errors/wrong-call.js'
import type { Locale } from '../../locales/locale.js'
import type { AuditReport } from '../../register/audit/audit.js'
import type { AuditCheckId, AuditFinding } from '../../register/audit/audit-finding.js'
import { opensOf } from './audit-document.js'
import { paragraphs, plain } from './markdown-text.js'

/**
 * An audit as Markdown: what was read, then each check that found something, with its thresholds and a table of its
 * points. Cases and introducers stand in the column of what to open, by their labels, and in no sentence.
 */
export function auditMarkdown(report: AuditReport, locale: Locale): string {
  assertTaken('auditMarkdown', 'report', report, 'audit-report')
  assertTaken('auditMarkdown', 'locale', locale, 'locale')
  const { document } = locale.texts.audit
  const checks = [...new Set(report.findings.map(({ check }) => check))]
  return paragraphs([
    `# ${document.title}`,
    locale.say(document.summary, {
      from: report.from,
      until: report.until,
      cases: report.cases,
      findings: report.findings.length,
      actsWithoutBody: report.actsWithoutBody,
    }),
    report.findings.length === 0 ? '' : document.caution,
    ...checks.map((check) => section(check, report.findings, locale)),
  ])
}

function section(check: AuditCheckId, all: readonly AuditFinding[], locale: Locale): string {
  const findings = all.filter((finding) => finding.check === check)
  const { document } = locale.texts.audit
  const thresholds = new Set(
    findings.flatMap((finding) => finding.thresholds.map((one) => locale.auditThreshold(one))),
  )
  const rows = findings.map((finding) => [
    plain(locale.audit(finding)),
    String(finding.total.cases),
    String(finding.total.acts),
    opensOf(finding, locale, plain),
  ])
  return [
    `## ${locale.auditCheck(check)}`,
    [`${document.thresholds}:`, '', ...[...thresholds].map((one) => `- ${one}`)].join('\n'),
    markdownTable([document.columns, ...rows], { align: ['l', 'r', 'r', 'l'], alignDelimiters: false }),
  ].join('\n\n')
}
