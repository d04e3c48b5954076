import { describe, expect, it } from 'vitest'
import { auditHtml } from '../../../src/documents.js'
import type { Act } from '../../../src/index.js'
import { audit, collect } from '../../../src/register.js'
import { cases, year2025 } from '../../register/audit/cases.js'
import { en, vi } from '../../support/plain-locales.js'

const files = cases(5, (): readonly Act[] => [
  { type: 'introduction.made', on: '2025-09-01', introducer: { id: '<member>7', official: true } },
  { type: 'cell.voted', on: '2025-09-15', matter: 'admission' },
  { type: 'recognition.decided', on: '2025-12-15' },
])
const checks = ['crowded-meetings', 'introducer-for-many'] as const
const report = collect(audit({ ...year2025, checks, samples: 3 }), files)

describe('an audit in HTML', () => {
  it.each([vi, en])(
    'is a whole page of $language: what was read, a group for each check, its thresholds',
    (locale) => {
      const page = auditHtml(report, locale)
      expect(page.startsWith(`<!doctype html><html lang="${locale.language}">`)).toBe(true)
      expect(page).toContain(`<h1>${locale.texts.audit.document.title}</h1><p>`)
      expect(page).toContain(locale.texts.audit.document.caution)
      for (const check of checks) expect(page).toContain(`colspan="4">${locale.auditCheck(check)}</th>`)
      expect(page).not.toMatch(/<dl>|undefined|\[object/)
    },
  )

  it('escapes the label of an introducer, and names no person in a sentence', () => {
    const page = auditHtml(report, en)
    expect(page).not.toContain('<member>')
    expect(page).toContain('&#x3C;member>7')
  })

  it('is said to have found nothing, without a table', () => {
    const page = auditHtml(collect(audit({ ...year2025, checks }), []), vi)
    expect(page).not.toContain('<table')
    expect(page).not.toContain(vi.texts.audit.document.caution)
  })

  it('refuses what is no audit', () => {
    expect(() => auditHtml({} as never, vi)).toThrow(expect.objectContaining({ code: 'call.malformed' }))
  })
})
