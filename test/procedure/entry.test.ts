import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Act,
  type CaseFile,
  type ChangedAct,
  explain,
  openCase,
  type Proposal,
  propose,
  record,
  replay,
} from '../../src/index.js'
import { acts, before, person, the, unit } from '../support/journey.js'
import { patient } from '../support/patient.js'

const whole = replay(acts).file
const on = '2026-12-10'

const corrected = (entry: string, act: object, more: object = {}): Act => ({
  type: 'entry.corrected',
  on,
  entry,
  act: act as { type: string; on: string },
  ...more,
})
const struck = (entry: string): Act => ({ type: 'entry.struck', on, entry, reason: 'did-not-take-place' })

const rulesOf = (changes: readonly ChangedAct[]) =>
  changes.map(({ revision, act, came, went }) => [
    revision,
    act,
    came.map(({ rule }) => rule),
    went.map(({ rule }) => rule),
  ])
const saysOf = ({ admissible, findings, changes }: Proposal) => ({
  admissible,
  findings: findings.map(({ rule }) => rule),
  changes: rulesOf(changes),
})
const withoutLog = ({ log, revision, ...rest }: CaseFile) => rest

const introducerLost: Act = { type: 'introducer.lost', on: '2025-09-10', introducer: 'member-1' }

describe('an entry made late', () => {
  it('is judged in its place, and what it changes in the acts after it is told', () => {
    expect(saysOf(propose(whole, introducerLost))).toEqual({
      admissible: true,
      findings: [],
      changes: [
        [17, 'cell.voted', ['introduction.trade-union-route', 'cell.dossier-complete'], []],
        [18, 'grassroots.voted', ['cell.dossier-complete'], []],
        [20, 'admission.decided', ['introduction.trade-union-route', 'cell.dossier-complete'], []],
        [22, 'ceremony.held', ['cell.dossier-complete'], []],
      ],
    })
  })

  it('takes back a finding that it cures', () => {
    const file = replay(acts.filter(({ type }) => type !== 'background.sealed')).file
    expect(file.findings.map(({ revision, finding }) => [revision, finding.rule])).toEqual([
      [10, 'verification.procedure-order'],
    ])
    expect(saysOf(propose(file, the('background.sealed')))).toEqual({
      admissible: true,
      findings: [],
      changes: [[10, 'verification.requested', [], ['verification.procedure-order']]],
    })
    expect(record(file, the('background.sealed')).findings).toEqual([])
  })

  it('leaves out of what it changes the findings that were there before it', () => {
    const file = replay(acts.filter(({ type }) => type !== 'background.sealed')).file
    const earlier: Act = { type: 'particulars.changed', on: '2025-08-03', person: { prestige: true } }
    expect(propose(file, earlier).changes).toEqual([])
    expect(propose(file, introducerLost).changes.map(({ revision, went }) => [revision, went])).toEqual([
      [16, []],
      [17, []],
      [19, []],
      [21, []],
    ])
    // In the order of entry, each finding of each act once.
    const after = record(file, introducerLost)
    expect(after.findings.map(({ revision }) => revision)).toEqual([10, 16, 16, 17, 19, 19, 21])
  })

  it('stays in the log where it was entered, and stands where it took place', () => {
    const after = record(whole, introducerLost)
    expect(after.log).toEqual([...acts, introducerLost])
    expect(after.revision).toBe(33)
    expect(after.findings.map(({ revision, act }) => [revision, act])).toEqual([
      [17, 'cell.voted'],
      [17, 'cell.voted'],
      [18, 'grassroots.voted'],
      [20, 'admission.decided'],
      [20, 'admission.decided'],
      [22, 'ceremony.held'],
    ])
    expect(after.configuration).toBe(whole.configuration)
  })

  it('on a day with later acts of the procedure stands before them', () => {
    const file = replay(
      before('card.handed-over').filter(({ type }) => type !== 'recognition.announced'),
    ).file
    const handed = record(file, the('card.handed-over'))
    expect(record(handed, the('recognition.announced')).findings).toEqual([])
    expect(record(handed, the('recognition.announced')).acts['recognition.announced']).toHaveLength(1)
  })

  it('is refused where the rules know that an act after it had to come first, from the day it would be lawful', () => {
    const file = replay(before('ceremony.held')).file
    const proposal = propose(file, { ...the('ceremony.held'), on: '2025-10-21' })
    expect(proposal).toMatchObject({ admissible: false, changes: [] })
    expect(proposal.findings[0]).toMatchObject({
      rule: 'order.decision-then-ceremony',
      effect: 'bar',
      lawfulFrom: '2025-10-22',
    })
    expect(proposal.next).toEqual(propose(file, the('decision.received')).next)
  })

  it('is refused where an act recorded after it would lose its place in the procedure', () => {
    const proposal = propose(whole, { type: 'applicant.withdrew', on: '2025-09-10' } as Act)
    expect(proposal.admissible).toBe(false)
    expect(proposal.findings.map(({ rule, facts }) => [rule, facts.act])).toEqual([
      ['procedure.out-of-order', 'opinions.consolidated:admission'],
    ])
    expect(() => record(whole, { type: 'applicant.withdrew', on: '2025-09-10' } as Act)).toThrow(
      expect.objectContaining({ code: 'act.refused' }),
    )
  })

  it('is taken where the act after it was out of order before, and lacks a step less', () => {
    const gaps = ['sympathiser.listed', 'helper.assigned', 'start.proposed', 'procedure.authorised']
    const log = before('background.declared').filter(({ type }) => !gaps.includes(type))
    const stepsOf = (file: CaseFile) =>
      file.findings
        .filter(({ finding }) => finding.rule === 'procedure.out-of-order')
        .map(({ act, finding }) => [act, finding.facts.steps])
    const kept = replay(log, { mode: 'chronicle' }).file
    expect(stepsOf(kept)).toEqual([['application.made', ['sympathiser.listed', 'procedure.authorised']]])
    const listed = record(kept, the('sympathiser.listed'))
    expect(stepsOf(listed)).toEqual([['application.made', ['procedure.authorised']]])
    expect(stepsOf(record(listed, the('procedure.authorised')))).toEqual([])
  })

  it('is recorded all the same in a chronicle', () => {
    const after = record(whole, { type: 'applicant.withdrew', on: '2025-09-10' } as Act, {
      mode: 'chronicle',
    })
    expect(after.findings.map(({ act, finding }) => [act, finding.rule])).toContainEqual([
      'opinions.consolidated',
      'procedure.out-of-order',
    ])
  })
})

