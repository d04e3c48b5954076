import { actTypes } from '../../../casefile/acts/act-types.js'
import type { CaseFile } from '../../../casefile/case-file.js'
import type { Act, ActOf, ActType } from '../../../casefile/shapes.js'
import { whereCovered } from '../../../law/where-covered.js'
import { referencesAgreeClause } from '../../../regulations/agreement/agreement.js'
import { broken, missing, rule } from '../../engine/rule.js'
import type { NamedThing, ReferenceFault } from '../codes.js'
import { type Names, namesOf, type Parts, valueAt } from '../told-value.js'
import { antecedents } from './antecedents.js'
import { antecedentsMissing } from './antecedents-missing.js'
import { leadsToPlace } from './on-file.js'
import { type Reference, references } from './references.js'

/** Acts that tell of a person or a place, which has labels of its own; total by type. */
const telling: { readonly [T in TellingOf<'person' | 'unit'>]: true } = {
  'case.opened': true,
  'particulars.changed': true,
  'applicant.moved': true,
  'member.received': true,
}

/** What was found of a shape. */
const known = new Map<string, readonly Asked[]>()

type TellingOf<Part extends string> = {
  [T in ActType]: Part & keyof ActOf<T> extends never ? never : T
}[ActType]

/**
 * What an act refers to is on file: the request that is answered, the helper who remarks, the introducer who is lost, the
 * cell that was the destination, the decision that is announced (Charter art. 4, 5). The act stands, and may be the only
 * one on record.
 */
export const referencesAgree = rule({
  id: 'agreement.references',
  breaking: 'breach',
  onlyObjects: true,
  actor: 'grassrootsCommittee',
  guards: actTypes.filter(isReferring),
  asks: 'evidence',
  needsTold: (type) =>
    antecedents[type] === 'nothing' && askedOf(type).length === 0
      ? ['person.former', ...(leadsToPlace(type) ? ['unit.cell'] : [])]
      : undefined,
  provisions: [referencesAgreeClause],
  cure: ['reference.checked'],
  check: ({ file, act, ask }) => {
    const fault = faultOf(file, act)
    const absent = fault === undefined ? antecedentsMissing(file, act) : []
    if (fault === undefined && absent.length === 0) return undefined
    // What is named and not there is so whatever the law of the day, which may not be known.
    whereCovered(() => ask.cite(referencesAgreeClause))
    if (fault) return broken({ ...fault })
    return missing('agreement.antecedent', { act: act.type, required: absent })
  },
})

/** Whether an act of a type may name what is on file, or answers something: of any other there is nothing to ask. */
function isReferring(type: ActType): boolean {
  if (type === 'entry.corrected' || type === 'entry.struck') return false
  return type in telling || antecedents[type] !== 'nothing' || askedOf(type).length > 0
}

interface Fault {
  readonly reference: NamedThing
  readonly fault: ReferenceFault
}

type Table = Readonly<Record<string, Readonly<Record<string, Reference>>>>

interface Asked {
  readonly reference: NamedThing
  readonly names: Names
  readonly resolve: Extract<Reference, (...given: never) => unknown>
}

/** The labels of a shape of an act that lead to something on file. */
function askedOf(shape: string): readonly Asked[] {
  let asked = known.get(shape)
  if (!asked) {
    asked = Object.entries((references as unknown as Table)[shape] ?? {}).flatMap(([path, resolve]) =>
      typeof resolve === 'string'
        ? []
        : [{ reference: `${shape}.${path}` as NamedThing, names: namesOf(path), resolve }],
    )
    known.set(shape, asked)
  }
  return asked
}

/** The first label of an act that does not lead to what it names. */
function faultOf(file: CaseFile, act: Act): Fault | undefined {
  const { person, unit } = act as Parts
  return (
    faultIn(file, act, act, act.type) ??
    (person && faultIn(file, act, person, 'person')) ??
    (unit && faultIn(file, act, unit, 'unit'))
  )
}

function faultIn(file: CaseFile, act: Act, part: object, shape: string): Fault | undefined {
  for (const { reference, names, resolve } of askedOf(shape)) {
    const label = valueAt(part, names)
    const fault = label === undefined ? undefined : resolve(file, act, label)
    if (fault) return { reference, fault }
  }
  return undefined
}
