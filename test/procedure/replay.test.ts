import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyFile } from '../../src/casefile/case-file.js'
import {
  type Act,
  AdmissionError,
  type CaseFile,
  propose,
  record,
  replay,
  rulebook,
  standingOf,
} from '../../src/index.js'
import { unopened } from '../../src/statechart/step.js'
import { acts, before, the } from '../support/journey.js'
import { patient } from '../support/patient.js'

const stepByStep = (log: readonly Act[]): CaseFile =>
  log.reduce((file, act) => {
    try {
      return record(file, act)
    } catch (error) {
      if (error instanceof AdmissionError && error.code === 'act.refused') return file
      throw error
    }
  }, emptyFile(unopened))

describe('replaying a log', () => {
  it('gives the file of the whole journey, nothing refused', () => {
    const { file, refused } = replay(acts)
    expect(refused).toEqual([])
    expect(file).toMatchObject({ caseId: 'case-1', revision: 32, findings: [] })
    expect(standingOf(file)).toBe('official')
    expect(file.log).toEqual(acts)
  })

  it('leaves a refused act out, with its place and its bars, and goes on', () => {
    const early: Act = { ...the('ceremony.held'), on: '2025-10-01' }
    const log = [...before('ceremony.held'), early, the('ceremony.held')]
    const { file, refused } = replay(log)
    expect(refused).toHaveLength(1)
    expect(refused[0]).toMatchObject({
      index: 21,
      act: early,
      findings: [{ rule: 'procedure.out-of-order', effect: 'bar' }],
    })
    expect(file.log).toHaveLength(log.length - 1)
  })

  it('reports of a refused act its bars alone, not what else was found of it', () => {
    const { by, tally, ...vote } = the('cell.voted', 'admission')
    const bare: Act = { ...vote, outcome: 'proposed' }
    const { refused } = replay([...before('cell.voted', 'admission'), bare])
    const found = propose(replay(before('cell.voted', 'admission')).file, bare).findings
    expect(found.some(({ effect, outcome }) => effect !== 'bar' && outcome !== 'met')).toBe(true)
    expect(refused.map(({ index }) => index)).toEqual([before('cell.voted', 'admission').length])
    const effects = refused.flatMap(({ findings }) => findings.map(({ effect }) => effect))
    expect([...new Set(effects)]).toEqual(['bar'])
  })

  it('is judged by the rulebook it is given', () => {
    const log = [...before('ceremony.held'), { ...the('ceremony.held'), on: '2025-12-03' }]
    const book = rulebook({ policies: { firstCountedDay: 'same-day' } })
    expect(replay(log).file.findings).toEqual([])
    expect(replay(log, { rulebook: book }).file.findings).toHaveLength(1)
  })

  it('throws on an empty log, and on one that does not begin with the opening', () => {
    expect(() => replay([])).toThrow(expect.objectContaining({ code: 'log.empty', facts: {} }))
    expect(() => replay(acts.slice(1))).toThrow(
      expect.objectContaining({ code: 'log.not-opened', facts: { type: 'sympathiser.listed' } }),
    )
  })

  it('throws on a malformed act with its place', () => {
    expect(() => replay([...acts.slice(0, 3), { type: 'cell.voted', on: '2025-09-15' }])).toThrow(
      expect.objectContaining({
        code: 'act.malformed',
        facts: {
          type: 'cell.voted',
          index: 3,
          issues: [expect.objectContaining({ path: 'matter', code: 'field.missing' })],
        },
      }),
    )
  })

  it('throws a fault that is none of its own as it is', () => {
    const fault = new Error('a getter of the app')
    const act = Object.defineProperty({ on: '2025-07-01' }, 'type', {
      enumerable: true,
      get: () => {
        throw fault
      },
    })
    expect(() => replay([act])).toThrow(fault)
  })

  it('is the same as step by step, for any part of the journey in the order of its days', patient, () => {
    fc.assert(
      fc.property(fc.subarray(acts.slice(1)), (kept) => {
        const log = [acts[0]!, ...kept]
        const replayed = replay(log)
        expect(replayed.file).toEqual(stepByStep(log))
        expect(replayed.file.revision + replayed.refused.length).toBe(log.length)
        expect(replay(replayed.file.log).refused).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('is the same for any cut of the log', () => {
    for (const index of acts.keys()) {
      const half = replay(acts.slice(0, index + 1)).file
      expect(acts.slice(index + 1).reduce((file, act) => record(file, act), half)).toEqual(replay(acts).file)
    }
  })
})

describe('what a refused act falls because of', () => {
  const causes = (log: readonly Act[]) =>
    replay(log).refused.map(({ index, because }) =>
      because === undefined ? `${index}` : `${index}<${because}`,
    )
  const vote = acts.findIndex((act) => act.type === 'cell.voted' && act.matter === 'admission')
  const decision = acts.findIndex(({ type }) => type === 'admission.decided')
  const short: Act = { ...(acts[vote] as Act & { type: 'cell.voted' }), tally: { members: 12, yes: 5 } }

  it('is the first act that falls by itself, for every act after it that stands without its fault', () => {
    const all = acts.slice(vote + 1).map((_, at) => `${vote + 1 + at}<${vote}`)
    expect(causes(acts.with(vote, short))).toEqual([`${vote}`, ...all])
  })

  it('is nothing of an act with a fault of its own beside', () => {
    const { reappraised: _, ...decided } = acts[decision] as Act & { type: 'admission.decided' }
    const unpassed: Act = { ...decided, tally: { members: 9, yes: 2 } }
    const [first, second, third, fourth] = causes(acts.with(vote, short).with(decision, unpassed))
    expect([first, second, third]).toEqual([`${vote}`, `${vote + 1}<${vote}`, `${vote + 2}<${vote}`])
    expect(fourth).toBe(`${decision}`)
    expect(causes(acts.with(vote, short).with(decision, unpassed)).at(-1)).toBe(
      `${acts.length - 1}<${decision}`,
    )
  })

  it('is nothing of one refused act alone', () => {
    expect(causes([...acts, { type: 'sympathiser.listed', on: '2027-03-01' }])).toEqual([`${acts.length}`])
  })
})

describe('replaying the log of a file', () => {
  const kept = replay(acts).file

  it('keeps a vote that a correction entered later would have barred', () => {
    const young = record(kept, {
      type: 'entry.corrected',
      on: '2026-12-20',
      entry: '1',
      document: { code: '2-KNĐ' },
      act: { ...the('case.opened'), person: { ...the('case.opened').person, bornOn: '2008-01-10' } },
    })
    expect(young.findings.map(({ finding }) => finding.rule)).toContain('applicant.age-window')
    const again = replay(young.log)
    expect(again.refused).toEqual([])
    expect(again.file).toEqual(young)
    expect(replay(young.log, { mode: 'strict' }).refused.map(({ act }) => act.type)).toContain('cell.voted')
  })

  it('still refuses what was barred when it was entered, late entries after it or not', () => {
    const early: Act = { ...the('ceremony.held'), on: '2025-10-01' }
    const late: Act = { type: 'particulars.changed', on: '2025-07-02' }
    const { refused } = replay([...before('ceremony.held'), early, late])
    expect(refused.map(({ act }) => act)).toEqual([early])
  })

  it('gives the same file again, whatever was entered late', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: acts.length - 1 }), { maxLength: 6 }),
        fc.constantFrom('2004-02-20', '2008-01-10', '1950-01-01'),
        (late, bornOn) => {
          const held = acts.filter((_, index) => index === 0 || !late.includes(index))
          const entries: Act[] = late.flatMap((index) => (index === 0 ? [] : [acts[index] as Act]))
          const opening = { ...the('case.opened'), person: { ...the('case.opened').person, bornOn } }
          const corrected: Act = { type: 'entry.corrected', on: '2027-01-10', entry: '1', act: opening }
          const file = stepByStep([...held, ...entries, corrected])
          expect(replay(file.log).refused).toEqual([])
          expect(replay(file.log).file).toEqual(file)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('the mode', () => {
  it.each(['Strict', 'CHRONICLE', ''])('%j is a fault: nothing is recorded unasked', (mode) => {
    const asked = { mode } as unknown as { mode: 'strict' }
    const fault = expect.objectContaining({ code: 'mode.unknown', facts: { known: ['strict', 'chronicle'] } })
    expect(() => record(replay(acts).file, { type: 'particulars.changed', on: '2027-02-01' }, asked)).toThrow(
      fault,
    )
    expect(() => replay(acts, asked)).toThrow(fault)
  })
})
