import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../../src/index.js'
import { openMatters } from '../../../../src/index.js'
import { dutiesOf } from '../../../../src/procedure/duties.js'
import { referencesAgree } from '../../../../src/rules/agreement/references/referents.js'
import { nationalRulebook } from '../../../../src/rules/engine/rulebook.js'
import { complaintsOf } from '../../../../src/rules/exit/complaint/answers.js'
import { complaintToldApart } from '../../../../src/rules/exit/complaint/complaint.js'
import { restorationDecided } from '../../../../src/rules/exit/restoration.js'
import { fileOf, judged, opened } from '../../judged.js'

type Lodged = ActOf<'complaint.lodged'>
type Answered = ActOf<'complaint.answered'>

const lodged = (on: string, against: Lodged['against'], level: Lodged['level'] = 'upper'): Lodged => ({
  type: 'complaint.lodged',
  on,
  against,
  level,
})
const answered = (on: string, change: Partial<Answered> = {}): Answered => ({
  type: 'complaint.answered',
  on,
  answer: 'rejected',
  ...change,
})
const removed: Act = { type: 'member.removed', on: '2025-08-04', by: { kind: 'communeStandingCommittee' } }
const disciplined: Act = { type: 'member.disciplined', on: '2025-08-01', form: 'warning' }
const two = [
  opened(),
  disciplined,
  removed,
  lodged('2025-08-11', 'discipline'),
  lodged('2025-08-12', 'removal'),
]

const stillOpen = (log: readonly Act[]) =>
  complaintsOf(fileOf(log)).flatMap((one) => (one.answered ? [] : [one.lodged?.against]))

describe('an answer closes the one complaint it is to (regulation pt 8.2)', () => {
  it('by the decision it tells, else the one that is open longest', () => {
    expect(stillOpen(two)).toEqual(['discipline', 'removal'])
    expect(stillOpen([...two, answered('2025-09-01', { against: 'removal' })])).toEqual(['discipline'])
    expect(stillOpen([...two, answered('2025-09-01')])).toEqual(['removal'])
    expect(stillOpen([...two, answered('2025-09-01'), answered('2025-09-02')])).toEqual([])
  })

  it('by the level it tells, where one was carried upward', () => {
    const log = [
      opened(),
      removed,
      lodged('2025-08-11', 'removal'),
      lodged('2025-10-01', 'removal', 'province'),
    ]
    const left = (change: Partial<Answered>) =>
      complaintsOf(fileOf([...log, answered('2025-11-03', change)])).flatMap((one) =>
        one.answered ? [] : [one.lodged?.level],
      )
    expect(left({ level: 'province' })).toEqual(['upper'])
    expect(left({ level: 'upper' })).toEqual(['province'])
  })

  it('leaves the duty to answer the other, and its matter open', () => {
    const log = [...two, answered('2025-09-01', { against: 'removal' })]
    const owed = dutiesOf(fileOf(log), '2025-09-15', nationalRulebook()).filter(
      ({ rule }) => rule === 'complaint.answered-in-time',
    )
    expect(owed.map(({ from }) => from)).toEqual(['2025-08-11'])
    expect(
      openMatters(fileOf(log), { today: '2025-09-15' }).filter(({ matter }) => matter === 'complaint'),
    ).toMatchObject([{ since: '2025-08-11' }])
  })

  it('answers nothing where none is open that it may be to', () => {
    const once = [...two, answered('2025-09-01', { against: 'removal' })]
    const again = judged(referencesAgree, once, answered('2025-09-08', { against: 'removal' }))
    expect(again).toMatchObject({ outcome: 'missing', facts: { required: ['complaint.lodged'] } })
    expect(judged(referencesAgree, once, answered('2025-09-08', { against: 'discipline' }))).toBeUndefined()
  })

  it('restores a membership only by the answer to the complaint against its end', () => {
    const restored: Act = { type: 'member.restored', on: '2025-09-15' }
    const of = (against: Lodged['against']) =>
      judged(restorationDecided, [...two, answered('2025-09-01', { answer: 'restored', against })], restored)
    expect(of('removal')?.outcome).toBe('met')
    expect(of('discipline')?.outcome).toBe('missing')
  })
})

describe('complaint.told-apart, a note (regulation pt 8.2)', () => {
  it('asks of an answer which of several open complaints it is to', () => {
    expect(judged(complaintToldApart, two, answered('2025-09-01'))).toMatchObject({
      effect: 'note',
      outcome: 'broken',
      facts: { open: 2, lodgedOn: '2025-08-11' },
      cure: ['complaint.named'],
    })
    expect(judged(complaintToldApart, two, answered('2025-09-01', { against: 'removal' }))).toMatchObject({
      outcome: 'met',
      facts: { lodgedOn: '2025-08-12', against: 'removal' },
    })
    expect(judged(complaintToldApart, two.slice(0, 4), answered('2025-09-01'))?.outcome).toBe('met')
    expect(judged(complaintToldApart, [opened()], answered('2025-09-01'))).toBeUndefined()
  })
})
