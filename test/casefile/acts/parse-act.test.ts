import { describe, expect, it } from 'vitest'
import { actTypes } from '../../../src/casefile/acts/act-types.js'
import { parseAct } from '../../../src/casefile/acts/parse-act.js'
import { AdmissionError } from '../../../src/errors.js'
import { acts } from '../../support/journey.js'

function faultsOf(input: unknown): AdmissionError['facts'] {
  try {
    parseAct(input)
  } catch (error) {
    if (error instanceof AdmissionError && error.code === 'act.malformed') return error.facts
    throw error
  }
  throw new Error('the input was taken for an act')
}

const issuesOf = (input: unknown) => faultsOf(input).issues

const applied = { type: 'application.made', on: '2025-08-06' }
const voted = { type: 'cell.voted', on: '2025-09-15', matter: 'admission' }

describe('an act is parsed', () => {
  it.each(acts)('unchanged: $type on $on', (act) => {
    expect(parseAct(act)).toEqual(act)
    expect(parseAct(JSON.parse(JSON.stringify(act)))).toEqual(act)
  })

  it.each([
    { field: 'by', value: { kind: 'cell', id: 'cell-1' } },
    { field: 'document', value: { code: '1-KNĐ', number: '12', on: '2025-08-06', id: 'paper-1' } },
    { field: 'id', value: 'entry-1' },
    { field: 'recordedAt', value: '2025-08-06T08:30:00+07:00' },
    { field: 'recordedAt', value: '2025-08-06T01:30:00.123Z' },
  ])('with $field of the envelope', ({ field, value }) => {
    expect(parseAct({ ...applied, [field]: value })).toEqual({ ...applied, [field]: value })
  })

  it.each(['2024-02-29', '1900-01-01', '2199-12-31', '2011-12-30'])('on the odd day %s', (on) => {
    expect(parseAct({ ...applied, on })).toEqual({ ...applied, on })
  })
})

