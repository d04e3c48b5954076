import { describe, expect, it } from 'vitest'
import { type Act, replay } from '../../../src/index.js'
import { before } from '../../support/journey.js'

// A condition is judged as of the vote of the cell. Of a chronicle that has no vote on file, what the vote came too early for shows by the
// day of the decision all the same: the cell considered by then.

const found = (log: readonly Act[], rule: string) =>
  replay(log, { mode: 'chronicle' })
    .file.findings.filter(({ finding }) => finding.rule === rule)
    .map(({ act, finding }) => `${act} ${finding.effect} ${finding.outcome}`)

const decided = (bornOn: string, on: string): readonly Act[] => [
  { type: 'case.opened', on: '2025-07-01', case: 'case-1', person: { bornOn, citizenship: 'vietnamese' } },
  { type: 'admission.decided', on, by: { kind: 'upperStandingCommittee' } },
]

describe('a condition of a vote that is not on file, asked on the day of the decision', () => {
  it('tells who was not 18 by the decision (Charter art. 1.2)', () => {
    expect(found(decided('2008-03-20', '2026-03-19'), 'applicant.age-window')).toEqual([
      'admission.decided bar broken',
    ])
    expect(found(decided('2008-03-20', '2026-03-20'), 'applicant.age-window')).toEqual([])
  })

  it('tells of the ceremony what was still too early then', () => {
    const ceremony: Act = { type: 'ceremony.held', on: '2026-03-19' }
    expect(found([...decided('2008-03-20', '2026-03-18'), ceremony], 'applicant.age-window')).toEqual([
      'admission.decided bar broken',
      'ceremony.held note broken',
    ])
  })

  it('says nothing of what a vote on an earlier day may have had: a certificate that has run out since', () => {
    const certificate: Act = { type: 'certificate.issued', on: '2020-01-15', course: 'awareness' }
    const [opening, decision] = decided('2000-03-20', '2026-03-20') as readonly [Act, Act]
    expect(found([certificate, opening, decision].toSorted(byDay), 'awareness-certificate.valid')).toEqual([])
  })

  it.each([
    { on: '2026-11-06', told: ['recognition.decided bar broken'] },
    { on: '2026-11-07', told: [] },
  ])('a recognition on $on of one who joined on 2025-11-07 (Charter art. 5.1)', ({ on, told }) => {
    const decision: Act = { type: 'recognition.decided', on, by: { kind: 'upperStandingCommittee' } }
    expect(found([...before('self-review.made'), decision], 'probation.twelve-months')).toEqual(told)
  })

  it('does not ask a condition that reads the vote itself: which cell voted', () => {
    const there = { temporaryPlace: true, cell: 'cell-t' }
    const [opening, decision] = decided('2000-03-20', '2026-03-20') as readonly [Act, Act]
    expect(
      found([{ ...opening, unit: there } as Act, decision], 'temporary-place.home-cell-decides'),
    ).toEqual([])
  })
})

const byDay = (a: Act, b: Act) =>
  a.type === 'case.opened' ? -1 : b.type === 'case.opened' ? 1 : a.on < b.on ? -1 : 1
