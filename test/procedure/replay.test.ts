import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyFile } from '../../src/casefile/case-file.js'
import {
  type Act,
  AdmissionError,
  type CaseFile,
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
