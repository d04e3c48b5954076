import type { PlainDay } from '../../calendar/plain-day.js'
import { actTypes } from '../../casefile/acts/act-types.js'
import type { ActType, Body, Person, Unit } from '../../casefile/shapes.js'
import { assertOptions, type OptionNames } from '../../errors/options.js'
import type { ListRow } from './list-row.js'

/** What an office says once of everyone on a list, since no column tells it. Nothing is taken for granted without it. */
export interface ListDefaults {
  readonly person?: Omit<Person, 'bornOn' | 'gender'>
  readonly unit?: Unit
  /** Who did each act: `{ 'certificate.issued': { kind: 'communePoliticalCentre' } }`. */
  readonly by?: { readonly [T in ActType]?: Body }
  /** The helpers of the list were official members. */
  readonly helperOfficial?: boolean
  /** The cell listed sympathisers and assigned helpers by resolution. */
  readonly byResolution?: boolean
  /** An empty cell of the badge column means that none is held. */
  readonly noBadgeWhereEmpty?: boolean
}

/** How rows become acts. */
export interface ActsOptions {
  /** The label of the case of a row: the app's own, never a name. */
  label(row: ListRow): string
  /** The app's label of a helper by the text of the list; no helper is named where it is left out. */
  helperLabel?(text: string): string | undefined
  /** The app's label of a cell by the text of the list; the text itself where it is left out. */
  cellLabel?(text: string): string | undefined
  /** Day the list is entered; what it tells of memberships is judged on it. */
  readonly enteredOn: PlainDay
  readonly defaults?: ListDefaults
}

const defaultNames: OptionNames<ListDefaults> = {
  person: true,
  unit: true,
  by: true,
  helperOfficial: true,
  byResolution: true,
  noBadgeWhereEmpty: true,
}

const typeNames = /* @__PURE__ */ Object.fromEntries(actTypes.map((type) => [type, true])) as {
  [T in ActType]: true
}

/** Passes what an office says of everyone: a word misspelt would be said of nobody. */
export function assertDefaults(defaults: ListDefaults = {}): void {
  assertOptions('actsOfList', defaults, defaultNames, 'options.defaults')
  assertOptions('actsOfList', defaults.by ?? {}, typeNames, 'options.defaults.by')
}
