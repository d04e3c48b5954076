import { actsOf, lastOf } from '../../../casefile/case-file.js'
import type { membershipCardHandover } from '../../../regulations/membership/membership.js'
import { recognitionAnnouncement } from '../../../regulations/membership/recognition.js'
import type { Clock } from '../../engine/clock.js'
import type { RuleId } from '../../engine/codes.js'

export const afterRecognition = (
  id: RuleId,
  obligor: Clock['obligor'],
  closedBy: 'recognition.announced' | 'card.handed-over',
  provision: typeof recognitionAnnouncement | typeof membershipCardHandover,
): Clock => ({
  id,
  obligor,
  endsWithMembership: true,
  closedBy: [closedBy],
  provisions: [provision],
  spans: (file, ask) => {
    const decided = lastOf(file, 'recognition.decided')
    if (!decided) return []
    ask.cite(provision as typeof recognitionAnnouncement, decided.on)
    const done = actsOf(file, closedBy).find((act) => act.on >= decided.on)
    return [{ from: decided.on, ...(done && { closedOn: done.on }) }]
  },
  lastDay: () => undefined,
})

/** Announced at the nearest cell meeting (guidance pt 4.5(b)). */
export const announcementClock = afterRecognition(
  'recognition.announced-at-nearest-meeting',
  'cellCommittee',
  'recognition.announced',
  recognitionAnnouncement,
)
