import type { Card } from './card.js'

/** The columns of the board: where a candidate is on the way. */
export const stages = ['outstanding', 'sympathiser', 'dossier', 'proposed', 'decided'] as const

export type Stage = (typeof stages)[number]

/** States of the way of a candidate that stand in the column of another. */
const shownIn: Readonly<Record<string, Stage>> = { decisionReceived: 'decided', shortfall: 'proposed' }

/** The stage of a candidate; `undefined` of one who is off the way: refused, withdrawn. */
export function stageOf({ state }: Card): Stage | undefined {
  const at = state.find((path) => path.startsWith('candidate.path.'))?.split('.')[2] ?? ''
  return stages.find((stage) => stage === (shownIn[at] ?? at))
}

/** Whether a candidate is off the way: refused or withdrawn, and may be listed again. */
export function isOffTheWay(card: Card): boolean {
  return card.standing === 'candidate' && stageOf(card) === undefined
}
