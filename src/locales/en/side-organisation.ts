import type { SideTexts } from '../texts.js'

/** Words of the organisation directory. */
export const organisationTexts: SideTexts = {
  acts: {},
  states: {},
  cures: {},
  codes: {},
  rules: {},
  missing: {},
  provisions: {
    'delegation.members.minimum': 'members a grassroots committee must have more than to be delegated',
    'delegation.quality-years.minimum': 'years in a row rated well that a delegation needs',
    'granted-power.members.minimum': 'members needed for granted upper-level power',
    'granted-power.members.minimum-central':
      'members needed for granted upper-level power of central bodies and those directly under the province',
    'grassroots-organisation.members.minimum': 'members needed to create a grassroots committee',
    'structure.special-zone.role': 'the part a special zone plays in the structure',
    'upper-committee.special-place.members.minimum':
      'members needed for an upper-level committee in a special place',
  },
}
