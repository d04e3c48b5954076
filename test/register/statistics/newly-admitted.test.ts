import { describe, expect, it } from 'vitest'
import type { Act, Person } from '../../../src/index.js'
import { collect } from '../../../src/register/collector.js'
import { newlyAdmitted } from '../../../src/register/statistics/newly-admitted.js'
import { admitted, directory, file } from './files.js'
import { countedRows, rowsOf } from './rows.js'

const half = { from: '2025-01-01', until: '2025-07-01' }
const of = (files: Parameters<typeof collect>[1], options = {}) =>
  collect(newlyAdmitted({ ...half, ...options }), files)

let label = 0
const person = (particulars: Person, on = '2025-05-19') => {
  label += 1
  return file(`case-${label}`, admitted(on), { person: particulars })
}

describe('the form of newly admitted members (11-HD/BTCTW form 2)', () => {
  it('has its sections and every line, organisations only with a directory', () => {
    const report = of([])
    expect(report.sections.map(({ code, rows }) => [code, rows.length])).toEqual([
      ['totals', 10],
      ['occupation', 14],
      ['age', 9],
      ['education', 4],
      ['level', 6],
      ['title', 2],
    ])
    expect(of([], { directory }).sections.at(-1)?.code).toBe('organisations')
    expect(report.definitions).not.toContain('nobody-left')
    expect(of([], { directory }).definitions).toContain('nobody-left')
  })

  it.each([
    { on: '2024-12-31', now: 0, lastYear: 0 },
    { on: '2025-01-01', now: 1, lastYear: 0 },
    { on: '2025-06-30', now: 1, lastYear: 0 },
    { on: '2025-07-01', now: 0, lastYear: 0 },
    { on: '2023-12-31', now: 0, lastYear: 0 },
    { on: '2024-01-01', now: 0, lastYear: 1 },
    { on: '2024-06-30', now: 0, lastYear: 1 },
    { on: '2024-07-01', now: 0, lastYear: 0 },
  ])('counts a ceremony of $on: this period $now, last year $lastYear', ({ on, now, lastYear }) => {
    expect(rowsOf(of([person({}, on)]), 'totals').total?.slice(0, 2)).toEqual([now, lastYear])
  })

  it('counts those decided on who await the ceremony on the last day apart', () => {
    const decided: Act = { type: 'admission.decided', on: '2025-06-30' }
    const files = [
      file('a', [decided]),
      file('b', [{ ...decided, on: '2025-07-01' }]),
      file('c', [decided, { type: 'ceremony.held', on: '2025-07-01' }]),
      file('d', [decided, { type: 'ceremony.held', on: '2025-06-30' }]),
      file('e', [
        { ...decided, on: '2025-06-01' },
        { type: 'decision.annulled', on: '2025-06-20' },
      ]),
      file('f', [
        { ...decided, on: '2025-06-01' },
        { type: 'applicant.withdrew', on: '2025-06-20' },
      ]),
      file('g', [
        { ...decided, on: '2025-06-01' },
        { type: 'admission.annulled', on: '2025-06-20' },
      ]),
    ]
    expect(countedRows(of(files), 'totals')).toEqual({
      total: [1, 0, null],
      'awaiting-ceremony': [2, 0, null],
    })
  })

  it('counts each group of the totals', () => {
    const files = [
      person({ gender: 'female', ethnicMinority: true }),
      person({ gender: 'male', ethnicMinority: false, religion: 'recognised', youthUnionMember: true }),
      person({ religion: 'none', privateOwner: true, foreignSpouse: true, youthUnionMember: false }),
      person({ religion: 'unrecognised', populationBreach: { child: 3, bornOn: '2020-01-01' } }),
      person({ former: { leftOn: '2010-01-01', exit: 'removed' } }),
      person({ former: { leftOn: '2010-01-01', exit: 'annulled' } }),
      person({ gender: 'female' }, '2024-05-19'),
    ]
    expect(countedRows(of(files), 'totals')).toEqual({
      total: [6, 1, 60_000],
      'total.women': [1, 1, 10_000],
      'total.ethnic-minority': [1, 0, null],
      'total.religious': [2, 0, null],
      'total.youth-union': [1, 0, null],
      'total.private-owner': [1, 0, null],
      'total.population': [1, 0, null],
      'total.foreign-spouse': [1, 0, null],
      'total.readmitted': [1, 0, null],
    })
  })

  it('keeps an admission annulled since in the figure of its period and says how many', () => {
    const annulled = file('a', [...admitted('2025-05-19'), { type: 'admission.annulled', on: '2026-02-01' }])
    expect(countedRows(of([annulled]), 'totals')).toEqual({
      total: [1, 0, null],
      'total.annulled': [1, 0, null],
    })
  })

  it('counts one occupation, education, level and title each, and those not stated', () => {
    const report = of([
      person({ occupation: 'student', education: 'upper-secondary', professionalLevel: 'doctor' }),
      person({ occupation: 'pupil', education: 'lower-secondary-diploma', academicTitle: 'professor' }),
      person({ occupation: 'student', education: 'lower-secondary-equivalent' }),
      person({ education: 'lower-secondary-programme-completed', academicTitle: 'associate-professor' }),
      person({ education: 'primary-completed' }),
      person({ education: 'literate-national-script' }),
      person({ education: 'none' }),
      person({}),
    ])
    expect(countedRows(report, 'occupation')).toEqual({
      'occupation.student': [2, 0, null],
      'occupation.pupil': [1, 0, null],
      'occupation.unstated': [5, 0, null],
    })
    expect(countedRows(report, 'education')).toEqual({
      'education.none': [1, 0, null],
      'education.literate': [1, 0, null],
      'education.primary': [1, 0, null],
      'education.lower-secondary': [3, 0, null],
      'education.upper-secondary': [1, 0, null],
      'education.unstated': [1, 0, null],
    })
    expect(countedRows(report, 'level')).toEqual({
      'level.doctor': [1, 0, null],
      'level.unstated': [7, 0, null],
    })
    expect(countedRows(report, 'title')).toEqual({
      'title.associate-professor': [1, 0, null],
      'title.professor': [1, 0, null],
    })
  })

  it.each([
    { bornOn: '2007-05-20', band: 'age.under', why: '17 on the day before the birthday' },
    { bornOn: '2007-05-19', band: 'age.18-30', why: '18 on the birthday' },
    { bornOn: '1994-05-20', band: 'age.18-30', why: '30 to the day before the 31st birthday' },
    { bornOn: '1994-05-19', band: 'age.31-35', why: '31' },
    { bornOn: '1989-05-20', band: 'age.31-35', why: '35' },
    { bornOn: '1989-05-19', band: 'age.36-40', why: '36' },
    { bornOn: '1984-05-20', band: 'age.36-40', why: '40' },
    { bornOn: '1984-05-19', band: 'age.41-45', why: '41' },
    { bornOn: '1979-05-20', band: 'age.41-45', why: '45' },
    { bornOn: '1979-05-19', band: 'age.46-50', why: '46' },
    { bornOn: '1974-05-20', band: 'age.46-50', why: '50' },
    { bornOn: '1974-05-19', band: 'age.51-55', why: '51' },
    { bornOn: '1969-05-20', band: 'age.51-55', why: '55' },
    { bornOn: '1969-05-19', band: 'age.56-60', why: '56' },
    { bornOn: '1964-05-20', band: 'age.56-60', why: '60' },
    { bornOn: '1964-05-19', band: 'age.over-60', why: '61' },
    { bornOn: undefined, band: 'age.unstated', why: 'no birthday' },
  ])('puts who was born on $bornOn in $band ($why)', ({ bornOn, band }) => {
    const rows = countedRows(of([person(bornOn === undefined ? {} : { bornOn })]), 'age')
    expect(Object.keys(rows)).toContain(band)
    expect(rows[band]).toEqual([1, 0, null])
    expect(Object.keys(rows).filter((code) => code !== 'age.average')).toEqual([band])
  })

  it('has the average age in tenths of a year, of the birthdays stated', () => {
    // 240 and 247 completed months and one not stated: 243.5 months, 20.29 years.
    const files = [person({ bornOn: '2005-05-19' }), person({ bornOn: '2004-10-19' }), person({})]
    expect(rowsOf(of(files), 'age')['age.average']).toEqual([203, null, null])
    // 20 years and 3 months, 20.25 years: a half is rounded up.
    expect(rowsOf(of([person({ bornOn: '2005-02-19' })]), 'age')['age.average']?.[0]).toBe(203)
    expect(rowsOf(of([person({ bornOn: '2005-03-19' })]), 'age')['age.average']?.[0]).toBe(202)
    expect(rowsOf(of([]), 'age')['age.average']).toEqual([null, null, null])
  })

  it('takes the particulars of the day of the ceremony, later ones only where there were none', () => {
    const later: Act = {
      type: 'particulars.changed',
      on: '2025-06-01',
      person: { occupation: 'state-official', gender: 'female' },
    }
    const one = file('a', [...admitted('2025-05-19'), later], { person: { occupation: 'student' } })
    const report = of([one])
    expect(countedRows(report, 'occupation')).toEqual({ 'occupation.student': [1, 0, null] })
    expect(countedRows(report, 'totals')['total.women']).toEqual([1, 0, null])
  })
})

