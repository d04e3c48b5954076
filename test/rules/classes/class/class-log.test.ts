import { describe, expect, it } from 'vitest'
import { emptyClass, withClassAct } from '../../../../src/casefile/class/class-file.js'
import { type ClassAct, type ClassFile, rulebook } from '../../../../src/index.js'
import type { Finding } from '../../../../src/law/finding.js'
import { classFindings, classRuleIds } from '../../../../src/rules/classes/class/class-log.js'
import { nationalRulebook } from '../../../../src/rules/engine/rulebook.js'
import { clauses } from '../../../procedure/life.js'
import { unstatedFacts } from '../../facts-stated.js'

const planned = (on: string, sessions = 100, course: 'awareness' | 'new-member' = 'awareness'): ClassAct => ({
  type: 'class.planned',
  on,
  class: 'class-1',
  course,
  by: { kind: 'communePoliticalCentre' },
  sessions,
})

const enrolled = (on: string, count: number): ClassAct[] =>
  Array.from({ length: count }, (_, index) => ({
    type: 'person.enrolled',
    on,
    person: `person-${index + 1}`,
  }))

const sessions = (on: string, count: number, person = 'person-1'): ClassAct[] =>
  Array.from({ length: count }, (_, index) => ({
    type: 'session.held',
    on,
    session: index + 1,
    attended: [person],
  }))

const marked = (on: string, mark: number, person = 'person-1'): ClassAct => ({
  type: 'essay.marked',
  on,
  person,
  mark,
})

const completed = (on: string, ...persons: string[]): ClassAct => ({
  type: 'completion.decided',
  on,
  persons,
})

const certified = (on: string, person = 'person-1'): ClassAct => ({
  type: 'class-certificate.issued',
  on,
  person,
})

const classOf = (...acts: ClassAct[]): ClassFile =>
  acts.reduce<ClassFile>((file, act) => withClassAct(file, act, []), emptyClass)

const found = (
  rule: string,
  file: ClassFile,
  act: ClassAct,
  policies?: Record<string, string>,
): Finding | undefined => {
  const findings = classFindings(policies ? rulebook({ policies }) : nationalRulebook(), file, act)
  expect(findings.flatMap(unstatedFacts)).toEqual([])
  return findings.find((one) => one.rule === rule)
}

const on = '2025-12-15'

it('the rules of the class are eleven', () => {
  expect(classRuleIds).toEqual([
    'class.not-enrolled',
    'class.issuer',
    'class.days-in-order',
    'class.entered-once',
    'class.entrant-education',
    'class.size',
    'class.attendance',
    'class.essay-rewrites',
    'class.essay-passed',
    'class.certificate-earned',
    'class.certificate-on-time',
  ])
})

describe('class.not-enrolled, a bar', () => {
  const file = classOf(planned(on), ...enrolled(on, 1))

  it.each([marked(on, 9, 'stranger'), completed(on, 'person-1', 'stranger'), certified(on, 'stranger')])(
    'is missing for a stranger at $type',
    (act) => {
      expect(found('class.not-enrolled', file, act)).toMatchObject({
        effect: 'bar',
        outcome: 'missing',
        facts: { missing: 'person.enrolled' },
      })
    },
  )

  it('finds nothing for a trainee, nor for a name every object has', () => {
    expect(found('class.not-enrolled', file, marked(on, 9))).toBeUndefined()
    expect(found('class.not-enrolled', file, marked(on, 9, 'toString'))?.outcome).toBe('missing')
  })
})

describe('class.not-enrolled, a breach at a session, which stands', () => {
  it('is told of somebody else who was in it', () => {
    const file = classOf(planned(on), ...enrolled(on, 1))
    expect(found('class.not-enrolled', file, sessions(on, 1)[0]!)).toBeUndefined()
    expect(found('class.not-enrolled', file, sessions(on, 1, 'stranger')[0]!)).toMatchObject({
      effect: 'breach',
      outcome: 'missing',
    })
  })
})

