import { describe, expect, it } from 'vitest'
import { effectiveLog } from '../../../src/casefile/log/effective-log.js'
import { standsAt } from '../../../src/casefile/log/standing-day.js'
import type { Act, ActOf } from '../../../src/casefile/shapes.js'
import { propose, record, replay, standingOf } from '../../../src/index.js'
import { isProbationary } from '../../../src/rules/transfer/member-place.js'
import { fileOf } from '../../rules/judged.js'

const opening: Act = {
  type: 'case.opened',
  on: '2026-01-05',
  case: 'case-1',
  person: { bornOn: '1990-02-20' },
}

const carried = (more: Partial<ActOf<'membership.transcribed'>> = {}): ActOf<'membership.transcribed'> => ({
  type: 'membership.transcribed',
  on: '2026-01-05',
  standing: 'official',
  decidedOn: '2019-12-20',
  ceremonyOn: '2020-01-10',
  recognisedOn: '2021-02-01',
  ...more,
})

const exempted: Act = { type: 'member.exempted', on: '2024-03-04', ground: 'health' }

describe('what a register tells stands at the joining it tells', () => {
  it.each([
    { act: carried(), at: '2020-01-10', why: 'the ceremony' },
    {
      act: carried({ ceremonyOn: undefined }),
      at: '2019-12-20',
      why: 'the decision, where no ceremony is told',
    },
    {
      act: carried({ ceremonyOn: undefined, decidedOn: undefined }),
      at: '2026-01-05',
      why: 'its entry, where neither is',
    },
    {
      act: carried({ ceremonyOn: '2026-01-06' }),
      at: '2026-01-05',
      why: 'its entry, where a day contradicts it',
    },
    { act: exempted, at: '2024-03-04', why: 'of any other act the day it took place' },
  ])('$at: $why', ({ act, at }) => {
    expect(standsAt(act)).toBe(at)
  })

  it('so that what befell the member since comes after it, in whatever order it was entered', () => {
    for (const log of [
      [opening, carried(), exempted],
      [opening, exempted, carried()],
    ])
      expect(effectiveLog(log).map(({ act }) => act.type)).toEqual([
        'case.opened',
        'membership.transcribed',
        'member.exempted',
      ])
  })

  it('and an act of before the joining before it', () => {
    const certificate: Act = { type: 'certificate.issued', on: '2019-05-06', course: 'awareness' }
    expect(effectiveLog([opening, carried(), certificate]).map(({ act }) => act.type)).toEqual([
      'case.opened',
      'certificate.issued',
      'membership.transcribed',
    ])
  })
})

describe('an act between the joining of a carried-over member and the entry of the register', () => {
  it('is in its place, entered before the register or after it', () => {
    const { file } = replay([opening, carried()])
    expect(propose(file, exempted)).toMatchObject({ admissible: true })
    const late = record(file, exempted)
    expect(standingOf(late)).toBe('official')
    const { file: replayed, refused } = replay([opening, exempted, carried()])
    expect(refused).toEqual([])
    expect(replayed.configuration).toBe(late.configuration)
  })

  it('is of a probationary member up to the recognition the register tells', () => {
    const file = fileOf([opening, carried()])
    expect(isProbationary(file, '2021-01-31')).toBe(true)
    expect(isProbationary(file, '2021-02-01')).toBe(false)
    expect(isProbationary(fileOf([opening, carried({ recognisedOn: undefined })]), '2021-01-31')).toBe(false)
    const onProbation = carried({ standing: 'probationary', recognisedOn: undefined })
    expect(isProbationary(fileOf([opening, onProbation]), '2026-02-01')).toBe(true)
  })

  it('leaves the register judged by the law of the day of its entry', () => {
    const { file } = replay([opening, carried({ decidedOn: undefined })])
    expect(file.findings.map(({ act, finding }) => [act, finding.rule])).toContainEqual([
      'membership.transcribed',
      'membership.transcribed-decision',
    ])
  })
})
