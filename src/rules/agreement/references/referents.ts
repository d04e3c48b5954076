import { actTypes } from '../../../casefile/acts/act-types.js'
import type { CaseFile } from '../../../casefile/case-file.js'
import type { Act, ActType } from '../../../casefile/shapes.js'
import { whereCovered } from '../../../law/where-covered.js'
import { referencesAgreeClause } from '../../../regulations/agreement/agreement.js'
import { broken, missing, rule } from '../../engine/rule.js'
import type { NamedThing, ReferenceFault } from '../codes.js'
import { type Names, namesOf, partOf, valueAt } from '../told-value.js'
import { antecedentsMissing } from './antecedents.js'
import { type Reference, references } from './references.js'

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
  guards: actTypes.filter((type) => type !== 'entry.corrected' && type !== 'entry.struck'),
  asks: 'evidence',
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

interface Fault {
  readonly reference: NamedThing
  readonly fault: ReferenceFault
}

type Table = Readonly<Record<string, Readonly<Record<string, Reference>>>>

interface Asked {
  readonly shape: string
  readonly path: string
  readonly names: Names
  readonly resolve: Extract<Reference, (...given: never) => unknown>
}

const askedByType = new Map<ActType, readonly Asked[]>()

/** The labels of an act of a type that lead to something on file. */
function askedOf(type: ActType): readonly Asked[] {
  const known = askedByType.get(type)
  if (known) return known
  const found = [type, 'person', 'unit'].flatMap((shape) =>
    Object.entries((references as unknown as Table)[shape] ?? {}).flatMap(([path, resolve]) =>
      typeof resolve === 'string' ? [] : [{ shape, path, names: namesOf(path), resolve }],
    ),
  )
  askedByType.set(type, found)
  return found
}

/** The first label of an act that does not lead to what it names. */
function faultOf(file: CaseFile, act: Act): Fault | undefined {
  for (const { shape, path, names, resolve } of askedOf(act.type)) {
    const label = valueAt(partOf(act, shape), names)
    const fault = label === undefined ? undefined : resolve(file, act, label)
    if (fault) return { reference: `${shape}.${path}` as NamedThing, fault }
  }
  return undefined
}
