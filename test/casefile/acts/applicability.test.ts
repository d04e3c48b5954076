import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { actSchema } from '../../../src/casefile/acts/act.js'
import {
  type Applicability,
  applicability,
  competenceApplicability,
} from '../../../src/casefile/acts/applicability.js'
import { parseAct } from '../../../src/casefile/acts/parse-act.js'
import { unit } from '../../../src/casefile/acts/particulars.js'
import type { ActType } from '../../../src/casefile/shapes.js'
import { AdmissionError } from '../../../src/errors.js'
import { replay } from '../../../src/index.js'
import { en } from '../../../src/locales/en.js'
import { vi } from '../../../src/locales/vi.js'
import { inner, valuesOf } from '../../rules/fields/legal-values.js'

type Shape = Readonly<Record<string, z.ZodType>>

const near = { day: '2025-08-01', labels: ['label-1'] }

function faultOf(input: unknown): AdmissionError | undefined {
  try {
    parseAct(input)
  } catch (error) {
    if (error instanceof AdmissionError) return error
    throw error
  }
  return undefined
}

const issuesOf = (input: unknown) => faultOf(input)?.facts.issues ?? []

const shapeOf = (type: string): Shape =>
  actSchema.options.find(({ shape }) => shape.type.value === type)?.shape as unknown as Shape

const first = (shape: Shape, field: string) => valuesOf(shape[field] as z.ZodType, near)[0]

/** The fields a shape cannot do without, each with its first value. */
const required = (shape: Shape) =>
  Object.fromEntries(
    Object.entries(shape).flatMap(([name, field]) =>
      field.type === 'optional' || name === 'on' ? [] : [[name, first(shape, name)]],
    ),
  )

/** A value of a field as simple as its shape lets it be. */
function simplest(shape: Shape, field: string): unknown {
  const schema = inner(shape[field] as z.ZodType)
  if (schema.type === 'object') return { applicant: [], relatives: [] }
  return schema.type === 'array' ? [] : first(shape, field)
}

/** Every field of a table, under every value of the field it depends on. */
const casesOf = (table: Applicability, shape: Shape) =>
  Object.entries(table).flatMap(([field, under]) =>
    under
      ? valuesOf(shape[under.of] as z.ZodType, near).map((value) => ({
          field,
          of: under.of,
          value,
          isTaken: (under.is as readonly unknown[]).includes(value),
          given: { [under.of]: value, [field]: simplest(shape, field) },
        }))
      : [],
  )

const ofActs = Object.entries(applicability).flatMap(([type, table]) =>
  casesOf(table as Applicability, shapeOf(type)).map((one) => ({ type: type as ActType, ...one })),
)

describe('a field that means nothing beside what the others say is refused (table `applicability`)', () => {
  it.each(ofActs)('$type $field where $of is $value: taken $isTaken', ({ type, field, isTaken, given }) => {
    const issues = issuesOf({ ...required(shapeOf(type)), on: '2025-08-01', ...given })
    expect(issues).toEqual(
      isTaken ? [] : [{ path: field, code: 'field.inapplicable', expected: expect.any(String) }],
    )
  })

  const competence = inner((unit.shape as unknown as Shape).competence as z.ZodType) as z.ZodObject
  const ofCompetence = casesOf(competenceApplicability as Applicability, competence.shape as unknown as Shape)

  it.each(ofCompetence)('unit.competence $field where $of is $value: taken $isTaken', (one) => {
    const handled = { ground: 'study', handledBy: 'residence', ...one.given }
    for (const type of ['case.opened', 'particulars.changed', 'applicant.moved', 'member.received'])
      expect(
        issuesOf({ ...required(shapeOf(type)), on: '2025-08-01', unit: { competence: handled } }),
      ).toEqual(
        one.isTaken
          ? []
          : [
              {
                path: `unit.competence.${one.field}`,
                code: 'field.inapplicable',
                expected: expect.any(String),
              },
            ],
      )
  })

  it('has both sides of every entry: a value that takes the field, and one that does not', () => {
    const both = new Map<string, Set<boolean>>()
    for (const { type, field, isTaken } of ofActs) {
      const key = `${type} ${field}`
      both.set(key, (both.get(key) ?? new Set()).add(isTaken))
    }
    expect([...both].filter(([, sides]) => sides.size < 2)).toEqual([])
    expect(both.size).toBe(28)
  })
})

describe('what is refused, told by literals', () => {
  const opened = { type: 'removal.opened', on: '2025-08-01', by: { kind: 'cell' } }
  const left = { type: 'member.transferred', on: '2025-08-01' }

  it.each([
    [{ ...opened, ground: 'abandonment', months: 3, excused: false }, []],
    [{ ...opened, ground: 'no-progress', months: 3 }, ['months']],
    [{ ...opened, ground: 'standing-breached', years: 2, educatedSince: '2024-08-01' }, ['educatedSince']],
    [{ ...opened, ground: 'impostor', months: 1, years: 1, excused: true }, ['months', 'years', 'excused']],
    [{ ...opened, ground: 'transfer-not-filed', excused: true }, []],
    [{ ...left, transfer: 'temporary', months: 6, study: true, underInspection: true }, []],
    [{ ...left, transfer: 'official', months: 6, alone: true }, ['months', 'alone']],
    [{ ...left, transfer: 'internal', across: 'inside' }, ['across']],
    [{ ...left, transfer: 'internal', dissolvedOn: '2025-07-15' }, []],
    [{ ...left, transfer: 'temporary', months: 6, dissolvedOn: '2025-07-15' }, ['dissolvedOn']],
    [{ ...left, transfer: 'abroad', months: 36, labour: true, alone: false, across: 'province' }, []],
    [{ type: 'defect.found', on: '2025-08-01', defect: 'substantive', procedural: 'vote' }, ['procedural']],
    [{ type: 'defect.found', on: '2025-08-01', defect: 'procedural', procedural: 'vote' }, []],
    [{ type: 'cell.voted', on: '2025-08-01', matter: 'removal', acceptsPlatform: true }, ['acceptsPlatform']],
    [
      { type: 'member.disciplined', on: '2025-08-01', form: 'warning', childBornOn: '2025-01-01' },
      ['childBornOn'],
    ],
  ])('%j: %j', (input, refused) => {
    expect((issuesOf(input) as readonly { path: string }[]).map(({ path }) => path)).toEqual(refused)
  })

  it('tells what would have to stand there, in both languages', () => {
    const fault = faultOf({ ...opened, ground: 'no-progress', months: 3 })
    expect(fault?.facts.issues).toEqual([
      { path: 'months', code: 'field.inapplicable', expected: 'ground: abandonment | fees-unpaid' },
    ])
    expect(en.error(fault as AdmissionError)).toContain('means nothing beside what the other fields say')
    expect(vi.error(fault as AdmissionError)).toContain('trường này không dùng trong trường hợp đã ghi')
  })

  const kept = [{ type: 'case.opened', on: '2025-01-01', case: 'case-1' }]
  const unread = { ...opened, ground: 'no-progress', months: 3 }

  it.each([
    { entry: unread, path: 'months' },
    { entry: { type: 'entry.corrected', on: '2025-09-01', entry: '1', act: unread }, path: 'act.months' },
  ])('a log that was kept with $path is not read, and its entry named', ({ entry, path }) => {
    expect(() => replay([...kept, entry], { mode: 'chronicle' })).toThrow(
      expect.objectContaining({
        code: 'act.malformed',
        facts: expect.objectContaining({
          index: 1,
          issues: [{ path, code: 'field.inapplicable', expected: 'ground: abandonment | fees-unpaid' }],
        }),
      }),
    )
  })
})
