import type { PlainDay } from '../../calendar/plain-day.js'
import type { ProvisionOn } from '../../law/provision.js'
import type { JudgedBy } from '../../procedure/case.js'
import { lawOn } from '../../procedure/law-on.js'

/** A provision that is not the same on two days: its value, the clauses it rests on, or how sure it is. */
export interface LawChange {
  readonly provision: string
  /** Absent where the rule did not exist yet. */
  readonly before?: ProvisionOn<unknown>
  /** Absent where the rule does not exist any more. */
  readonly after?: ProvisionOn<unknown>
  readonly differs: readonly ('value' | 'citations' | 'confidence')[]
}

/**
 * Every provision whose value, citations or confidence differ between two days, in the order of the procedure. A
 * provision that exists on one of them alone differs in all three.
 * Throws `day.malformed`, and `law.not-covered` before the earliest supported day.
 */
export function lawChanges(before: PlainDay, after: PlainDay, options: JudgedBy = {}): readonly LawChange[] {
  const was = new Map(lawOn(before, options).provisions.map((one) => [one.provision, one]))
  const is = new Map(lawOn(after, options).provisions.map((one) => [one.provision, one]))
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((provision) => {
    const [old, now] = [was.get(provision), is.get(provision)]
    const differs = aspects.filter(
      (aspect) => JSON.stringify(old?.[aspect]) !== JSON.stringify(now?.[aspect]),
    )
    return differs.length === 0
      ? []
      : { provision, ...(old && { before: old }), ...(now && { after: now }), differs }
  })
}

const aspects = ['value', 'citations', 'confidence'] as const