describe('a correction', () => {
  const original = { document: { code: '2-KNĐ' } }
  const young = corrected('1', { ...acts[0], person: { ...person, bornOn: '2008-01-01' } }, original)

  it('tells what it changes downstream', () => {
    expect(saysOf(propose(whole, young))).toEqual({
      admissible: true,
      findings: [],
      changes: [
        [17, 'cell.voted', ['applicant.age-window', 'facts.person'], []],
        [18, 'grassroots.voted', ['applicant.age-window'], []],
        [20, 'admission.decided', ['applicant.age-window'], []],
        [22, 'ceremony.held', ['applicant.age-window'], []],
      ],
    })
    expect(record(whole, young).person.bornOn).toBe('2008-01-01')
  })

  it('of a correction is judged in the place of the act, and lifts what the first brought', () => {
    const first = record(whole, { ...young, id: 'c-1' })
    expect(saysOf(propose(first, corrected('c-1', acts[0] as Act, original)))).toEqual({
      admissible: true,
      findings: [],
      changes: [
        [17, 'cell.voted', [], ['applicant.age-window', 'facts.person']],
        [18, 'grassroots.voted', [], ['applicant.age-window']],
        [20, 'admission.decided', [], ['applicant.age-window']],
        [22, 'ceremony.held', [], ['applicant.age-window']],
      ],
    })
    const refused = corrected('c-2', { ...the('ceremony.held'), on: '2025-12-20' })
    const second = record(first, corrected('22', the('ceremony.held'), { id: 'c-2' }))
    expect(propose(second, refused)).toMatchObject({ admissible: false, changes: [] })
  })

  it('tells what changes on the act it corrects', () => {
    const late = { ...the('ceremony.held'), on: '2025-12-20' }
    const file = replay([...before('ceremony.held'), late]).file
    expect(saysOf(propose(file, corrected('22', the('ceremony.held'))))).toEqual({
      admissible: true,
      findings: [],
      changes: [[22, 'ceremony.held', [], ['ceremony.on-time']]],
    })
  })

  it('that the law bars in its place is refused, and may be recorded in a chronicle', () => {
    const barred = corrected('20', { ...the('admission.decided'), tally: { members: 11, yes: 3 } })
    const proposal = propose(whole, barred)
    expect(proposal.admissible).toBe(false)
    expect(proposal.findings.map(({ rule }) => rule)).toEqual(['authority.majority'])
    const chronicled = record(whole, barred, { mode: 'chronicle' })
    // The decision itself, and the ceremony that was held on it.
    expect(chronicled.findings.map(({ act, finding }) => [act, finding.rule, finding.effect])).toEqual([
      ['admission.decided', 'authority.majority', 'bar'],
      ['ceremony.held', 'authority.majority', 'note'],
    ])
  })

  it('is explained as the act it puts in place', () => {
    const explained = explain(whole, young)
    expect(explained).toMatchObject({ act: 'entry.corrected', on, admissible: true })
    expect(
      explain(whole, corrected('22', the('ceremony.held'))).subjects.map(({ subject }) => subject),
    ).toContain('decision')
  })
})

