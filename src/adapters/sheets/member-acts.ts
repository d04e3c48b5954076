import type { Act } from '../../casefile/shapes.js'
import type { ActsOptions } from './acts-options.js'
import { byOf, caseOpening, present, type RowActs, toldByOpening } from './case-opening.js'
import type { ListKind } from './list-fields.js'
import type { ListRow } from './list-row.js'
import { statusActs } from './status-acts.js'

const toldOfMembers = [
  ...toldByOpening,
  'joinedOn',
  'decidedOn',
  'officialOn',
  'recognisedOn',
  'badges',
  'kind',
  'newMemberOn',
]

/** The acts of a row of members: the membership as the register has it, and what befell it since. */
export function memberActs(row: ListRow, label: string, of: ListKind, options: ActsOptions): RowActs {
  const { values } = row
  const { enteredOn, defaults = {} } = options
  const whereEmpty = defaults.noBadgeWhereEmpty === true ? [] : undefined
  const badges = values.badges ? [...values.badges] : whereEmpty
  const acts: Act[] = [
    caseOpening(row, label, options),
    {
      type: 'membership.transcribed',
      on: enteredOn,
      ...byOf('membership.transcribed', options),
      standing: of === 'official' ? 'official' : 'probationary',
      ...present({
        decidedOn: values.decidedOn,
        ceremonyOn: values.joinedOn,
        recognisedOn: values.recognisedOn,
        officialSince: values.officialOn,
        badges: of === 'official' ? badges : undefined,
      }),
    },
  ]
  if (of === 'probationary' && values.newMemberOn !== undefined)
    acts.push({
      type: 'certificate.issued',
      on: values.newMemberOn,
      ...byOf('certificate.issued', options),
      course: 'new-member',
    })
  const since = statusActs(row, options)
  const untold = of === 'probationary' ? 'badges' : 'newMemberOn'
  return {
    acts: [...acts, ...since.acts],
    told: new Set([...toldOfMembers.filter((field) => field !== untold), ...since.told]),
  }
}
