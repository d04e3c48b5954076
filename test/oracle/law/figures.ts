import type { Day } from './days.js'

/** Values with the first day of each, oldest first; the value of a day is the last that began by then. */
type Dated<T> = readonly (readonly [Day, T])[]

/** The value in force on a day; `undefined` before the first. */
export function on<T>(table: Dated<T>, day: Day): T | undefined {
  return table.findLast(([from]) => from <= day)?.[1]
}

/** The law is told from here on. */
export const firstDay: Day = '2016-07-25'

// Figures that every version since 2016 shares.
export const ageMonths = { minimum: 216, maximum: 720 } as const
export const certificateMonths = 60
export const dossierMonths = 12
export const togetherMonths = 12
export const cellMinimum = 3
export const probationMonths = 12
export const reviewDays = 30
export const ceremonyDays = 30
export const failedVotes = 3

/** First day on which no grassroots committee decides by delegation. */
export const delegationEnd: Day = '2026-07-26'

/** Working days from the cell's resolution to the decision, by the day of the resolution. */
export const decisionDays = {
  admission: [
    ['2016-07-25', 60],
    ['2025-07-01', 45],
  ],
  recognition: [['2016-07-25', 30]],
} as const satisfies Record<string, Dated<number>>

/** Further working days of an extension, by the day of the resolution. */
export const extensionDays: Dated<number> = [
  ['2016-07-25', 30],
  ['2025-07-01', 15],
]

/** What the ceremony's time counts from, by the day the decision is issued. */
export const ceremonyStart: Dated<'received' | 'issued'> = [
  ['2016-07-25', 'received'],
  ['2026-07-26', 'issued'],
]

/** The two kinds of political centre that issue, by the day of issue. */
export const certificateCentres: Dated<readonly string[]> = [
  ['2016-07-25', ['districtPoliticalCentre']],
  ['2025-06-09', ['districtPoliticalCentre', 'communePoliticalCentre']],
  ['2025-07-01', ['communePoliticalCentre']],
]

/** Where introducer and applicant were together. */
export const togetherKinds: Dated<readonly string[]> = [
  ['2016-07-25', ['work', 'labour', 'study']],
  ['2021-07-30', ['work', 'labour', 'study', 'residence']],
]

/** Months outside the Party before a re-admission is considered, and since the record of a less serious offence was cleared. */
export const readmissionMonths = { outside: 36, recordCleared: 60 } as const

/** Steps of the Party badge, in years. */
export const badgeYears: Dated<readonly number[]> = [
  ['2016-07-25', [30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90]],
  ['2026-07-26', [30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95]],
]

/** Months a badge may come early for serious illness: to 65 years, and from 70. */
export const badgeEarlyIllness: Dated<{ readonly to65: number; readonly from70: number }> = [
  ['2016-07-25', { to65: 12, from70: 12 }],
  ['2021-07-30', { to65: 12, from70: 24 }],
]

/** Months a badge may come early after death; 0 where there is no such badge. */
export const badgeEarlyPosthumous: Dated<number> = [
  ['2016-07-25', 0],
  ['2021-07-30', 12],
]

/** Months a badge waits after discipline. */
export const badgeWaits: Dated<{
  readonly reprimand: number
  readonly warning: number
  readonly dismissal: number
}> = [
  ['2016-07-25', { reprimand: 0, warning: 6, dismissal: 12 }],
  ['2021-09-28', { reprimand: 6, warning: 9, dismissal: 12 }],
]

/** Working days a verification request leaves for the answer. */
export const replyDays = { domestic: 30, abroad: 90 } as const

/** Working days to declare record and sheet; before 2022-01-18 no source states any, and the later figure is carried back. */
export const recordDays = 30

/** Working days of a member's official transfer, and to present the referral letter. */
export const transferDays = { official: 60, letter: 30 } as const

/** Working days to send notice and file of who left; before 2025-06-09 not established, and the later figure is carried back. */
export const exitFileDays = 30

/** Working days of a complaint against removal, and of its answer. */
export const complaintDays = { lodge: 30, answerLocal: 90, answerCentral: 180 } as const
