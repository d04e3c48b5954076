import { road } from '../road.js'
import { toTheBackground, toTheDecider, toTheDossier, toTheRecord } from '../steps/admission-steps.js'
import { toTheClass } from '../steps/pool-steps.js'
import { throughProbation, toTheCard } from '../steps/recognition-steps.js'

/** From the list to the card, or as far as the window reaches; takes every candidate that no side road takes. */
export const official = road({
  id: 'official',
  group: 'candidate',
  share: 1,
  steps: [
    ...toTheClass,
    ...toTheBackground,
    ...toTheDossier,
    ...toTheDecider,
    ...toTheRecord,
    ...throughProbation,
    ...toTheCard,
  ],
})