describe('every fault of an act is listed, with its place and what was expected', () => {
  const types = actTypes.join(' | ')

  it.each([
    { why: 'the day', input: { type: 'application.made' }, path: 'on', expected: 'string' },
    { why: 'the type', input: { on: '2025-08-06' }, path: 'type', expected: types },
    {
      why: 'a required code',
      input: { ...voted, matter: undefined },
      path: 'matter',
      expected: 'admission | recognition | removal | expulsion | resignation',
    },
    {
      why: 'a nested count',
      input: { ...voted, tally: { yes: 1 } },
      path: 'tally.members',
      expected: 'number',
    },
    { why: 'everything', input: undefined, path: '', expected: 'object' },
  ])('field.missing: $why', ({ input, path, expected }) => {
    expect(issuesOf(input)).toEqual([{ path, code: 'field.missing', expected }])
  })

  it.each([
    { input: { ...applied, age: 18 }, path: 'age' },
    { input: { ...voted, tally: { members: 3, yes: 2, yess: 2 } }, path: 'tally.yess' },
    { input: { ...applied, document: { code: '1-KNĐ', name: 'A' } }, path: 'document.name' },
    { input: { ...applied, constructor: 1 }, path: 'constructor' },
    {
      input: JSON.parse('{"type":"application.made","on":"2025-08-06","__proto__":{"personally":true}}'),
      path: '*',
    },
    { input: { ...applied, ['x'.repeat(300)]: 1 }, path: '*' },
    { input: { ...applied, 'Nguyễn Văn A': true }, path: '*' },
    { input: { ...applied, '079301004567': true }, path: '*' },
    { input: { ...applied, document: { 'a@b.vn': 1 } }, path: 'document.*' },
  ])('field.unknown: $path', ({ input, path }) => {
    expect(issuesOf(input)).toEqual([{ path, code: 'field.unknown', expected: '' }])
  })

  it.each([
    { input: { ...applied, personaly: true }, path: 'personaly', meant: 'personally' },
    { input: { ...voted, taly: { members: 3, yes: 2 } }, path: 'taly', meant: 'tally' },
    { input: { ...voted, tally: { member: 3, yes: 2 } }, path: 'tally.member', meant: 'members' },
    {
      input: { type: 'case.opened', on: '2025-07-01', case: 'case-1', person: { bornon: '1995-04-10' } },
      path: 'person.bornon',
      meant: 'bornOn',
    },
  ])('field.unknown: $path, meant for $meant', ({ input, path, meant }) => {
    expect(issuesOf(input)).toContainEqual({ path, code: 'field.unknown', expected: '', meant })
  })

  it('field.unknown: not meant for a field that is there already, nor for one of another act', () => {
    expect(issuesOf({ ...applied, personally: true, personaly: true })).toEqual([
      { path: 'personaly', code: 'field.unknown', expected: '' },
    ])
    expect(issuesOf({ ...applied, taly: 1 })).toEqual([{ path: 'taly', code: 'field.unknown', expected: '' }])
  })

  it('names every unknown field', () => {
    expect(issuesOf({ ...applied, a: 1, b: 2 })).toEqual([
      { path: 'a', code: 'field.unknown', expected: '' },
      { path: 'b', code: 'field.unknown', expected: '' },
    ])
  })

  it.each([
    { why: 'null', input: null, path: '', expected: 'object' },
    { why: 'an array', input: [], path: '', expected: 'object' },
    { why: 'a sentence', input: 'applied', path: '', expected: 'object' },
    { why: 'a day as a number', input: { ...applied, on: 20250806 }, path: 'on', expected: 'string' },
    { why: 'a day as a Date', input: { ...applied, on: new Date(0) }, path: 'on', expected: 'string' },
    {
      why: 'yes as a word',
      input: { ...applied, personally: 'true' },
      path: 'personally',
      expected: 'boolean',
    },
    { why: 'yes as 1', input: { ...applied, personally: 1 }, path: 'personally', expected: 'boolean' },
    { why: "'5' is not 5", input: { ...voted, persons: '5' }, path: 'persons', expected: 'number' },
    { why: '5.5 is no count', input: { ...voted, persons: 5.5 }, path: 'persons', expected: 'int' },
    { why: 'NaN is no count', input: { ...voted, persons: Number.NaN }, path: 'persons', expected: 'number' },
    { why: 'null is no tally', input: { ...voted, tally: null }, path: 'tally', expected: 'object' },
  ])('field.wrong-type: $why', ({ input, path, expected }) => {
    expect(issuesOf(input)).toEqual([{ path, code: 'field.wrong-type', expected }])
  })

  it.each([
    {
      input: { type: 'application.mad', on: '2025-08-06' },
      path: 'type',
      expected: types,
      meant: 'application.made',
    },
    { input: { type: 'constructor', on: '2025-08-06' }, path: 'type', expected: types },
    { input: { type: '__proto__', on: '2025-08-06' }, path: 'type', expected: types },
    {
      input: { ...voted, matter: 'exit' },
      path: 'matter',
      expected: 'admission | recognition | removal | expulsion | resignation',
    },
    {
      input: { ...voted, form: 'by-acclaim' },
      path: 'form',
      expected: 'secret-ballot | raised-card | show-of-hands',
    },
    {
      input: { type: 'papers.renewed', on: '2025-08-06', papers: ['introduction-paper', 'application'] },
      path: 'papers.1',
      expected: 'introduction-paper | union-resolution | verification | consolidated-opinions',
    },
    {
      input: { type: 'case.opened', on: '2025-07-01', case: 'case-1', unit: { cellKind: 'party-cell' } },
      path: 'unit.cellKind',
      expected: 'grassroots-cell | cell-under-grassroots | village-cell',
    },
  ])('field.not-one-of: $path', ({ input, path, expected, meant }) => {
    expect(issuesOf(input)).toEqual([{ path, code: 'field.not-one-of', expected, ...(meant && { meant }) }])
  })

  it.each([
    { input: { ...voted, persons: -1 }, path: 'persons', expected: '>= 0' },
    { input: { ...voted, persons: 1_000_001 }, path: 'persons', expected: '<= 1000000' },
    { input: { type: 'case.opened', on: '2025-07-01', case: '' }, path: 'case', expected: '>= 1' },
    {
      input: { type: 'case.opened', on: '2025-07-01', case: 'x'.repeat(101) },
      path: 'case',
      expected: '<= 100',
    },
    { input: { type: 'papers.renewed', on: '2025-08-06', papers: [] }, path: 'papers', expected: '>= 1' },
    {
      input: { type: 'certificate.issued', on: '2025-12-10', course: 'awareness', record: { mark: 10.5 } },
      path: 'record.mark',
      expected: '<= 10',
    },
  ])('field.out-of-range: $path must be $expected', ({ input, path, expected }) => {
    expect(issuesOf(input)).toEqual([{ path, code: 'field.out-of-range', expected }])
  })

  it.each([
    { path: 'on', input: { ...applied, on: '2023-02-29' }, expected: 'date' },
    { path: 'on', input: { ...applied, on: '2025-8-6' }, expected: 'date' },
    { path: 'on', input: { ...applied, on: '06/08/2025' }, expected: 'date' },
    { path: 'on', input: { ...applied, on: '2025-08-06T00:00:00Z' }, expected: 'date' },
    { path: 'on', input: { ...applied, on: '1899-12-31' }, expected: 'date' },
    { path: 'on', input: { ...applied, on: '2200-01-01' }, expected: 'date' },
    { path: 'recordedAt', input: { ...applied, recordedAt: '2025-08-06T08:30:00' }, expected: 'datetime' },
    {
      path: 'record.completedOn',
      input: {
        type: 'certificate.issued',
        on: '2025-12-10',
        course: 'awareness',
        record: { completedOn: '1899-12-31' },
      },
      expected: 'date',
    },
  ])('field.malformed: $path is no $expected', ({ input, path, expected }) => {
    expect(issuesOf(input)).toEqual([{ path, code: 'field.malformed', expected }])
  })

  it.each([
    {
      input: { type: 'membership.transcribed', on: '2025-08-06', standing: 'official', badges: [30, 40, 30] },
      path: 'badges.2',
    },
    {
      input: { type: 'papers.renewed', on: '2025-08-06', papers: ['verification', 'verification'] },
      path: 'papers.1',
    },
    {
      input: {
        type: 'verification.requested',
        on: '2025-08-06',
        request: 'r',
        subjects: ['father', 'father'],
      },
      path: 'subjects.1',
    },
    {
      input: {
        type: 'particulars.changed',
        on: '2025-08-06',
        person: { hardshipGroups: ['fisher', 'fisher'] },
      },
      path: 'person.hardshipGroups.1',
    },
  ])('value.repeated: $path is named before', ({ input, path }) => {
    expect(issuesOf(input)).toEqual([{ path, code: 'value.repeated', expected: '' }])
  })

  it('takes two relatives of one relation, who are two people', () => {
    const two = [{ relation: 'sibling' }, { relation: 'sibling' }]
    const certified = { type: 'background.certified', on: '2025-08-06', memberRelatives: two }
    expect(parseAct(certified)).toEqual(certified)
  })

  it('tally.inconsistent: more votes and absences than members', () => {
    const inconsistent = [
      { path: 'tally', code: 'tally.inconsistent', expected: 'yes + no + abstained + absent <= members' },
    ]
    expect(issuesOf({ ...voted, tally: { members: 3, yes: 4 } })).toEqual(inconsistent)
    expect(issuesOf({ ...voted, tally: { members: 3, yes: 2, no: 2 } })).toEqual(inconsistent)
    expect(issuesOf({ ...voted, tally: { members: 3, yes: 2, abstained: 2 } })).toEqual(inconsistent)
    for (const away of ['temporarilyAwayAbsent', 'exemptedAbsent', 'suspended', 'otherwiseAbsent'])
      expect(issuesOf({ ...voted, tally: { members: 3, yes: 3, [away]: 1 } })).toEqual(inconsistent)
  })

  it('field.unknown: an absence or a vote that a committee cannot have', () => {
    const decided = { type: 'admission.decided', on: '2025-08-05' }
    for (const [name, at] of [
      ['exemptedAbsent', 'tally.exemptedAbsent'],
      ['probationaryVotes', 'tally.probationaryVotes'],
      ['visitorVotes', 'tally.visitorVotes'],
    ] as const)
      expect(issuesOf({ ...decided, tally: { members: 9, yes: 8, [name]: 1 } })).toEqual([
        { path: at, code: 'field.unknown', expected: '' },
      ])
    const act = { ...decided, tally: { members: 9, yes: 7, suspended: 1, otherwiseAbsent: 1 } }
    expect(parseAct(act)).toEqual(act)
  })

  it('counts the votes of probationary members outside the members', () => {
    const act = { ...voted, tally: { members: 3, yes: 3, probationaryVotes: 2 } }
    expect(parseAct(act)).toEqual(act)
  })

  it('lists them all at once, in the order of the fields, and names the type only where it is one', () => {
    const facts = faultsOf({ ...voted, on: '2023-02-29', matter: 'x', persons: '1' })
    expect(facts).toMatchObject({ type: 'cell.voted' })
    expect((facts.issues as { path: string }[]).map(({ path }) => path)).toEqual(['on', 'matter', 'persons'])
    expect(faultsOf({ type: 'constructor' })).not.toHaveProperty('type')
    expect(faultsOf({ type: 7 })).not.toHaveProperty('type')
    expect(faultsOf(null)).not.toHaveProperty('type')
  })

  it('never repeats the value', () => {
    const facts = faultsOf({ ...applied, on: 'Nguyễn Văn A', personally: 'Trần Thị B' })
    expect(JSON.stringify(facts)).not.toMatch(/Nguyễn|Trần/)
  })
})
