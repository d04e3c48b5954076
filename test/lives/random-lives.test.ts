import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { livesAfterTheCeremony } from '../../examples/lives/after-the-ceremony.js'
import { livesBeforeTheCeremony } from '../../examples/lives/before-the-ceremony.js'
import {
  type Act,
  AdmissionError,
  addDays,
  type CaseFile,
  dates,
  effectiveLog,
  explain,
  type Finding,
  type Mode,
  parseAct,
  propose,
  record,
  replay,
  standingOf,
} from '../../src/index.js'
import { en } from '../../src/locales/en.js'
import { vi } from '../../src/locales/vi.js'
import { acts as journey } from '../support/journey.js'
import { patient } from '../support/patient.js'

type About = Extract<Act, { type: 'entry.corrected' | 'entry.struck' }>

/** What no life shows: the register of an office, a second exit, an annulment after each. */
const beside: readonly Act[] = [
  { type: 'membership.transcribed', on: '2025-07-10', standing: 'official', ceremonyOn: '2020-01-01' },
  { type: 'membership.transcribed', on: '2025-07-10', standing: 'probationary', ceremonyOn: '2025-01-31' },
  { type: 'member.removed', on: '2025-07-10', criminal: 'imprisonment' },
  { type: 'member.expelled', on: '2025-07-10', criminal: 'imprisonment' },
  { type: 'admission.annulled', on: '2026-02-16', as: 'issuer' },
  { type: 'member.restored', on: '2026-02-16', by: { kind: 'upperStandingCommittee', id: 'body' } },
  { type: 'admission.regularised', on: '2026-03-02', decidedOn: '2023-03-02' },
  { type: 'recognition.refused', on: '2026-12-04', by: { kind: 'grassrootsStandingCommittee' } },
  { type: 'member.disciplined', on: '2026-02-03', form: 'expulsion' },
]

const isAbout = (act: Act): act is About => act.type === 'entry.corrected' || act.type === 'entry.struck'

const lives = [...livesBeforeTheCeremony, ...livesAfterTheCeremony]
  .map(({ acts }) => acts)
  .concat([journey])
  .map(named)

const pool = [...lives.flat(), ...beside].filter((act) => act.type !== 'case.opened' && !isAbout(act))

/** The acts with an id each, and the entries about others by those ids. */
function named(acts: readonly Act[]): readonly Act[] {
  return acts.map((act, index) => ({
    ...act,
    id: `entry-${index + 1}`,
    ...(isAbout(act) && { entry: `entry-${act.entry}` }),
  }))
}

const days = fc.oneof(fc.integer({ min: -45, max: 45 }), fc.integer({ min: -900, max: 900 }))
const place = fc.nat(60)

/** A life with some acts dropped, some days shifted, acts of other lives put in, and entries about entries at the end. */
const randomLife: fc.Arbitrary<readonly Act[]> = fc
  .record({
    life: fc.constantFrom(...lives),
    dropped: fc.array(place, { maxLength: 2 }),
    shifted: fc.array(fc.record({ at: place, days }), { maxLength: 2 }),
    inserted: fc.array(
      fc.record({ act: fc.constantFrom(...pool), at: place, days, isOnDayOfPlace: fc.boolean() }),
      { maxLength: 4 },
    ),
    struck: fc.array(place, { maxLength: 1 }),
    corrected: fc.array(fc.record({ at: place, days }), { maxLength: 1 }),
  })
  .map(({ life, dropped, shifted, inserted, struck, corrected }) => {
    const at = (one: number) => 1 + (one % (life.length - 1))
    const log = life
      .map((act, index) => {
        const shift = shifted.find((one) => at(one.at) === index)
        return shift ? { ...act, on: addDays(act.on, shift.days) } : act
      })
      .filter((_, index) => !dropped.some((one) => at(one) === index))
    for (const [index, one] of inserted.entries()) {
      const where = 1 + (one.at % log.length)
      const on = one.isOnDayOfPlace ? (log[where - 1] as Act).on : addDays(one.act.on, one.days)
      log.splice(where, 0, { ...one.act, on, id: `inserted-${index + 1}` })
    }
    const ids = new Set(log.map(({ id }) => id))
    const kept = log.filter((act) => !isAbout(act) || ids.has(act.entry))
    const plain = kept.slice(1).filter((act) => !isAbout(act))
    for (const [index, one] of corrected.entries()) {
      const { id, ...act } = plain[one.at % plain.length] as Act
      kept.push({
        type: 'entry.corrected',
        on: '2026-12-31',
        id: `corrected-${index}`,
        entry: id as string,
        act: { ...act, on: addDays(act.on, one.days) },
      })
    }
    for (const [index, one] of struck.entries()) {
      const { id } = plain[one % plain.length] as Act
      kept.push({ type: 'entry.struck', on: '2026-12-31', id: `struck-${index}`, entry: id as string })
    }
    return afterTheirEntries(kept)
  })

