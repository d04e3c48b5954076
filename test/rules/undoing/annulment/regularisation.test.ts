import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../../src/index.js'
import { judge } from '../../../../src/rules/engine/judge.js'
import { rulebook } from '../../../../src/rules/engine/rulebook.js'
import { proceduralAnnulment } from '../../../../src/rules/undoing/annulment/regularisation.js'
import { cited, fileOf, judged, opened } from '../../judged.js'

type Ground = ActOf<'step.redone'>['step']

const found = (on: string, procedural?: Ground): Act => ({
  type: 'defect.found',
  on,
  defect: 'procedural',
  ...(procedural && { procedural }),
})
const redone = (on: string, step: Ground): Act => ({ type: 'step.redone', on, step })
const regularised = (on: string, change: Partial<ActOf<'admission.regularised'>> = {}): Act => ({
  type: 'admission.regularised',
  on,
  decidedOn: '2025-01-15',
  ...change,
})

describe('annulment.procedural, a bar: only the faulty steps are redone (regulation pt 4.4.2)', () => {
  it.each([
    { on: '2021-07-29', clauses: ['R2016 pt 4.4(b)', 'G2017', 'G2022 pt I.3(b)'], confidence: 'assumed' },
    { on: '2021-07-30', clauses: ['R2021 pt 4.4.2', 'G2017', 'G2022 pt I.3(b)'], confidence: 'assumed' },
    { on: '2025-09-28', clauses: ['R2025B pt 4.4.2', 'G2022 pt I.3(b)'], confidence: 'assumed' },
    { on: '2025-09-29', clauses: ['R2025B pt 4.4.2', 'G2025 pt I.3(b)'], confidence: 'text' },
    { on: '2026-04-08', clauses: ['R2026A', 'R2025B pt 4.4.2', 'G2025 pt I.3(b)'], confidence: 'assumed' },
    { on: '2026-07-26', clauses: ['R2026B', 'R2025B pt 4.4.2', 'G2025 pt I.3(b)'], confidence: 'assumed' },
  ])('a defect found on $on rests on $clauses ($confidence)', ({ on, clauses, confidence }) => {
    const finding = judged(proceduralAnnulment, [opened()], found(on, 'vote'))
    expect(finding).toMatchObject({ effect: 'bar', outcome: 'met', facts: { ground: 'vote' }, confidence })
    expect(cited(finding)).toEqual(clauses)
  })

  it('a defect needs its ground; a substantive one is not asked', () => {
    expect(judged(proceduralAnnulment, [opened()], found('2025-10-01'))).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'evidence.ground' },
    })
    const substantive: Act = { type: 'defect.found', on: '2025-10-01', defect: 'substantive' }
    expect(judged(proceduralAnnulment, [opened()], substantive)).toBeUndefined()
  })

  it.each([
    { step: 'other' as const, on: '2025-11-01', outcome: 'met' },
    { step: 'other' as const, on: '2025-09-30', outcome: 'broken' },
    { step: 'vote' as const, on: '2025-11-01', outcome: 'broken' },
  ])('of a defect whose ground is not told $step redone on $on is $outcome', ({ step, on, outcome }) => {
    const untold = [opened(), found('2025-10-01'), redone(on, step)]
    expect(judged(proceduralAnnulment, untold, regularised('2025-12-01'))).toMatchObject({ outcome })
  })

  const log = [opened(), found('2025-10-01', 'vote'), found('2025-10-02', 'opinions')]

  it.each([
    { step: 'vote', outcome: 'met' },
    { step: 'opinions', outcome: 'met' },
    { step: 'introduction', outcome: 'broken' },
  ] as const)('redoing $step is $outcome', ({ step, outcome }) => {
    expect(judged(proceduralAnnulment, log, redone('2025-11-01', step))).toMatchObject({
      outcome,
      facts: { actual: step, required: ['vote', 'opinions'] },
      cure: outcome === 'met' ? [] : ['step.redone'],
    })
  })

  it('nothing is redone before a defect is found', () => {
    expect(judged(proceduralAnnulment, log, redone('2025-09-30', 'vote'))).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'defect.found.procedural' },
    })
  })

  it('is open before the step is named, and a defect without a ground counts as other', () => {
    expect(
      judged(proceduralAnnulment, [opened(), found('2025-10-01')], redone('2025-11-01', 'other')),
    ).toMatchObject({
      outcome: 'met',
    })
    const unnamed = { type: 'step.redone', on: '2025-11-01' } as unknown as Act
    expect(judge(proceduralAnnulment, fileOf(log), unnamed, rulebook().setting)).toMatchObject({
      outcome: 'met',
      facts: { required: ['vote', 'opinions'] },
    })
  })
})

