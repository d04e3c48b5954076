import { describe, expect, it } from 'vitest'
import { type Act, type ActOf, isUnderAgeJoiningKept, type Person } from '../../../src/index.js'
import {
  readmittedSeniority,
  restoredSeniority,
  wartimeJoiningDay,
} from '../../../src/rules/membership/seniority.js'
import { transcribedDecision } from '../../../src/rules/membership/transcription.js'
import { cited, judged, opened, restsOn } from '../judged.js'

const recognised = (on: string): Act => ({ type: 'recognition.decided', on })
const readmitted = (
  decidedOn: string,
  former: Partial<NonNullable<Person['former']>> = {},
): readonly Act[] => [
  opened({ former: { leftOn: '2015-01-15', exit: 'removed', ...former } }),
  { type: 'admission.decided', on: decidedOn },
]

describe('seniority.readmitted, a note: the first decision less the time outside (regulation pt 4.5.2)', () => {
  it.each([
    { on: '2021-07-29', clause: 'R2016 < R2021 pt 4.5.2', confidence: 'assumed' },
    { on: '2021-07-30', clause: 'R2021 pt 4.5.2', confidence: 'text' },
    { on: '2025-01-20', clause: 'R2025A pt 4.5.2', confidence: 'assumed' },
    { on: '2025-06-30', clause: 'R2025A pt 4.5.2', confidence: 'assumed' },
    { on: '2025-07-01', clause: 'R2025B pt 4.5.2', confidence: 'text' },
    { on: '2026-04-07', clause: 'R2025B pt 4.5.2', confidence: 'text' },
    { on: '2026-04-08', clause: 'R2026A < R2025B pt 4.5.2', confidence: 'assumed' },
    { on: '2026-07-26', clause: 'R2026B < R2025B pt 4.5.2', confidence: 'assumed' },
  ])('re-admitted by a decision of $on: $clause ($confidence)', ({ on, clause, confidence }) => {
    const finding = judged(
      readmittedSeniority,
      readmitted(on, { decidedOn: '2008-03-05' }),
      recognised('2028-01-15'),
    )
    expect(finding).toMatchObject({
      effect: 'note',
      outcome: 'met',
      facts: { leftOn: '2015-01-15', readmittedOn: on, seniorityFrom: '2008-03-05' },
      confidence,
    })
    expect(restsOn(finding)).toBe(clause)
  })

  it('tells the time outside where the first decision is not known', () => {
    expect(judged(readmittedSeniority, readmitted('2025-07-01'), recognised('2026-08-01'))?.facts).toEqual({
      leftOn: '2015-01-15',
      readmittedOn: '2025-07-01',
    })
  })

  it('is not said of a first admission, after an annulment, or without a decision', () => {
    expect(judged(readmittedSeniority, [opened()], recognised('2026-08-01'))).toBeUndefined()
    const annulled = readmitted('2025-07-01', { exit: 'annulled' })
    expect(judged(readmittedSeniority, annulled, recognised('2026-08-01'))).toBeUndefined()
    const [undecided] = readmitted('2025-07-01') as readonly [Act]
    expect(judged(readmittedSeniority, [undecided], recognised('2026-08-01'))).toBeUndefined()
  })
})

describe('seniority.restored, a note (117-QĐ/TW of 2023, art. 12)', () => {
  it.each([
    { on: '2023-08-17', confidence: 'assumed' },
    { on: '2023-08-18', confidence: 'secondary' },
  ])('restored on $on: continuous, $confidence', ({ on, confidence }) => {
    const finding = judged(restoredSeniority, [opened()], { type: 'member.restored', on })
    expect(finding).toMatchObject({ effect: 'note', outcome: 'met', facts: {}, confidence })
    expect(cited(finding)).toEqual(['WD2023 art. 12'])
  })
})

