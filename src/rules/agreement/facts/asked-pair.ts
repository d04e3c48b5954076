import type { CaseFile } from '../../../casefile/case-file.js'
import { isEmpty } from '../../../casefile/place.js'
import type { Finding } from '../../../law/finding.js'
import { isNotCovered, whereCovered } from '../../../law/where-covered.js'
import { type Answer, broken, type Question } from '../../engine/rule.js'
import type { FactPair } from '../codes.js'
import type { Pair, Told } from './pair.js'

export type Pairs = Readonly<Record<string, Pair>>

/** What an act may bring. */
export type Bringing = Partial<Pick<CaseFile, 'person' | 'unit'>>

/** Facts taken apart: what they are of, and the name of the field. */
type Fact = readonly [shape: string, field: string]

/** A pair of facts as it is asked. */
export interface AskedPair {
  readonly id: FactPair
  readonly pair: Pair
  readonly first: Fact
  readonly second: Fact
  /** All are of one form: what differs in form costs more to look at. */
  readonly is: Pair['is']
  readonly or: Pair['or']
  readonly disagrees: Pair['disagrees']
}

/** The person, the place or the act a fact is of, and the name of its field there. */
function factOf(fact: string): Fact {
  const [shape = '', field = '', ...more] = fact.split('.')
  return shape === 'person' || shape === 'unit' ? [shape, field] : ['act', more.at(-1) ?? field]
}

export const listed = (pairs: Pairs): readonly AskedPair[] =>
  Object.entries(pairs).map(([id, pair]) => {
    const { of, is, or, disagrees } = pair
    return { id: id as FactPair, pair, first: factOf(of[0]), second: factOf(of[1]), is, or, disagrees }
  })

/** What pairs are held against each other on. */
export function toldOn({ file, act, on, ask }: Question): Told {
  const { person, unit } = act as Bringing
  return { person: withTold(file.person, person), unit: withTold(file.unit, unit), file, act, on, ask }
}

/** What is on file with what an act tells; neither is copied where the other is empty. */
function withTold<P extends Told['person'] | Told['unit']>(filed: P, told: P | undefined): P {
  if (told === undefined) return filed
  return isEmpty(filed) ? told : { ...filed, ...told }
}

type Particulars = Partial<Record<string, Partial<Record<string, unknown>>>>

const toldAt = (of: Particulars, [shape, field]: Fact) => of[shape]?.[field]

/** Whether the fact a pair is about is told, and may exclude another: without it there is nothing to hold the other against. */
export const isTold: Asked = (pair, told) =>
  mayExclude(pair, toldAt(told as unknown as Particulars, pair.first)) ||
  (pair.or !== undefined && toldAt(told as unknown as Particulars, ['act', pair.or]) !== undefined)

/** Whether the first fact of a pair may exclude the other, being what it is. */
export const mayExclude = ({ is }: AskedPair, first: unknown): boolean =>
  is === undefined ? first !== undefined : first === is

/** Whether the act brings one of the two facts as well; the consideration looks at all of them again. */
export const isBrought: Asked = (pair, told) => {
  if (!isTold(pair, told) || pair.pair.atTheVote === true) return false
  const brought = told.act as unknown as Particulars
  return toldAt(brought, pair.first) !== undefined || toldAt(brought, pair.second) !== undefined
}

/** Whether a pair is asked of what is told. */
export type Asked = (pair: AskedPair, told: Told) => boolean

/** The pairs asked that disagree, in their order; `undefined` where none does. */
export function disagreeing(
  pairs: readonly AskedPair[],
  question: Question,
  isAsked: Asked,
): readonly AskedPair[] | undefined {
  if (pairs.length === 0) return undefined
  const told = toldOn(question)
  let found: AskedPair[] | undefined
  for (const one of pairs) if (isAsked(one, told) && disagrees(one, told)) found = [...(found ?? []), one]
  return found
}

/** The pairs that disagree, and the gravest effect of them; two facts contradict each other whatever the law of the day. */
export function answerOf(found: readonly AskedPair[], { ask }: Question): Answer {
  // The law of the day may not be known.
  for (const { pair } of found) whereCovered(() => ask.cite(pair.clause))
  const effect: Finding['effect'] = found.every(({ pair }) => pair.isNote === true) ? 'note' : 'breach'
  return broken({ pairs: found.map(({ id }) => id) }, { effect })
}

/** Where the law or the calendar does not reach, two facts are not known to disagree. */
export function disagrees(pair: AskedPair, told: Told): boolean {
  try {
    return pair.disagrees(told) === true
  } catch (error) {
    if (isNotCovered(error)) return false
    throw error
  }
}
