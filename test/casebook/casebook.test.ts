import { describe, expect, it } from 'vitest'
import { replay } from '../../src/index.js'
import { type Answer, isFlagged, type Translator } from './answer.js'
import { type Case, casesOf } from './case.js'
import { bookOf } from './library.js'
import { lifeOf } from './life.js'
import { fieldNotYetModelled, notYetModelled, sideFieldNames, sideRoadReasons } from './not-yet-modelled.js'
import { codesIn } from './prose.js'
import { annulment } from './translate-annulment.js'
import { age, education, familyBackground } from './translate-applicant.js'
import {
  applicantTransfer,
  noMembersPlace,
  populationPolicy,
  residenceOrWorkplace,
  student,
} from './translate-applicant-moves.js'
import { badge } from './translate-badges.js'
import { deletion } from './translate-exits.js'
import { introducer, youthUnion } from './translate-introduction.js'
import { lateRecognition, probationDates, probationDiscipline, seniority } from './translate-membership.js'
import { certificate, dossier, procedureOrder } from './translate-papers.js'
import { readmission } from './translate-readmission.js'
import { ceremony, decisionDeadline, reviewDeadline } from './translate-time-limits.js'
import { memberTransfer, temporaryActivity } from './translate-transfers.js'
import { competence, voteCount } from './translate-votes.js'

const translators: Readonly<Record<string, Translator>> = {
  age,
  annulled: annulment,
  badge,
  ceremony,
  certificate_60_months: certificate,
  competence,
  decision_deadline: decisionDeadline,
  deletion,
  dossier,
  education,
  family_background: familyBackground,
  introducer,
  probation_dates: probationDates,
  probation_discipline: probationDiscipline,
  procedure_order: procedureOrder,
  readmission,
  review_deadline: reviewDeadline,
  seniority,
  seniority_late_recognition: lateRecognition,
  temporary_activity: temporaryActivity,
  no_members_place: noMembersPlace,
  population_policy: populationPolicy,
  residence_or_workplace: residenceOrWorkplace,
  student,
  transfer: (asked) => (asked.inputs.stage === undefined ? memberTransfer(asked) : applicantTransfer(asked)),
  vote_count: voteCount,
  youth_union: youthUnion,
}

const published = casesOf('published-cases.yaml')
const more = casesOf('more-cases.yaml')

function compare(one: Case): void {
  const answer = answerTo(one)
  for (const [field, expected] of Object.entries(one.expected))
    if (fieldNotYetModelled(one.kind, field) === undefined) compareField(one, answer, field, expected)
  if (one.confidence === 'arguable') expect(isFlagged(answer.rests ?? []), 'is flagged').toBe(true)
}

function answerTo(one: Case): Answer {
  const translate = translators[one.kind]
  if (!translate) throw new Error(`no translator for ${one.kind}`)
  return translate({ inputs: one.inputs, day: one.regime.date, fields: Object.keys(one.expected) })
}

function compareField(one: Case, answer: Answer, field: string, expected: unknown): void {
  if (field === 'must_flag') {
    expect(isFlagged(answer.rests ?? []), field).toBe(expected)
  } else if (answer.says?.[field]) {
    expect(answer.says[field], field).toEqual(expect.arrayContaining([...codesIn(String(expected))]))
  } else {
    expect(Object.keys(answer.fields), 'fields the library answers').toContain(field)
    const shown = one.confidence === 'arguable' ? (answer.others?.[field] ?? []) : []
    if (!shown.some((other) => JSON.stringify(other) === JSON.stringify(expected)))
      expect(answer.fields[field], field).toEqual(expected)
  }
}

const asked = (cases: readonly Case[]) => cases.filter((one) => notYetModelled(one) === undefined)

describe('the life the cases vary', () => {
  it.each([
    '2012-11-15',
    '2014-10-22',
    '2016-08-01',
    '2018-05-01',
    '2020-01-01',
    '2022-01-18',
    '2025-02-15',
    '2025-06-10',
    '2025-07-01',
    '2026-05-25',
    '2026-08-03',
  ])('is lawful in every step and keeps no finding when the cell considers on %s', (considered) => {
    const acts = lifeOf({ considered })
    const { file, refused } = replay(acts, { rulebook: bookOf(acts) })
    expect(refused).toEqual([])
    expect(file.findings).toEqual([])
  })
})

describe('published worked cases', () => {
  for (const one of asked(published)) it(`${one.kind}: ${one.id}`, () => compare(one))
})

describe('further cases of the same kinds', () => {
  for (const one of asked(more)) it(`${one.kind}: ${one.id}`, () => compare(one))
})

describe('the casebook as a whole', () => {
  it('has each case once', () => {
    expect(new Set([...published, ...more].map(({ id }) => id)).size).toBe(published.length + more.length)
  })

  it('leaves out no further case', () => {
    expect(more.filter((one) => notYetModelled(one) !== undefined)).toEqual([])
  })

  it('leaves out of the published ones those on a side road, and knows no side road without a case', () => {
    const waiting = published.flatMap((one) => notYetModelled(one) ?? [])
    expect(new Set(waiting)).toEqual(new Set(sideRoadReasons))
  })

  it('leaves no field out that no case gives', () => {
    const given = [...published, ...more].flatMap(({ kind, expected }) =>
      Object.keys(expected).map((field) => `${kind}.${field}`),
    )
    expect(given).toEqual(expect.arrayContaining([...sideFieldNames]))
  })
})
