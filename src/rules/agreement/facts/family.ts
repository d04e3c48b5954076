import type { Answer, Question } from '../../engine/rule.js'
import {
  type Asked,
  type AskedPair,
  answerOf,
  type Bringing,
  disagreeing,
  disagrees,
  holdsOne,
  isTold,
  listed,
  type Pairs,
  type Particulars,
  toldOn,
} from './asked-pair.js'
import type { Told } from './pair.js'

/** Pairs of particulars, and those of them that a particular of the person or of the place brings up again, by its name. */
export interface Family {
  readonly pairs: readonly AskedPair[]
  readonly broughtUp: { readonly [S in keyof Bringing]-?: ReadonlyMap<string, readonly AskedPair[]> }
}

export function familyOf(pairs: Pairs): Family {
  const all = listed(pairs)
  const by = (shape: keyof Bringing) => {
    const found = new Map<string, AskedPair[]>()
    for (const one of all) {
      const fields = one.told.flatMap(([of, field]) => (of === shape ? [field] : []))
      for (const field of one.pair.atTheVote === true ? [] : fields)
        found.set(field, [...(found.get(field) ?? []), one])
    }
    return found
  }
  return { pairs: all, broughtUp: { person: by('person'), unit: by('unit') } }
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
function doDisagree(
  broughtUp: ReadonlyMap<string, readonly AskedPair[]>,
  brought: object | undefined,
  question: Question,
): boolean {
  if (brought === undefined) return false
  let told: Told | undefined
  for (const field in brought) {
    const pairs = broughtUp.get(field)
    if (pairs === undefined) continue
    told ??= toldOn(question)
    for (const pair of pairs) if (isTold(pair, told) && disagrees(pair, told)) return true
  }
  return false
}

/** Whether the act brings one of the two facts as well; the consideration looks at all of them again. */
const isBrought: Asked = (pair, told) => {
  if (pair.pair.atTheVote === true || !isTold(pair, told)) return false
  const brought = told.act as unknown as Particulars
  return pair.told.some((fact) => holdsOne(brought, fact))
}
