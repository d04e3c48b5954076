import { describe, expect, it } from 'vitest'
import { toHtml } from '../../../src/documents.js'
import { en, vi } from '../../support/plain-locales.js'
import { agenda, reports, small } from './printed.js'

const count = (text: string, part: RegExp) => [...text.matchAll(part)].length

describe('a report in HTML', () => {
  it.each([vi, en])('is a whole page in the language $language', (locale) => {
    const page = toHtml(small, locale)
    expect(
      page.startsWith(`<!doctype html><html lang="${locale.language}"><head><meta charset="utf-8">`),
    ).toBe(true)
    expect(page).toContain(`<title>${locale.report('report.membership-movement')}</title>`)
    expect(page.endsWith('</main></body></html>\n')).toBe(true)
  })

  it('heads every column, section and line for screen readers', () => {
    const page = toHtml(small, en)
    expect(page).toContain('<caption>Movement of members</caption>')
    expect(count(page, /<th scope="col" role="columnheader">/g)).toBe(4)
    expect(page).toContain('<th scope="rowgroup" colspan="4">Movement of members</th>')
    expect(count(page, /<th scope="row" role="rowheader" class="depth-\d">/g)).toBe(3)
    expect(page).toContain(
      '<tr role="row"><th scope="row" role="rowheader" class="depth-2">of which re-admitted</th><td role="cell" data-label="This period">1</td>',
    )
  })

  it('names in every cell the column it is of, for a card on a phone', () => {
    for (const one of [...reports, agenda]) {
      const page = toHtml(one, vi)
      const heads = [...page.matchAll(/<th scope="col" role="columnheader">([^<]*)</g)].map(
        ([, name]) => name,
      )
      const labels = [...page.matchAll(/<td role="cell" data-label="([^"]*)">/g)].map(([, name]) => name)
      expect(new Set(labels)).toEqual(new Set(heads.slice(1)))
      expect(count(page, /<td(?! role="cell" data-label=")/g)).toBe(0)
    }
  })

  it('leaves out a column that says nothing in any line', () => {
    const onTime = {
      ...agenda,
      groups: agenda.groups.map((group) => ({
        ...group,
        items: group.items.map((item) => ({ ...item, isOverdue: false, overdueWorkingDays: 0 })),
      })),
    }
    const head = en.report('heading.overdue-days')
    expect(toHtml(agenda, en)).toContain(`role="columnheader">${head}<`)
    expect(toHtml(onTime, en)).not.toContain(`role="columnheader">${head}<`)
    expect(toHtml(onTime, en)).toContain('colspan="4"')
  })

  it('has styles for a phone, a dark screen and paper and asks nothing of the network', () => {
    const page = toHtml(small, vi)
    for (const media of ['print', 'screen and (max-width: 40rem)', 'screen and (prefers-color-scheme: dark)'])
      expect(page).toContain(`@media ${media}`)
    expect(page).toContain('size: A4')
    expect(page).not.toMatch(/https?:|<script|<link|url\(/)
  })

  it('escapes what the app names', () => {
    const named = toHtml(small, en, { nameOf: () => '<script>alert(1)</script>' })
    expect(named).not.toContain('<script')
    expect(named).toContain('&#x3C;script>alert(1)&#x3C;/script>')
    expect(toHtml(small, en)).toContain('<dd>=&#x3C;b>|*A* &#x26; "B"</dd>')
    const cased = toHtml(agenda, en, { nameOf: () => '"><img src=x>' })
    expect(cased).not.toContain('<img')
  })

  it('has a body of the table for each section or obligor', () => {
    for (const one of reports)
      expect(count(toHtml(one, vi), /<tbody role="rowgroup">/g)).toBe(one.sections.length)
    expect(count(toHtml(agenda, vi), /<tbody role="rowgroup">/g)).toBe(agenda.groups.length)
  })

  it('is well formed: every element is closed in its order', () => {
    for (const one of [...reports, agenda]) {
      const open: string[] = []
      for (const [, closes, name = ''] of toHtml(one, vi).matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
        if (name === 'meta') continue
        if (closes) expect(open.pop()).toBe(name)
        else open.push(name)
      }
      expect(open).toEqual([])
    }
  })
})