/** The log with its entries about others last, in their order. */
function afterTheirEntries(log: readonly Act[]): readonly Act[] {
  return [...log.filter((act) => !isAbout(act)), ...log.filter(isAbout)]
}

const modes = fc.constantFrom<Mode>('strict', 'chronicle')

/** Folds the standing acts of a log one by one, and shows every step; a refused act leaves the file as it was. */
function walk(
  log: readonly Act[],
  mode: Mode,
  seen: (before: CaseFile, act: Act, after: CaseFile, refusal: AdmissionError | undefined) => void,
): CaseFile {
  const [opening, ...rest] = effectiveLog(log).map(({ act }) => act)
  let file = replay([opening]).file
  for (const act of rest) {
    const before = file
    let refusal: AdmissionError | undefined
    try {
      file = record(file, act, { mode })
    } catch (error) {
      if (!(error instanceof AdmissionError)) throw error
      refusal = error
    }
    seen(before, act, file, refusal)
  }
  return file
}

/** Whether the state of a file rests on steps that a chronicle assumes. */
const isAssumed = ({ findings }: CaseFile) =>
  findings.some(({ finding }) => finding.facts.assumed !== undefined)

/** What a file says whatever the order of its entries: findings by the id of their entry. */
function said(file: CaseFile): unknown {
  const { log, revision, findings, ...rest } = file
  return {
    ...rest,
    revision,
    entries: new Set(log.map(({ id }) => id)),
    findings: findings.map((kept) => ({ ...kept, revision: log[kept.revision - 1]?.id })),
  }
}

/** The log in another order: the opening first, entries about others last, acts of one type and day in their order. */
function shuffled(log: readonly Act[], keys: readonly number[]): readonly Act[] {
  const standing = new Map(effectiveLog(log).map(({ entry, act }) => [entry, `${act.on} ${act.type}`]))
  const groups = new Map<string, number[]>()
  const groupOf = (act: Act) => standing.get(act.id as string) ?? String(act.id)
  const rest = log.slice(1)
  for (const [index, act] of rest.entries()) {
    const group = groupOf(act)
    groups.set(group, [...(groups.get(group) ?? []), keys[index % keys.length] as number])
  }
  for (const group of groups.values()) group.sort((a, b) => a - b)
  const keyed = rest.map((act) => ({ act, key: groups.get(groupOf(act))?.shift() as number }))
  const mixed = keyed.sort((a, b) => a.key - b.key).map(({ act }) => act)
  return [log[0] as Act, ...afterTheirEntries(mixed.filter((act) => !isAbout(act))), ...log.filter(isAbout)]
}

const fromKeys = fc.array(fc.nat(10_000), { minLength: 80, maxLength: 80 })

const asEntered = Array.from({ length: 80 }, () => 0)

const former: readonly string[] = ['removed', 'expelled', 'resigned', 'dead', 'neverMember']
const member: readonly string[] = ['probationary', 'official']

