import type { DayField } from '../../../casefile/told-fields.js'
import type { Effect } from '../../../law/finding.js'
import type { BoundAct, BoundDay } from '../codes.js'

/** The earliest and the latest a day may be: days of the file, or other days of the same shape by their path. */
export interface DayBounds<Sibling extends string = string> {
  readonly earliest: readonly (BoundDay | Sibling)[]
  readonly latest: readonly (BoundDay | Sibling)[]
  /** What a day beyond a bound does, where it is more or less than a breach. A birth is never more: it is of another paper. */
  readonly effect?: Effect
}

type BoundsOf<Paths extends string> = { readonly [Path in Paths]: DayBounds<Paths> }

/** Days that become the four dates of a membership: out of order they make none. */
const fourDates = { effect: 'bar' } as const

/**
 * The bounds of every day an act tells beside its own, total by shape and field: a day without its bounds does not
 * compile. An empty list says that nothing on a file bounds the day on that side.
 */
export const dayBounds: { readonly [Shape in keyof DayField]: BoundsOf<DayField[Shape]> } = {
  // A paper is written before its act is entered, mostly with it; what differs is remarked.
  entry: { 'document.on': { earliest: ['birth'], latest: ['entry'], effect: 'note' } },
  person: {
    bornOn: { earliest: [], latest: ['act', 'file'] },
    'populationBreach.bornOn': { earliest: ['birth'], latest: ['act'] },
    'former.decidedOn': { earliest: ['birth'], latest: ['former.leftOn', 'act'] },
    'former.leftOn': { earliest: ['birth', 'former.decidedOn'], latest: ['act'] },
    'former.recordClearedOn': { earliest: ['birth', 'former.leftOn'], latest: ['act'] },
  },
  unit: { 'competence.since': { earliest: ['birth'], latest: ['act'] } },
  'membership.transcribed': {
    decidedOn: { earliest: ['birth'], latest: ['ceremonyOn', 'recognisedOn', 'act'], ...fourDates },
    ceremonyOn: { earliest: ['birth', 'decidedOn'], latest: ['recognisedOn', 'act'], ...fourDates },
    recognisedOn: { earliest: ['birth', 'ceremonyOn', 'decidedOn'], latest: ['act'], ...fourDates },
    officialSince: { earliest: ['birth', 'ceremonyOn', 'decidedOn'], latest: ['act'], ...fourDates },
  },
  'certificate.issued': { 'record.completedOn': { earliest: ['birth', 'class-entry'], latest: ['act'] } },
  // Received before it was answered: the answer is held against it.
  'verification.requested': { receivedOn: { earliest: ['act'], latest: [] } },
  'introduction.made': { togetherSince: { earliest: ['birth'], latest: ['act'] } },
  'discipline.opened': { breachOn: { earliest: ['birth'], latest: ['act'] } },
  'member.disciplined': {
    breachOn: { earliest: ['birth'], latest: ['act'] },
    childBornOn: { earliest: ['birth'], latest: ['act'] },
  },
  'applicant.moved': { transferDecidedOn: { earliest: ['birth'], latest: ['act'] } },
  'reconsideration.requested': { receivedOn: { earliest: ['act'], latest: [] } },
  // A decision may take effect after the slip is written, not after the member was received on it.
  'member.transferred': { effectiveOn: { earliest: ['joining'], latest: [] } },
  'member.returned': { returnedOn: { earliest: ['transfer'], latest: ['act'] } },
  'member.exempted': { until: { earliest: ['day-after-act'], latest: [] } },
  'member.suspended': { until: { earliest: ['day-after-act'], latest: [] } },
  'removal.opened': { educatedSince: { earliest: ['joining'], latest: ['act'] } },
  'member.expelled': { childBornOn: { earliest: ['birth'], latest: ['act'] } },
  'complaint.lodged': {
    receivedOn: { earliest: ['act'], latest: [] },
    decisionReceivedOn: { earliest: ['discipline'], latest: ['act'] },
  },
  'member-file.restored': { opinionOn: { earliest: ['joining'], latest: ['act'] } },
  'admission.annulled': { consentOn: { earliest: ['admission'], latest: ['act'] } },
  'admission.regularised': {
    decidedOn: { earliest: ['birth'], latest: ['ceremonyOn', 'officialSince', 'act'], ...fourDates },
    ceremonyOn: { earliest: ['birth', 'decidedOn'], latest: ['officialSince', 'act'], ...fourDates },
    officialSince: { earliest: ['birth', 'decidedOn', 'ceremonyOn'], latest: ['act'], ...fourDates },
  },
}

/** The own day of an answer, held against the day that what it answers was received. */
export const ownDayBounds: { readonly [T in BoundAct]: BoundsOf<'on'> } = {
  'verification.replied': { on: { earliest: ['request-receipt'], latest: [] } },
  'reconsideration.answered': { on: { earliest: ['reconsideration-receipt'], latest: [] } },
  'complaint.answered': { on: { earliest: ['complaint-receipt'], latest: [] } },
  'member.received': { on: { earliest: ['transfer-effect'], latest: [] } },
}
