import { provision, secondary, text } from 'ketnap'

/** Hướng dẫn 02-HD/BTCTU of the Hanoi Party Committee's Organising Commission, 21 November 2025. */
const guidance = {
  id: 'HN2025',
  number: '02-HD/BTCTU',
  date: '2025-11-21',
  layer: 'local',
  from: '2025-11-21',
  confidence: 'secondary',
} as const

const local = { governedBy: 'act', before: 'none' } as const

const workingDays = (id: string, countsFrom: string, days: number) =>
  provision({
    ...local,
    id: `local.hanoi.${id}`,
    unit: 'working-day',
    countsFrom,
    versions: [secondary(guidance, days)],
  })

// The figures of the city, one block each; before 21 November 2025 none of them exists.
export const cellSubmission = workingDays('cell-submission.deadline', 'cell-resolution', 5)
export const grassroots = workingDays('grassroots.deadline', 'cell-resolution', 25)
export const admissionDecision = workingDays('decision.deadline', 'cell-resolution', 45)
export const admissionExtension = workingDays('decision.extension.maximum', 'limit-end', 15)
export const recognitionDecision = workingDays('recognition.deadline', 'cell-resolution', 15)
export const recognitionExtension = workingDays('recognition.extension.maximum', 'limit-end', 15)

const count = (id: string, unit: string, value: number, point = '') =>
  provision({ ...local, id: `local.hanoi.${id}`, unit, versions: [secondary(guidance, value, point)] })

export const youthAge = count('youth-age.maximum', 'year', 30)
export const cadreYouthAge = count('youth-age.maximum-cadre', 'year', 35)
export const staffRatingYears = count('staff-rating.years', 'year', 2)
export const residentMeritYears = count('resident-merit', 'year', 1)
export const teacherSchoolYears = count('teacher-contract.school-years', 'school-year', 2, 'pt 4.6.5')
export const retiredShareOfTime = count('retired-member.share-of-time', 'percent', 50)

export const studentMerit = provision({
  ...local,
  id: 'local.hanoi.student-merit',
  unit: 'set',
  versions: [secondary(guidance, ['average-fair', 'no-failed-module', 'conduct-fair'])],
})

export const politicalRecheck = provision({
  ...local,
  id: 'local.hanoi.political-recheck',
  unit: 'boolean',
  versions: [secondary(guidance, true, 'pt 1.1.3')],
})

export const religionListDay = provision({
  ...local,
  id: 'local.hanoi.religion-list',
  unit: 'day',
  versions: [secondary(guidance, '2018-08-28', 'pt 4.1')],
})

export const probationExtension = provision({
  ...local,
  id: 'local.hanoi.probation.extension.maximum',
  unit: 'month',
  versions: [text(guidance, 12, 'pt C.II.1.1')],
})
