import type { Act, ActType, Matter } from '../../../casefile/shapes.js'
import type { Citable } from '../../../law/clause.js'
import type { Inquiry } from '../../../law/inquiry.js'
import { probationDuration } from '../../../regulations/membership/probation.js'
import type { Cure } from '../../engine/codes.js'
import { type Actor, broken, met, type Rule, rule, unanswered } from '../../engine/rule.js'
import { abroadLengths, isTemporary, type Transfer } from '../../transfer/member-place.js'
import type { Conclusion, OpenMatterKind } from '../codes.js'
import { sinceWhen } from './open-matter.js'
import { mattersTable, type Pair } from './table.js'

/** What a vote or an appraisal of the common chain comes to. */
const ofChain: { readonly [M in Matter]: Conclusion | undefined } = {
  admission: undefined,
  recognition: 'recognition',
  removal: 'removal',
  expulsion: 'expulsion',
  resignation: 'resignation',
}

/** What each act that takes a matter forward comes to; an act of the member is none of a body, and is left out. */
const conclusions = {
  'cell.voted': ({ matter }) => ofChain[matter],
  'section.appraised': ({ matter }) => ofChain[matter],
  'grassroots.voted': ({ matter }) => ofChain[matter],
  'recognition.decided': () => 'recognition',
  'removal.opened': () => 'removal',
  'member.removed': () => 'removal',
  'member.expelled': () => 'expulsion',
  'resignation.requested': () => 'resignation',
  'member.resigned': () => 'resignation',
  'member.transferred': transferConclusion,
  'member.disciplined': () => 'discipline',
  'badge.awarded': () => 'badge',
  'admission.regularised': () => 'regularisation',
  'member.restored': () => 'restoration',
} as const satisfies {
  readonly [T in ActType]?: (act: Extract<Act, { type: T }>, ask: Inquiry) => Conclusion | undefined
}

/** Asked before the act exists, the kind of the transfer is not known. */
function transferConclusion(act: Transfer, ask: Inquiry): Conclusion | undefined {
  const kind: string | undefined = act.transfer
  if (kind === undefined) return undefined
  return isTemporary(act, ask) ? 'temporary-transfer' : 'official-transfer'
}

type Concluding = keyof typeof conclusions

/** What an act comes to; `undefined` for one that takes no matter forward. */
function conclusionOf(act: Act, ask: Inquiry): Conclusion | undefined {
  if (!Object.hasOwn(conclusions, act.type)) return undefined
  const of = conclusions[act.type as Concluding] as (act: Act, ask: Inquiry) => Conclusion | undefined
  return of(act, ask)
}

const concluding = Object.keys(conclusions) as readonly Concluding[]

/** Who deals with a matter, and what ends it. */
const dealtWith: { readonly [K in OpenMatterKind]: readonly [Actor, Cure] } = {
  review: ['cell', 'matter.concluded'],
  recognition: ['competentCommittee', 'matter.concluded'],
  removal: ['cell', 'matter.concluded'],
  'removal-proposed': ['competentCommittee', 'matter.concluded'],
  expulsion: ['competentCommittee', 'matter.concluded'],
  resignation: ['competentCommittee', 'matter.concluded'],
  'official-transfer': ['grassrootsCommittee', 'matter.concluded'],
  'temporary-stay': ['member', 'matter.concluded'],
  discipline: ['competentCommittee', 'discipline.first'],
  'grave-breach': ['competentCommittee', 'member.expelled'],
  suspension: ['competentCommittee', 'matter.concluded'],
  interruption: ['competentCommittee', 'interruption.clarified'],
  'criminal-case': ['competentCommittee', 'matter.concluded'],
  inspection: ['competentCommittee', 'inspection.concluded'],
  denunciation: ['competentCommittee', 'inspection.concluded'],
  complaint: ['competentCommittee', 'complaint.answered'],
  'substantive-defect': ['competentCommittee', 'admission.annulled'],
  'procedural-defect': ['competentCommittee', 'step.redone'],
}

/** The acts that open a matter; of one that time opens, those of the membership, none are told. */
const openedBy: { readonly [K in OpenMatterKind]?: readonly ActType[] } = {
  recognition: ['cell.voted'],
  removal: ['removal.opened'],
  'removal-proposed': ['removal.opened'],
  expulsion: ['cell.voted'],
  resignation: ['resignation.requested'],
  'official-transfer': ['member.transferred'],
  'temporary-stay': ['member.transferred'],
  discipline: ['discipline.opened'],
  'grave-breach': ['discipline.opened'],
  suspension: ['member.suspended'],
  interruption: ['activity.interrupted'],
  'criminal-case': ['proceeding.opened'],
  inspection: ['proceeding.opened'],
  denunciation: ['proceeding.opened'],
  complaint: ['complaint.lodged'],
  'substantive-defect': ['defect.found'],
  'procedural-defect': ['defect.found'],
}

/** The rule an open matter makes of its row: what it does to each act that takes another forward. */
function ruleOf(kind: OpenMatterKind): Rule {
  const row = mattersTable[kind]
  const [actor, cure] = dealtWith[kind]
  const needs = openedBy[kind]
  return rule({
    id: `matters.${kind}`,
    breaking: 'bar',
    actor,
    guards: concluding,
    asks: 'file',
    ...(needs && { needs }),
    provisions: [...new Set([...clausesOf(Object.values(row)), probationDuration, ...abroadLengths])],
    cure: [cure],
    check: ({ file, act, on, ask }) => {
      const conclusion = conclusionOf(act, ask) ?? ofEveryTransfer(row, act)
      if (conclusion === undefined) return undefined
      const pair = row[conclusion]
      if (pair.effect === 'never') return undefined
      const since = sinceWhen(kind, file, on, ask)
      if (since === undefined) return undefined
      const facts = { open: kind, since, concluding: conclusion }
      if (pair.effect === 'unstated')
        return { ...unanswered({ missing: 'matters.not-stated', ...facts }), effect: 'note' }
      ask.cite(pair.clause)
      return pair.effect === 'allowed'
        ? met(facts)
        : broken({ ...facts, ruling: pair.ruling }, { effect: pair.effect })
    },
  })
}

/** What a transfer concludes that does not say its kind yet, where every kind comes to the same bar. */
function ofEveryTransfer(row: Readonly<Record<Conclusion, Pair>>, act: Act): Conclusion | undefined {
  if (act.type !== 'member.transferred' || (act as { transfer?: unknown }).transfer !== undefined)
    return undefined
  const kinds = [row['official-transfer'], row['temporary-transfer']]
  return kinds.every(({ effect }) => effect === 'bar') ? 'official-transfer' : undefined
}

const clausesOf = (row: readonly Pair[]): readonly Citable[] =>
  row.flatMap((pair) => ('clause' in pair ? [pair.clause] : []))

/** What excludes or orders what: a rule for each matter that may be open. */
export const mattersRules: readonly Rule[] = (Object.keys(mattersTable) as readonly OpenMatterKind[]).map(
  ruleOf,
)
