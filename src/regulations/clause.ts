import type { Provision, ProvisionVersion } from '../law/provision.js'
import { provision } from '../law/provision.js'

/**
 * A clause without a figure: the point a rule rests on, by version. Asking for it cites the point in force;
 * like any provision it is carried, as assumed, to a version whose point is not established.
 */
export function clause(id: string, ...versions: readonly ProvisionVersion<true>[]): Provision<true> {
  return provision({ id, unit: 'clause', governedBy: 'act', before: 'carry', versions }) as Provision<true>
}
