import { provision } from '../../law/provision.js'
import { R2026B } from '../instruments.js'
import { assumed } from '../version.js'

/**
 * Bodies that are competent to admit by assumption only from 2026-07-26, where the sources name the standing committee of
 * the grassroots committee: a committee directly above and one with granted power, where such exist; for an organisation
 * directly under the province its own standing committee, in a commune under its other name, or the standing members with
 * heads. Never the ground of a bar.
 */
export const assumedDeciders = provision({
  id: 'decision.admission.decider.assumed',
  unit: 'set',
  governedBy: 'admission-decision',
  before: 'none',
  versions: [
    assumed(R2026B, {
      ordinary: ['upperStandingCommittee', 'grantedStandingCommittee'],
      'central-level': ['standingMembersAndHeads', 'grassrootsStandingCommittee', 'communeStandingCommittee'],
    }),
  ],
})