describe('a random life', () => {
  it('regains no status without a decision', patient, () => {
    fc.assert(
      fc.property(randomLife, modes, (log, mode) => {
        walk(log, mode, (before, act, after) => {
          const [from, to] = [standingOf(before), standingOf(after)]
          if (from === to) return
          if (from === 'removed' || from === 'expelled')
            expect(`${act.type} to ${to}`).toMatch(
              /^member\.restored to (official|probationary)$|^admission\.annulled to neverMember$/,
            )
          else if (from === 'resigned' || from === 'dead')
            expect(`${act.type} to ${to}`).toBe('admission.annulled to neverMember')
          else expect(former).not.toContain(from)
          if (to === 'official') expect(decisions).toContain(deciding(after, act))
          // A status that was only assumed of a chronicle is given up where an act shows that it was not so.
          if (from === 'official' && !isAssumed(before)) expect(member).not.toContain(to)
        })
      }),
      { numRuns: 120 },
    )
  })

  it('has no seniority later than its official day, and no official day before it joined', patient, () => {
    fc.assert(
      fc.property(randomLife, modes, (log, mode) => {
        const { file } = replay(log, { mode })
        const { seniorityFrom, officialSince, joinedOn } = dates(file)
        const isInverted =
          (seniorityFrom !== undefined && officialSince !== undefined && seniorityFrom > officialSince) ||
          (joinedOn !== undefined && officialSince !== undefined && officialSince < joinedOn)
        if (mode === 'strict') expect(isInverted).toBe(false)
        else if (isInverted)
          expect(file.findings.filter(({ finding }) => finding.effect === 'bar')).not.toEqual([])
      }),
      { numRuns: 120 },
    )
  })

  it('is never re-admitted twice', patient, () => {
    fc.assert(
      fc.property(
        randomLife,
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom('resigned' as const, 'removed' as const),
        (log, readmissions, exit) => {
          const opening = log[0] as Extract<Act, { type: 'case.opened' }>
          const again: Act = {
            ...opening,
            person: {
              ...opening.person,
              former: { decidedOn: '2001-05-19', leftOn: '2010-06-01', exit, hardship: true, readmissions },
            },
          }
          const { file, refused } = replay([again, ...log.slice(1)])
          for (const { act, findings } of refused)
            if (act.type === 'cell.voted' && act.matter === 'admission')
              expect(findings.map(({ rule }) => rule)).toContain('readmission.once')
          expect(file.acts['admission.decided'] ?? []).toEqual([])
          expect(file.acts['ceremony.held'] ?? []).toEqual([])
        },
      ),
      { numRuns: 120 },
    )
  })

  it('loses no act', patient, () => {
    fc.assert(
      fc.property(randomLife, (log) => {
        const strict = replay(log)
        const standing = new Set(strict.file.log.map(({ id }) => id))
        const refused = new Set(strict.refused.map(({ index }) => log[index]?.id))
        for (const act of log) {
          if (!isAbout(act))
            expect([standing.has(act.id), refused.has(act.id)]).toEqual([
              !refused.has(act.id),
              !standing.has(act.id),
            ])
          else expect(standing.has(act.id)).toBe(!refused.has(act.entry))
        }
        for (const { findings } of strict.refused) expect(findings.length).toBeGreaterThan(0)
        const chronicle = replay(log, { mode: 'chronicle' })
        expect(chronicle.refused).toEqual([])
        expect(chronicle.file.log).toEqual(log)
        const acts = Object.values(chronicle.file.acts).flat()
        expect(acts).toHaveLength(effectiveLog(log).length)
      }),
      { numRuns: 80 },
    )
  })

  it('is the same whatever the order of its entries', patient, () => {
    fc.assert(
      fc.property(randomLife, modes, fromKeys, (log, mode, keys) => {
        const mixed = shuffled(log, keys)
        const one = replay(log, { mode })
        const other = replay(mixed, { mode })
        expect(said(other.file)).toEqual(said(one.file))
        expect(other.refused.map(({ index }) => mixed[index]?.id)).toEqual(
          one.refused.map(({ index }) => log[index]?.id),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('is the same file again when its log is replayed as a chronicle', patient, () => {
    fc.assert(
      fc.property(randomLife, modes, (log, mode) => {
        const { file } = replay(log, { mode })
        const again = replay(file.log, { mode: 'chronicle' })
        expect(again.refused).toEqual([])
        expect(again.file).toEqual(file)
      }),
      { numRuns: 60 },
    )
  })

  it('is the same file again when its entries came late, one by one', patient, () => {
    fc.assert(
      fc.property(randomLife, modes, fromKeys, (log, mode, keys) => {
        const [opening, ...rest] = shuffled(log, keys)
        let file = replay([opening]).file
        for (const act of rest) {
          try {
            file = record(file, act, { mode })
          } catch (error) {
            if (!(error instanceof AdmissionError)) throw error
            expect(mode).toBe('strict')
          }
        }
        if (mode === 'chronicle') expect(file.log).toHaveLength(log.length)
        expect(replay(file.log, { mode: 'chronicle' }).file).toEqual(file)
      }),
      // Each hand-made life first, as it was entered: some acts of them came late.
      { numRuns: lives.length + 20, examples: lives.map((life) => [life, 'strict', asEntered]) },
    )
  })

  it('is unchanged by an act that is refused', patient, () => {
    fc.assert(
      fc.property(randomLife, (log) => {
        walk(log, 'strict', (before, act, after, refusal) => {
          const copy = structuredClone(before)
          const { admissible, findings } = propose(before, act)
          expect(admissible).toBe(refusal === undefined)
          expect(before).toEqual(copy)
          if (admissible) return
          expect(refusal?.code).toBe('act.refused')
          expect(after).toBe(before)
          expect(findings.some(({ effect, outcome }) => effect === 'bar' && outcome !== 'met')).toBe(true)
        })
        const { file, refused } = replay(log, { mode: 'strict' })
        const out = new Set(refused.map(({ index }) => log[index]?.id))
        const left = log.filter((act) => !out.has(isAbout(act) ? act.entry : act.id))
        expect(replay(left, { mode: 'strict' })).toEqual({ file, refused: [] })
      }),
      { numRuns: 25 },
    )
  })

  it(
    'has findings that cite a clause and speak in whole words, and holds no label in any of them',
    patient,
    () => {
      const told = new Set<string>()
      fc.assert(
        fc.property(randomLife, modes, (log, mode) => {
          walk(canaried(log), mode, (before, act, after, refusal) => {
            const findings = explain(before, act).subjects.flatMap((subject) => subject.findings)
            const kept = after.findings.filter(({ revision }) => revision > before.revision)
            const all = [...findings, ...kept.map(({ finding }) => finding)]
            for (const finding of all) assertTold(finding, told)
            if (refusal) assertNoCanary(refusal)
          })
        }),
        { numRuns: 60 },
      )
      expect(told.size).toBeGreaterThan(100)
    },
  )

  it('has no label in the fault of a malformed act', patient, () => {
    fc.assert(
      fc.property(
        randomLife,
        place,
        fc.constantFrom('type', 'on', 'by', 'id', 'case', 'tally'),
        (log, at, field) => {
          const act = canaried(log)[at % log.length] as Act
          try {
            parseAct({ ...act, [field]: field === 'id' || field === 'case' ? [canary] : canary })
            expect.unreachable()
          } catch (error) {
            if (!(error instanceof AdmissionError)) throw error
            expect(error.code).toBe('act.malformed')
            assertNoCanary(error)
          }
        },
      ),
      { numRuns: 100 },
    )
  })
})

const decisions: readonly string[] = [
  'recognition.decided',
  'membership.transcribed',
  'admission.regularised',
  'member.restored',
]

/** The act that made the member official: itself, or, in a chronicle, the decision it shows to be off the record. */
function deciding(after: CaseFile, act: Act): string {
  const assumed = after.findings
    .filter(
      ({ revision, finding }) => revision === after.revision && finding.rule === 'procedure.out-of-order',
    )
    .flatMap(({ finding }) => finding.facts.assumed as readonly string[])
  return assumed.includes('recognition.decided') ? 'recognition.decided' : act.type
}

const canary = 'CANARY'

const labels: readonly string[] = [
  'case',
  'cell',
  'toCell',
  'helper',
  'introducer',
  'replaces',
  'request',
  'id',
]

/** The log with a canary in the label of every case, member, body, cell and request; entries keep their ids. */
function canaried(log: readonly Act[]): readonly Act[] {
  return log.map((act) => ({ ...(marked(act) as Act), id: act.id as string }))
}

function marked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(marked)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      typeof inner === 'string' && labels.includes(name) ? `${canary}-${inner}` : marked(inner),
    ]),
  )
}

function assertNoCanary(error: AdmissionError): void {
  const words = [error.message, JSON.stringify(error.facts), vi.error(error), en.error(error)]
  expect(words.join(' ')).not.toContain(canary)
}

/** A finding told whole; `told` are those seen before. */
function assertTold(finding: Finding, told: Set<string>): void {
  const key = JSON.stringify(finding)
  if (told.has(key)) return
  told.add(key)
  expect(key).not.toContain(canary)
  // Where no source states the law of the day there is none to cite; the finding says so.
  if (finding.facts.uncovered === undefined)
    expect(finding.citations, `${finding.rule} ${finding.outcome} cites nothing: ${key}`).not.toEqual([])
  for (const locale of [vi, en]) {
    const words = locale.explain(finding)
    expect(words).not.toMatch(/[{}]|undefined|NaN|\[object/)
    expect(words).not.toMatch(/[a-z]\.[a-z]|[a-z][A-Z]/)
    expect(words).not.toContain(finding.rule)
    expect(words).not.toContain(canary)
  }
  expect(vi.explain(finding)).not.toMatch(/[a-z]{2,}-[a-z]{2,}/)
}
