import { addMonths, type MonthEnd } from '../calendar/month-arithmetic.js'
import type { PlainDay } from '../calendar/plain-day.js'
import { type CaseFile, isAnnulled, lastOf, lastUpTo } from './case-file.js'

/**
 * The four dates of a membership, which stay four dates, and those they come from. A date is absent until its act is
 * recorded; `officialSince` and `seniorityFrom` are absent until recognition is decided, or the office's register
 * carried the person over as official. Where the decision is lost, seniority runs from the joining date (guidance pt 5.3);
 * after re-admission from the first decision, if it is known. A regularisation fixes the dates again (regulation
 * pt 4.4.2); an annulled admission leaves neither of the last two (pt 4.4.1).
 */
export interface CaseDates {
  readonly sympathiserOn?: PlainDay
  readonly authorisedOn?: PlainDay
  readonly appliedOn?: PlainDay
  /** The cell's consideration of the admission; its resolution is of the same day. */
  readonly consideredOn?: PlainDay
  /** Admission decision: the start of seniority once the member is official (Charter art. 5.4). */
  readonly decidedOn?: PlainDay
  readonly decisionReceivedOn?: PlainDay
  /** Ceremony: the joining date and the first day of probation (Charter art. 5.1). */
  readonly joinedOn?: PlainDay
  /** Joining date + the duration of probation, whatever else happens. */
  readonly probationEndsOn?: PlainDay
  readonly recognitionReviewedOn?: PlainDay
  /** Recognition decision: the vote is regained on this day. */
  readonly recognisedOn?: PlainDay
  /**
   * Official date: the end of probation, never the day of the recognition decision; of a member carried over as official
   * what the register has, whatever the law of that day.
   */
  readonly officialSince?: PlainDay
  readonly seniorityFrom?: PlainDay
}

/** The dates of a file. `months` is the duration of probation, a figure of the law the caller supplies where it is known. */
export function datesOf(
  file: CaseFile,
  months: number | undefined,
  monthEnd: MonthEnd = 'last-day',
): CaseDates {
  const decidedOn = admissionDayOf(file)
  const joinedOn = joiningDayOf(file)
  const recognisedOn = recognitionDayOf(file)
  const isOfficial = isOfficialOf(file) && !isAnnulled(file)
  const probationEndsOn =
    joinedOn === undefined || months === undefined ? undefined : addMonths(joinedOn, months, monthEnd)
  return defined({
    sympathiserOn: lastOf(file, 'sympathiser.listed')?.on,
    authorisedOn: lastOf(file, 'procedure.authorised')?.on,
    appliedOn: lastOf(file, 'application.made')?.on,
    consideredOn: lastOf(file, 'cell.voted', (act) => act.matter === 'admission')?.on,
    decidedOn,
    decisionReceivedOn: lastOf(file, 'decision.received')?.on,
    joinedOn,
    probationEndsOn,
    recognitionReviewedOn: lastOf(file, 'cell.voted', (act) => act.matter === 'recognition')?.on,
    recognisedOn,
    officialSince: isOfficial ? (officialDayOf(file) ?? probationEndsOn) : undefined,
    seniorityFrom: isOfficial ? seniorityStartOf(file) : undefined,
  })
}

/** Day of the admission decision: as fixed again, as decided, or as an office's register has it. */
export function admissionDayOf(file: CaseFile): PlainDay | undefined {
  return (
    lastOf(file, 'admission.regularised')?.decidedOn ??
    lastOf(file, 'admission.decided')?.on ??
    lastOf(file, 'membership.transcribed')?.decidedOn
  )
}

/** Day of the ceremony: as fixed again, as held, or as an office's register has it. */
export function joiningDayOf(file: CaseFile): PlainDay | undefined {
  return (
    lastOf(file, 'admission.regularised', (act) => act.ceremonyOn !== undefined)?.ceremonyOn ??
    lastOf(file, 'ceremony.held')?.on ??
    lastOf(file, 'membership.transcribed')?.ceremonyOn
  )
}

/** Whether recognition was decided, a regularisation recognised official status, or a register carried the person over. */
export function isOfficialOf(file: CaseFile): boolean {
  return (
    recognitionDayOf(file) !== undefined || lastOf(file, 'membership.transcribed')?.standing === 'official'
  )
}

/** Whether recognition was decided up to a day, or a regularisation recognised official status. */
export function isRecognisedUpTo(file: CaseFile, day: PlainDay): boolean {
  return (
    lastUpTo(file, 'recognition.decided', day) !== undefined ||
    lastUpTo(file, 'admission.regularised', day, (act) => act.officialSince !== undefined) !== undefined
  )
}

function recognitionDayOf(file: CaseFile): PlainDay | undefined {
  return (
    lastOf(file, 'recognition.decided')?.on ??
    officialAgain(file)?.on ??
    lastOf(file, 'membership.transcribed')?.recognisedOn
  )
}

/** The official date as fixed again, or as a register carried it over of an official member. */
function officialDayOf(file: CaseFile): PlainDay | undefined {
  const transcribed = lastOf(file, 'membership.transcribed', (act) => act.standing === 'official')
  return officialAgain(file)?.officialSince ?? transcribed?.officialSince
}

/** The regularisation that recognised official status with its day. */
function officialAgain(file: CaseFile) {
  return lastOf(file, 'admission.regularised', (act) => act.officialSince !== undefined)
}

/** Day seniority runs from once official: the first decision after re-admission, else the decision, else the joining date. */
export function seniorityStartOf(file: CaseFile): PlainDay | undefined {
  const { former } = file.person
  if (former && former.exit !== 'annulled') return former.decidedOn
  return admissionDayOf(file) ?? joiningDayOf(file)
}

function defined<T extends Record<string, PlainDay | undefined>>(dates: T): { [K in keyof T]?: PlainDay } {
  return Object.fromEntries(Object.entries(dates).filter(([, day]) => day !== undefined)) as {
    [K in keyof T]?: PlainDay
  }
}
