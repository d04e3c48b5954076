import { describe, expect, it } from 'vitest'
import {
  type Act,
  addDays,
  agenda,
  type CaseFile,
  forecast,
  isRefusal,
  propose,
  record,
  replay,
} from '../../src/index.js'
import { lifeOf } from '../casebook/life.js'
import { patient } from '../support/patient.js'
import { actsWithoutOneField } from './ablated.js'

/** Lives under each version of the law, one that straddles two of them among them. */
const lives = ['2018-03-05', '2022-04-05', '2025-05-26', '2025-08-04', '2026-09-07'].map((considered) =>
  lifeOf({ considered }),
)

/** Every file of a life, after each of its acts. */
function* filesOf(log: readonly Act[]): Generator<CaseFile> {
  let file = replay(log.slice(0, 1)).file
  yield file
  for (const act of log.slice(1)) {
    file = record(file, act, { mode: 'chronicle' })
    yield file
  }
}

const lastDayOf = ({ log }: CaseFile) =>
  log
    .map(({ on }) => on)
    .toSorted()
    .at(-1) as string

type Step = { readonly act: string; readonly matter?: string }

/** The act of the life that takes a step, on another day. */
function taken(log: readonly Act[], step: Step, on: string): Act | undefined {
  const matterOf = (act: Act) =>
    'matter' in act
      ? act.matter
      : 'course' in act
        ? { awareness: 'admission', 'new-member': 'recognition' }[act.course]
        : undefined
  const act = log.find((one) => one.type === step.act && (matterOf(one) ?? step.matter) === step.matter)
  return act && ({ ...act, on } as Act)
}

/** Between the declaration and the certificate stands the verification, of which the straight way says nothing. */
const needsMore = (step: Step, file: CaseFile) =>
  step.act === 'background.certified' && file.acts['verification.replied'] === undefined

describe('what lies ahead of a life is kept when it is proposed', () => {
  it(
    'the next step of the forecast is lawful on its day, and barred the day before where a bar is waited for',
    patient,
    () => {
      let asked = 0
      for (const log of lives)
        for (const file of filesOf(log)) {
          const today = lastDayOf(file)
          const [step] = forecast(file, { today })
          const act = step?.from && !needsMore(step, file) ? taken(log, step, step.from) : undefined
          if (!step?.from || !act) continue
          asked += 1
          expect([
            act.type,
            propose(file, act)
              .findings.filter(isRefusal)
              .map(({ rule }) => rule),
          ]).toEqual([act.type, []])
          if (step.from > today && step.because.some(isRefusal))
            expect(propose(file, { ...act, on: addDays(step.from, -1) } as Act).admissible).toBe(false)
        }
      expect(asked).toBeGreaterThan(100)
    },
  )

  it('with a field of an act left out, the step is blocked, or lawful, as the proposal says', patient, () => {
    let asked = 0
    for (const log of lives.slice(3, 4))
      for (const [at, whole] of log.entries())
        for (const [turn, less] of actsWithoutOneField(whole).entries()) {
          if (at === 0 && turn % 3 > 0) continue
          const changed = log.with(at, less)
          for (const next of ['cell.voted', 'admission.decided', 'ceremony.held', 'recognition.decided']) {
            const end = log.findIndex(({ type }) => type === next)
            if (end <= at) continue
            let file: CaseFile
            try {
              file = replay(changed.slice(0, end), { mode: 'chronicle' }).file
            } catch {
              continue // What is no act without the field.
            }
            const today = lastDayOf(file)
            const [step] = forecast(file, { today })
            if (step?.act !== next) continue
            const act = taken(log, step, step.from ?? today) as Act
            asked += 1
            const bars = propose(file, act).findings.filter(isRefusal)
            expect([act.type, JSON.stringify(less).slice(0, 60), bars.map(({ rule }) => rule)]).toEqual([
              act.type,
              JSON.stringify(less).slice(0, 60),
              step.from === undefined ? bars.map(({ rule }) => rule) : [],
            ])
            if (step.from === undefined) expect(bars).not.toEqual([])
            const isPossible = agenda(file, { today }).possible.some((one) => one.act === next)
            expect([next, isPossible]).toEqual([next, step.from === today])
          }
        }
    expect(asked).toBeGreaterThan(75)
  })
})
