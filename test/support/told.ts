import type { Finding } from '../../src/law/finding.js'
import type { Locale } from '../../src/locales/locale.js'

/** The headline of a finding, and its particulars. */
export function told({ parts, texts }: Locale, finding: Finding): string {
  const { headline, detail } = parts(finding)
  return detail === undefined ? headline : `${headline} ${texts.phrases.detail(detail)}`
}
