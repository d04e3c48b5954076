import type { Act } from '../../casefile/shapes.js'
import type { Life } from './life.js'

/** One thing wrong with a life that goes the straight road otherwise. */
export interface DefectPlan<Id extends string = string> {
  readonly id: Id
  /** Rules that replay reports because of it, in either mode; none for a pattern that only many lives together show. */
  readonly rules: readonly string[]
  /** Changes the days or the person before the first step. */
  readonly prepare?: (life: Life) => void
  /** Changes an act, or leaves it out. */
  readonly change?: (act: Act, life: Life) => Act | undefined
  /** The act at which the law objects, or the pattern shows: a life that has not come to it has no defect yet. */
  readonly shows: (act: Act) => boolean
}

/** A defect, its id kept as a literal type. */
export const defect = <const Id extends string>(plan: DefectPlan<Id>): DefectPlan<Id> => plan

export const isAdmissionVote = (act: Act) => act.type === 'cell.voted' && act.matter === 'admission'
export const isRecognitionVote = (act: Act) => act.type === 'cell.voted' && act.matter === 'recognition'
export const isOfType =
  (type: Act['type']) =>
  (act: Act): boolean =>
    act.type === type
