import type { PlainDay } from '../../calendar/plain-day.js'
import { type CaseFile, lastUpTo } from '../../casefile/case-file.js'
import type { ActOf } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import { isRightlyActed } from '../actors/actor-verdict.js'
import { unitOn } from '../actors/situation.js'

/** The certificate of a course last issued, on or before a day, by a body that was to issue it on the day it did. */
export function certificateOf(
  course: ActOf<'certificate.issued'>['course'],
  file: CaseFile,
  day: PlainDay,
  ask: Inquiry,
): ActOf<'certificate.issued'> | undefined {
  return lastUpTo(
    file,
    'certificate.issued',
    day,
    (act) => act.course === course && isRightlyActed(file, act, ask, { unit: unitOn(file, act.on) }),
  )
}