describe('annulment.procedural, a bar: one decision recognises and fixes the dates again (regulation pt 4.4.2)', () => {
  const defects = [opened(), found('2025-10-01', 'vote'), found('2025-10-05', 'opinions')]
  const all = [...defects, redone('2025-10-10', 'vote'), redone('2025-10-12', 'opinions')]

  it('is barred before a defect is found', () => {
    expect(judged(proceduralAnnulment, [opened()], regularised('2025-11-01'))?.facts).toEqual({
      missing: 'defect.found.procedural',
    })
  })

  it.each([
    { why: 'no step redone', log: defects, due: ['vote', 'opinions'] },
    { why: 'one redone', log: [...defects, redone('2025-10-10', 'vote')], due: ['opinions'] },
    {
      why: 'one redone before its defect was found',
      log: [...defects, redone('2025-10-10', 'vote'), redone('2025-10-04', 'opinions')],
      due: ['opinions'],
    },
  ])('is barred with $why', ({ log, due }) => {
    expect(judged(proceduralAnnulment, log, regularised('2025-11-01'))).toMatchObject({
      outcome: 'broken',
      facts: { due },
      cure: ['step.redone'],
    })
  })

  it('is open once every faulty step is redone, on the day itself too', () => {
    expect(judged(proceduralAnnulment, all, regularised('2025-10-11'))?.outcome).toBe('broken')
    expect(judged(proceduralAnnulment, all, regularised('2025-10-12'))).toMatchObject({
      effect: 'bar',
      outcome: 'met',
      facts: { redone: ['vote', 'opinions'], decidedOn: '2025-01-15', actual: '2025-10-12' },
      confidence: 'text',
    })
  })

  it('is barred where a standard was not met either', () => {
    const substantive: Act = { type: 'defect.found', on: '2025-10-06', defect: 'substantive' }
    expect(judged(proceduralAnnulment, [...all, substantive], regularised('2025-11-01'))).toMatchObject({
      outcome: 'broken',
      facts: { substantiveOn: '2025-10-06' },
      cure: ['admission.annulled'],
    })
  })

  it('begins anew with a defect found after a regularisation', () => {
    const done = [...all, regularised('2025-10-12')]
    expect(judged(proceduralAnnulment, done, regularised('2025-11-01'))?.outcome).toBe('missing')
    const again = [...done, found('2025-10-20', 'vote')]
    expect(judged(proceduralAnnulment, again, regularised('2025-11-01'))?.facts).toEqual({ due: ['vote'] })
  })

  it.each([
    { officialSince: '2025-10-09', outcome: 'broken', effect: 'bar' },
    { officialSince: '2025-10-10', outcome: 'met', effect: 'bar' },
    { officialSince: '2025-10-11', outcome: 'broken', effect: 'breach' },
  ] as const)(
    'the official date $officialSince of a ceremony of 2024-10-10 is $outcome, a $effect (Charter art. 5.1)',
    ({ officialSince, outcome, effect }) => {
      const dates = { decidedOn: '2024-09-20', ceremonyOn: '2024-10-10', officialSince } as const
      const finding = judged(proceduralAnnulment, all, regularised('2025-11-01', dates))
      expect(finding).toMatchObject({ outcome, effect })
      if (outcome === 'broken')
        expect(finding?.facts).toEqual({ ceremonyOn: '2024-10-10', officialSince, endsOn: '2025-10-10' })
    },
  )

  it('keeps official status without a proposal of the cell as a breach of a probationary member (Charter art. 5)', () => {
    const held: Act = { type: 'ceremony.held', on: '2024-10-10' }
    const official = { decidedOn: '2024-09-20', officialSince: '2025-10-10' } as const
    const proposed: Act = { type: 'cell.voted', on: '2025-10-20', matter: 'recognition' }
    const short: Act = { ...proposed, outcome: 'not-proposed' }
    const answer = (...more: readonly Act[]) =>
      judged(proceduralAnnulment, [...all, held, ...more], regularised('2025-11-01', official))
    for (const log of [[], [short]])
      expect(answer(...log)).toMatchObject({
        effect: 'breach',
        outcome: 'broken',
        facts: { officialSince: '2025-10-10', isReviewed: false },
        cure: ['recognition.reviewed'],
      })
    expect(answer(proposed)?.outcome).toBe('met')
    expect(answer({ type: 'recognition.decided', on: '2025-10-30' })?.outcome).toBe('met')
    const { officialSince: _, ...asProbationary } = official
    const { outcome } =
      judged(proceduralAnnulment, [...all, held], regularised('2025-11-01', asProbationary)) ?? {}
    expect(outcome).toBe('met')
  })

  it('counts from the ceremony on file where none is fixed again, and says nothing where there is none', () => {
    const early = { decidedOn: '2024-09-20', officialSince: '2025-10-09' } as const
    const held: Act = { type: 'ceremony.held', on: '2024-10-10' }
    expect(judged(proceduralAnnulment, [...all, held], regularised('2025-11-01', early))?.outcome).toBe(
      'broken',
    )
    expect(judged(proceduralAnnulment, all, regularised('2025-11-01', early))?.outcome).toBe('met')
  })
})
