import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Act,
  AdmissionError,
  type CaseFile,
  explain,
  openCase,
  propose,
  record,
  replay,
  rulebook,
} from '../../src/index.js'
import { acts, before, person, the, unit } from '../support/journey.js'
import { patient } from '../support/patient.js'
import { en } from '../support/plain-locales.js'

const files = acts.map((_, index) => replay(acts.slice(0, index + 1)).file)

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) frozen(inner)
  }
  return value
}

const refusalOf = (file: CaseFile, act: Act): AdmissionError | undefined => {
  try {
    record(file, act)
  } catch (error) {
    if (error instanceof AdmissionError) return error
    throw error
  }
  return undefined
}

describe('opening a case', () => {
  it('makes a file of one act', () => {
    const by = { kind: 'cell' } as const
    const file = openCase({ on: '2025-07-01', case: 'case-1', by, person, unit })
    expect(file).toMatchObject({
      caseId: 'case-1',
      revision: 1,
      log: [{ type: 'case.opened', on: '2025-07-01', case: 'case-1', by, person, unit }],
      person,
      unit,
      findings: [],
    })
    expect(file).toEqual(files[0])
  })

  it('needs no particulars', () => {
    expect(openCase({ on: '2025-07-01', case: 'case-1' })).toMatchObject({ person: {}, unit: {} })
  })

  it('throws on what is no opening', () => {
    expect(() => openCase({ on: '2025-02-30', case: 'case-1' })).toThrow(
      expect.objectContaining({ code: 'act.malformed' }),
    )
  })

  it('is judged by the rulebook it is given', () => {
    expect(openCase({ on: '2025-07-01', case: 'case-1' }, { rulebook: rulebook() }).revision).toBe(1)
  })
})

describe('proposing an act', () => {
  it('answers yes with nothing to object and the acts that follow', () => {
    expect(propose(replay(before('decision.received')).file, the('decision.received'))).toEqual({
      admissible: true,
      findings: [],
      next: [
        { act: 'particulars.changed' },
        { act: 'helper.assigned' },
        { act: 'helper.left' },
        { act: 'class.entered', course: 'awareness' },
        { act: 'certificate.issued', course: 'awareness' },
        { act: 'union.resolved' },
        { act: 'consent.given' },
        { act: 'result.notified', matter: 'admission' },
        { act: 'decision.received' },
        { act: 'ceremony.held' },
        { act: 'proceeding.opened' },
        { act: 'proceeding.closed' },
        { act: 'applicant.moved' },
        { act: 'being-helped.certified' },
        { act: 'file.received' },
        { act: 'decision.passed-on' },
        { act: 'decision.annulled' },
        { act: 'reconsideration.requested' },
        { act: 'reconsideration.answered' },
        { act: 'applicant.withdrew' },
        { act: 'defect.found' },
        { act: 'admission.annulled' },
        { act: 'case.closed' },
      ],
      changes: [],
    })
  })

  it('answers no with every bar, each with its clause, facts and cure, and the acts of now', () => {
    const file = replay(before('admission.decided')).file
    const proposal = propose(file, {
      type: 'admission.decided',
      on: '2025-09-24',
      by: { kind: 'districtStandingCommittee' },
      tally: { members: 9, yes: 4 },
      form: 'show-of-hands',
      persons: 2,
    })
    expect(proposal.admissible).toBe(false)
    expect(proposal.findings.map(({ rule, effect, outcome }) => [rule, effect, outcome])).toEqual([
      ['cell.one-by-one', 'bar', 'broken'],
      ['grassroots.resolution-present', 'bar', 'missing'],
      ['authority.majority', 'bar', 'broken'],
      ['actor.admission.decided', 'bar', 'broken'],
      ['order.resolutions-then-decision', 'bar', 'broken'],
      ['dossier.sent', 'breach', 'missing'],
      ['cell.vote-form', 'breach', 'broken'],
      ['authority.file-reappraised', 'breach', 'missing'],
    ])
    for (const finding of proposal.findings) expect(finding.citations.length).toBeGreaterThan(0)
    expect(proposal.next).toContainEqual({ act: 'admission.decided' })
  })

  it('lets breaches and notes stand', () => {
    const file = replay(before('ceremony.held')).file
    const late = { ...the('ceremony.held'), on: '2025-12-04' }
    expect(propose(file, late)).toMatchObject({
      admissible: true,
      findings: [{ rule: 'ceremony.on-time', effect: 'breach', outcome: 'broken' }],
    })
  })

  it('lists a met rule where another reading would not be met', () => {
    const decision = { ...the('admission.decided'), on: '2025-11-17' }
    expect(propose(replay(before('admission.decided')).file, decision)).toMatchObject({
      admissible: true,
      findings: [
        {
          rule: 'decision.on-time',
          outcome: 'met',
          facts: { lastDay: '2025-11-17' },
          alternatives: [{ policy: 'firstCountedDay', reading: 'same-day' }],
        },
      ],
    })
  })

  it('throws on what is no act, never on a lawful question', () => {
    expect(() => propose(files[0]!, { type: 'cell.voted' } as unknown as Act)).toThrow(
      expect.objectContaining({ code: 'act.malformed' }),
    )
    for (const file of files) for (const act of acts) expect(() => propose(file, act)).not.toThrow()
  })

  it('changes nothing', () => {
    for (const [index, file] of files.entries()) {
      const copy = structuredClone(file)
      for (const act of acts.slice(index, index + 3)) propose(frozen(file), frozen(act))
      expect(file).toEqual(copy)
    }
  })
})

