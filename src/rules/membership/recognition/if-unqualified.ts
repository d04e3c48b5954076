import type { PlainDay } from '../../../calendar/plain-day.js'
import { actsOf, type CaseFile } from '../../../casefile/case-file.js'
import { isRecognitionRefusal } from '../../../casefile/refusal.js'
import type { Act, ActOf } from '../../../casefile/shapes.js'
import type { Inquiry } from '../../../law/inquiry.js'
import { probationDuration } from '../../../regulations/membership/probation.js'
import { recognitionRemovalIfUnqualifiedClause } from '../../../regulations/membership/recognition.js'
import type { Clock } from '../../engine/clock.js'
import { type Answer, broken, countedFrom, met, rule } from '../../engine/rule.js'
import { openedRemoval } from '../../exit/exit-matter.js'
import { proposalUpTo } from '../../exit/resolutions.js'
import { isProbationary } from '../../transfer/member-place.js'
import { joinedOn, termEndsOn } from '../probation/probation.js'

/** A refused recognition does not end the membership: the name is removed by a decision, a duty without a limit (pt 4.2.1). */
export const removalIfUnqualifiedClock: Clock = {
  id: 'recognition.removal-if-unqualified',
  obligor: 'cell',
  endsWith: 'membership',
  closedBy: ['member.removed'],
  provisions: [recognitionRemovalIfUnqualifiedClause],
  spans: (file, ask) =>
    [
      ...actsOf(file, 'recognition.refused'),
      ...actsOf(file, 'shortfall.answered').filter(isRecognitionRefusal),
    ].map((refused) => {
      ask.cite(recognitionRemovalIfUnqualifiedClause, refused.on)
      const removed = actsOf(file, 'member.removed').find((act) => act.on >= refused.on)
      return { from: refused.on, ...(removed && { closedOn: removed.on }) }
    }),
  lastDay: () => undefined,
}

/**
 * Whether a probationary member qualifies is found at the review, when the 12 months have ended (pt 4.2.1): a removal on that
 * ground proposed earlier is a breach, and its opening noted. Pt 4.6 of the guidance names no day, and a breach of standing is a
 * ground of its own, so that it stands.
 */
export const removalIfUnqualified = rule({
  id: 'recognition.removal-if-unqualified',
  breaking: 'breach',
  actor: 'cell',
  guards: ['recognition.refused', 'removal.opened', 'cell.voted', 'member.removed'],
  matters: ['recognition', 'removal'],
  asks: 'file',
  provisions: [recognitionRemovalIfUnqualifiedClause, probationDuration],
  cure: ['probation.wait'],
  check: ({ file, act, on, ask }) => {
    if (act.type !== 'recognition.refused') return reviewAnswer(file, act, on, ask)
    ask.cite(recognitionRemovalIfUnqualifiedClause)
    return met()
  },
})

function reviewAnswer(file: CaseFile, act: Act, on: PlainDay, ask: Inquiry): Answer | undefined {
  if (act.type === 'cell.voted' && act.matter === 'recognition') return undefined
  const opened: ActOf<'removal.opened'> | undefined =
    act.type === 'removal.opened' ? act : openedRemoval(file, on)
  if (opened?.ground !== 'unqualified-probationary' || !isProbationary(file, on)) return undefined
  const endsOn = termEndsOn(file, ask)
  if (endsOn === undefined) return undefined
  const actual = act.type === 'member.removed' ? proposalUpTo(file, 'removal', on)?.on : on
  if (actual === undefined) return undefined
  ask.cite(recognitionRemovalIfUnqualifiedClause)
  const facts = { endsOn, actual }
  if (actual >= endsOn) return countedFrom(joinedOn(file), met(facts))
  const answer = broken(facts, {
    ...(act.type === 'removal.opened' && { effect: 'note' as const }),
    ...(act.type !== 'member.removed' && { lawfulFrom: endsOn }),
  })
  return countedFrom(joinedOn(file), answer)
}