describe('class.issuer, a bar at the certificate and told when the class is planned (guidance pt 3.1, 4.1)', () => {
  type Kind = Extract<ClassAct, { type: 'class.planned' }>['by']['kind']
  const held = (kind: Kind, course: 'awareness' | 'new-member' = 'awareness', noCentre?: true): ClassAct =>
    ({
      ...(planned('2025-06-01', 5, course) as Extract<ClassAct, { type: 'class.planned' }>),
      by: { kind },
      ...(noCentre && { noCentre }),
    }) as ClassAct

  it.each([
    { kind: 'districtPoliticalCentre', issued: '2025-06-08', outcome: 'met' },
    { kind: 'communePoliticalCentre', issued: '2025-06-08', outcome: 'broken' },
    { kind: 'communePoliticalCentre', issued: '2025-06-09', outcome: 'met' },
    { kind: 'districtPoliticalCentre', issued: '2025-06-30', outcome: 'met' },
    { kind: 'districtPoliticalCentre', issued: '2025-07-01', outcome: 'broken' },
    { kind: 'cell', issued: '2026-02-13', outcome: 'broken' },
    { kind: 'tradeUnionExecutive', issued: '2026-02-13', outcome: 'broken' },
    { kind: 'communeStandingCommittee', issued: '2026-02-13', outcome: 'broken' },
  ] as const)('a certificate of $kind on $issued is $outcome', ({ kind, issued, outcome }) => {
    const file = classOf(held(kind), ...enrolled('2025-06-02', 1))
    expect(found('class.issuer', file, certified(issued))).toMatchObject({ effect: 'bar', outcome })
  })

  it('is met by the committee competent to admit where there is no centre', () => {
    const awareness = classOf(held('communeStandingCommittee', 'awareness', true))
    expect(found('class.issuer', awareness, certified('2026-02-13'))?.outcome).toBe('met')
    const newMember = classOf(held('communeStandingCommittee', 'new-member'))
    expect(found('class.issuer', newMember, certified('2026-02-13'))?.outcome).toBe('met')
  })

  it('is a note when the class is planned', () => {
    expect(found('class.issuer', emptyClass, held('cell'))).toMatchObject({
      effect: 'note',
      outcome: 'broken',
      facts: { actual: 'cell' },
    })
  })
})

describe('class.days-in-order, a breach', () => {
  const file = classOf(
    planned('2026-02-01'),
    ...enrolled('2026-02-03', 2),
    ...sessions('2026-02-05', 2),
    marked('2026-02-10', 8),
  )

  it.each([
    { act: sessions('2026-02-02', 1)[0]!, earlierOn: '2026-02-03', why: 'a session before the enrolment' },
    { act: marked('2026-02-04', 8), earlierOn: '2026-02-05', why: 'an essay before a session' },
    {
      act: completed('2026-02-09', 'person-1'),
      earlierOn: '2026-02-10',
      why: 'the completion before the essay',
    },
  ])('is told of $why', ({ act, earlierOn }) => {
    expect(found('class.days-in-order', file, act)).toMatchObject({
      effect: 'breach',
      outcome: 'broken',
      facts: { earlierOn, actual: act.on },
    })
  })

  it.each([
    { act: sessions('2026-02-03', 1)[0]!, why: 'the same day' },
    { act: completed('2026-02-09', 'person-2'), why: 'the essay of somebody else' },
    { act: completed('2026-02-10', 'person-1'), why: 'the day of the essay' },
  ])('says nothing of $why', ({ act }) => {
    expect(found('class.days-in-order', file, act)).toBeUndefined()
  })
})

describe('class.entered-once', () => {
  const file = (course: 'awareness' | 'new-member') =>
    classOf(
      planned('2026-02-01', 5, course),
      ...enrolled('2026-02-03', 2),
      ...sessions('2026-02-05', 2),
      marked('2026-02-10', 8),
      completed('2026-02-12', 'person-1'),
      certified('2026-02-13'),
    )

  it.each([
    { act: enrolled('2026-02-04', 1)[0]!, earlierOn: '2026-02-03' },
    { act: sessions('2026-02-06', 1)[0]!, earlierOn: '2026-02-05' },
  ])('is a breach of $act.type entered again', ({ act, earlierOn }) => {
    expect(found('class.entered-once', file('awareness'), act)).toMatchObject({
      effect: 'breach',
      outcome: 'broken',
      facts: { earlierOn },
    })
  })

  it('is a bar of an awareness certificate issued again, which gets no later day (guidance pt 3.1)', () => {
    expect(found('class.entered-once', file('awareness'), certified('2026-12-20'))).toMatchObject({
      effect: 'bar',
      facts: { earlierOn: '2026-02-13' },
    })
    expect(
      found('class.entered-once', file('awareness'), certified('2026-12-20', 'person-2')),
    ).toBeUndefined()
  })

  it('is a breach of a new-member certificate, of which the first counts', () => {
    const again = certified('2026-12-20')
    expect(found('class.entered-once', file('new-member'), again)).toMatchObject({ effect: 'breach' })
    expect(withClassAct(file('new-member'), again, []).trainees['person-1']?.certifiedOn).toBe('2026-02-13')
  })
})