describe('recording an act', () => {
  it('keeps its breaches on the file, with the revision they belong to', () => {
    const file = replay(before('ceremony.held')).file
    const held = record(file, { ...the('ceremony.held'), on: '2025-12-04', separately: false })
    expect(held.findings.map(({ revision, act, finding }) => [revision, act, finding.rule])).toEqual([
      [22, 'ceremony.held', 'ceremony.on-time'],
      [22, 'ceremony.held', 'ceremony.each-separately'],
    ])
    expect(held.revision).toBe(22)
    const filed: Act = { type: 'member-record.filed', on: '2026-03-02' }
    expect(record(held, filed).findings.at(-1)).toMatchObject({
      revision: 23,
      finding: { rule: 'records.member-record-on-time' },
    })
  })

  it('refuses a barred act with the bars alone', () => {
    const file = replay(before('ceremony.held')).file
    const error = refusalOf(file, { ...the('ceremony.held'), on: '2025-10-21', separately: false })
    expect(error).toMatchObject({
      code: 'act.refused',
      message: 'act.refused: act ceremony.held, on 2025-10-21, findings 1',
      facts: {
        act: 'ceremony.held',
        on: '2025-10-21',
        findings: [{ rule: 'order.decision-then-ceremony', effect: 'bar', lawfulFrom: '2025-10-22' }],
      },
    })
  })

  it('refuses what is no act', () => {
    expect(() => record(files[0]!, {} as Act)).toThrow(expect.objectContaining({ code: 'act.malformed' }))
  })

  it('leaves the file it was given as it was', () => {
    for (const [index, file] of files.slice(0, -1).entries()) {
      const copy = structuredClone(file)
      const next = record(frozen(file), frozen(acts[index + 1]!))
      expect(file).toEqual(copy)
      expect(next).toEqual(files[index + 1])
      expect(next.revision).toBe(file.revision + 1)
      expect(next.log.slice(0, -1)).toEqual(file.log)
    }
  })

  it('is judged by the rulebook it is given', () => {
    const book = rulebook({ policies: { firstCountedDay: 'same-day' } })
    const file = replay(before('ceremony.held')).file
    const last = { ...the('ceremony.held'), on: '2025-12-03' }
    expect(record(file, last).findings).toEqual([])
    expect(record(file, last, { rulebook: book }).findings).toHaveLength(1)
    expect(propose(file, last, { rulebook: book }).findings[0]?.outcome).toBe('broken')
    expect(explain(file, last, { rulebook: book }).admissible).toBe(true)
  })
})

