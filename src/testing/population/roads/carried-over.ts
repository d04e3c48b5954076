import { road } from '../road.js'
import { throughProbation, toTheCard } from '../steps/recognition-steps.js'
import { carryOver } from '../steps/transcription-steps.js'

/** An official member of the old register to whom nothing happens; takes every member that no side road takes. */
export const member = road({ id: 'member', group: 'member', share: 1, steps: carryOver })

/** A probationary member of the old register, recognised in the window. */
export const probationer = road({
  id: 'probationer',
  group: 'probationer',
  share: 1,
  steps: [...carryOver, ...throughProbation, ...toTheCard],
})
