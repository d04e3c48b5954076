import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effectiveLog } from '../../../src/casefile/log/effective-log.js'
import type { Act, Matter } from '../../../src/casefile/shapes.js'
import { forecast, propose, record, replay } from '../../../src/index.js'
import { acts, before } from '../../support/journey.js'

const opened: Act = { type: 'case.opened', on: '2020-01-01', case: 'case-1' }
const on = '2026-11-16'

const inOrder = (entries: readonly Act[]) =>
  effectiveLog([opened, ...entries])
    .slice(1)
    .map(({ act }) => act)

const voted = (matter: Matter, outcome: 'proposed' | 'not-proposed' = 'proposed'): Act => ({
  type: 'cell.voted',
  on,
  matter,
  outcome,
})
const committee = (matter: Matter, outcome: 'proposed' | 'not-proposed' = 'proposed'): Act => ({
  type: 'grassroots.voted',
  on,
  matter,
  outcome,
})
const reported = (matter: Matter): Act => ({ type: 'shortfall.reported', on, matter })
const answered = (matter: Matter, answer: 'return' | 'consider'): Act => ({
  type: 'shortfall.answered',
  on,
  matter,
  answer,
})

/** What may all take place on one day, each matter in the order of its procedure. */
const days: Readonly<Record<string, readonly Act[]>> = {
  recognition: [
    { type: 'certificate.issued', on, course: 'new-member' },
    { type: 'self-review.made', on },
    { type: 'remarks.made', on },
    { type: 'opinions.consolidated', on, matter: 'recognition' },
    voted('recognition'),
    { type: 'section.appraised', on, matter: 'recognition' },
    committee('recognition'),
    { type: 'dossier.submitted', on, matter: 'recognition' },
    { type: 'recognition.decided', on },
    { type: 'result.notified', on, matter: 'recognition' },
    { type: 'recognition.announced', on },
  ],
  removal: [
    { type: 'removal.opened', on, ground: 'political-standard' },
    { type: 'self-criticism.requested', on },
    { type: 'self-criticism.answered', on, answer: 'made' },
    voted('removal'),
    { type: 'section.appraised', on, matter: 'removal' },
    committee('removal'),
    { type: 'member.removed', on },
    { type: 'card.collected', on },
  ],
  resignation: [
    { type: 'resignation.requested', on },
    voted('resignation'),
    committee('resignation'),
    { type: 'member.resigned', on },
  ],
  'a removal and its refusal, then an application to leave': [
    { type: 'removal.opened', on, ground: 'political-standard' },
    voted('removal'),
    { type: 'resignation.requested', on },
    voted('resignation'),
    { type: 'member.resigned', on },
  ],
  'discipline and then an expulsion': [
    { type: 'discipline.opened', on },
    { type: 'member.disciplined', on, form: 'warning' },
    voted('expulsion'),
    committee('expulsion'),
    { type: 'member.expelled', on },
  ],
  admission: [
    { type: 'opinions.consolidated', on, matter: 'admission' },
    voted('admission'),
    { type: 'section.appraised', on, matter: 'admission' },
    committee('admission'),
    { type: 'dossier.submitted', on, matter: 'admission' },
    { type: 'admission.decided', on },
    { type: 'decision.received', on },
    { type: 'ceremony.held', on },
  ],
  'a recognition voted again': [
    { type: 'self-review.made', on },
    voted('recognition', 'not-proposed'),
    reported('recognition'),
    answered('recognition', 'return'),
    voted('recognition'),
    committee('recognition'),
    { type: 'recognition.decided', on },
  ],
  'a removal that the committee votes again': [
    { type: 'removal.opened', on, ground: 'political-standard' },
    voted('removal'),
    committee('removal', 'not-proposed'),
    reported('removal'),
    committee('removal'),
    { type: 'member.removed', on },
  ],
  'a shortfall of the cell that is considered, and one of the committee': [
    voted('admission', 'not-proposed'),
    reported('admission'),
    answered('admission', 'consider'),
    committee('admission', 'not-proposed'),
    reported('admission'),
    answered('admission', 'return'),
    voted('admission'),
    committee('admission'),
    { type: 'admission.decided', on },
  ],
  'a shortfall of the committee': [
    voted('admission'),
    committee('admission', 'not-proposed'),
    reported('admission'),
    answered('admission', 'return'),
  ],
  'the ceremony, the papers of the member, and the class of new members': [
    { type: 'class.entered', on, course: 'awareness' },
    { type: 'certificate.issued', on, course: 'awareness' },
    { type: 'admission.decided', on },
    { type: 'ceremony.held', on },
    { type: 'member-record.filed', on },
    { type: 'class.entered', on, course: 'new-member' } as Act,
    { type: 'self-review.made', on },
  ],
  'a second vote of the cell, the ceremony, and the papers of the member': [
    voted('admission', 'not-proposed'),
    reported('admission'),
    answered('admission', 'return'),
    voted('admission'),
    { type: 'admission.decided', on },
    { type: 'ceremony.held', on },
    { type: 'member-record.filed', on },
    { type: 'self-review.made', on },
  ],
  'a dossier returned to the cell': [
    voted('admission'),
    { type: 'dossier.submitted', on, matter: 'admission' },
    { type: 'dossier.returned', on, to: 'start' },
    { type: 'admission.decided', on },
  ],
}

