import type { Act, ActOf, ActType, Person } from '../../casefile/shapes.js'
import type { ActsOptions } from './acts-options.js'
import type { ListRow } from './list-row.js'

/** The acts of a row, and the fields they tell. */
export interface RowActs {
  readonly acts: readonly Act[]
  readonly told: ReadonlySet<string>
}

/** The opening of the case of a row: what it tells of the person and the place beside the defaults of the list. */
export function caseOpening(row: ListRow, label: string, options: ActsOptions): ActOf<'case.opened'> {
  const { enteredOn, defaults = {}, cellLabel = (text: string) => text } = options
  const { bornOn, gender, people, religion, education } = row.values
  const person = present<Person>({
    ...defaults.person,
    bornOn,
    gender,
    ethnicMinority: people === undefined ? defaults.person?.ethnicMinority : people === 'minority',
    religion: religion ?? defaults.person?.religion,
    education: education ?? defaults.person?.education,
  })
  const { cell: text } = row.particulars
  const unit = present({ ...defaults.unit, cell: (text && cellLabel(text)) || defaults.unit?.cell })
  return {
    type: 'case.opened',
    on: enteredOn,
    ...byOf('case.opened', options),
    case: label,
    ...(Object.keys(person).length > 0 && { person }),
    ...(Object.keys(unit).length > 0 && { unit }),
  }
}

/** Fields of a row that the opening tells. */
export const toldByOpening: readonly string[] = ['bornOn', 'gender', 'people', 'religion', 'education']

/** Who did an act, where the list's defaults say. */
export function byOf(type: ActType, { defaults }: ActsOptions): { by?: NonNullable<Act['by']> } {
  const by = defaults?.by?.[type]
  return by === undefined ? {} : { by }
}

/** The fields that are there. */
export function present<T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}
