import { describe, expect, it } from 'vitest'
import { actTypes } from '../../../src/casefile/acts/act-types.js'
import { classActSchema } from '../../../src/casefile/class/class-act.js'
import { planActSchema } from '../../../src/casefile/plan/plan-act.js'
import { type MarkedFields, markedFields, markedShapes } from '../../../src/casefile/privacy/marked-fields.js'
import { organisationMarks, planActMarks } from '../../../src/casefile/privacy/organisation-marks.js'
import {
  actMarks,
  classActMarks,
  personMarks,
  unitMarks,
} from '../../../src/casefile/privacy/privacy-marks.js'

const planActTypes = planActSchema.options.map((option) => option.shape.type.value)
const classActTypes = classActSchema.options.map((option) => option.shape.type.value)

/** Paths of the values of a shape, `person.bornOn`. */
function paths(fields: object, of: (field: never) => object | undefined, path = ''): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const group = of(field as never)
    return group ? paths(group, of, `${path}${name}.`) : [`${path}${name}`]
  })
}

const fieldPaths = (fields: MarkedFields) => paths(fields, (field: MarkedFields[string]) => field.fields)
const markPaths = (marks: object) =>
  paths(marks, (mark: object | string) => (typeof mark === 'object' ? mark : undefined))

/** Values of a shape that stay though they are marked, since the act is no act without them. */
function kept(fields: MarkedFields): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (!field.isRequired) return []
    if (field.fields) return kept(field.fields).map((path) => `${name}.${path}`)
    return field.mark === 'none' || field.isLabel ? [] : [name]
  })
}

describe('privacy marks', () => {
  it('stand at every field of every act of a case and of a class, and of the particulars', () => {
    expect(markedShapes().toSorted()).toEqual(
      [...actTypes, ...classActTypes, ...planActTypes, 'organisation', 'person', 'unit'].toSorted(),
    )
    const shared = ['type', 'on', 'by', 'document', 'id', 'recordedAt']
    for (const [type, marks] of Object.entries({ ...actMarks, ...classActMarks, ...planActMarks })) {
      const own = Object.entries(markedFields(type) as MarkedFields).filter(
        ([name]) => !shared.includes(name),
      )
      expect([type, fieldPaths(Object.fromEntries(own)).toSorted()]).toEqual([
        type,
        markPaths(marks).toSorted(),
      ])
    }
    expect(fieldPaths(markedFields('person') as MarkedFields)).toEqual(markPaths(personMarks))
    expect(fieldPaths(markedFields('organisation') as MarkedFields)).toEqual(markPaths(organisationMarks))
    expect(fieldPaths(markedFields('unit') as MarkedFields)).toEqual(markPaths(unitMarks))
  })

  it('are known of no other shape', () => {
    expect(markedFields('cell.dreamed')).toBeUndefined()
    expect(markedFields('constructor')).toBeUndefined()
  })

  it('leave in an act the few codes that it cannot be without', () => {
    const found = markedShapes().flatMap((shape) =>
      kept(markedFields(shape) as MarkedFields).map((path) => `${shape} ${path}`),
    )
    expect(found).toEqual([
      'verification.requested subjects',
      'proceeding.opened proceeding',
      'proceeding.closed proceeding',
      'member.disciplined form',
      'removal.opened ground',
      'essay.marked mark',
    ])
  })

  it.each([
    ['person', 'bornOn', 'personal'],
    ['person', 'religion', 'sensitive'],
    ['person', 'foreignOrigin', 'sensitive'],
    ['person', 'healthy', 'sensitive'],
    ['unit', 'cell', 'none'],
    ['member.disciplined', 'form', 'sensitive'],
    ['remarks.made', 'helper', 'personal'],
    ['ceremony.held', 'on', 'none'],
  ])('mark %s %s as %s', (shape, field, mark) => {
    expect(markedFields(shape)?.[field]?.mark).toBe(mark)
  })
})
