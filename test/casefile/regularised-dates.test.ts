import { describe, expect, it } from 'vitest'
import { datesOf } from '../../src/casefile/dates.js'
import type { Act } from '../../src/index.js'
import { fileOf } from '../rules/judged.js'
import { upTo } from '../support/journey.js'

const official = upTo('recognition.decided')
const datesAfter = (...more: readonly Act[]) => datesOf(fileOf([...official, ...more]), 12)

describe('the dates after a regularisation (regulation pt 4.4.2)', () => {
  it('are those it fixes; a day it leaves out stays', () => {
    expect(
      datesAfter({ type: 'admission.regularised', on: '2027-01-11', decidedOn: '2025-10-27' }),
    ).toMatchObject({
      decidedOn: '2025-10-27',
      joinedOn: '2025-11-07',
      officialSince: '2026-11-07',
      recognisedOn: '2026-12-04',
      seniorityFrom: '2025-10-27',
    })
    expect(
      datesAfter({
        type: 'admission.regularised',
        on: '2027-01-11',
        decidedOn: '2025-10-27',
        ceremonyOn: '2025-11-14',
        officialSince: '2026-11-14',
      }),
    ).toMatchObject({
      decidedOn: '2025-10-27',
      joinedOn: '2025-11-14',
      probationEndsOn: '2026-11-14',
      officialSince: '2026-11-14',
      seniorityFrom: '2025-10-27',
    })
  })

  it('are of the latest regularisation that fixes each: a later one without a ceremony leaves the joining day', () => {
    const first: Act = {
      type: 'admission.regularised',
      on: '2027-01-11',
      decidedOn: '2025-10-27',
      ceremonyOn: '2025-11-14',
      officialSince: '2026-11-14',
    }
    const second: Act = { type: 'admission.regularised', on: '2027-03-01', decidedOn: '2025-10-28' }
    expect(datesAfter(first, second)).toMatchObject({
      decidedOn: '2025-10-28',
      joinedOn: '2025-11-14',
      probationEndsOn: '2026-11-14',
      officialSince: '2026-11-14',
      seniorityFrom: '2025-10-28',
    })
    const third: Act = { ...second, on: '2027-04-05', ceremonyOn: '2025-11-21', officialSince: '2026-11-21' }
    expect(datesAfter(first, second, third)).toMatchObject({
      joinedOn: '2025-11-21',
      officialSince: '2026-11-21',
    })
  })

  it('are recognised on the day of the regularisation that fixed the official day, not of a later one', () => {
    const fixes: Act = {
      type: 'admission.regularised',
      on: '2027-01-11',
      decidedOn: '2025-10-27',
      officialSince: '2026-11-07',
    }
    const later: Act = { type: 'admission.regularised', on: '2027-03-01', decidedOn: '2025-10-28' }
    expect(datesOf(fileOf([...upTo('ceremony.held'), fixes, later]), 12)).toMatchObject({
      recognisedOn: '2027-01-11',
      officialSince: '2026-11-07',
    })
  })

  it('recognise a probationary member where official status is fixed', () => {
    const file = fileOf([
      ...upTo('ceremony.held'),
      {
        type: 'admission.regularised',
        on: '2027-01-11',
        decidedOn: '2025-10-27',
        officialSince: '2026-11-07',
      },
    ])
    expect(datesOf(file, 12)).toMatchObject({ recognisedOn: '2027-01-11', officialSince: '2026-11-07' })
  })
})

describe('the dates after an annulment or a re-admission (regulation pt 4.4.1, 4.5.2)', () => {
  it('hold no official day and no seniority of an annulled admission', () => {
    const dates = datesAfter({ type: 'admission.annulled', on: '2027-01-11' })
    expect(dates).toMatchObject({ decidedOn: '2025-10-20', joinedOn: '2025-11-07' })
    expect(dates).not.toHaveProperty('officialSince')
    expect(dates).not.toHaveProperty('seniorityFrom')
  })

  it.each([
    { exit: 'removed', decidedOn: '2010-03-05', from: '2010-03-05' },
    { exit: 'removed', decidedOn: undefined, from: undefined },
    { exit: 'annulled', decidedOn: '2010-03-05', from: '2025-10-20' },
  ] as const)('$exit after a decision of $decidedOn: seniority from $from', ({ exit, decidedOn, from }) => {
    const former = { leftOn: '2020-01-15', exit, ...(decidedOn && { decidedOn }) }
    expect(
      datesAfter({ type: 'particulars.changed', on: '2026-12-05', person: { former } }).seniorityFrom,
    ).toBe(from)
  })
})