describe('explaining a decision after an annulled admission, which counts as a first one', () => {
  const annulled: readonly Act[] = acts.map((act) =>
    act.type === 'case.opened'
      ? {
          ...act,
          person: {
            ...act.person,
            former: { decidedOn: '2022-03-01', leftOn: '2024-02-01', exit: 'annulled', reason: 'other' },
          },
        }
      : act,
  )
  const upTo = annulled.findIndex(({ type }) => type === 'admission.decided')
  const { subjects } = explain(
    replay(annulled.slice(0, upTo), { mode: 'chronicle' }).file,
    annulled[upTo] as Act,
  )
  const finding = (id: string) => subjects.flatMap(({ findings }) => findings).find(({ rule }) => rule === id)

  it.each(['readmission.wait-elapsed', 'readmission.consented', 'readmission.full-procedure'])(
    'says that %s does not apply, and no word of what it asks',
    (rule) => {
      expect(finding(rule)).toMatchObject({ applies: false, outcome: 'met', facts: {} })
      expect(en.finding(finding(rule)!)).toMatch(/^Does not apply here: /)
    },
  )

  it('says that the earlier admission was annulled', () => {
    expect(finding('annulment.later-admission')).toMatchObject({ facts: { annulledOn: '2024-02-01' } })
  })
})

describe('explaining an act', () => {
  it('tells every rule that was asked, those met and those that do not apply too, by subject', () => {
    const explained = explain(replay(before('ceremony.held')).file, the('ceremony.held'))
    expect(explained).toMatchObject({ act: 'ceremony.held', on: '2025-11-07', admissible: true })
    const told = Object.fromEntries(
      explained.subjects.map(({ subject, outcome, applies, findings }) => [
        subject,
        [outcome, applies, findings.map((one) => (one.applies === false ? `(${one.rule})` : one.rule))],
      ]),
    )
    expect(told).toMatchObject({
      decision: [
        'met',
        undefined,
        [
          'order.decision-then-ceremony',
          'ceremony.on-time',
          'ceremony.each-separately',
          '(ceremony.right-place)',
          'ceremony.programme',
        ],
      ],
      'applicant-move': [
        'met',
        false,
        [
          '(applicant-move.decided-same-authority)',
          '(applicant-move.decided-in-time)',
          '(applicant-move.decided-late)',
          '(applicant-move.reconsideration-awaited)',
        ],
      ],
      membership: [
        'met',
        undefined,
        [
          'probation.helper-kept',
          'probation.starts-at-ceremony',
          'probation.duties',
          'probation.union-activity-kept',
          'probation.no-extension',
        ],
      ],
      actors: ['met', undefined, ['actor.ceremony.held']],
    })
  })

  it('gives a subject its gravest outcome', () => {
    const { helper: _, ...ceremony } = the('ceremony.held')
    const outcomes = (act: Act) =>
      Object.fromEntries(
        explain(replay(before('ceremony.held')).file, act).subjects.map(({ subject, outcome }) => [
          subject,
          outcome,
        ]),
      )
    expect(outcomes({ ...ceremony, separately: false })).toMatchObject({
      decision: 'broken',
      'applicant-move': 'met',
      membership: 'missing',
      actors: 'met',
    })
    expect(outcomes({ ...ceremony, on: '2040-01-02' }).decision).toBe('broken')
  })

  it('tells what no source states', () => {
    const file = replay(before('decision.received')).file
    const explained = explain(file, { ...the('decision.received'), on: '2011-01-18' })
    expect(explained.admissible).toBe(false)
    expect(explained.subjects).toContainEqual(
      expect.objectContaining({ subject: 'decision', outcome: 'unknown' }),
    )
  })

  it('says of an act that no rule has anything to ask of that none applies', () => {
    const explained = explain(files[0]!, { type: 'particulars.changed', on: '2025-07-02' })
    expect(explained).toMatchObject({ act: 'particulars.changed', on: '2025-07-02', admissible: true })
    expect(explained.subjects.filter(({ applies }) => applies !== false)).toEqual([])
  })

  it('throws on what is no act', () => {
    expect(() => explain(files[0]!, {} as Act)).toThrow(expect.objectContaining({ code: 'act.malformed' }))
  })
})

