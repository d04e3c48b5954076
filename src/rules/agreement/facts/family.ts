import type { Answer, Question } from '../../engine/rule.js'
import {
  type AskedPair,
  answerOf,
  type Bringing,
  disagreeing,
  disagrees,
  isBrought,
  isTold,
  listed,
  mayExclude,
  type Pairs,
  toldOn,
} from './asked-pair.js'
import type { Told } from './pair.js'

type ByField = ReadonlyMap<string, readonly AskedPair[]>

/** The pairs that a particular of the person or of the place brings up, by its name: as the first of the two facts, or as the second. */
interface BroughtUp {
  readonly first: ByField
  readonly second: ByField
}

/** Pairs of particulars, and what brings them up again. */
export interface Family {
  readonly pairs: readonly AskedPair[]
  readonly broughtUp: { readonly [S in keyof Bringing]-?: BroughtUp }
}

export function familyOf(pairs: Pairs): Family {
  const all = listed(pairs)
  const by = (which: 'first' | 'second', shape: keyof Bringing): ByField => {
    const found = new Map<string, AskedPair[]>()
    for (const one of all) {
      const [of, field] = one[which]
      if (of === shape && one.pair.atTheVote !== true) found.set(field, [...(found.get(field) ?? []), one])
    }
    return found
  }
  const ofShape = (shape: keyof Bringing) => ({ first: by('first', shape), second: by('second', shape) })
  return { pairs: all, broughtUp: { person: ofShape('person'), unit: ofShape('unit') } }
}

/** What is found of particulars: those pairs that disagree, in their order. */
export function answerOfFamily({ pairs, broughtUp }: Family, question: Question): Answer | undefined {
  if (question.act.type !== 'cell.voted') {
    const { person, unit } = question.act as Bringing
    const isFound =
      doDisagree(broughtUp.person, person, question) || doDisagree(broughtUp.unit, unit, question)
    if (!isFound) return undefined
  }
  const found = disagreeing(pairs, question, question.act.type === 'cell.voted' ? isTold : isBrought)
  return found && answerOf(found, question)
}

/** Whether a pair disagrees that the particulars an act brings come up in. */
function doDisagree({ first, second }: BroughtUp, brought: object | undefined, question: Question): boolean {
  if (first.size === 0 && second.size === 0) return false
  const isOpening = question.file.revision === 0
  let told: Told | undefined
  for (const field in brought) {
    const ofFirst = first.get(field)
    const value = ofFirst && (brought as Readonly<Record<string, unknown>>)[field]
    for (const pair of ofFirst ?? none) {
      if (!mayExclude(pair, value)) continue
      told ??= toldOn(question)
      if (disagrees(pair, told)) return true
    }
    // Where nothing is on file yet, the first fact is brought too.
    for (const pair of isOpening ? none : (second.get(field) ?? none)) {
      told ??= toldOn(question)
      if (isTold(pair, told) && disagrees(pair, told)) return true
    }
  }
  return false
}

const none: readonly AskedPair[] = []
