import { describe, expect, it } from 'vitest'
import type { ActType } from '../../../src/casefile/shapes.js'
import {
  type ActFields,
  actFields,
  type FieldSaid,
  organisationFields,
} from '../../../src/casefile/words/act-fields.js'
import { staters } from '../../../src/casefile/words/staters.js'
import { actTypes } from '../../../src/index.js'

const planTypes = [
  'plan.drafted',
  'plan.approved',
  'plan.started',
  'targets.adjusted',
  'list.reviewed',
  'shortfall.explained',
  'plan.reviewed',
  'plan.closed',
] as const
const classTypes = [
  'class.planned',
  'enrolment.opened',
  'person.enrolled',
  'session.held',
  'essay.marked',
  'completion.decided',
  'class-certificate.issued',
  'class.closed',
] as const

const every: readonly (readonly [string, ActFields])[] = [
  ...[...actTypes, ...classTypes, ...planTypes].map(
    (type) => [type, actFields(type as ActType) as ActFields] as const,
  ),
  ['organisation', organisationFields()],
]

const flat = (fields: ActFields, path = ''): readonly (readonly [string, FieldSaid])[] =>
  Object.entries(fields).flatMap(([name, said]) => [
    [`${path}${name}`, said] as const,
    ...flat(said.fields ?? {}, `${path}${name}.`),
  ])

describe('the words of a field', () => {
  it.each(every)(
    'of %s are there in both languages: what it is called, what it means, who states it',
    (_, fields) => {
      for (const [path, { label, means, statedBy, codes }] of flat(fields)) {
        for (const words of [label, statedBy, ...(means ? [means] : [])]) {
          expect(words.vi.trim(), path).not.toBe('')
          expect(words.en.trim(), path).not.toBe('')
          expect(words.vi, path).not.toBe(words.en)
        }
        expect(codes, path).not.toBe('')
      }
    },
  )

  it('name who states it', () => {
    expect(Object.entries(staters).map(([by, { en }]) => [by, en])).toEqual([
      ['actor', 'whoever does the act'],
      ['applicant', 'the applicant'],
      ['member', 'the member'],
      ['introducer', 'the introducer'],
      ['cell', 'the cell'],
      ['committee', 'the competent committee'],
      ['register', 'the register being carried over'],
      ['office', 'the office, from its records of the place'],
      ['app', 'the app'],
    ])
  })
})

/** A field in a line: what it is called, what it means, who states it, and what its codes are called under. */
const line = ({ label, means, statedBy, codes }: FieldSaid) =>
  [label.en, means?.en ?? '-', statedBy.en, codes ?? '-'].join(' | ')

const lines = (fields: ActFields | undefined) =>
  Object.fromEntries(Object.entries(fields ?? {}).map(([name, said]) => [name, line(said)]))

const doer = 'whoever does the act'

describe('the words that every act has', () => {
  const fields = actFields('introduction.made')

  it('of the act itself', () => {
    expect(lines(fields)).toMatchObject({
      type: 'Act | the name of the act, noun.verb | the app | -',
      on: `Day | the day it took place, not the day it was entered | ${doer} | -`,
      by: `Body that acted | - | ${doer} | -`,
      document: `Paper | the paper that proves the act | ${doer} | -`,
      id: 'Id of the entry | by which a correction or a strike names it | the app | -',
      recordedAt:
        'Instant of entry | without it the act counts as entered when its day ended in Vietnam | the app | -',
    })
  })

  it('of the body, the paper and the introducer', () => {
    expect(lines(fields?.by?.fields)).toEqual({
      kind: `Kind of body | on that day | ${doer} | body`,
      id: 'Label of the body | - | the app | -',
    })
    expect(lines(fields?.document?.fields)).toEqual({
      code: `Form | code of the national form, such as 6-KNĐ | ${doer} | -`,
      number: `Number | number of the paper in its office | ${doer} | -`,
      on: `Day of the paper | - | ${doer} | -`,
      id: 'Label of the paper | - | the app | -',
    })
    expect(lines(fields?.introducer?.fields)).toEqual({
      id: 'Label of the member | - | the app | -',
      official: `Official member | on that day | ${doer} | -`,
    })
  })
})
