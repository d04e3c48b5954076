import { nationalRulebook, provisions } from 'ketnap'
import { classRules, planRules } from 'ketnap/machines'
import { directory, organisationRules } from 'ketnap/register'
import { describe, expect, it } from 'vitest'
import { clocksOf, pageOf, pages, rulesOf } from '../../scripts/generate/law-by-page.js'

const sorted = (named: readonly { readonly id: string }[]) => named.map(({ id }) => id).sort()

describe('the pages of the rulebook', () => {
  it('hold every rule once: of cases, classes, plans and directories', () => {
    const ofDirectories = organisationRules(directory({ version: 1, bodies: [] })).rules ?? []
    expect(sorted(pages.flatMap(rulesOf))).toEqual(
      sorted([...nationalRulebook().rules, ...classRules, ...planRules, ...ofDirectories]),
    )
  })

  it('hold every duty once', () => {
    expect(sorted(pages.flatMap(clocksOf))).toEqual(sorted(nationalRulebook().clocks))
  })

  it.each([
    { id: 'vote.cell.threshold', page: 'vote' },
    { id: 'seniority.start', page: 'membership' },
    { id: 'statistics.new-member.age-bands', page: 'statistics' },
  ])('put $id on the page $page, the folder it stands in', ({ id, page }) => {
    expect(provisions.filter((one) => one.id === id).map(pageOf)).toEqual([page])
  })

  it('leave no provision out', () => {
    for (const provision of provisions) expect(pages).toContain(pageOf(provision))
  })
})
