import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import { emptyFile } from '../../src/casefile/case-file.js'
import { effectiveLog } from '../../src/casefile/log/effective-log.js'
import {
  type Act,
  AdmissionError,
  type CaseFile,
  type Finding,
  propose,
  record,
  replay,
} from '../../src/index.js'
import { fileOf, membership } from '../../src/machines.js'
import { unopened } from '../../src/statechart/step.js'
import { acts } from '../support/journey.js'
import { patient } from '../support/patient.js'

/** A log in the order of its days: a machine on its own takes acts as they come and folds nothing again. */
const inOrder = (log: readonly Act[]): readonly Act[] => effectiveLog(log).map(({ act }) => act)

/** One log sent to the running machine and to the library, act by act, and every answer compared. */
function compare(log: readonly Act[]): { readonly recorded: number; readonly refused: number } {
  let emitted: readonly Finding[] | undefined
  const actor = createActor(membership)
  actor.on('refused', (event) => {
    expect(emitted).toBeUndefined()
    emitted = event.findings
  })
  actor.start()
  let file: CaseFile = emptyFile(unopened)
  let refused = 0
  for (const act of log) {
    emitted = undefined
    const proposal = propose(file, act)
    const before = actor.getSnapshot().context.log.length
    actor.send(act)
    const snapshot = actor.getSnapshot()
    if (proposal.admissible) {
      expect(emitted).toBeUndefined()
      expect(snapshot.context.log.length).toBe(before + 1)
      file = record(file, act)
    } else {
      refused += 1
      expect(snapshot.context.log.length).toBe(before)
      expect(emitted).toEqual(refusalOf(file, act))
      expect(emitted!.length).toBeGreaterThan(0)
    }
    expect(fileOf(snapshot)).toEqual(file)
  }
  return { recorded: file.revision, refused }
}

function refusalOf(file: CaseFile, act: Act): unknown {
  try {
    record(file, act)
  } catch (error) {
    if (error instanceof AdmissionError) return error.facts.findings
    throw error
  }
  return undefined
}

const short = (
  type: 'cell.voted' | 'grassroots.voted',
  matter: 'admission' | 'recognition',
  on: string,
): Act => ({
  type,
  on,
  matter,
  outcome: 'not-proposed',
  tally: { members: 12, yes: 7 },
})

/** Acts beside the journey: side roads, wrong matters, missing evidence. */
const more: readonly Act[] = [
  short('cell.voted', 'admission', '2025-09-15'),
  short('grassroots.voted', 'admission', '2025-09-25'),
  short('cell.voted', 'recognition', '2026-11-16'),
  short('grassroots.voted', 'recognition', '2026-11-20'),
  ...(['admission', 'recognition'] as const).flatMap((matter): Act[] => [
    { type: 'shortfall.reported', on: '2026-11-24', matter },
    ...(['consider', 'refuse', 'return'] as const).map(
      (answer): Act => ({ type: 'shortfall.answered', on: '2026-11-25', matter, answer }),
    ),
    { type: 'section.appraised', on: '2026-11-18', matter },
    { type: 'extension.granted', on: '2026-11-26', matter },
    { type: 'result.notified', on: '2026-12-05', matter },
  ]),
  { type: 'admission.refused', on: '2025-10-20', by: { kind: 'communeStandingCommittee' } },
  { type: 'recognition.refused', on: '2026-12-04', by: { kind: 'grassrootsStandingCommittee' } },
  { type: 'membership.transcribed', on: '2025-07-10', standing: 'official', ceremonyOn: '2020-01-01' },
  { type: 'membership.transcribed', on: '2025-07-10', standing: 'probationary', ceremonyOn: '2025-01-31' },
  { type: 'sympathiser.unlisted', on: '2025-07-06' },
  { type: 'introducer.lost', on: '2025-09-10', introducer: 'member-1', reason: 'moved' },
  { type: 'helper.left', on: '2026-01-05' },
  { type: 'helper.assigned', on: '2026-01-12', helper: { official: true } },
  { type: 'member.disciplined', on: '2026-02-02', form: 'warning' },
  { type: 'member.disciplined', on: '2026-02-03', form: 'expulsion' },
  { type: 'background.rejected', on: '2025-09-01' },
  { type: 'consent.given', on: '2025-10-01', matter: 'over-age', written: true },
  { type: 'papers.renewed', on: '2025-09-13', papers: ['introduction-paper'] },
  { type: 'particulars.changed', on: '2025-09-14', unit: { sectionCommittee: true } },
  { type: 'particulars.changed', on: '2025-09-14', unit: { cellKind: 'grassroots-cell' } },
  { type: 'cell.voted', on: '2025-09-15', matter: 'admission' },
]

describe('the machine and the library', () => {
  it('give the same states on the whole journey', () => {
    expect(compare(acts)).toEqual({ recorded: 32, refused: 0 })
  })

  it('give the same refusals where an act is left out', () => {
    for (const left of acts.keys()) {
      const { recorded, refused } = compare(acts.filter((_, index) => index !== left))
      expect(recorded + refused).toBe(31)
    }
  })

  it('give the same refusals on acts proposed twice', () => {
    const { recorded, refused } = compare(inOrder(acts.flatMap((act) => [act, act])))
    expect(recorded + refused).toBe(64)
  })

  it('agree on the three failed votes and what follows', () => {
    const before = acts.slice(0, 27)
    const votes = ['2026-11-16', '2026-11-23', '2026-11-30', '2026-12-07'].map((on) =>
      short('cell.voted', 'recognition', on),
    )
    expect(compare([...before, ...votes])).toEqual({ recorded: 30, refused: 1 })
  })

  it('agree on random acts of the journey and of its side roads', patient, () => {
    const beside = fc.record({ at: fc.nat(acts.length), act: fc.constantFrom(...more) })
    const changed = fc.record({ at: fc.nat(acts.length - 1), days: fc.integer({ min: -400, max: 400 }) })
    fc.assert(
      fc.property(
        fc.array(beside, { maxLength: 6 }),
        fc.array(changed, { maxLength: 3 }),
        fc.array(fc.nat(acts.length - 1), { maxLength: 2 }),
        (added, moved, left) => {
          const log = acts.map((act, index) => {
            const move = moved.find(({ at }) => at === index)
            return move ? { ...act, on: shifted(act.on, move.days) } : act
          })
          const kept = log.filter((_, index) => !left.includes(index))
          for (const { at, act } of added) kept.splice(Math.min(at, kept.length), 0, act)
          const { recorded, refused } = compare(inOrder(kept))
          expect(recorded + refused).toBe(kept.length)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('agree on shuffled acts, and replay leaves out just those that were refused', patient, () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...acts.slice(1), ...more], { maxLength: 30 }), (rest) => {
        const log = [acts[0]!, ...rest]
        const { recorded, refused } = compare(inOrder(log))
        const replayed = replay(log, { mode: 'strict' })
        expect(replayed.file.revision).toBe(recorded)
        expect(recorded + refused).toBe(log.length)
        expect(replayed.refused).toHaveLength(refused)
      }),
      { numRuns: 40 },
    )
  })
})

function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
