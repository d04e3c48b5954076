import { describe, expect, it } from 'vitest'
import { type Act, type ActOf, propose, replay } from '../../../../src/index.js'
import { lostFileRestored } from '../../../../src/rules/membership/member-file/lost.js'
import { acts } from '../../../support/journey.js'
import { cited, judged, opened } from '../../judged.js'

const lost = (more: object = { lostBy: 'member' }): Act => ({
  type: 'member-file.lost',
  on: '2025-11-04',
  ...more,
})
const whole = { opinionOn: '2025-11-10', certified: true, copiesFiled: true }
const restored = (more: object = whole): Act => ({ type: 'member-file.restored', on: '2025-12-01', ...more })

describe('member-file.lost-restored, a breach (38-HD/BTCTW pt II.3)', () => {
  const found = (log: readonly Act[], act: Act) => judged(lostFileRestored, [opened(), ...log], act)

  it.each<{ why: string; log: readonly Act[]; act: Act; outcome: string; facts: object }>([
    {
      why: 'all is done',
      log: [lost()],
      act: restored(),
      outcome: 'met',
      facts: { opinionOn: '2025-11-10', lostOn: '2025-11-04' },
    },
    {
      why: 'nobody has established who lost it',
      log: [lost({})],
      act: restored(),
      outcome: 'missing',
      facts: { missing: 'evidence.lostBy' },
    },
    {
      why: 'no opinion from above is recorded',
      log: [lost()],
      act: restored({ ...whole, opinionOn: undefined }),
      outcome: 'missing',
      facts: { missing: 'evidence.opinionOn', required: 'upperStandingCommittee' },
    },
    {
      why: 'the opinion is of the day before the loss',
      log: [lost()],
      act: restored({ ...whole, opinionOn: '2025-11-03' }),
      outcome: 'broken',
      facts: { opinionOn: '2025-11-03', lostOn: '2025-11-04' },
    },
    {
      why: 'the opinion is of the day of the loss',
      log: [lost()],
      act: restored({ ...whole, opinionOn: '2025-11-04' }),
      outcome: 'met',
      facts: { opinionOn: '2025-11-04', lostOn: '2025-11-04' },
    },
    {
      why: 'it is not said whether it is certified',
      log: [lost()],
      act: restored({ ...whole, certified: undefined }),
      outcome: 'missing',
      facts: { missing: 'evidence.certified' },
    },
    {
      why: 'it is not said whether the decisions are copied into it',
      log: [lost()],
      act: restored({ ...whole, copiesFiled: undefined }),
      outcome: 'missing',
      facts: { missing: 'evidence.copiesFiled' },
    },
    {
      why: 'it is not certified',
      log: [lost()],
      act: restored({ ...whole, certified: false }),
      outcome: 'broken',
      facts: { certified: false, copiesFiled: true },
    },
    {
      why: 'the decisions are not in it',
      log: [lost()],
      act: restored({ ...whole, copiesFiled: false }),
      outcome: 'broken',
      facts: { certified: true, copiesFiled: false },
    },
  ])('is $outcome where $why', ({ log, act, outcome, facts }) => {
    const finding = found(log, act)
    expect([finding?.outcome, finding?.effect, finding?.facts]).toEqual([outcome, 'breach', facts])
  })

  it('rests on the text of 2025-09-29, and the day before on an account of the one before it', () => {
    const on = (day: string) =>
      judged(lostFileRestored, [opened(), { ...lost(), on: '2025-09-01' }], {
        ...restored({ ...whole, opinionOn: '2025-09-02' }),
        on: day,
      })
    expect([cited(on('2025-09-28')), on('2025-09-28')?.confidence]).toEqual([['G2022 pt II.3'], 'assumed'])
    expect([cited(on('2025-09-29')), on('2025-09-29')?.confidence]).toEqual([
      ['G2025 pt II.3.1–3.3', 'G2025 pt II.3.2'],
      'text',
    ])
  })
})

describe('member-file.lost-restored, of a member who goes elsewhere while the file is lost (guidance pt 8.2(c), 10.1(a))', () => {
  type Transfer = ActOf<'member.transferred'>
  const goes = (more: Partial<Transfer>): Act =>
    ({
      type: 'member.transferred',
      on: '2025-11-20',
      transfer: 'official',
      papersComplete: true,
      ...more,
    }) as Act
  const received: Act = { type: 'member.received', on: '2025-11-27', indexCertified: true }
  const found = (log: readonly Act[], act: Act) => judged(lostFileRestored, [opened(), ...log], act)

  it.each<{ transfer: Partial<Transfer>; isKept: boolean }>([
    { transfer: {}, isKept: true },
    { transfer: { transfer: 'abroad', months: 12 }, isKept: true },
    { transfer: { transfer: 'abroad', months: 11 }, isKept: false },
    { transfer: { transfer: 'temporary', months: 6 }, isKept: false },
    { transfer: { transfer: 'internal' }, isKept: false },
  ])('$transfer: $isKept', ({ transfer, isKept }) => {
    const answer = isKept
      ? {
          effect: 'breach',
          outcome: 'broken',
          facts: { lostOn: '2025-11-04' },
          cure: ['member-file.completed'],
        }
      : undefined
    const sent = found([lost()], goes(transfer))
    if (answer) expect(sent).toMatchObject(answer)
    else expect(sent).toBeUndefined()
    const atHome = found([goes({ ...transfer, on: '2025-11-01' }), lost()], received)
    if (answer) expect(atHome).toMatchObject(answer)
    else expect(atHome).toBeUndefined()
  })

  it('is none before the loss, nor once the file is made again', () => {
    expect(found([lost()], goes({ on: '2025-11-03' }))).toBeUndefined()
    expect(found([lost()], goes({ on: '2025-11-04' }))?.outcome).toBe('broken')
    const again: Act = { ...restored(), on: '2025-11-19' }
    expect(found([lost(), again], goes({ on: '2025-11-18' }))?.outcome).toBe('broken')
    expect(found([lost(), again], goes({}))).toBeUndefined()
    expect(found([lost(), again, goes({})], received)).toBeUndefined()
  })
})

describe('a member file lost and made again', () => {
  const member = acts.filter(({ on }) => on <= '2025-11-20')
  const at = (act: Act): Act => ({ ...act, by: { kind: 'grassrootsCommittee' } })

  it('leaves no word where it is done as the guidance says', () => {
    const { refused, file } = replay([...member, at({ ...lost(), on: '2025-11-24' })])
    expect([refused, file.findings]).toEqual([[], []])
    const { admissible, findings } = propose(file, at(restored({ ...whole, opinionOn: '2025-11-25' })))
    expect([admissible, findings]).toEqual([true, []])
  })

  it('answers a loss on record, and is of nobody who has not joined', () => {
    const { findings } = propose(replay(member).file, at(restored({ ...whole, opinionOn: '2025-11-25' })))
    expect(findings.map(({ rule, effect }) => [rule, effect])).toEqual([['agreement.references', 'breach']])
    const applicant = replay(acts.slice(0, 5)).file
    expect(propose(applicant, at({ ...lost(), on: '2025-07-26' })).admissible).toBe(false)
  })
})