describe('class.entrant-education, a breach (61-HD/BTGTW)', () => {
  const entering = (change: Partial<Extract<ClassAct, { type: 'person.enrolled' }>>): ClassAct => ({
    type: 'person.enrolled',
    on,
    person: 'person-1',
    ...change,
  })

  it.each([
    { education: 'primary-completed' as const, outcome: 'broken' },
    { education: 'lower-secondary-equivalent' as const, outcome: 'met' },
    { education: 'upper-secondary' as const, outcome: 'met' },
  ])('is $outcome with $education', ({ education, outcome }) => {
    expect(found('class.entrant-education', classOf(planned(on)), entering({ education }))).toMatchObject({
      effect: 'breach',
      outcome,
      facts: { actual: education },
      confidence: 'secondary',
    })
  })

  it('is not asked where relaxed, unknown, or of the new-member class', () => {
    const low = { education: 'none' as const }
    expect(
      found('class.entrant-education', classOf(planned(on)), entering({ ...low, relaxed: true })),
    ).toBeUndefined()
    expect(found('class.entrant-education', classOf(planned(on)), entering({}))).toBeUndefined()
    expect(
      found('class.entrant-education', classOf(planned(on, 5, 'new-member')), entering(low)),
    ).toBeUndefined()
  })

  it('is not asked before 61-HD/BTGTW', () => {
    expect(
      found('class.entrant-education', classOf(planned('2020-01-06')), {
        ...entering({ education: 'none' }),
        on: '2020-01-06',
      }),
    ).toBeUndefined()
  })
})

describe('class.size, a breach of a class that opens with fewer than 25 (1147-QĐ/BTGDVTW)', () => {
  it.each([
    { size: 24, outcome: 'broken' },
    { size: 25, outcome: 'met' },
  ])('is $outcome for $size', ({ size, outcome }) => {
    const file = classOf(planned(on), ...enrolled(on, size))
    const finding = found('class.size', file, sessions(on, 1)[0]!)
    expect(finding).toMatchObject({ effect: 'breach', outcome, facts: { actual: size, minimum: 25 } })
    expect(clauses(finding)).toEqual(['TC2025'])
  })

  it.each([
    { opening: '2025-11-30', isAsked: false },
    { opening: '2025-12-01', isAsked: true },
  ])('is asked of a class opened $opening: $isAsked', ({ opening, isAsked }) => {
    const file = classOf(planned('2025-11-20'), ...enrolled('2025-11-20', 24))
    expect(found('class.size', file, sessions(opening, 1)[0]!) !== undefined).toBe(isAsked)
  })

  it('is asked of the first session only', () => {
    const file = classOf(planned(on), ...enrolled(on, 24), ...sessions(on, 1))
    expect(found('class.size', file, sessions(on, 1)[0]!)).toBeUndefined()
  })
})

describe('class.attendance, a bar of the essay under 80 % (1147-QĐ/BTGDVTW)', () => {
  it.each([
    { held: 79, outcome: 'broken', actual: 79 },
    { held: 80, outcome: 'met', actual: 80 },
    { held: 105, outcome: 'met', actual: 100 },
  ])('is $outcome with $held of 100 sessions', ({ held, outcome, actual }) => {
    const file = classOf(planned(on), ...enrolled(on, 1), ...sessions(on, held))
    expect(found('class.attendance', file, marked(on, 9))).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { actual, required: 80 },
      confidence: 'secondary',
    })
  })

  it('tells a share rounded down to a tenth', () => {
    const file = classOf(planned(on, 3), ...enrolled(on, 1), ...sessions(on, 2))
    expect(found('class.attendance', file, marked(on, 9))?.facts).toEqual({ actual: 66.6, required: 80 })
  })

  it.each([
    { day: '2025-11-30', isAsked: false },
    { day: '2025-12-01', isAsked: true },
  ])('is asked of an essay of $day: $isAsked', ({ day, isAsked }) => {
    const file = classOf(planned('2025-11-20'), ...enrolled('2025-11-20', 1))
    expect(found('class.attendance', file, marked(day, 9)) !== undefined).toBe(isAsked)
  })

  it('is not asked of a stranger', () => {
    expect(found('class.attendance', classOf(planned(on)), marked(on, 9, 'stranger'))).toBeUndefined()
  })
})

