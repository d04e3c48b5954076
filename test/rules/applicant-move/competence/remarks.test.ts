import { describe, expect, it } from 'vitest'
import type { Act, ActOf, Unit } from '../../../../src/index.js'
import { vi } from '../../../../src/locales/vi.js'
import { remarksFromElsewhere } from '../../../../src/rules/applicant-move/competence/remarks.js'
import { cited, considered, judged, opened, reviewed } from '../../judged.js'

type Competence = NonNullable<Unit['competence']>
type Remarks = ActOf<'opinions.consolidated'>['remarks']

const contract: Competence = { ground: 'fixed-term-contract', continuous: false, handledBy: 'residence' }
const secondment: Competence = { ground: 'secondment', months: 12, handledBy: 'host' }

const gathered = (remarks: Remarks, on = '2025-09-01'): Act => ({
  type: 'opinions.consolidated',
  on,
  matter: 'admission',
  organisations: true,
  residence: 'given',
  ...(remarks !== undefined && { remarks }),
})

const found = (unit: Unit, remarks: Remarks, on = '2025-09-15') =>
  judged(remarksFromElsewhere, [opened({}, unit), gathered(remarks)], considered(on))

describe('competence.remarks-from-elsewhere, a note (guidance pt 5.2(a), 6.2(a), 6.2(c))', () => {
  it.each([
    { unit: { competence: contract }, from: 'employer', clause: 'S2025 pt 6.2(c)' },
    { unit: { competence: secondment }, from: 'sender', clause: 'S2025 pt 6.2(a)' },
    { unit: { temporaryPlace: true, cell: 'cell-t' }, from: 'temporary-cell', clause: 'S2025 pt 5.2(a)' },
  ] as const)('asks for those of the $from ($clause)', ({ unit, from, clause }) => {
    const given = found(unit, [from])
    expect(given).toMatchObject({ effect: 'note', outcome: 'met', facts: { required: [from] } })
    expect(cited(given)).toEqual([clause])
    expect(found(unit, [])).toMatchObject({
      effect: 'note',
      outcome: 'broken',
      facts: { absent: [from] },
      actor: 'cellCommittee',
      cure: ['opinions.consolidated'],
    })
    expect(found(unit, undefined)).toMatchObject({
      effect: 'note',
      outcome: 'missing',
      facts: { missing: 'evidence.remarks', required: [from] },
    })
  })

  it('asks for both where the contract worker is at a temporary place', () => {
    const there: Act = {
      type: 'applicant.moved',
      on: '2025-08-01',
      unit: { temporaryPlace: true, cell: 'cell-t' },
    }
    const log = [opened({}, { competence: contract, cell: 'cell-1' }), there, gathered(['employer'])]
    expect(judged(remarksFromElsewhere, log, considered('2025-09-15'))).toMatchObject({
      outcome: 'broken',
      facts: { absent: ['temporary-cell'] },
    })
  })

  it('takes those of the consolidation up to the day of the vote', () => {
    const log = [opened({}, { competence: contract }), gathered(['employer'], '2025-09-15')]
    expect(judged(remarksFromElsewhere, log, considered('2025-09-14'))?.outcome).toBe('missing')
    expect(judged(remarksFromElsewhere, log, considered('2025-09-15'))?.outcome).toBe('met')
  })

  it.each<{ why: string; unit: Unit }>([
    {
      why: 'the employer itself considers',
      unit: { competence: { ...contract, continuous: true, handledBy: 'employer' } as Competence },
    },
    {
      why: 'the sender itself considers',
      unit: { competence: { ...secondment, months: 11, handledBy: 'employer' } },
    },
    {
      why: 'a student may have been sent by nobody',
      unit: { competence: { ground: 'study', months: 48, handledBy: 'school' } },
    },
    { why: 'the ground is not told', unit: {} },
  ])('asks for none where $why', ({ unit }) => {
    expect(found(unit, undefined)).toBeUndefined()
  })

  it('is not asked of a recognition', () => {
    const log = [opened({}, { competence: contract })]
    expect(judged(remarksFromElsewhere, log, reviewed('2025-09-15'))).toBeUndefined()
  })

  it('says in Vietnamese whose remarks there are not', () => {
    expect(vi.parts(found({ competence: contract }, []) as never).headline).toBe(
      'Chưa có nhận xét của đơn vị sử dụng lao động.',
    )
    expect(vi.parts(found({ competence: secondment }, undefined) as never).headline).toBe(
      'Chưa có nhận xét của tổ chức đảng nơi cử đi.',
    )
  })
})
