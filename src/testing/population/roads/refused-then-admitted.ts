import { dayName, dayNumber } from '../day-number.js'
import { after, through } from '../edit-steps.js'
import type { Life } from '../life.js'
import { road } from '../road.js'
import { submit } from '../steps/admission-steps.js'
import { list, receiveAwarenessCertificate } from '../steps/pool-steps.js'
import { sooner } from '../way.js'
import { notifyResult, refuse } from './at-the-decision.js'
import { official } from './official.js'

/** The days between the first procedure and the second. */
const days = 320

/** The life as it was at the first procedure. */
function before(life: Life): Life {
  const way = { ...life.way }
  sooner(way, 'received', days)
  return { ...life, way }
}

/** Refused, listed again, and admitted by a second procedure on the same certificate. */
export const refusedThenAdmitted = road({
  id: 'refused-then-admitted',
  group: 'candidate',
  share: 0.003,
  // Past youth age at the first consideration too.
  prepare: (life) => {
    const { youthAge, bornOn } = life.person
    if (youthAge === false && bornOn !== undefined)
      life.person = { ...life.person, bornOn: dayName(dayNumber(bornOn) - 3 * 366) }
  },
  steps: [
    ...[...through(official.steps, submit), refuse, notifyResult].map(
      (step) => (life: Life) => step(before(life)),
    ),
    (life) => {
      const listed = list(life)
      return listed && { ...listed, on: dayName(life.way.proposed - 30) }
    },
    ...after(official.steps, receiveAwarenessCertificate),
  ],
})
