import type { DayField } from '../../../casefile/told-fields.js'
import type { Effect } from '../../../law/finding.js'
import type { BoundAct, BoundDay } from '../codes.js'

/** The earliest and the latest a day may be: days of the file, or other days of the same shape by their path. */
export interface DayBounds<Sibling extends string = string> {
  readonly earliest: readonly (BoundDay | Sibling)[]
  readonly latest: readonly (BoundDay | Sibling)[]
  /**
   * What a day beyond a bound does, where it is more or less than a breach. A birth is never more: it is of another paper; what
   * can hardly be so is a note.
   */
  readonly effect?: Effect
}

type BoundsOf<Paths extends string> = { readonly [Path in Paths]: DayBounds<Paths> }

/** Nobody acts before being born, nor for the Party before it was founded, which is asked where the birth is not known. */
const sinceBirth = ['birth', 'founding'] as const

/** Days that become the four dates of a membership: out of order they make none. */
const fourDates = { effect: 'bar' } as const

/**
 * The bounds of every day an act tells beside its own, total by shape and field: a day without its bounds does not
 * compile.
 */
export const dayBounds: { readonly [Shape in keyof DayField]: BoundsOf<DayField[Shape]> } = {
  // A paper is written before its act is entered, mostly with it; what differs is remarked.
  entry: { 'document.on': { earliest: sinceBirth, latest: ['entry'], effect: 'note' } },
  person: {
    bornOn: { earliest: ['lifetime-before-act'], latest: ['act', 'file'] },
    'populationBreach.bornOn': { earliest: sinceBirth, latest: ['act'] },
    'former.decidedOn': { earliest: sinceBirth, latest: ['former.leftOn', 'act'] },
    'former.leftOn': { earliest: [...sinceBirth, 'former.decidedOn'], latest: ['act'] },
    'former.recordClearedOn': { earliest: [...sinceBirth, 'former.leftOn'], latest: ['act'] },
  },
  unit: { 'competence.since': { earliest: sinceBirth, latest: ['act'] } },
  'membership.transcribed': {
    decidedOn: { earliest: sinceBirth, latest: ['ceremonyOn', 'recognisedOn', 'act'], ...fourDates },
    ceremonyOn: { earliest: [...sinceBirth, 'decidedOn'], latest: ['recognisedOn', 'act'], ...fourDates },
    recognisedOn: { earliest: [...sinceBirth, 'ceremonyOn', 'decidedOn'], latest: ['act'], ...fourDates },
    officialSince: { earliest: [...sinceBirth, 'ceremonyOn', 'decidedOn'], latest: ['act'], ...fourDates },
  },
  'certificate.issued': {
    'record.completedOn': { earliest: [...sinceBirth, 'class-entry'], latest: ['act'] },
  },
  // Received before it was answered: the answer is held against it. Nothing else bounds what lies ahead but what can hardly be so.
  'verification.requested': { receivedOn: { earliest: ['act'], latest: ['year-after-act'] } },
  'introduction.made': { togetherSince: { earliest: sinceBirth, latest: ['act'] } },
  'discipline.opened': { breachOn: { earliest: sinceBirth, latest: ['act'] } },
  'member.disciplined': {
    breachOn: { earliest: sinceBirth, latest: ['act'] },
    childBornOn: { earliest: sinceBirth, latest: ['act'] },
  },
  'applicant.moved': { transferDecidedOn: { earliest: sinceBirth, latest: ['act'] } },
  'reconsideration.requested': { receivedOn: { earliest: ['act'], latest: ['year-after-act'] } },
  // A decision may take effect after the slip is written, not after the member was received on it.
  'member.transferred': {
    effectiveOn: { earliest: ['joining', 'founding'], latest: ['year-after-act'] },
    dossierReceivedOn: { earliest: ['act'], latest: ['year-after-act'] },
    dissolvedOn: { earliest: ['joining', 'founding'], latest: ['act'] },
  },
  'member.returned': { returnedOn: { earliest: ['transfer', 'transfer-effect'], latest: ['act'] } },
  'member.exempted': { until: { earliest: ['day-after-act'], latest: ['lifetime'] } },
  'member.suspended': { until: { earliest: ['day-after-act'], latest: ['lifetime'] } },
  'removal.opened': { educatedSince: { earliest: ['joining', 'founding'], latest: ['act'] } },
  'member.expelled': { childBornOn: { earliest: sinceBirth, latest: ['act'] } },
  'complaint.lodged': {
    receivedOn: { earliest: ['act'], latest: ['year-after-act'] },
    decisionReceivedOn: { earliest: ['discipline', 'founding'], latest: ['act'] },
  },
  'member-file.restored': { opinionOn: { earliest: ['joining', 'founding'], latest: ['act'] } },
  'admission.annulled': { consentOn: { earliest: ['admission', 'founding'], latest: ['act'] } },
  'admission.regularised': {
    decidedOn: { earliest: sinceBirth, latest: ['ceremonyOn', 'officialSince', 'act'], ...fourDates },
    ceremonyOn: { earliest: [...sinceBirth, 'decidedOn'], latest: ['officialSince', 'act'], ...fourDates },
    officialSince: { earliest: [...sinceBirth, 'decidedOn', 'ceremonyOn'], latest: ['act'], ...fourDates },
  },
}

/**
 * The own day of an act, which takes place before it is entered, and of an answer, held against the day that what it answers was
 * received. An empty list says that nothing bounds the day on that side.
 */
export const ownDayBounds: { readonly [T in BoundAct | 'entry']: BoundsOf<'on'> } = {
  entry: { on: { earliest: [], latest: ['entry'], effect: 'note' } },
  'verification.replied': { on: { earliest: ['request-receipt'], latest: [] } },
  'reconsideration.answered': { on: { earliest: ['reconsideration-receipt'], latest: [] } },
  'complaint.answered': { on: { earliest: ['complaint-receipt'], latest: [] } },
  'member.received': { on: { earliest: ['transfer-effect'], latest: [] } },
}
