import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, standingOf } from '../../../src/index.js'
import { collect } from '../../../src/register/collector.js'
import { isHereOn } from '../../../src/register/statistics/here.js'
import { membershipMovement } from '../../../src/register/statistics/membership-movement.js'
import { membershipsOf } from '../../../src/register/statistics/memberships.js'
import { movementsOf } from '../../../src/register/statistics/movements.js'
import { newlyAdmitted } from '../../../src/register/statistics/newly-admitted.js'
import { periodReport } from '../../../src/register/statistics/period-report.js'
import { placeChanges } from '../../../src/register/statistics/places.js'
import type { Report, ReportRow } from '../../../src/register/statistics/report.js'
import { patient } from '../../support/patient.js'
import { directory } from './files.js'
import { randomFile, twoPeriods } from './random-files.js'

const files = fc.array(randomFile, { minLength: 1, maxLength: 5 })
const scopes = fc.constantFrom(
  {},
  { directory },
  { within: 'A', directory },
  { within: 'B', directory },
  { within: 'P', directory },
  { within: 'a1', directory },
  { within: 'a1' },
)

type Column = 'now' | 'lastYear'

const figure = (report: Report, code: string, column: Column) =>
  report.sections[0]?.rows.find((row) => row.code === code)?.[column] ?? 0

const parts = (report: Report, of: string, column: Column) =>
  (report.sections[0]?.rows ?? [])
    .filter(({ code, depth }: ReportRow) => depth === 1 && code.startsWith(`${of}.`))
    .reduce((sum, row) => sum + (row[column] ?? 0), 0)

describe('on random logs, side roads and entries about entries among them', () => {
  it('closing is opening + increase − decrease, and each is the sum of its lines', patient, () => {
    fc.assert(
      fc.property(files, twoPeriods, scopes, (register, { from, until }, scope) => {
        const report = collect(membershipMovement({ from, until, ...scope }), register)
        for (const column of ['now', 'lastYear'] as const) {
          const [opening, increase, decrease, closing] = [
            figure(report, 'movement.opening', column),
            figure(report, 'movement.in', column),
            figure(report, 'movement.out', column),
            figure(report, 'movement.closing', column),
          ] as const
          expect(closing).toBe(opening + increase - decrease)
          expect(parts(report, 'movement.in', column)).toBe(increase)
          expect(parts(report, 'movement.out', column)).toBe(decrease)
          expect(Math.min(opening, closing)).toBeGreaterThanOrEqual(0)
          expect(Math.max(opening, closing)).toBeLessThanOrEqual(register.length)
        }
      }),
      { numRuns: 120 },
    )
  })

  it('the closing of a period is the opening of the next, and lines add up over both', patient, () => {
    fc.assert(
      fc.property(files, twoPeriods, scopes, (register, { from, middle, until }, scope) => {
        const report = (period: { from: string; until: string }) =>
          collect(membershipMovement({ ...period, ...scope }), register)
        const [first, second, both] = [
          report({ from, until: middle }),
          report({ from: middle, until }),
          report({ from, until }),
        ]
        expect(figure(first, 'movement.closing', 'now')).toBe(figure(second, 'movement.opening', 'now'))
        expect(figure(both, 'movement.opening', 'now')).toBe(figure(first, 'movement.opening', 'now'))
        expect(figure(both, 'movement.closing', 'now')).toBe(figure(second, 'movement.closing', 'now'))
        // A cell that moves away and back within the longer period moves nobody in its report.
        for (const code of ['admitted', 'restored'])
          if (!('directory' in scope))
            expect(figure(both, `movement.in.${code}`, 'now')).toBe(
              figure(first, `movement.in.${code}`, 'now') + figure(second, `movement.in.${code}`, 'now'),
            )
      }),
      { numRuns: 60 },
    )
  })

  it('whoever is a member by the standing of the case has an open membership, nobody else', patient, () => {
    fc.assert(
      fc.property(randomFile, (file) => {
        const isMember = ['probationary', 'official'].includes(standingOf(file))
        const open = membershipsOf(file).filter(({ until }) => until === undefined)
        expect(open.length).toBe(isMember ? 1 : 0)
      }),
      { numRuns: 150 },
    )
  })

  it(
    'a whole register counts at the close of a day whoever has a membership then, not sent out before it began',
    patient,
    () => {
      fc.assert(
        fc.property(randomFile, twoPeriods, (file, { middle }) => {
          const movements = movementsOf(file, {}, [middle])
          if (movements.some(({ why }) => why === 'transferred')) return
          const sum = movements.reduce((total, { on, change }) => (on < middle ? total + change : total), 0)
          const day = addDays(middle, -1)
          const isMember = membershipsOf(file).some(
            ({ from, until }) => from <= day && (until === undefined || day < until),
          )
          expect(sum).toBe(isMember && isHereOn(placeChanges(file), {}, day) ? 1 : 0)
        }),
        { numRuns: 100 },
      )
    },
  )

  it('the three reports agree on who was admitted and on the members at the end', patient, () => {
    fc.assert(
      fc.property(files, twoPeriods, scopes, (register, { from, until }, scope) => {
        const options = { from, until, ...scope }
        const movement = collect(membershipMovement(options), register)
        const admitted = figure(movement, 'movement.in.admitted', 'now')
        expect(figure(collect(newlyAdmitted(options), register), 'total', 'now')).toBe(admitted)
        const report = collect(periodReport(options), register)
        const rows = report.sections.flatMap((section) => section.rows)
        const of = (code: string) => rows.find((row) => row.code === code)?.now ?? 0
        expect(of('movement.in.admitted')).toBe(admitted)
        expect(of('members')).toBe(figure(movement, 'movement.closing', 'now'))
        expect(of('members.official') + of('members.probationary')).toBe(of('members'))
      }),
      { numRuns: 80 },
    )
  })

  it('two parts of a register joined give what the whole gives', patient, () => {
    fc.assert(
      fc.property(files, files, twoPeriods, (one, other, { from, until }) => {
        const collector = membershipMovement({ from, until, within: 'P', directory })
        const [state, next] = [collector.start(), collector.start()]
        for (const file of one) collector.add(state, { file, refused: [] })
        for (const file of other) collector.add(next, { file, refused: [] })
        collector.join(state, structuredClone(next))
        expect(collector.result(state)).toEqual(collect(collector, [...one, ...other]))
      }),
      { numRuns: 30 },
    )
  })
})