describe('class.essay-rewrites, a bar of the second rewrite (1147-QĐ/BTGDVTW)', () => {
  it.each([
    { written: 0, outcome: 'met' },
    { written: 1, outcome: 'met' },
    { written: 2, outcome: 'broken' },
  ])('an essay after $written is $outcome', ({ written, outcome }) => {
    const essays = Array.from({ length: written }, () => marked(on, 4))
    const file = classOf(planned(on), ...enrolled(on, 1), ...essays)
    expect(found('class.essay-rewrites', file, marked(on, 9))).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { actual: written, maximum: 1 },
    })
  })

  it.each([
    { day: '2025-11-30', isAsked: false },
    { day: '2025-12-01', isAsked: true },
  ])('is asked of an essay of $day: $isAsked', ({ day, isAsked }) => {
    expect(found('class.essay-rewrites', classOf(), marked(day, 9)) !== undefined).toBe(isAsked)
  })
})

describe('class.essay-passed, a bar under 5.0 (1147-QĐ/BTGDVTW)', () => {
  const file = (...marks: number[]) =>
    classOf(planned(on), ...enrolled(on, 2), ...marks.map((mark) => marked(on, mark)))

  it.each([
    { marks: [4.9], outcome: 'broken' },
    { marks: [5], outcome: 'met' },
    { marks: [4.9, 5], outcome: 'met' },
    { marks: [5, 4.9], outcome: 'broken' },
    { marks: [], outcome: 'broken' },
  ])('is $outcome for the marks $marks', ({ marks, outcome }) => {
    for (const act of [completed(on, 'person-1'), certified(on)])
      expect(found('class.essay-passed', file(...marks), act)).toMatchObject({
        effect: 'bar',
        outcome,
        facts: { failed: outcome === 'met' ? 0 : 1, required: 5 },
      })
  })

  it('counts those who failed, strangers among them', () => {
    expect(
      found('class.essay-passed', file(7), completed(on, 'person-1', 'person-2', 'stranger'))?.facts.failed,
    ).toBe(2)
  })

  it('is not asked of a decision about nobody', () => {
    expect(found('class.essay-passed', file(7), completed(on))).toBeUndefined()
  })

  it.each([
    { essay: '2025-11-30', isAsked: false, why: 'no rule is established for that day' },
    { essay: '2025-12-01', isAsked: true, why: 'first day of 1147-QĐ/BTGDVTW' },
  ])('is judged by the day of the essay, $essay ($why)', ({ essay, isAsked }) => {
    const before = classOf(planned('2025-11-20'), ...enrolled('2025-11-20', 1), marked(essay, 4))
    expect(found('class.essay-passed', before, completed('2025-12-10', 'person-1')) !== undefined).toBe(
      isAsked,
    )
    expect(found('class.certificate-earned', before, certified('2025-12-10')) !== undefined).toBe(isAsked)
  })
})

describe('class.certificate-earned, a bar without the completion decision', () => {
  it('is missing before it, and finds nothing after it', () => {
    const file = classOf(planned(on), ...enrolled(on, 1), marked(on, 9))
    expect(found('class.certificate-earned', file, certified(on))).toMatchObject({
      effect: 'bar',
      outcome: 'missing',
      facts: { missing: 'completion.decided' },
    })
    const decided = withClassAct(file, completed(on, 'person-1'), [])
    expect(found('class.certificate-earned', decided, certified(on))).toBeUndefined()
    expect(found('class.certificate-earned', decided, certified('2025-12-14'))?.outcome).toBe('missing')
    expect(found('class.certificate-earned', decided, certified(on, 'person-2'))?.outcome).toBe('missing')
  })
})

