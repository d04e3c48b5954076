import fc from 'fast-check'
import {
  type Act,
  AdmissionError,
  agenda,
  type CaseFile,
  dataQuality,
  explain,
  type Finding,
  forecast,
  type Person,
  propose,
  record,
  replay,
  unproven,
} from 'ketnap'
import { en } from 'ketnap/locales/en'
import { vi } from 'ketnap/locales/vi'
import { describe, expect, it } from 'vitest'
import { actTypes } from '../../../src/casefile/acts/act-types.js'
import { markedFields } from '../../../src/casefile/privacy/marked-fields.js'
import { acts, person } from '../../support/journey.js'
import { patient } from '../../support/patient.js'
import { anyAct, birthDays, canaryName } from './any-act.js'

const today = '2026-10-01'

/** Part of the journey, then any acts, kept as an office's record; the opening is any, so that it holds any person. */
const anyFile: fc.Arbitrary<CaseFile> = fc
  .record({
    upTo: fc.nat({ max: acts.length - 1 }),
    more: fc.array(anyAct(), { minLength: 1, maxLength: 6 }),
    opening: anyAct('case.opened'),
  })
  .map(({ upTo, more, opening }) => {
    const others = more.filter((act) => act.type !== 'case.opened').map(withoutId)
    return replay([opening, ...acts.slice(1, upTo), ...others], { mode: 'chronicle' }).file
  })

/** Entries of one log have ids of their own; here none needs one. */
function withoutId({ id: _, ...act }: Act): Act {
  return act as Act
}

/** The acts of the journey on a day under an older law and on their own, so that most rules are asked. */
const ofTheJourney = acts.slice(1).flatMap((act) => [{ ...act, on: '2025-01-15' }, act])

/** Everything in a value that has the shape of a finding. */
function findingsIn(value: unknown): readonly Finding[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'rule' in value && 'facts' in value ? [value as Finding] : []
  return [...own, ...Object.values(value).flatMap(findingsIn)]
}

/** A day of birth as each language writes it. */
const written = birthDays.flatMap((day) => [day, vi.day(day), en.day(day)])

const canaries = [canaryName, ...written]

const heard = new Set<string>()

/** No canary in the findings of an answer, nor in what either language says of them; each finding is looked at once. */
function expectSilent(answer: unknown): void {
  for (const finding of findingsIn(answer)) {
    const known = JSON.stringify(finding)
    if (heard.has(known)) continue
    heard.add(known)
    const said = [known, vi.finding(finding), vi.explain(finding), en.explain(finding)].join('\n')
    expect(canaries.filter((canary) => said.includes(canary))).toEqual([])
  }
}

/** The same of all else in an answer. */
function expectNoCanary(answer: unknown): void {
  expectSilent(answer)
  const text = JSON.stringify(answer)
  expect(canaries.filter((canary) => text.includes(canary))).toEqual([])
}

describe('what the library says of a case', patient, () => {
  it('repeats no name and no day of birth, whatever acts are on file and whatever is asked', () => {
    fc.assert(
      fc.property(anyFile, fc.array(anyAct(), { minLength: 4, maxLength: 4 }), (file, asked) => {
        expectNoCanary(file.findings)
        expectNoCanary(agenda(file, { today }))
        expectNoCanary(forecast(file, { today }))
        expectNoCanary([unproven(file), dataQuality(file, { today })])
        for (const act of asked.map(withoutId)) {
          expectNoCanary(explain(file, act))
          expectNoCanary(propose(file, act))
          expectNoCanary(faultOf(() => record(file, act)))
        }
      }),
      { numRuns: 30 },
    )
  })

  it('repeats no day of birth where a rule counts from it', () => {
    const [own, third, fourth, minor] = birthDays
    const people: readonly Person[] = [
      { ...person, bornOn: own, populationBreach: { child: 3, bornOn: third } },
      { ...person, bornOn: minor, populationBreach: { child: 4, bornOn: fourth } },
    ]
    for (const one of people) {
      const { file } = replay([{ ...acts[0], person: one }, ...acts.slice(1)], { mode: 'chronicle' })
      for (const act of ofTheJourney) expectSilent(explain(file, act).subjects)
      expectSilent(explain(file, { type: 'admission.refused', on: '2025-10-01', cause: 'age' }))
      expectSilent(
        explain(file, { type: 'member.expelled', on: '2026-12-10', deferral: 'child', childBornOn: minor }),
      )
    }
    expect([...heard].some((finding) => finding.includes('applicant.population-wait'))).toBe(true)
  })

  it('would be caught: the canaries are on file', () => {
    fc.assert(
      fc.property(anyAct('introduction.made'), (act) => {
        expect(JSON.stringify(act)).toContain(canaryName)
      }),
    )
  })
})

/** Facts and sentences of the fault, or nothing where none is thrown. */
function faultOf(act: () => unknown): unknown {
  try {
    act()
    return []
  } catch (error) {
    if (!(error instanceof AdmissionError)) throw error
    return [error.message, error.facts, vi.error(error), en.error(error)]
  }
}

describe('what the library says of an input that is no act', patient, () => {
  const values = [canaryName, { [canaryName]: [canaryName] }, 79301004567]
  const places = actTypes.flatMap((type) =>
    Object.keys(markedFields(type) ?? {}).map((field) => ({ type, field })),
  )

  it('repeats no value, in whatever field, and no key that is not written like a field', () => {
    for (const { type, field } of places)
      for (const value of values) {
        const input = { type, on: '2026-01-05', [field]: value, [canaryName]: value }
        const said = JSON.stringify(faultOf(() => replay([input])))
        expect(said).toContain('.malformed')
        for (const one of [canaryName, '79301004567']) expect(said).not.toContain(one)
      }
  })

  it('repeats no value of a corrected act, of a tally or of the particulars', () => {
    const { file } = replay([acts[0]])
    const inputs: readonly object[] = [
      { type: 'entry.corrected', on: '2026-01-05', entry: '1', act: { type: canaryName, on: '2026-01-05' } },
      { type: 'entry.corrected', on: '2026-01-05', entry: '1', act: { type: 'case.opened', on: canaryName } },
      { type: 'entry.corrected', on: '2026-01-05', entry: '1', act: { ...acts[0], [canaryName]: 1 } },
      {
        type: 'case.opened',
        on: '2026-01-05',
        case: 'c',
        person: { [canaryName]: canaryName, religion: canaryName },
      },
      {
        type: 'cell.voted',
        on: '2026-01-05',
        matter: canaryName,
        tally: { [canaryName]: 1, yes: canaryName },
      },
    ]
    for (const input of inputs) {
      const said = JSON.stringify(faultOf(() => propose(file, input as Act)))
      expect(said).toContain('act.malformed')
      expect(said).not.toContain(canaryName)
    }
  })
})
