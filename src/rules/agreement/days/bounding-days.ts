import { addDays } from '../../../calendar/day-arithmetic.js'
import { addMonths } from '../../../calendar/month-arithmetic.js'
import type { PlainDay } from '../../../calendar/plain-day.js'
import { actsOf, type CaseFile, lastOf, lastUpTo } from '../../../casefile/case-file.js'
import { admissionDayOf, joiningDayOf } from '../../../casefile/dates.js'
import { enteredOn } from '../../../casefile/log/entered-on.js'
import type { Act } from '../../../casefile/shapes.js'
import type { BoundDay } from '../codes.js'

/** What a bound is looked up on: the act that tells a day, and the file before it. */
export interface Telling {
  readonly file: CaseFile
  readonly act: Act
}

/** No paper, step or membership of the Party is older: it was founded on 3 February 1930. */
const partyFoundedOn: PlainDay = '1930-02-03'

/** Years that nobody lives through. */
const lifetime = 120

/** The same day so many years on or back, only to compare with: it may not exist, or lie beyond the calendar. */
const yearsFrom = (day: PlainDay, years: number): PlainDay =>
  `${Number(day.slice(0, 4)) + years}${day.slice(4)}`

/** The last day of which a year later is in the calendar. */
const lastWithAnniversary = '2198-12-31'

/** Where each day that bounds others is found; `undefined` where the file does not tell it. */
export const boundingDays: {
  readonly [B in Exclude<BoundDay, 'file'>]: (telling: Telling) => PlainDay | undefined
} = {
  act: ({ act }) => act.on,
  'day-after-act': ({ act }) => addDays(act.on, 1),
  'year-after-act': ({ act }) => (act.on > lastWithAnniversary ? undefined : addMonths(act.on, 12)),
  entry: ({ act }) => enteredOn(act),
  birth: birthOf,
  founding: () => partyFoundedOn,
  lifetime: (telling) => yearsFrom(birthOf(telling) ?? telling.act.on, lifetime),
  'lifetime-before-act': ({ act }) => yearsFrom(act.on, -lifetime),
  admission: ({ file }) => admissionDayOf(file),
  joining: ({ file }) => joiningDayOf(file),
  discipline: ({ act, file }) => lastUpTo(file, 'member.disciplined', act.on)?.on,
  transfer: ({ act, file }) => lastUpTo(file, 'member.transferred', act.on)?.on,
  'transfer-effect': ({ act, file }) => lastUpTo(file, 'member.transferred', act.on)?.effectiveOn,
  'class-entry': ({ act, file }) => {
    if (act.type !== 'certificate.issued') return undefined
    return actsOf(file, 'class.entered').find(({ course }) => course === act.course)?.on
  },
  'request-receipt': ({ act, file }) => {
    if (act.type !== 'verification.replied') return undefined
    return lastOf(file, 'verification.requested', ({ request }) => request === act.request)?.receivedOn
  },
  'reconsideration-receipt': ({ file }) => lastOf(file, 'reconsideration.requested')?.receivedOn,
  'complaint-receipt': ({ file }) => lastOf(file, 'complaint.lodged')?.receivedOn,
}

function birthOf({ act, file }: Telling): PlainDay | undefined {
  return ('person' in act ? act.person?.bornOn : undefined) ?? file.person.bornOn
}
