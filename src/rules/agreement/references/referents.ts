import { actTypes } from '../../../casefile/acts/act-types.js'
import type { CaseFile } from '../../../casefile/case-file.js'
import type { Act } from '../../../casefile/shapes.js'
import { whereCovered } from '../../../law/where-covered.js'
import { referencesAgreeClause } from '../../../regulations/agreement/agreement.js'
import { broken, missing, rule } from '../../engine/rule.js'
import type { NamedThing, ReferenceFault } from '../codes.js'
import { valueAt } from '../told-value.js'
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
    const [fault] = faultsOf(file, act)
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

function faultsOf(file: CaseFile, act: Act): readonly Fault[] {
  return [act.type, 'person', 'unit'].flatMap((shape) =>
    Object.entries((references as unknown as Table)[shape] ?? {}).flatMap(([path, reference]) => {
      const label = valueAt(act, shape, path)
      if (label === undefined || typeof reference === 'string') return []
      const fault = reference(file, act, label)
      return fault ? [{ reference: `${shape}.${path}` as NamedThing, fault }] : []
    }),
  )
}
