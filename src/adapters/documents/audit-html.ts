import { assertTaken } from '../../errors/wrong-call.js'
import type { Locale } from '../../locales/locale.js'
import type { AuditReport } from '../../register/audit/audit.js'
import { auditDocument } from './audit-document.js'
import { pageOf } from './html.js'

/**
 * An audit as a whole HTML page that stands alone, as `toHtml` writes a report: each check that found something, its points,
 * and its thresholds below. Cases and introducers stand in the column of what to open, by their labels, and in no sentence.
 *
 * @throws AdmissionError `call.malformed`
 */
export function auditHtml(report: AuditReport, locale: Locale): string {
  assertTaken('auditHtml', 'report', report, 'audit-report')
  assertTaken('auditHtml', 'locale', locale, 'locale')
  return pageOf(auditDocument(report, locale), locale.language)
}
