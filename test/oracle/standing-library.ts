import {
  type Act,
  type ActType,
  explain,
  type Finding,
  nationalRulebook,
  type Rule,
  type Rulebook,
  replay,
} from '../../src/index.js'

/** National law reduced to a few rules, at the acts they guard and at the later ones where what they ask must stand. */
function standing(ids: readonly string[]): Rulebook {
  const book = nationalRulebook()
  const isOfThese = ({ id }: Rule) => ids.includes(id)
  const byAct: { [T in ActType]?: readonly Rule[] } = {}
  for (const [type, rules] of Object.entries(book.byAct)) byAct[type as ActType] = rules.filter(isOfThese)
  return { ...book, rules: book.rules.filter(isOfThese), clocks: [], byAct }
}

const narrowed = new Map<string, Rulebook>()

/** What the library finds under some rules of an act after others, which are taken as they are. */
export function standingFindings(ids: readonly string[], acts: readonly Act[], act: Act): readonly Finding[] {
  const rulebook = narrowed.get(ids.join()) ?? standing(ids)
  narrowed.set(ids.join(), rulebook)
  const { file } = replay(acts, { mode: 'chronicle', rulebook })
  const { subjects } = explain(file, act, { rulebook })
  return subjects.flatMap(({ findings }) => findings).filter(({ rule }) => ids.includes(rule))
}
