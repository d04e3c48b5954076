import fc from 'fast-check'
import { type Act, type ActAbout, addDays, agenda, forecast, isRefusal, propose, replay } from 'ketnap'
import { population } from 'ketnap/testing'
import { describe, expect, it } from 'vitest'
import { matterOf } from '../../src/casefile/acts/matter.js'
import { matterSaid } from '../../src/procedure/prospect.js'
import { upTo } from '../support/journey.js'
import { patient } from '../support/patient.js'
import { evenRates, window } from '../testing/lives.js'

const rulesOf = (findings: readonly { readonly rule: string }[]) => findings.map(({ rule }) => rule)

describe('why a step of a forecast is not earlier', () => {
  // The ceremony of the journey is on 7 November 2025: the probation ends on 7 November 2026.
  const steps = forecast(replay(upTo('ceremony.held')).file, { today: '2025-12-01' })

  it('is the step before it, or the rule that waits for the day', () => {
    expect(
      steps.map(({ act, from, after, because }) => [act, from, after?.act, ...rulesOf(because)]),
    ).toEqual([
      ['member-record.filed', '2025-12-01', undefined],
      ['certificate.issued', '2025-12-01', 'member-record.filed'],
      ['self-review.made', '2026-11-08', 'certificate.issued', 'recognition.self-review-after-term'],
      ['remarks.made', '2026-11-08', 'self-review.made'],
      ['opinions.consolidated', '2026-11-08', 'remarks.made'],
      ['cell.voted', '2026-11-08', 'opinions.consolidated'],
      ['grassroots.voted', '2026-11-08', 'cell.voted'],
      ['recognition.decided', '2026-11-08', 'grassroots.voted'],
      ['recognition.announced', '2026-11-08', 'recognition.decided'],
    ])
  })

  it('is told with its clause, as it was found before the day', () => {
    expect(steps[2]?.because).toMatchObject([
      { outcome: 'broken', lawfulFrom: '2026-11-08', citations: [{ instrument: 'S2025' }, {}] },
    ])
  })
})

const lives = [...population({ seed: 21, cases: 60, ...window, rates: evenRates })]

/** A life after each of its acts, with the act that came next. */
const moments = lives.flatMap(({ log }) =>
  log.slice(1).map((next, index) => ({ log: log.slice(0, index + 1), next })),
)

const moment = fc.constantFrom(...moments)
const later = fc.integer({ min: 0, max: 400 })

describe('the next step of a forecast', patient, () => {
  it('is admitted by record on its day, and objected to by the same rules on the day before', () => {
    let asked = 0
    fc.assert(
      fc.property(moment, later, ({ log, next }, days) => {
        const { file } = replay(log)
        const today = addDays((log.at(-1) as Act).on, days)
        const [step] = forecast(file, { today })
        if (step?.from === undefined || next.type !== step.act || matterOf(next) !== step.matter) return
        asked += 1
        const on = (day: string) => propose(file, { ...next, on: day } as Act).findings
        // Who acts is evidence of the act: the body of its first day may be gone on a later one.
        const refusals = rulesOf(on(step.from).filter(isRefusal)).filter((rule) => !rule.startsWith('actor.'))
        expect(refusals).toEqual([])
        if (step.because.length === 0) expect(step.from).toBe(today)
        const before = on(addDays(step.from, -1)).filter(({ outcome }) => outcome !== 'met')
        expect(rulesOf(before)).toEqual(expect.arrayContaining(rulesOf(step.because)))
      }),
      { numRuns: 300 },
    )
    expect(asked).toBeGreaterThan(100)
  })

  it('is possible today, or waits for and is barred by what the agenda has it blocked by', () => {
    fc.assert(
      fc.property(moment, later, ({ log }, days) => {
        const { file } = replay(log)
        const today = addDays((log.at(-1) as Act).on, days)
        const [step] = forecast(file, { today })
        if (!step) return
        const { possible, blocked } = agenda(file, { today })
        const isStep = (about: ActAbout) =>
          about.act === step.act && (matterSaid(about) ?? step.matter) === step.matter
        const bars = [...step.because.filter(isRefusal), ...step.blockedBy]
        const by = blocked.find(isStep)?.by
        if (possible.some(isStep)) expect(bars).toEqual([])
        else if (by === undefined) expect(rulesOf(bars)).toContain('procedure.out-of-order')
        else {
          expect(bars).not.toEqual([])
          expect(rulesOf(by)).toEqual(expect.arrayContaining(rulesOf(bars)))
        }
      }),
      { numRuns: 300 },
    )
  })
})