describe('a strike', () => {
  it('tells what it changes downstream', () => {
    expect(saysOf(propose(whole, struck('5')))).toEqual({
      admissible: true,
      findings: [],
      changes: [
        [17, 'cell.voted', ['awareness-certificate.held', 'cell.dossier-complete'], []],
        [18, 'grassroots.voted', ['cell.dossier-complete'], []],
        [20, 'admission.decided', ['awareness-certificate.held', 'cell.dossier-complete'], []],
        [22, 'ceremony.held', ['cell.dossier-complete'], []],
      ],
    })
  })

  it('of a step leaves the acts after it in their place, the step assumed', () => {
    const after = record(whole, struck('7'))
    expect(after.configuration).toBe(whole.configuration)
    expect(after.findings[0]).toMatchObject({
      revision: 8,
      act: 'application.made',
      finding: { rule: 'procedure.out-of-order', facts: { assumed: ['procedure.authorised'] } },
    })
    expect(after.acts['procedure.authorised']).toBeUndefined()
  })

  it('of a strike is judged as the act anew', () => {
    const after = record(record(whole, struck('5')), struck('33'))
    expect(withoutLog(after)).toEqual(withoutLog(whole))
  })
})

describe('a strict replay', () => {
  const opened = acts[0] as Act
  const unlisted: Act = { type: 'application.made', on: '2025-07-02', personally: true }

  it('leaves out a refused act with the entries about it; those that stay name its new place', () => {
    const log = [
      opened,
      unlisted,
      the('sympathiser.listed'),
      corrected('2', { ...unlisted, on: '2025-07-03' }),
      corrected('3', { ...the('sympathiser.listed'), on: '2025-07-06' }),
    ]
    const { file, refused } = replay(log)
    expect(refused.map(({ index, act }) => [index, act.on])).toEqual([[1, '2025-07-03']])
    expect(refused[0]?.findings.map(({ rule }) => rule)).toContain('procedure.out-of-order')
    expect(file.log).toEqual([
      opened,
      the('sympathiser.listed'),
      corrected('2', { ...the('sympathiser.listed'), on: '2025-07-06' }),
    ])
    expect(file.revision).toBe(3)
    expect(file.acts['sympathiser.listed']?.map((act) => act.on)).toEqual(['2025-07-06'])
    expect(replay(file.log)).toEqual({ file, refused: [] })
  })

  it('tells the place of an act that is none', () => {
    expect(() => replay([opened, { type: 'nothing' }])).toThrow(
      expect.objectContaining({ code: 'act.malformed', facts: expect.objectContaining({ index: 1 }) }),
    )
    expect(() => replay([])).toThrow(expect.objectContaining({ code: 'log.empty' }))
    expect(() => replay([unlisted])).toThrow(expect.objectContaining({ code: 'log.not-opened' }))
  })

  it('lets a fault that is not its own through', () => {
    const faulty = {
      ...unlisted,
      get on(): string {
        throw new RangeError('gone')
      },
    }
    expect(() => replay([opened, faulty])).toThrow(RangeError)
  })
})