describe('for any act on any file', () => {
  const anyFile = fc.integer({ min: 0, max: files.length - 1 }).map((index) => files[index]!)
  const strip = (act: Act, field: number): Act => {
    const names = Object.keys(act).filter(
      (name) => !['type', 'on', 'matter', 'case', 'course', 'helper'].includes(name),
    )
    const name = names[field % Math.max(1, names.length)]
    return Object.fromEntries(Object.entries(act).filter(([key]) => key !== name)) as unknown as Act
  }
  const required = ['verification.replied', 'verification.requested', 'introduction.made', 'union.resolved']
  const anyAct = fc
    .record({
      act: fc.constantFrom(...acts),
      day: fc.integer({ min: 0, max: 3650 }),
      isMoved: fc.boolean(),
      field: fc.nat(12),
      isStripped: fc.boolean(),
    })
    .map(({ act, day, isMoved, field, isStripped }): Act => {
      const moved = isMoved
        ? { ...act, on: new Date(Date.UTC(2018, 0, 1 + day)).toISOString().slice(0, 10) }
        : act
      return isStripped && !required.includes(act.type) ? strip(moved, field) : moved
    })

  it('it is admissible where no bar is unmet and recorded just then', patient, () => {
    fc.assert(
      fc.property(anyFile, anyAct, (file, act) => {
        const { admissible, findings } = propose(file, act)
        const bars = findings.filter(({ effect, outcome }) => effect === 'bar' && outcome !== 'met')
        expect(admissible).toBe(bars.length === 0)
        const error = refusalOf(file, act)
        expect(error === undefined).toBe(admissible)
        if (error) expect(error.facts.findings).toEqual(bars)
        else expect(record(file, act).revision).toBe(file.revision + 1)
      }),
      { numRuns: 200 },
    )
  })

  it('a refused act leaves no trace, and the file can be frozen', patient, () => {
    fc.assert(
      fc.property(anyFile, anyAct, (file, act) => {
        const copy = structuredClone(file)
        const error = refusalOf(frozen(file), frozen(act))
        expect(file).toEqual(copy)
        if (error) expect(propose(file, act).next).toEqual(propose(file, acts[0]!).next)
      }),
      { numRuns: 100 },
    )
  })

  it('the same question has the same answer, asked of a copy too', patient, () => {
    fc.assert(
      fc.property(anyFile, anyAct, (file, act) => {
        const copy = structuredClone(file)
        expect(propose(copy, structuredClone(act))).toEqual(propose(file, act))
        expect(explain(copy, structuredClone(act))).toEqual(explain(file, act))
      }),
      { numRuns: 100 },
    )
  })

  it('what is explained is what is proposed', patient, () => {
    fc.assert(
      fc.property(anyFile, anyAct, (file, act) => {
        const told = explain(file, act)
        const proposed = propose(file, act)
        expect(told.admissible).toBe(proposed.admissible)
        const all = told.subjects.flatMap(({ findings }) => findings)
        for (const finding of proposed.findings) expect(all).toContainEqual(finding)
        expect(all.filter(({ outcome }) => outcome !== 'met')).toHaveLength(
          proposed.findings.filter(({ outcome }) => outcome !== 'met').length,
        )
      }),
      { numRuns: 100 },
    )
  })
})
