import { describe, expect, it } from 'vitest'
import { comparisonMarkdown } from '../../../src/adapters/documents/comparison-markdown.js'
import { type CaseFile, replay, rulebook } from '../../../src/index.js'
import { type ComparisonOptions, collect, compareLaws } from '../../../src/register.js'
import { person, unit, upTo } from '../../support/journey.js'
import { en, vi } from '../../support/plain-locales.js'

const submitted = replay(upTo('dossier.submitted', 'admission')).file
const sameDay = rulebook({ policies: { firstCountedDay: 'same-day' } })
const today = '2025-09-30'

const compared = (files: readonly CaseFile[], options: Omit<ComparisonOptions, 'today'>) =>
  collect(compareLaws({ today, ...options }), files)

describe('two readings compared, as Markdown', () => {
  const readings = { before: {}, after: { rulebook: sameDay }, forecast: true, cases: 1 }

  it('shows the question, the totals, and the changes of the cases listed', () => {
    const text = comparisonMarkdown(compared([submitted, submitted, submitted], readings), en)
    expect(text).toContain(`# Two rulebooks compared on 30 September 2025

3 open cases compared; something changes for 3.

## Questions read differently

| Question | Before | After |
| - | - | - |
| First day counted | the next day | the same day |

## Where the changes come from

| From | Cases | Findings | Duties |
| - | - | - | - |
| First day counted | 3 | 6 | 3 |

## By cell

| Cell | Compared | Changed |
| - | - | - |
| cell-1 | 3 | 3 |

## By case

### case-1 (the cell cell-1)

Acts to come:

| Act | Change | What is found | From |
| - | - | - | - |
| deciding to admit | other days or effect | The decision of 30 September 2025 is within the limit of 17 November 2025 counted from the resolution of the cell of 15 September 2025. → The decision of 30 September 2025 is within the limit of 14 November 2025`)
    expect(text).toContain(
      '| The competent committee decides on admission on time, counted from the resolution of the cell | the competent committee | from 15 September 2025, due 17 November 2025 | from 15 September 2025, due 14 November 2025 | First day counted |',
    )
    expect(text).toContain(`Steps forecast:

| Step | Before | After |
| - | - | - |
| deciding to admit | from 30 September 2025, due 17 November 2025 | from 30 September 2025, due 14 November 2025 |`)
    expect(text.endsWith('\n\n2 more cases change.\n')).toBe(true)
    const two = comparisonMarkdown(compared([submitted, submitted], readings), en)
    expect(two.endsWith('\n\nOne more case changes.\n')).toBe(true)
  })

  it('is written in Vietnamese', () => {
    const text = comparisonMarkdown(compared([submitted, submitted], readings), vi)
    expect(text).toContain('# So sánh hai bộ quy tắc tại ngày 30/09/2025')
    expect(text).toContain('Đã so sánh 2 hồ sơ đang giải quyết; 2 hồ sơ có thay đổi.')
    expect(text).toContain('từ ngày 15/09/2025, hạn ngày 17/11/2025')
    expect(text).toContain('Còn 1 hồ sơ khác có thay đổi.')
  })
})

describe('two days compared, as Markdown', () => {
  const days = { before: { day: '2026-07-25' }, after: { day: '2026-07-26' } }
  const programme = { ...person, education: 'lower-secondary-programme-completed' as const }
  const { cell: _, ...nowhere } = unit
  const ready = replay(
    upTo('opinions.consolidated', 'admission').map((act) =>
      act.type === 'case.opened' ? { ...act, case: 'a_b|c', person: programme, unit: nowhere } : act,
    ),
    { mode: 'chronicle' },
  ).file

  it('shows the provisions with their values and clauses, and how sure they are', () => {
    const text = comparisonMarkdown(compared([], days), en)
    expect(text).toContain('# The law of 25 July 2026 and of 26 July 2026 compared')
    expect(text).toContain(
      '| Event the time limit of the admission ceremony counts from | the day the cell receives the decision | the day the competent committee issues the decision | Regulation 20-QĐ/TW of 8 April 2026 (Central Committee); pt 4.1 of Regulation 294-QĐ/TW of 26 May 2025 (Central Committee) (assumed); Regulation 208-QĐ/TW of 26 July 2026 (Central Committee) (from a secondary source) |',
    )
    expect(text).toContain(
      '| Fraction of the standing committee of a grassroots committee | – | more than 1/2 |',
    )
    expect(text).not.toContain('## By case')
  })

  it('shows a duty that only one law knows, an objection that goes, and labels that hold no marks', () => {
    const text = comparisonMarkdown(compared([submitted, ready], days), en)
    expect(text).toContain(
      'on time, or later with the prior agreement of the committee directly above (from the act to come: deciding to admit) | the cell | – | from 26 July 2026, due 8 September 2026 | Event the time limit of the admission ceremony counts from; Names of the committee directly above; Bodies only assumed to be competent to admit |',
    )
    expect(text).toContain('### a\\_b\\|c\n')
    expect(text).toContain(
      '| the cell considering and voting | objection gone | Education too low. | Lowest education |',
    )
  })

  it('tells of cases left out, and of changes that the days alone bring', () => {
    const complete = replay(upTo('opinions.consolidated', 'admission')).file
    const late = { before: { day: '2025-07-01' }, after: { day: '2025-07-02' } }
    expect(comparisonMarkdown(compared([complete], late), en)).toContain(
      '0 open cases compared; something changes for 0. Left out for acts later than the earlier of the two days: 1 case.',
    )
    expect(comparisonMarkdown(compared([complete], late), vi)).toContain(
      'Không so sánh 1 hồ sơ có việc sau ngày sớm hơn trong hai ngày.',
    )
    const expiring = { before: { day: '2030-07-25' }, after: { day: '2030-07-26' } }
    const text = comparisonMarkdown(compared([complete], expiring), en)
    expect(text).toContain('new objection')
    expect(text).toContain('| the days themselves, or another calendar | 1 |')
  })
})
