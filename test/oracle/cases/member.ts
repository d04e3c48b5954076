import fc from 'fast-check'
import type { Act, ActOf } from '../../../src/index.js'
import type { Asked } from '../compare.js'
import { type Day, daysLater } from '../law/days.js'
import { workingDaysLater } from '../law/working-days.js'
import { inOrder, opened } from './acts.js'

type Standing = ActOf<'membership.transcribed'>['standing']

/** A member of long standing, or a probationary one, carried over from a register. */
export const member = (standing: Standing = 'official'): readonly Act[] => [
  opened('2012-01-01', { bornOn: '1970-05-05' }),
  {
    type: 'membership.transcribed',
    on: '2012-01-02',
    standing,
    decidedOn: standing === 'official' ? '2000-01-01' : '2011-12-01',
    ceremonyOn: standing === 'official' ? '2000-01-10' : '2011-12-10',
  },
]

export const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined })

export const told = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>

export const standing = fc.constantFrom('official' as const, 'official' as const, 'probationary' as const)

/** What was on file, and what is asked of it. */
export const asked = (acts: readonly Act[], act: Act): Asked => ({
  acts: inOrder(acts).filter(({ on }) => on <= act.on),
  act,
})

/** Near the end of so many working days. */
export const workingDays = (from: Day, counts: readonly number[]): fc.Arbitrary<Day> =>
  fc
    .tuple(fc.constantFrom(...counts), fc.integer({ min: -1, max: 2 }))
    .map(([count, days]) => daysLater(workingDaysLater(from, count) ?? from, days))