/** The votes of a day stay in the order they are entered in; everything else may be entered anyhow. */
const isRepeated = (act: Act, all: readonly Act[]) => all.filter(({ type }) => type === act.type).length > 1

describe('the acts of one day', () => {
  it.each(Object.entries(days))('stand in the order of the procedure: %s', (_, right) => {
    expect(inOrder(right)).toEqual(right)
    expect(inOrder(right.filter((act) => !isRepeated(act, right)).toReversed())).toEqual(
      right.filter((act) => !isRepeated(act, right)),
    )
  })

  it.each(Object.entries(days))('whatever the order of entry of different acts: %s', (_, right) => {
    const repeated = right.filter((act) => isRepeated(act, right))
    const others = right.filter((act) => !isRepeated(act, right))
    fc.assert(
      fc.property(fc.shuffledSubarray([...others], { minLength: others.length }), (shuffled) => {
        expect(inOrder([...repeated, ...shuffled])).toEqual(right)
        expect(inOrder([...shuffled, ...repeated])).toEqual(right)
      }),
      { numRuns: 30 },
    )
  })
})

describe('one day of a life', () => {
  const day = '2026-11-16'
  const review = acts
    .slice(before('self-review.made').length)
    .filter(({ type }) => type !== 'card.handed-over')
    .map((act) => ({ ...act, on: day }))

  it('may hold the self-review, the remarks, the opinions, the votes and the decision on recognition', () => {
    const start = replay(before('self-review.made')).file
    const file = review.reduce((at, act) => record(at, act), start)
    expect(file.findings.filter(({ finding }) => finding.effect === 'bar')).toEqual([])
    expect(replay(file.log).file).toEqual(file)
    expect(
      replay([...file.log].slice(0, before('self-review.made').length).concat(review.toReversed())).refused,
    ).toEqual([])
  })

  it('and a paper entered after the vote of its day is in time', () => {
    const [selfReview, ...rest] = review
    const start = replay(before('self-review.made')).file
    expect(propose(start, rest[2] as Act).admissible).toBe(false)
    const { file, refused } = replay([...start.log, ...rest, selfReview as Act])
    expect(refused).toEqual([])
    expect(file.acts['recognition.decided']).toHaveLength(1)
  })

  it('and the days a forecast names are lawful, those of one day too', () => {
    const start = replay(before('self-review.made')).file
    const steps = forecast(start, { today: '2026-11-09' })
    expect(new Set(steps.slice(0, 4).map(({ from }) => from)).size).toBe(1)
    const file = steps.reduce((at, { act: type, from }) => {
      const act = review.find((one) => one.type === type) as Act
      return record(at, { ...act, on: from as string })
    }, start)
    expect(file.acts['recognition.announced']).toHaveLength(1)
  })
})
