import { describe, expect, it } from 'vitest'
import { type Act, type ActOf, explain, record, replay } from '../../../../src/index.js'
import { certifiedAfterVerification } from '../../../../src/rules/dossier/background.js'
import { replyContent, verificationAskedAbout } from '../../../../src/rules/dossier/verification/asked.js'
import { before, the, upTo } from '../../../support/journey.js'
import { cited, judged, opened } from '../../judged.js'

type Subjects = ActOf<'verification.requested'>['subjects']
type Answer = ActOf<'verification.replied'>['answer']

const certified = (more: Partial<ActOf<'background.certified'>> = {}, on = '2025-09-05'): Act => ({
  type: 'background.certified',
  on,
  verified: ['applicant', 'father', 'mother'],
  ...more,
})
const requested = (request: string, subjects: Subjects, more: object = {}): Act => ({
  type: 'verification.requested',
  on: '2025-08-08',
  request,
  subjects,
  ...more,
})
const replied = (request: string, answer?: Answer, on = '2025-08-29'): Act => ({
  type: 'verification.replied',
  on,
  request,
  ...(answer && { answer }),
})
const declared = (on: string): Act => ({ type: 'background.declared', on })
const all: Subjects = ['applicant', 'father', 'mother']

describe('verification.asked-about, a bar: nothing is certified without verification (guidance pt 3.3(b))', () => {
  it.each<{ log: readonly Act[]; unasked: readonly string[] }>([
    { log: [], unasked: ['applicant', 'father', 'mother'] },
    { log: [requested('a', ['applicant'])], unasked: ['father', 'mother'] },
    { log: [requested('a', ['applicant', 'father'])], unasked: ['mother'] },
    { log: [requested('a', ['father'])], unasked: ['mother'] },
  ])('bars while nobody was asked about $unasked', ({ log, unasked }) => {
    expect(judged(verificationAskedAbout, [opened(), ...log], certified())).toMatchObject({
      effect: 'bar',
      outcome: 'broken',
      facts: { unasked },
      cure: ['verification.requested'],
    })
  })

  it.each([
    { log: [], outcome: 'broken', why: 'nobody was asked' },
    { log: [requested('a', ['father'], { on: '2025-09-05' })], outcome: undefined, why: 'one was, that day' },
    {
      log: [requested('a', ['father'], { on: '2025-09-06' })],
      outcome: 'broken',
      why: 'one was, the day after',
    },
  ])('notes a rejection where $why', ({ log, outcome }) => {
    const rejected: Act = { type: 'background.rejected', on: '2025-09-05' }
    const finding = judged(verificationAskedAbout, [opened(), ...log], rejected)
    expect(finding?.outcome).toBe(outcome)
    if (finding) expect(finding).toMatchObject({ effect: 'note', facts: { unasked: ['applicant'] } })
  })

  it('is met by one request or by several, whatever they are asked together with', () => {
    const one = [opened(), requested('a', all)]
    const two = [opened(), requested('a', ['applicant']), requested('b', ['mother', 'father'])]
    for (const log of [one, two])
      expect(judged(verificationAskedAbout, log, certified())?.outcome).toBe('met')
  })

  it('asks nobody about a relative who is a member and declared clearly, nor where all have lived in one place', () => {
    const log = [opened(), requested('a', ['applicant', 'mother'])]
    const member = { relation: 'father', declarationClear: true, confirmedByCommittee: true } as const
    expect(judged(verificationAskedAbout, log, certified({ memberRelatives: [member] }))?.outcome).toBe('met')
    const unconfirmed = { ...member, confirmedByCommittee: false }
    expect(judged(verificationAskedAbout, log, certified({ memberRelatives: [unconfirmed] }))?.outcome).toBe(
      'broken',
    )
    expect(judged(verificationAskedAbout, [opened()], certified({ samePlace: true }))).toBeUndefined()
  })

  it.each<{ answer: Answer; outcome: string; facts: object; cure: readonly string[] }>([
    { answer: undefined, outcome: 'met', facts: {}, cure: [] },
    { answer: 'right', outcome: 'met', facts: {}, cure: [] },
    { answer: 'not-right', outcome: 'broken', facts: { wrong: 1 }, cure: ['background.declared'] },
    { answer: 'not-complete', outcome: 'broken', facts: { wrong: 1 }, cure: ['background.declared'] },
    { answer: 'unclear', outcome: 'broken', facts: { unsettled: 1 }, cure: ['verification.taken-further'] },
    { answer: 'refused', outcome: 'broken', facts: { unsettled: 1 }, cure: ['verification.taken-further'] },
  ])('after a reply $answer is $outcome', ({ answer, outcome, facts, cure }) => {
    const log = [opened(), declared('2025-08-07'), requested('a', all), replied('a', answer)]
    expect(judged(verificationAskedAbout, log, certified())).toMatchObject({ outcome, facts, cure })
  })

  it('follows a refusal to the organising body above, and further while that leaves something unclear', () => {
    const refused = [opened(), requested('a', all), replied('a', 'refused')]
    const outcome = (...more: readonly Act[]) =>
      judged(verificationAskedAbout, [...refused, ...more], certified())?.outcome
    const above = requested('b', all, { on: '2025-08-30', instead: 'a' })
    expect(outcome(above)).toBe('broken')
    expect(outcome(above, replied('b', 'right', '2025-09-03'))).toBe('met')
    expect(outcome(above, replied('b', 'unclear', '2025-09-03'))).toBe('broken')
    const further = requested('c', all, { on: '2025-09-03', instead: 'b' })
    expect(
      outcome(above, replied('b', 'unclear', '2025-09-03'), further, replied('c', 'right', '2025-09-04')),
    ).toBe('met')
    expect(outcome(requested('b', all), replied('b', 'right'))).toBe('broken')
    expect(outcome(requested('a', all, { instead: 'a' }), replied('a', 'right', '2025-09-03'))).toBe('met')
  })

  it('settles nothing by two requests that name each other', () => {
    const each = [requested('a', all, { instead: 'b' }), requested('b', all, { instead: 'a' })]
    const log = [opened(), ...each, replied('a', 'refused'), replied('b', 'refused')]
    expect(judged(verificationAskedAbout, log, certified())).toMatchObject({
      outcome: 'broken',
      facts: { unsettled: 2 },
    })
  })

  it('takes a request that stays silent further, and may then certify', () => {
    const silent = [opened(), requested('a', all), requested('b', all, { on: '2025-08-30', instead: 'a' })]
    const by = certified({ by: { kind: 'grassrootsCommittee' } })
    expect(judged(certifiedAfterVerification, silent, by)?.facts.unanswered).toBe(2)
    expect(
      judged(certifiedAfterVerification, [...silent, replied('b', 'right', '2025-09-03')], by)?.outcome,
    ).toBe('met')
  })

  it('lets a declaration found wrong be certified as not to be considered, or once it is declared anew', () => {
    const wrong = [opened(), declared('2025-08-07'), requested('a', all), replied('a', 'not-right')]
    expect(judged(verificationAskedAbout, wrong, certified({ politicalStandard: 'not-met' }))?.outcome).toBe(
      'met',
    )
    expect(judged(verificationAskedAbout, [...wrong, declared('2025-09-01')], certified())?.outcome).toBe(
      'met',
    )
    expect(judged(verificationAskedAbout, [...wrong, declared('2025-08-29')], certified())?.outcome).toBe(
      'broken',
    )
  })

  it.each([
    { on: '2021-09-27', points: ['S2016'], confidence: 'assumed' },
    { on: '2021-09-28', points: ['S2021 pt 3.3(b)'], confidence: 'text' },
    { on: '2025-06-08', points: ['S2021 pt 3.3(b)'], confidence: 'text' },
    { on: '2025-06-09', points: ['S2025 pt 3.3(b)'], confidence: 'text' },
    { on: '2026-05-19', points: ['S2026'], confidence: 'assumed' },
  ])('on $on rests on $points, $confidence', ({ on, points, confidence }) => {
    const finding = judged(verificationAskedAbout, [opened()], certified({}, on))
    expect(cited(finding)?.[0]).toEqual(points[0])
    expect(finding?.confidence).toBe(confidence)
  })

  it('refuses the certification of a case in which nothing was asked', () => {
    const log = before('background.certified').filter(({ type }) => !type.startsWith('verification.'))
    const { admissible, subjects } = explain(replay(log).file, the('background.certified'))
    expect(admissible).toBe(false)
    const objections = subjects.flatMap(({ findings }) => findings).filter(({ outcome }) => outcome !== 'met')
    expect(objections.filter(({ effect }) => effect === 'bar').map(({ rule }) => rule)).toEqual([
      'verification.asked-about',
    ])
  })

  it('has a declaration found wrong declared, sealed and certified again in the order of the chart', () => {
    const asked = upTo('verification.requested')
    const wrong: Act = {
      type: 'verification.replied',
      on: '2025-08-29',
      request: 'request-1',
      answer: 'not-right',
    }
    let { file } = replay([...asked, wrong])
    file = record(file, { ...the('background.declared'), on: '2025-09-01' })
    file = record(file, { ...the('background.sealed'), on: '2025-09-02' })
    expect(explain(file, the('background.certified')).admissible).toBe(true)
  })
})

describe('verification.reply-content, a breach of the requested committee (guidance pt 3.4(d))', () => {
  it.each<{ answer: Answer; outcome: string | undefined }>([
    { answer: undefined, outcome: undefined },
    { answer: 'right', outcome: 'met' },
    { answer: 'not-right', outcome: 'met' },
    { answer: 'unclear', outcome: 'met' },
    { answer: 'refused', outcome: 'broken' },
  ])('$answer is $outcome', ({ answer, outcome }) => {
    const finding = judged(replyContent, [opened(), requested('a', all)], replied('a', answer))
    expect(finding?.outcome).toBe(outcome)
    if (finding) expect(finding.effect).toBe('breach')
  })
})
