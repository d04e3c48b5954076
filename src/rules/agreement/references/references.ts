import type { Act, ActOf, ActType } from '../../../casefile/shapes.js'
import type { LabelField } from '../../../casefile/told-fields.js'
import * as onFile from './on-file.js'

/**
 * What a label leads to: something it names for the first time, something outside the file that an app resolves where it
 * has it (the register, a directory, its office, the log, the law), or something on the file.
 */
export type Reference<A extends Act = Act> =
  | 'names'
  | 'register'
  | 'directory'
  | 'office'
  | 'log'
  | 'law'
  | onFile.Resolve<A>

type ActWith<Shape> = Shape extends ActType ? ActOf<Shape> : Act

/** What every label of an act leads to, total by shape and field: a label without its entry does not compile. */
export const references: {
  readonly [Shape in keyof LabelField]: {
    readonly [Path in LabelField[Shape]]: Reference<ActWith<Shape>>
  }
} = {
  entry: { 'by.id': 'directory', 'document.id': 'office', id: 'names' },
  person: { 'former.case': onFile.isOtherCase },
  unit: { cell: onFile.isPlaceMeant },
  'case.opened': { case: 'names' },
  'helper.assigned': { 'helper.id': 'names' },
  'helper.left': { 'helper.id': onFile.isPresentHelper },
  'verification.requested': { request: onFile.isNewRequest, instead: onFile.isDoubtfulRequest },
  'verification.replied': { request: onFile.isOpenRequest },
  'introduction.made': { 'introducer.id': 'names', replaces: onFile.isLostIntroducer },
  'introducer.lost': { introducer: onFile.isIntroducer },
  'opinions.consolidated': { waiverRule: 'law' },
  'ceremony.held': { 'helper.id': 'names' },
  'remarks.made': { helper: onFile.isHelper },
  // That it is another cell than the member's own is asked by `member-transfer.other-cell`.
  'member.transferred': { toCell: 'directory' },
  // That it is another case is asked by `records.case-closed`.
  'case.closed': { continuedIn: 'register' },
  'entry.corrected': { entry: 'log' },
  'entry.struck': { entry: 'log' },
}
