import { type Act, addDays, addMonths, type CaseFile, openCase, record } from 'ketnap'
import type { Applicant } from '../support/applicant.js'
import { toTheCard, toTheCeremony, toTheList } from '../support/journey.js'
import { awarenessClass } from './class.js'
import { applicant, cells, label } from './people.js'

/** The day the committee's figures were published; nothing later is in the register. */
export const today = '2022-05-31'

/** Classes of 2019 to 2022: 105 people from the masses were sent. */
const classes = [
  { opens: '2019-01-21', sent: 27 },
  { opens: '2020-03-16', sent: 26 },
  { opens: '2021-03-22', sent: 32 },
  { opens: '2022-03-14', sent: 20 },
] as const

/** Ceremonies: month, and how many people of which class; 58 admissions. */
const ceremonies: readonly { month: string; people: number; ofClass: number }[] = [
  ...months(2019, [7, 8, 9, 10, 11, 12], [2, 2, 3, 2, 3, 2], 0),
  ...months(2020, [1, 3, 5, 6, 7, 8], [1, 2, 1, 1, 2, 1], 0),
  ...months(2020, [9, 10, 11, 12], [2, 1, 2, 1], 1),
  ...months(2021, [1, 2, 3], [4, 4, 4], 1),
  ...months(2021, [9, 10, 11, 12], [2, 1, 2, 1], 2),
  ...months(2022, [1, 2, 3, 4, 5], [3, 2, 3, 2, 2], 2),
]

/** People admitted in March 2021 whose cell has still not reviewed them. */
const forgotten = 2

/** Members already official before 2019, carried over from the office's register. */
const carriedOver = 343

function months(year: number, of: readonly number[], people: readonly number[], ofClass: number) {
  return of.map((month, index) => ({
    month: `${year}-${String(month).padStart(2, '0')}`,
    people: people[index] as number,
    ofClass,
  }))
}

/** The register of the committee: one case file for each member and each person sent to class. */
export function buildRegister(): readonly CaseFile[] {
  return [...Array.from({ length: carriedOver }, (_, index) => carryOver(index + 1)), ...sentToClass()]
}

function carryOver(number: number): CaseFile {
  const ceremonyOn = `${2000 + (number % 17)}-${String((number % 12) + 1).padStart(2, '0')}-03`
  const opened = openCase({
    on: '2019-01-02',
    case: label(number),
    unit: { cell: cells[number % cells.length] as string },
  })
  return record(opened, {
    type: 'membership.transcribed',
    on: '2019-01-02',
    standing: 'official',
    decidedOn: addDays(ceremonyOn, -20),
    ceremonyOn,
    recognisedOn: addDays(addMonths(ceremonyOn, 12), 30),
  })
}

function sentToClass(): readonly CaseFile[] {
  let number = carriedOver
  return classes.flatMap(({ opens, sent }, index) => {
    const people = Array.from({ length: sent }, () => applicant(++number))
    const certificates = awarenessClass(
      `lop-${opens.slice(0, 4)}`,
      opens,
      people.map((one) => one.label),
    )
    const days = ceremonyDays(index)
    return people.map((one, at) => {
      const certificate = certificates[one.label] as Act
      const ceremony = days[at]
      const isForgotten =
        ceremony?.startsWith('2021-03') === true &&
        days.slice(at).filter((day) => day.startsWith('2021-03')).length <= forgotten
      const journey =
        ceremony === undefined
          ? []
          : afterClass(one.cell, ceremony, toTheCeremony(one, ceremony, recordAfter(one)), isForgotten)
      return fold([...toTheList(one, opens), certificate, ...journey].filter((act) => act.on <= today))
    })
  })
}

/** Every ninth member record comes late: the act stands, the breach stays on the file. */
const recordAfter = ({ label }: Applicant) => (Number(label.slice(3)) % 9 === 0 ? 70 : 20)

function ceremonyDays(ofClass: number): readonly string[] {
  return ceremonies
    .filter((one) => one.ofClass === ofClass)
    .flatMap(({ month, people }) =>
      Array.from({ length: people }, (_, index) => `${month}-${String(8 + 5 * index).padStart(2, '0')}`),
    )
}

function afterClass(
  cell: string,
  ceremony: string,
  toCeremony: readonly Act[],
  isForgotten: boolean,
): readonly Act[] {
  return isForgotten ? toCeremony : [...toCeremony, ...toTheCard(cell, addMonths(ceremony, 12))]
}

function fold([opening, ...acts]: readonly Act[]): CaseFile {
  if (opening?.type !== 'case.opened') throw new Error('a log begins with case.opened')
  return acts.reduce((file, act) => record(file, act), openCase(opening))
}
