import type { Act } from '../../casefile/shapes.js'
import type { ActsOptions } from './acts-options.js'
import { byOf, caseOpening, present, type RowActs, toldByOpening } from './case-opening.js'
import type { ListKind } from './list-fields.js'
import type { ListRow } from './list-row.js'
import type { ListStatus } from './list-words.js'

const toldOfMembers = [
  ...toldByOpening,
  'joinedOn',
  'decidedOn',
  'officialOn',
  'recognisedOn',
  'badges',
  'kind',
  'newMemberOn',
  'status',
  'statusOn',
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
  const { status, statusOn } = values
  const ofStatus = status && statusActs[status]
  if (ofStatus && statusOn !== undefined)
    acts.push({ type: ofStatus, on: statusOn, ...byOf(ofStatus, options) } as Act)
  const isStatusTold = ofStatus ? statusOn !== undefined : status === 'active'
  return {
    acts,
    told: new Set(
      toldOfMembers.filter((field) => {
        if (field === 'status') return isStatusTold
        if (field === 'statusOn') return ofStatus !== undefined
        return of === 'probationary' ? field !== 'badges' : field !== 'newMemberOn'
      }),
    ),
  }
}

/** The act that brought about each status; none of one that is no change, or that no act tells by itself. */
const statusActs = {
  active: undefined,
  dead: 'member.died',
  left: undefined,
  removed: 'member.removed',
  expelled: 'member.expelled',
  // The chart lets a member go on a request, and no list tells its day.
  resigned: undefined,
  exempted: 'member.exempted',
  suspended: 'member.suspended',
  interrupted: 'activity.interrupted',
  'moved-out': undefined,
  followed: undefined,
  admitted: undefined,
  'awaiting-recognition': undefined,
  stopped: undefined,
} as const satisfies Readonly<Record<ListStatus, Act['type'] | undefined>>
