import { describe, expect, it } from 'vitest'
import { type Act, type ActOf, agenda, dataQuality, replay } from '../../../../src/index.js'
import { badgeBeforeTransfer } from '../../../../src/rules/membership/badge/due.js'
import { judged, opened, restsOn } from '../../judged.js'

const carried = (decidedOn: string, badges?: number[]): readonly Act[] => [
  opened(),
  {
    type: 'membership.transcribed',
    on: '2017-08-01',
    standing: 'official',
    ceremonyOn: decidedOn,
    decidedOn,
    ...(badges && { badges }),
  },
]
const fileOf = (log: readonly Act[]) => replay(log, { mode: 'chronicle' }).file
const dutyOn = (log: readonly Act[], today: string) =>
  agenda(fileOf(log), { today }).duties.filter(({ rule }) => rule === 'badge.due')

describe('badge.due, a duty (294-QĐ/TW pt 28.1.2)', () => {
  it.each([
    { today: '2025-09-01', keys: [] },
    { today: '2025-09-02', keys: ['30'] },
    { today: '2026-07-25', keys: ['30'] },
  ])('of a member since 1995-09-02 on $today is $keys', ({ today, keys }) => {
    const duties = dutyOn(carried('1995-09-02', []), today)
    expect(duties.map(({ key }) => key)).toEqual(keys)
    if (duties[0])
      expect(duties[0]).toMatchObject({
        obligor: 'provincialStandingCommittee',
        acts: [{ act: 'badge.awarded' }],
        from: '2025-09-02',
        isOverdue: false,
      })
    expect(duties[0]?.dueOn).toBeUndefined()
  })

  it('ends with the award, and is of the highest badge alone', () => {
    const log = carried('1980-09-02', [30])
    expect(dutyOn(log, '2025-09-01')).toMatchObject([{ key: '40', from: '2020-09-02' }])
    expect(dutyOn(log, '2025-09-02')).toMatchObject([{ key: '45', from: '2025-09-02' }])
    const awarded: Act = { type: 'badge.awarded', on: '2025-11-07', years: 45 }
    expect(dutyOn([...log, awarded], '2025-11-08')).toEqual([])
  })

  it('of 35 years begins with the law that has it', () => {
    const log = carried('1990-01-15', [30])
    expect(dutyOn(log, '2026-07-25')).toEqual([])
    expect(dutyOn(log, '2026-07-26')).toMatchObject([
      { key: '35', from: '2026-07-26', confidence: 'secondary' },
    ])
  })

  it('is none where the register leaves unknown whether the badge is held, and the gap is told', () => {
    const log = carried('1980-09-02')
    expect(dutyOn(log, '2018-09-01')).toEqual([])
    expect(dutyOn(log, '2020-09-02')).toMatchObject([{ key: '40' }])
    expect(dataQuality(fileOf(log), { today: '2018-09-01' }).faults).toContainEqual(
      expect.objectContaining({ kind: 'gap', what: 'evidence.badges', cure: ['badges.told'] }),
    )
  })

  it.each([
    { form: 'reprimand', from: '2026-01-10' },
    { form: 'warning', from: '2026-04-10' },
    { form: 'dismissal', from: '2026-07-10' },
  ] as const)('waits after a $form until $from', ({ form, from }) => {
    const log = [...carried('1995-09-02', []), { type: 'member.disciplined', on: '2025-07-10', form } as Act]
    expect(dutyOn(log, '2025-12-31')).toEqual([])
    expect(dutyOn(log, from)).toMatchObject([{ key: '30', from }])
  })

  it('falls away with the membership, but not by death', () => {
    const log = carried('1995-09-02', [])
    expect(dutyOn([...log, { type: 'member.resigned', on: '2025-10-01' }], '2025-10-02')).toEqual([])
    expect(dutyOn([...log, { type: 'member.died', on: '2025-10-01' }], '2025-10-02')).toMatchObject([
      { key: '30', from: '2025-09-02' },
    ])
    expect(dutyOn([...log, { type: 'member.died', on: '2025-09-01' }], '2025-10-02')).toEqual([])
  })
})

describe('badge.before-transfer, a note (38-HD/BTCTW pt III.1.5(c))', () => {
  const transferred = (on: string, transfer: ActOf<'member.transferred'>['transfer'] = 'official'): Act => ({
    type: 'member.transferred',
    on,
    transfer,
  })

  it.each([
    { on: '2025-10-20', outcome: undefined },
    { on: '2025-10-21', outcome: 'broken' },
  ])('a transfer of $on, 30 years complete on 2025-10-20, is $outcome', ({ on, outcome }) => {
    const finding = judged(badgeBeforeTransfer, carried('1995-10-20', []), transferred(on))
    expect(finding?.outcome).toBe(outcome)
    if (outcome)
      expect(finding).toMatchObject({
        effect: 'note',
        facts: { years: 30, earnedOn: '2025-10-20' },
        cure: ['badge.decided-first'],
      })
  })

  it.each([
    { on: '2025-09-28', clause: 'G2022 < G2017', confidence: 'assumed' },
    { on: '2025-09-29', clause: 'G2025 pt III.1.5(c)', confidence: 'text' },
  ])('on $on rests on $clause ($confidence)', ({ on, clause, confidence }) => {
    const finding = judged(badgeBeforeTransfer, carried('1995-01-20', []), transferred(on))
    expect(finding).toMatchObject({ outcome: 'broken', confidence })
    expect(restsOn(finding)).toContain(clause)
  })

  it.each(['temporary', 'internal'] as const)('does not ask of a transfer that is %s', (transfer) => {
    expect(
      judged(badgeBeforeTransfer, carried('1995-01-20', []), transferred('2025-10-20', transfer)),
    ).toBeUndefined()
  })

  it('does not ask of a badge that waits after discipline, or may be held', () => {
    const disciplined: Act = { type: 'member.disciplined', on: '2025-05-10', form: 'reprimand' }
    const log = [...carried('1995-01-20', []), disciplined]
    expect(judged(badgeBeforeTransfer, log, transferred('2025-11-10'))).toBeUndefined()
    expect(judged(badgeBeforeTransfer, log, transferred('2025-11-11'))?.outcome).toBe('broken')
    expect(judged(badgeBeforeTransfer, carried('1988-01-20'), transferred('2025-11-10'))?.facts.years).toBe(
      30,
    )
    expect(judged(badgeBeforeTransfer, carried('1980-01-20'), transferred('2017-11-10'))).toBeUndefined()
  })
})