describe('class.certificate-on-time, a breach after 15 days (1147-QĐ/BTGDVTW; open question 45)', () => {
  const file = (decided: string) =>
    classOf(
      planned('2025-11-20'),
      ...enrolled('2025-11-20', 1),
      marked(decided, 9),
      completed(decided, 'person-1'),
    )

  it.each([
    { issued: '2025-12-16', outcome: 'met', why: 'day 15' },
    { issued: '2025-12-17', outcome: 'broken', why: 'day 16' },
  ])('a certificate of $issued on a decision of 2025-12-01 is $outcome ($why)', ({ issued, outcome }) => {
    expect(found('class.certificate-on-time', file('2025-12-01'), certified(issued))).toMatchObject({
      effect: 'breach',
      outcome,
      facts: { completedOn: '2025-12-01', lastDay: '2025-12-16', actual: issued },
      policies: ['certificateDays'],
    })
  })

  it.each([
    { closed: '2025-12-16', outcome: undefined, why: 'day 15' },
    { closed: '2025-12-17', outcome: 'broken', why: 'day 16' },
  ])('a class closed on $closed without the certificate is $outcome ($why)', ({ closed, outcome }) => {
    const act: ClassAct = { type: 'class.closed', on: closed }
    expect(found('class.certificate-on-time', file('2025-12-01'), act)?.outcome).toBe(outcome)
    const issued = withClassAct(file('2025-12-01'), certified('2025-12-10'), [])
    expect(found('class.certificate-on-time', issued, act)).toBeUndefined()
  })

  it.each([
    { issued: '2025-12-22', outcome: 'met' },
    { issued: '2025-12-23', outcome: 'broken' },
  ])('counts working days where so read: $issued is $outcome', ({ issued, outcome }) => {
    expect(
      found('class.certificate-on-time', file('2025-12-01'), certified(issued), {
        certificateDays: 'working-days',
      }),
    ).toMatchObject({ outcome, facts: { lastDay: '2025-12-22' } })
  })

  it.each([
    { issued: '2025-12-17', outcome: 'broken', other: 'met', why: 'day 16, working day 12' },
    { issued: '2025-12-23', outcome: 'broken', other: undefined, why: 'day 22, working day 16' },
  ])('lists the reading that answers otherwise: $issued, $why', ({ issued, outcome, other }) => {
    const finding = found('class.certificate-on-time', file('2025-12-01'), certified(issued))
    expect(finding?.outcome).toBe(outcome)
    expect(finding?.alternatives).toMatchObject([
      {
        policy: 'certificateDays',
        reading: 'working-days',
        outcome: other ?? 'broken',
        facts: { lastDay: '2025-12-22' },
      },
    ])
  })

  it('is not asked of a decision before 2025-12-01, nor without one', () => {
    expect(found('class.certificate-on-time', file('2025-11-30'), certified('2026-03-02'))).toBeUndefined()
    expect(found('class.certificate-on-time', classOf(), certified('2026-03-02'))).toBeUndefined()
  })
})

describe('before 2025-12-01', () => {
  it('no rule on attendance, marks, rewrites, size or the certificate is established', () => {
    const day = '2025-11-30'
    const file = classOf(planned(day), ...enrolled(day, 1))
    const acts = [...sessions(day, 1), marked(day, 0), completed(day, 'person-1'), certified(day)]
    const rules = acts.flatMap((act) => classFindings(nationalRulebook(), file, act).map(({ rule }) => rule))
    expect(rules).toEqual(['class.issuer'])
  })

  it('the earliest supported day bounds what can be judged', () => {
    const file = classOf(planned('2016-07-24'), ...enrolled('2016-07-24', 1))
    expect(found('class.attendance', file, marked('2016-07-24', 9))).toMatchObject({
      effect: 'bar',
      outcome: 'unknown',
      facts: { uncovered: 'law.not-covered' },
    })
    expect(found('class.attendance', file, marked('2016-07-25', 9))).toBeUndefined()
  })

  it('a fault that is no matter of coverage is thrown', () => {
    const file = classOf(...enrolled(on, 1), marked(on, 9), completed('2025-13-01', 'person-1'))
    expect(() => classFindings(nationalRulebook(), file, certified(on))).toThrow('day.malformed')
  })
})
