import type { CaseFile } from '../../casefile/case-file.js'
import type { Act } from '../../casefile/shapes.js'
import type { Effect } from '../../law/finding.js'
import type { Inquiry } from '../../law/inquiry.js'
import { personWords } from '../../regulations/actors/actor-word.js'
import { type ActorVerdict, actorVerdict, type JudgedAs } from './actor-verdict.js'

/**
 * What an act is worth that is not by whom the texts name. Of another body of the Party a remark at most where the act is a
 * person's, or where no source states who acted then; a body outside the Party is competent in no reading.
 */
export function worthOf(verdict: ActorVerdict): Effect {
  const { breaking } = verdict.law
  const isDoubtful = verdict.standing === 'another' && (isPersonal(verdict) || !isStated(verdict))
  return breaking === 'nothing' || isDoubtful ? 'note' : breaking
}

/** What an act is worth that was done by another body of the kind that the texts name. */
export function worthOfAnother(file: CaseFile, act: Act, ask: Inquiry): Effect {
  const verdict = actorVerdict(file, act, ask)
  return verdict ? worthOf({ ...verdict, standing: 'another' }) : 'note'
}

/** Whether a source in force on the day, or an earlier one, states who acts; not one that is only inferred or carried back. */
function isStated({ law: { actors }, situation: { on } }: ActorVerdict): boolean {
  return actors.some(({ versions }) =>
    versions.some(
      ({ value, confidence, instrument }) =>
        value !== undefined && confidence !== 'assumed' && instrument.from <= on,
    ),
  )
}

const persons: readonly string[] = personWords

/** Whether the texts name persons alone. */
export const isPersonal = ({ words }: ActorVerdict) => words.every((word) => persons.includes(word))

/**
 * Whether an act is none because of who did it: later steps find it missing. A body that is not named is a gap of the record
 * and no wrong authority.
 */
export function isVoid(file: CaseFile, act: Act, ask: Inquiry, as: JudgedAs = {}): boolean {
  const verdict = actorVerdict(file, act, ask, as)
  if (!verdict) return false
  const { standing } = verdict
  return (standing === 'another' || standing === 'outside') && worthOf(verdict) === 'bar'
}
