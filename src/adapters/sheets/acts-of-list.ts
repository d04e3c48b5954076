import { assertPlainDay } from '../../calendar/plain-day.js'
import type { Act } from '../../casefile/shapes.js'
import { assertOptions } from '../../errors/options.js'
import { assertTaken } from '../../errors/wrong-call.js'
import { AdmissionError } from '../../errors.js'
import type { SheetField } from '../../locales/sheet-texts.js'
import { type ActsOptions, assertDefaults } from './acts-options.js'
import { candidateActs } from './candidate-acts.js'
import type { Particulars, SkippedListRow } from './list-row.js'
import { memberActs } from './member-acts.js'
import type { ListPreview } from './read-list.js'

/** The case of a row. */
export interface ListCase {
  readonly row: number
  readonly case: string
  readonly acts: readonly Act[]
  readonly particulars: Particulars
}

/** What a list comes to: every row below the heads is a case, refused, or skipped for a reason. */
export interface ListActs {
  readonly rows: readonly ListCase[]
  /** Rows that issues refuse. */
  readonly refused: readonly number[]
  readonly skipped: readonly SkippedListRow[]
  /** Days and words that were understood and that no act tells. */
  readonly notCarried: readonly { readonly row: number; readonly field: SheetField }[]
}

/**
 * The acts of each row: a membership carried over from the register with its days, status and badges; a candidate at the
 * stage whose days are told. No name, number or address of a row is in an act: they are its `particulars`. Throws
 * `day.malformed`, `call.malformed`, `call.option-unknown`, also of `defaults`, and `list.label-repeated` where two rows have one label.
 */
export function actsOfList(preview: ListPreview, options: ActsOptions): ListActs {
  assertTaken('actsOfList', 'preview', preview, 'list-preview')
  assertOptions('actsOfList', options, {
    label: true,
    helperLabel: true,
    cellLabel: true,
    enteredOn: true,
    defaults: true,
  })
  assertTaken('actsOfList', 'options.label', options.label, 'function')
  assertDefaults(options.defaults)
  assertPlainDay(options.enteredOn)
  const { of, rows, skipped } = preview
  const actsOf = of === 'candidates' ? candidateActs : memberActs
  const labels = new Map<string, number>()
  const notCarried: { row: number; field: SheetField }[] = []
  const cases = rows
    .filter(({ isRefused }) => !isRefused)
    .map((row): ListCase => {
      const label = options.label(row)
      const before = labels.get(label)
      if (before !== undefined)
        throw new AdmissionError('list.label-repeated', { row: before, other: row.row })
      labels.set(label, row.row)
      const { acts, told } = actsOf(row, label, of, options)
      const rest = Object.keys(row.values).filter((field) => !told.has(field)) as SheetField[]
      notCarried.push(...rest.map((field) => ({ row: row.row, field })))
      return { row: row.row, case: label, acts, particulars: row.particulars }
    })
  return {
    rows: cases,
    refused: rows.filter(({ isRefused }) => isRefused).map(({ row }) => row),
    skipped,
    notCarried,
  }
}
