import { lastOf } from '../../casefile/case-file.js'
import {
  membershipCardHandover,
  membershipCardNumberDigits,
} from '../../regulations/membership/membership.js'
import { information } from '../engine/information.js'
import { broken, met, rule } from '../engine/rule.js'
import { afterRecognition } from './recognition/announcement.js'

/** The card handed over at the nearest cell meeting, to official members only (regulation pt 6.1.1). */
export const cardClock = afterRecognition(
  'card.with-recognition',
  'upperCommittee',
  'card.handed-over',
  membershipCardHandover,
)

/** A card is handed over after recognition only (regulation pt 6.1.1). */
export const cardAfterRecognition = rule({
  id: 'card.with-recognition',
  breaking: 'breach',
  actor: 'upperCommittee',
  guards: ['card.handed-over'],
  asks: 'file',
  provisions: [membershipCardHandover],
  cure: [],
  check: ({ file, on, ask }) => {
    const decided = lastOf(file, 'recognition.decided')
    if (!decided) return undefined
    ask.cite(membershipCardHandover, decided.on)
    return on >= decided.on
      ? met({ recognisedOn: decided.on })
      : broken({ recognisedOn: decided.on, actual: on })
  },
})

export const cardNumber = information(
  'card.number',
  'upperCommittee',
  ['card.handed-over'],
  membershipCardNumberDigits,
)
