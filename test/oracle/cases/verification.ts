import fc from 'fast-check'
import type { Act, ActOf } from '../../../src/index.js'
import { type Day, daysLater } from '../law/days.js'
import { workingDaysLater } from '../law/working-days.js'
import { opened } from './acts.js'
import { lawDay } from './days.js'

type Request = ActOf<'verification.requested'>
type Reply = ActOf<'verification.replied'>
type Certification = ActOf<'background.certified'>

const everybody = [
  'father',
  'mother',
  'carer',
  'spouse',
  'spouse-father',
  'spouse-mother',
  'spouse-carer',
  'adult-child',
] as const

/** A part of a list, as often the whole. */
const partOf = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
  fc.oneof(fc.constant<T[]>([...list]), fc.subarray<T>([...list]))

const chance = (of: number) => fc.integer({ min: 1, max: of }).map((drawn) => drawn === 1)

const optional = fc.constantFrom(true, true, true, false, undefined)

const relative = fc
  .record({
    relation: fc.constantFrom(
      'father' as const,
      'mother' as const,
      'sibling' as const,
      'child' as const,
      'spouse' as const,
      'spouse-father' as const,
      'spouse-sibling' as const,
    ),
    declarationClear: optional,
    confirmedByCommittee: optional,
  })
  .map(({ relation, declarationClear, confirmedByCommittee }) => ({
    relation,
    ...(declarationClear !== undefined && { declarationClear }),
    ...(confirmedByCommittee !== undefined && { confirmedByCommittee }),
  }))

const answer = fc.constantFrom(
  'right' as const,
  'right' as const,
  'right' as const,
  undefined,
  'unclear' as const,
  'refused' as const,
  'not-right' as const,
  'not-complete' as const,
)

/** A request and its reply, near the last day of the reply; the second may take the first further. */
interface Asking {
  readonly subjects: Request['subjects']
  readonly abroad: boolean
  readonly hasReceipt: boolean
  readonly verifier: Request['verifier'] | 'untold'
  readonly shift: number
  readonly isAnswered: boolean
  readonly answer: Reply['answer']
  readonly isFurther: boolean
}

const asking = (family: readonly Request['subjects'][number][]): fc.Arbitrary<Asking> =>
  fc.record({
    subjects: partOf(['applicant' as const, ...family]).filter((list) => list.length > 0),
    abroad: chance(4),
    hasReceipt: fc.boolean(),
    verifier: fc.constantFrom(
      'none' as const,
      'unrelated' as const,
      'untold' as const,
      'applicant' as const,
      'parent' as const,
      'spouse' as const,
      'sibling' as const,
      'child' as const,
    ),
    shift: fc.integer({ min: -3, max: 2 }),
    isAnswered: fc.constantFrom(true, true, true, true, false),
    answer,
    isFurther: fc.boolean(),
  })

function actsOf(one: Asking, index: number, from: Day): readonly Act[] {
  const on = daysLater(from, index * 140)
  const request: Request = {
    type: 'verification.requested',
    on,
    request: `request-${index}`,
    subjects: one.subjects,
    ...(one.abroad && { abroad: true }),
    ...(one.hasReceipt && { receivedOn: daysLater(on, 1) }),
    ...(one.verifier !== 'untold' && one.verifier !== undefined && { verifier: one.verifier }),
    ...(one.isFurther && index > 0 && { instead: `request-${index - 1}` }),
  }
  const lastDay = workingDaysLater(daysLater(on, 1), one.abroad ? 90 : 30)
  if (!one.isAnswered || lastDay === undefined) return [request]
  const reply: Reply = {
    type: 'verification.replied',
    on: daysLater(lastDay, one.shift),
    request: request.request,
    ...(one.answer && { answer: one.answer }),
  }
  return [request, reply]
}

/** A background declared, asked about, perhaps declared anew, and certified. */
export const verifications: fc.Arbitrary<readonly Act[]> = fc
  .tuple(
    lawDay.filter((day) => day >= '2018-06-01' && day <= '2026-12-31'),
    partOf(everybody),
  )
  .chain(([certified, family]) =>
    fc
      .record({
        askings: fc.array(asking(family), { minLength: 0, maxLength: 3 }),
        verified: partOf(['applicant' as const, ...family]),
        memberRelatives: fc.array(relative, { maxLength: 2 }),
        samePlace: chance(8),
        isNewContent: fc.boolean(),
        isShort: chance(4),
        politicalStandard: fc.constantFrom('met' as const, 'met' as const, 'not-met' as const),
        declaresAnew: chance(3),
      })
      .map((drawn) => {
        const declared: ActOf<'background.declared'> = {
          type: 'background.declared',
          on: daysLater(certified, -450),
          byApplicant: true,
          truthful: true,
          family: ['applicant', ...family],
        }
        const asked = drawn.askings
          .flatMap((one, index) => actsOf(one, index, daysLater(certified, -440)))
          .filter(({ on }) => on < certified)
        const again = drawn.declaresAnew ? [{ ...declared, on: daysLater(certified, -1) }] : []
        const morals = drawn.isShort ? [] : (['morals-and-lifestyle'] as const)
        const political = drawn.isNewContent
          ? (['political-standard'] as const)
          : (['political-history', 'present-politics'] as const)
        const certification: Certification = {
          type: 'background.certified',
          on: certified,
          politicalStandard: drawn.politicalStandard,
          verified: drawn.verified,
          ...(drawn.samePlace
            ? { samePlace: true }
            : {
                memberRelatives: drawn.memberRelatives,
                topics: {
                  applicant: [...political, 'line-and-law', ...morals],
                  relatives: [...political, 'line-and-law'],
                },
              }),
        }
        return [opened(daysLater(certified, -500)), declared, ...asked, ...again, certification]
      }),
  )
