import { describe, expect, it } from 'vitest'
import type { OrganisationEntry } from '../../../src/casefile/shapes.js'
import { directory } from '../../../src/register/organisation/directory.js'
import { directoryFindings } from '../../../src/register/organisation/directory-findings.js'
import { rulebook } from '../../../src/rules/engine/rulebook.js'

const committee = (entry: Partial<OrganisationEntry>): OrganisationEntry => ({
  id: 'committee',
  kind: 'grassrootsCommittee',
  from: '2016-07-25',
  ...entry,
})

const outcomesOf = (entry: Partial<OrganisationEntry>) =>
  directoryFindings(directory({ version: 1, bodies: [committee(entry)] })).map(({ finding }) => [
    finding.rule,
    finding.outcome,
  ])

describe('creating a grassroots committee (294-QĐ/TW pt 20.3.1)', () => {
  it.each([
    { from: '2025-06-30', members: 29, found: [], why: 'not established before July 2025' },
    { from: '2025-07-01', members: 29, found: [['organisation.grassroots-minimum', 'broken']] },
    { from: '2025-07-01', members: 30, found: [['organisation.grassroots-minimum', 'met']] },
  ])('with $members members on $from: $found', ({ from, members, found }) => {
    expect(outcomesOf({ from, membersAtCreation: members })).toEqual(found)
  })
})

describe('creating an upper-level committee in a special place (294-QĐ/TW pt 10.4.4)', () => {
  it.each([
    { from: '2025-06-30', members: 499, found: [] },
    { from: '2025-07-01', members: 499, found: [['organisation.upper-committee-special', 'broken']] },
    { from: '2025-07-01', members: 500, found: [['organisation.upper-committee-special', 'met']] },
  ])('with $members members on $from: $found', ({ from, members, found }) => {
    expect(
      outcomesOf({ kind: 'upperCommittee', specialPlace: true, from, membersAtCreation: members }),
    ).toEqual(found)
  })
})

describe('delegation (294-QĐ/TW pt 22.1)', () => {
  const found = (outcome: string) => [['organisation.delegation-criteria', outcome]]

  it.each([
    { from: '2025-06-30', members: 50, years: 0, is: [], why: 'not established before July 2025' },
    { from: '2025-07-01', members: 100, years: 3, is: found('broken'), why: 'not more than 100' },
    { from: '2025-07-01', members: 101, years: 3, is: found('met'), why: 'the first number above' },
    { from: '2025-07-01', members: 101, years: 2, is: found('broken'), why: 'two years only' },
    { from: '2025-07-01', members: 101, years: undefined, is: found('met'), why: 'years not recorded' },
    { from: '2025-07-01', members: undefined, years: 2, is: found('broken'), why: 'members not recorded' },
    { from: '2025-07-01', members: undefined, years: undefined, is: [], why: 'nothing recorded' },
  ])('on $from with $members members and $years years: $why', ({ from, members, years, is }) => {
    const period = {
      from,
      ...(members !== undefined && { members }),
      ...(years !== undefined && { qualityYears: years }),
    }
    expect(outcomesOf({ delegated: [period] })).toEqual(is)
  })
})

describe('granted upper-level power (294-QĐ/TW pt 10.6.1)', () => {
  const found = (outcome: string) => [['organisation.granted-power', outcome]]

  it.each([
    { from: '2025-06-30', members: 10, central: false, is: [] },
    { from: '2025-07-01', members: 399, central: false, is: found('broken') },
    { from: '2025-07-01', members: 400, central: false, is: found('met') },
    { from: '2025-07-01', members: 199, central: true, is: found('broken') },
    { from: '2025-07-01', members: 200, central: true, is: found('met') },
    { from: '2025-07-01', members: undefined, central: true, is: [] },
  ])('on $from with $members members, central $central: $is', ({ from, members, central, is }) => {
    expect(outcomesOf({ granted: [{ from, central, ...(members !== undefined && { members }) }] })).toEqual(
      is,
    )
  })
})

describe('what the law does not reach', () => {
  it('is unknown, by the law of the day it took place', () => {
    const record = directory({
      version: 1,
      bodies: [committee({ from: '2010-01-01', membersAtCreation: 20 })],
    })
    expect(directoryFindings(record)).toMatchObject([
      { body: 'committee', finding: { outcome: 'unknown', facts: { uncovered: 'law.not-covered' } } },
    ])
  })

  it('cites the point and its grade', () => {
    const [first] = directoryFindings(
      directory({ version: 1, bodies: [committee({ from: '2026-07-26', membersAtCreation: 29 })] }),
    )
    expect(first?.finding).toMatchObject({
      effect: 'bar',
      confidence: 'assumed',
      facts: { actual: 29, minimum: 30, from: '2026-07-26' },
      citations: [
        { instrument: 'R2026B', point: '', confidence: 'assumed' },
        { instrument: 'R2025B', point: 'pt 20.3.1', confidence: 'text' },
      ],
    })
  })

  it('leaves assumed law undetermined where that reading is chosen', () => {
    const record = directory({
      version: 1,
      bodies: [committee({ from: '2026-07-26', membersAtCreation: 30 })],
    })
    const undetermined = rulebook({ policies: { assumedLaw: 'undetermined' } })
    expect(directoryFindings(record)[0]?.finding.outcome).toBe('met')
    expect(directoryFindings(record, { rulebook: undetermined })[0]?.finding.outcome).toBe('unknown')
  })
})
