import type { Act } from '../../casefile/shapes.js'
import type { ActsOptions } from './acts-options.js'
import { byOf, caseOpening, present, type RowActs, toldByOpening } from './case-opening.js'
import type { ListKind } from './list-fields.js'
import type { ListRow } from './list-row.js'
import { statusActs } from './status-acts.js'

/**
 * The acts of a row of candidates: the steps whose days it tells. Of one who was admitted since, the membership as the list
 * has it, from the decision or the ceremony, and what befell it; the steps before it are not carried.
 */
export function candidateActs(row: ListRow, label: string, _of: ListKind, options: ActsOptions): RowActs {
  const { values } = row
  const opening = caseOpening(row, label, options)
  if (values.joinedOn !== undefined) {
    const { decidedOn, joinedOn: ceremonyOn } = values
    const carried: Act = {
      type: 'membership.transcribed',
      on: options.enteredOn,
      ...byOf('membership.transcribed', options),
      standing: 'probationary',
      ...present({ decidedOn, ceremonyOn }),
    }
    const since = statusActs(row, options)
    const told = [
      ...toldByOpening,
      'joinedOn',
      'decidedOn',
      ...(values.status === 'admitted' ? ['status'] : []),
    ]
    return { acts: [opening, carried, ...since.acts], told: new Set([...told, ...since.told]) }
  }
  return {
    acts: [opening, ...stepsOf(row, options)],
    told: new Set([...toldByOpening, 'sympathiserOn', 'helperOn', 'awarenessOn', ...statusFields(row)]),
  }
}

function statusFields({ values: { status, statusOn } }: ListRow): readonly string[] {
  if (status === 'stopped') return statusOn === undefined ? [] : ['status', 'statusOn']
  return status === 'followed' || status === 'active' ? ['status'] : []
}

function stepsOf({ values, particulars }: ListRow, options: ActsOptions): readonly Act[] {
  const { helperLabel = () => undefined, defaults = {} } = options
  const { sympathiserOn, helperOn, awarenessOn, status, statusOn } = values
  const { byResolution, helperOfficial } = defaults
  const resolved = byResolution === undefined ? {} : { byResolution }
  const steps: Act[] = []
  if (sympathiserOn !== undefined)
    steps.push({
      type: 'sympathiser.listed',
      on: sympathiserOn,
      ...byOf('sympathiser.listed', options),
      ...resolved,
    })
  if (helperOn !== undefined)
    steps.push({
      type: 'helper.assigned',
      on: helperOn,
      ...byOf('helper.assigned', options),
      helper: present({
        id: particulars.helper && helperLabel(particulars.helper),
        official: helperOfficial,
      }),
      ...resolved,
    })
  if (awarenessOn !== undefined)
    steps.push({
      type: 'certificate.issued',
      on: awarenessOn,
      ...byOf('certificate.issued', options),
      course: 'awareness',
    })
  if (status === 'stopped' && statusOn !== undefined)
    steps.push({
      type: 'sympathiser.unlisted',
      on: statusOn,
      ...byOf('sympathiser.unlisted', options),
      ...resolved,
    })
  return steps
}