describe('an entry that cannot be made', () => {
  const file = replay(acts.map((act, index) => ({ ...act, id: `e-${index + 1}` }))).file

  it.each<{ name: string; entry: unknown; code: string }>([
    { name: 'about no entry', entry: struck('99'), code: 'entry.unknown' },
    { name: 'that strikes the opening', entry: struck('e-1'), code: 'entry.opening' },
    { name: 'that corrects by a strike', entry: corrected('e-2', struck('e-3')), code: 'entry.about-entry' },
    {
      name: 'with an id in use',
      entry: { type: 'consent.given', on, id: 'e-4', matter: 'religion' },
      code: 'entry.repeated',
    },
    { name: 'late, with an id in use', entry: { ...introducerLost, id: 'e-4' }, code: 'entry.repeated' },
    {
      name: 'that corrects by no act',
      entry: corrected('e-2', { type: 'nothing', on }),
      code: 'act.malformed',
    },
  ])('$name is a fault, and changes nothing', ({ entry, code }) => {
    const same = JSON.stringify(file)
    expect(() => propose(file, entry as Act)).toThrow(expect.objectContaining({ code }))
    expect(() => record(file, entry as Act)).toThrow(expect.objectContaining({ code }))
    expect(() => replay([...file.log, entry])).toThrow(expect.objectContaining({ code }))
    expect(JSON.stringify(file)).toBe(same)
  })

  it('of a correction to a malformed act tells which act it is', () => {
    const facts = (input: unknown) => {
      try {
        propose(file, input as Act)
      } catch (error) {
        return (error as { facts: object }).facts
      }
      return undefined
    }
    const wrong = { type: 'sympathiser.listed', on, byResolution: 'yes' }
    const { issues, ...plain } = facts(wrong) as { issues: readonly { path: string }[] }
    expect(issues.map(({ path }) => path)).toEqual(['byResolution'])
    expect(facts(corrected('e-2', wrong))).toEqual({
      ...plain,
      issues: issues.map((issue) => ({ ...issue, path: `act.${issue.path}` })),
    })
    expect(plain).toEqual({ type: 'sympathiser.listed' })
  })

  it('names the field within the corrected act', () => {
    const entry = corrected('e-2', { type: 'sympathiser.listed', on, byResolution: 'yes' })
    expect(() => propose(file, entry)).toThrow(
      expect.objectContaining({
        facts: expect.objectContaining({
          issues: [{ path: 'act.byResolution', code: 'field.wrong-type', expected: 'boolean' }],
        }),
      }),
    )
    expect(() => propose(file, corrected('e-2', { type: 'nothing', on }))).toThrow(
      expect.objectContaining({
        facts: expect.objectContaining({ issues: [expect.objectContaining({ path: 'act.type' })] }),
      }),
    )
  })
})

describe('for any log', () => {
  const later: readonly Act[] = [
    introducerLost,
    { type: 'particulars.changed', on: '2025-08-20', person: { citizenship: 'other' } },
    {
      type: 'consent.given',
      on: '2025-09-02',
      matter: 'religion',
      written: true,
      by: { kind: 'upperCommittee' },
    },
    { type: 'helper.left', on: '2026-02-02' } as Act,
  ]
  const entries = fc.array(
    fc.oneof(
      fc.constantFrom(...later),
      fc.integer({ min: 2, max: 36 }).map((place) => struck(String(place))),
      fc.integer({ min: 2, max: 32 }).map((place) => corrected(String(place), acts[place - 1] as Act)),
    ),
    { maxLength: 6 },
  )

  const attempt = (file: CaseFile, act: Act): CaseFile => {
    try {
      return record(file, act)
    } catch {
      return file
    }
  }

  it('no entry is lost, and the log replayed as a chronicle is the file', patient, () => {
    fc.assert(
      fc.property(entries, (more) => {
        let file = whole
        for (const act of more) {
          const next = attempt(file, act)
          expect(next === file || next.log.length === file.log.length + 1).toBe(true)
          expect(next.log.slice(0, file.log.length)).toEqual(file.log)
          file = next
        }
        expect(replay(file.log, { mode: 'chronicle' })).toEqual({ file, refused: [] })
      }),
      { numRuns: 60 },
    )
  })

  it('a late entry and its strike leave the file as it was', patient, () => {
    fc.assert(
      fc.property(fc.constantFrom(...later), (act) => {
        const after = record(record(whole, act), struck('33'))
        expect(withoutLog(after)).toEqual(withoutLog(whole))
      }),
    )
  })

  it.each(['strict', 'chronicle'] as const)(
    'the order of entry is no matter to a %s replay',
    patient,
    (mode) => {
      fc.assert(
        fc.property(fc.shuffledSubarray(acts.slice(1), { minLength: acts.length - 1 }), (shuffled) => {
          const { file, refused } = replay([acts[0], ...shuffled], { mode })
          expect(refused).toEqual([])
          const { log, findings, ...rest } = file
          const { log: ordered, findings: none, ...expected } = whole
          expect(rest).toEqual(expected)
          expect(findings.map(({ finding }) => finding)).toEqual(none)
        }),
        { numRuns: 40 },
      )
    },
  )

  it('acts entered one by one in any order give the file of the ordered log, in a chronicle', patient, () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(acts.slice(1), { minLength: acts.length - 1 }), (shuffled) => {
        const by = { kind: 'cell' } as const
        const opening = openCase({ on: '2025-07-01', case: 'case-1', by, person, unit })
        const file = shuffled.reduce((one, act) => record(one, act, { mode: 'chronicle' }), opening)
        expect({ ...withoutLog(file), acts: file.acts }).toEqual(withoutLog(whole))
        expect(file.log).toEqual([acts[0], ...shuffled])
      }),
      { numRuns: 20 },
    )
  })
})
