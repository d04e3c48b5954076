import type { ActType, Matter } from '../../casefile/shapes.js'
import type { Effect } from '../../law/finding.js'

/** Later acts, and what a condition that does not stand there does to each. */
type EffectAt = { readonly [T in ActType]?: Effect }

/** How long a condition must stand: at which later acts it is asked again, and as of which day. */
export interface Stands {
  readonly at: EffectAt
  /** The act as of which it is judged again by what is known since; absent where it must hold on the day of the later act. */
  readonly judgedAt?: ActType
  /**
   * Asked of the later acts only where it is broken, or where that bars: what is not on file, or is only remarked, is told of
   * the act judged alone.
   */
  readonly onlyWhere?: 'broken' | 'barred'
  /** A paper that a fact on file asks for is told as wanting where nothing is asked: the fact is what has come up. */
  readonly tellsOfPapers?: true
  /** What the later acts are about, where they reach beyond the matters of the rule. */
  readonly matters?: readonly Matter[]
}

/** The condition must hold on the day of each later act too, by the law of that day. */
export function stillHolding(at: EffectAt, matters?: readonly Matter[]): Stands {
  return { at, ...(matters && { matters }) }
}

/** The same of a case with a procedure of its own, which what has come up of the person asks for before the decision, and tells after. */
export const ofItsOwnProcedure: Stands = {
  ...stillHolding({ 'grassroots.voted': 'note', 'admission.decided': 'bar', 'ceremony.held': 'note' }),
  tellsOfPapers: true,
}

/**
 * The condition is judged once, at the act named; a later act asks what was true on that day, by what is known since. What
 * has happened after that day is not asked.
 */
export function trueAt(judgedAt: ActType, at: EffectAt): Stands {
  return { at, judgedAt }
}

/** What is known to have been wrong is told, not judged, where no text has it judged again. */
const toldOnTheWay = { 'grassroots.voted': 'note', 'ceremony.held': 'note' } as const

/** A vote of the grassroots committee that is none carries no decision, and is told of at the ceremony. */
export const carriedByGrassroots: Stands = {
  ...trueAt('grassroots.voted', {
    'admission.decided': 'bar',
    'recognition.decided': 'bar',
    'ceremony.held': 'note',
  }),
  onlyWhere: 'barred',
}

/** What was wrong with the decision is told of at the ceremony, to be reported to the committee that decided. */
export const trueAtDecision = trueAt('admission.decided', { 'ceremony.held': 'note' })

/** So is a consent that the decision needed, given by whoever may not or by nobody. */
export const consentedAtDecision: Stands = { ...trueAtDecision, tellsOfPapers: true }

/**
 * A paper of the dossier that does not count, by what is known since, carries neither the vote of the cell nor the
 * decision; the vote of the grassroots committee and the ceremony are told of it.
 */
export function countingPaper(judgedAt: ActType): Stands {
  return {
    at: { 'cell.voted': 'bar', 'admission.decided': 'bar', ...toldOnTheWay },
    judgedAt,
    onlyWhere: 'broken',
  }
}

/**
 * The admission, or the recognition, was rightly considered by the cell: the competent committee re-checks what was true on
 * that day. What comes up is told before the decision to the grassroots committee, and after it at the ceremony, to be
 * reported to the committee that decided.
 */
export const trueAtConsideration = trueAt('cell.voted', {
  'admission.decided': 'bar',
  'recognition.decided': 'bar',
  ...toldOnTheWay,
})