describe('the grassroots organisations of the form', () => {
  const organisations = (files: Parameters<typeof collect>[1], options = {}) =>
    rowsOf(of(files, { directory, ...options }), 'organisations')

  it('are committees and base cells at the end of the period', () => {
    expect(organisations([], { within: 'P' })).toEqual({
      'organisations.committees': [2, 2, 10_000],
      'organisations.committees.admitting': [0, 0, null],
      'organisations.committees.nobody-left': [2, 2, 10_000],
      'organisations.base-cells': [1, 1, 10_000],
      'organisations.base-cells.admitting': [0, 0, null],
      'organisations.base-cells.nobody-left': [1, 1, 10_000],
    })
  })

  it('are from 2026-07-26 the committee of a commune in place of the committees and cells below it', () => {
    const until = (day: string) => ({ within: 'P', from: '2026-01-01', until: day })
    expect(organisations([], until('2026-07-26'))).toMatchObject({
      'organisations.committees': [2, 2, 10_000],
      'organisations.base-cells': [1, 1, 10_000],
    })
    expect(organisations([], until('2026-07-27'))).toMatchObject({
      'organisations.committees': [1, 2, 5000],
      'organisations.base-cells': [0, 1, 0],
    })
  })

  it('admit where at least one ceremony was held, and have nobody left without an open case', () => {
    const files = [
      file('a', admitted('2025-05-19')),
      file('b', admitted('2025-05-20'), { cell: 'a2' }),
      file('c', [], { cell: 'c0' }),
      file('d', [{ type: 'applicant.withdrew', on: '2025-06-01' }], { cell: 'b1' }),
      file('e', [], { cell: 'b1', on: '2025-07-01' }),
    ]
    expect(organisations(files, { within: 'P' })).toMatchObject({
      'organisations.committees.admitting': [1, 0, null],
      'organisations.base-cells.admitting': [0, 0, null],
      // Last year: a and b were candidates of A, c of its base cell, d of B.
      'organisations.committees.nobody-left': [2, 0, null],
      'organisations.base-cells.nobody-left': [0, 0, null],
    })
  })
})