describe('seniority.under-age-veterans (294-QĐ/TW pt 5.2.3)', () => {
  it.each([
    { on: '1960-09-04', region: 'north', kept: true },
    { on: '1960-09-05', region: 'north', kept: false },
    { on: '1960-09-04', region: 'south', kept: true },
    { on: '1960-09-05', region: 'south', kept: true },
    { on: '1975-04-29', region: 'south', kept: true },
    { on: '1975-04-30', region: 'south', kept: false },
    { on: '1975-04-29', region: 'north', kept: false },
  ] as const)('an admission of $on in the $region is kept: $kept', ({ on, region, kept }) => {
    for (const today of ['2025-06-30', '2025-07-01', '2026-04-08', '2026-07-26'])
      expect(isUnderAgeJoiningKept({ on, region }, { today })).toBe(kept)
  })

  it('is not answered for a day the library does not support, or that is none', () => {
    expect(() =>
      isUnderAgeJoiningKept({ on: '1959-03-10', region: 'north' }, { today: '2016-07-24' }),
    ).toThrow('law.not-covered')
    expect(() =>
      isUnderAgeJoiningKept({ on: '1959-02-30', region: 'north' }, { today: '2025-07-01' }),
    ).toThrow('day.malformed')
    expect(() => isUnderAgeJoiningKept({ on: '1959-03-10', region: 'north' }, { today: '2025-7-1' })).toThrow(
      'day.malformed',
    )
  })
})

describe('seniority.wartime-joining-day, a note (294-QĐ/TW pt 5.2.5–5.2.6)', () => {
  const carried = (
    ceremonyOn: string,
    joinedBy: ActOf<'membership.transcribed'>['joinedBy'],
    region?: 'north' | 'south',
  ): Act => ({
    type: 'membership.transcribed',
    on: '2025-09-15',
    standing: 'official',
    ceremonyOn,
    ...(joinedBy && { joinedBy }),
    ...(region && { region }),
  })

  it.each([
    { joined: '1954-07-31', region: undefined, outcome: 'met', why: 'July 1954 included, anywhere' },
    { joined: '1954-08-01', region: 'north', outcome: 'broken', why: 'the month after' },
    { joined: '1954-08-01', region: 'south', outcome: 'met', why: 'the second war' },
    { joined: '1954-08-01', region: undefined, outcome: 'missing', why: 'it depends on the place' },
    { joined: '1975-04-30', region: 'south', outcome: 'met', why: 'the last day, included' },
    { joined: '1975-05-01', region: 'south', outcome: 'broken', why: 'the day after' },
    { joined: '1975-05-01', region: undefined, outcome: 'broken', why: 'after it the place does not matter' },
  ] as const)(
    'by the tasks of a member on $joined, $region: $outcome ($why)',
    ({ joined, region, outcome }) => {
      const finding = judged(wartimeJoiningDay, [opened()], carried(joined, 'member-tasks', region))
      expect(finding).toMatchObject({
        effect: 'note',
        outcome,
        facts: { joinedBy: 'member-tasks', ceremonyOn: joined },
        confidence: 'text',
      })
    },
  )

  it.each([
    { joinedBy: 'cell-life', joined: '1975-04-30', outcome: 'met' },
    { joinedBy: 'cell-life', joined: '1975-05-01', outcome: 'broken' },
    { joinedBy: 'taking-part', joined: '1975-04-30', outcome: 'met' },
    { joinedBy: 'taking-part', joined: '2010-01-10', outcome: 'broken' },
  ] as const)('by $joinedBy on $joined: $outcome, the wars being over', ({ joinedBy, joined, outcome }) => {
    const finding = judged(wartimeJoiningDay, [opened()], carried(joined, joinedBy))
    expect(finding?.outcome).toBe(outcome)
    expect(cited(finding)).toContain('R2025B pt 5.2.5–5.2.6')
  })

  it.each(['cell-life', 'taking-part'] as const)('by %s is told, wherever it was', (joinedBy) => {
    expect(judged(wartimeJoiningDay, [opened()], carried('1951-03-10', joinedBy))).toMatchObject({
      outcome: 'met',
      facts: { joinedBy, ceremonyOn: '1951-03-10' },
    })
  })

  it('is not asked of an ordinary admission, and such a joining needs no admission decision', () => {
    expect(judged(wartimeJoiningDay, [opened()], carried('1951-03-10', undefined))).toBeUndefined()
    expect(judged(transcribedDecision, [opened()], carried('1951-03-10', 'cell-life'))).toBeUndefined()
    expect(judged(transcribedDecision, [opened()], carried('1951-03-10', undefined))?.outcome).toBe('missing')
  })
})
