import { describe, expect, it } from 'vitest'
import type { Act } from '../../../src/index.js'
import { isDropped, standingExit } from '../../../src/rules/exit/exit-matter.js'
import { fileOf, opened } from '../judged.js'

const refused: Act = { type: 'exit.refused', on: '2025-03-03', matter: 'removal' }
const answered = (answer: 'refuse' | 'return' | 'consider', matter: 'removal' | 'expulsion'): Act => ({
  type: 'shortfall.answered',
  on: '2025-03-03',
  matter,
  answer,
})

const removedOn = (on: string): Act => ({ type: 'member.removed', on })
const diedOn = (on: string): Act => ({ type: 'member.died', on })
const restoredOn = (on: string): Act => ({ type: 'member.restored', on })

describe('what ended a membership', () => {
  it.each([
    { acts: [removedOn('2024-03-04'), removedOn('2025-03-03')], on: '2024-03-04', why: 'told twice' },
    { acts: [removedOn('2024-03-04'), diedOn('2025-03-03')], on: '2024-03-04', why: 'dead since' },
    { acts: [diedOn('2024-03-04'), removedOn('2025-03-03')], on: '2024-03-04', why: 'removed when dead' },
    {
      acts: [diedOn('2024-03-04'), restoredOn('2024-06-03'), removedOn('2025-03-03')],
      on: '2024-03-04',
      why: 'a restoration undoes no death',
    },
    {
      acts: [removedOn('2024-03-04'), diedOn('2024-05-06'), restoredOn('2024-06-03'), diedOn('2025-03-03')],
      on: '2024-05-06',
      why: 'dead between the removal and its restoration, told twice',
    },
    {
      acts: [removedOn('2024-03-04'), restoredOn('2024-06-03'), removedOn('2025-03-03')],
      on: '2025-03-03',
      why: 'restored between',
    },
    {
      acts: [
        removedOn('2024-03-04'),
        removedOn('2024-05-06'),
        restoredOn('2024-06-03'),
        diedOn('2025-03-03'),
      ],
      on: '2025-03-03',
      why: 'told twice, then restored',
    },
  ])('is of $on: $why', ({ acts, on }) => {
    const file = fileOf([opened(), ...acts])
    expect(standingExit(file)?.on).toBe(on)
    expect(standingExit(file, '2024-03-03')).toBeUndefined()
  })

  it('is nothing once a restoration undid it, until the next', () => {
    const file = fileOf([
      opened(),
      removedOn('2024-03-04'),
      removedOn('2024-05-06'),
      restoredOn('2024-06-03'),
    ])
    expect(standingExit(file, '2024-06-02')?.on).toBe('2024-03-04')
    expect(standingExit(file, '2024-06-03')).toBeUndefined()
  })
})

describe('a way out that came to nothing', () => {
  it.each([
    { since: '2025-03-03', day: '2025-03-03', is: true, why: 'opened and not agreed to on one day' },
    { since: '2025-03-04', day: '2025-12-01', is: false, why: 'opened the day after' },
    { since: '2025-01-06', day: '2025-03-02', is: false, why: 'asked the day before' },
    { since: '2025-01-06', day: '2025-03-03', is: true, why: 'asked on the day' },
  ])('not agreed to on 3 March: since $since, on $day is $is ($why)', ({ since, day, is }) => {
    expect(isDropped(fileOf([opened(), refused]), 'removal', since, day)).toBe(is)
  })

  it('is of its own matter', () => {
    expect(isDropped(fileOf([opened(), refused]), 'expulsion', '2025-01-06')).toBe(false)
    expect(isDropped(fileOf([opened(), answered('refuse', 'removal')]), 'expulsion', '2025-01-06')).toBe(
      false,
    )
  })

  it.each([
    { matter: 'removal', answer: 'refuse', is: true },
    { matter: 'removal', answer: 'return', is: false },
    { matter: 'expulsion', answer: 'refuse', is: true },
    { matter: 'expulsion', answer: 'return', is: true },
    { matter: 'removal', answer: 'consider', is: false },
    { matter: 'expulsion', answer: 'consider', is: false },
  ] as const)('a shortfall on $matter answered with $answer: $is', ({ matter, answer, is }) => {
    const file = fileOf([opened(), answered(answer, matter)])
    expect(isDropped(file, matter, '2025-01-06')).toBe(is)
    expect(isDropped(file, matter, '2025-03-04')).toBe(false)
  })
})
