import { describe, expect, it } from 'vitest'
import { matterOf } from '../../../src/casefile/acts/matter.js'
import type { Act, ActType } from '../../../src/casefile/shapes.js'
import { AdmissionError } from '../../../src/errors.js'
import type { Policies } from '../../../src/law/policy.js'
import { provision } from '../../../src/law/provision.js'
import { R2025A, R2025B, S2025 } from '../../../src/regulations/instruments.js'
import { absenceAtCellMeeting, firstCountedDay } from '../../../src/regulations/policies.js'
import { assumed, text } from '../../../src/regulations/version.js'
import { judge } from '../../../src/rules/engine/judge.js'
import { broken, holds, missing, rule } from '../../../src/rules/engine/local-rule.js'
import {
  type Answer,
  countedFrom,
  isOnMatter,
  met,
  type Question,
  type Rule,
} from '../../../src/rules/engine/rule.js'
import { nationalRules } from '../../../src/rules/national.js'
import { fold, under } from '../../procedure/life.js'
import { the } from '../../support/journey.js'

const figure = provision({
  id: 'test.figure',
  unit: 'count',
  governedBy: 'act',
  before: 'none',
  versions: [text(R2025A, 1, 'pt 1'), assumed(R2025B, 2, 'pt 2'), text(S2025, 2, 'pt 3')],
})

const carried = provision({
  id: 'test.carried',
  unit: 'count',
  governedBy: 'act',
  before: 'carry',
  versions: [text(R2025B, 1, 'pt 9')],
})

const act: Act = { type: 'sympathiser.listed', on: '2025-07-01' }

function of(check: (question: Question) => Answer | undefined, more: Partial<Rule> = {}): Rule {
  return rule({
    id: 'test.rule',
    breaking: 'bar',
    actor: 'cell',
    guards: ['sympathiser.listed'],
    asks: 'file',
    cure: ['usual'],
    provisions: [figure, carried],
    check,
    ...more,
  })
}

const asked = (
  check: (question: Question) => Answer | undefined,
  policies?: Policies,
  more?: Partial<Rule>,
) => judge(of(check, more), fold([]), act, under(policies).setting)

describe('the finding of a rule', () => {
  it('is nothing where the rule does not apply', () => {
    expect(asked(() => undefined)).toBeUndefined()
  })

  it('says that the rule does not apply where everything asked is wanted, or another reading objects', () => {
    const found = judge(
      of(() => undefined),
      fold([]),
      act,
      under({}).setting,
      'asked',
    )
    expect(found).toMatchObject({ outcome: 'met', applies: false, facts: {}, alternatives: [] })
    const contested = asked(({ ask }) =>
      ask.policy(absenceAtCellMeeting) === absenceAtCellMeeting.default ? undefined : broken({ a: 1 }),
    )
    expect(contested).toMatchObject({ outcome: 'met', applies: false, facts: {} })
    expect(contested?.alternatives).not.toEqual([])
    expect(asked(() => met({ a: 1 }))).not.toHaveProperty('applies')
  })

  it('rests on no law that the other reading alone asks, but where that one alone objects', () => {
    const isDefault = ({ ask }: Question) => ask.policy(absenceAtCellMeeting) === absenceAtCellMeeting.default
    const other = ({ ask }: Question) => broken({ a: String(ask.law(figure)) })
    expect(asked((question) => (isDefault(question) ? met({}) : other(question)))?.citations).toEqual([])
    expect(
      asked((question) => (isDefault(question) ? undefined : other(question)))?.citations.map(
        ({ point }) => point,
      ),
    ).toEqual(['pt 2', 'pt 3'])
  })

  it('names who must act, by the rule or nearer by the answer, and the day a limit counts from', () => {
    expect(asked(() => broken({}))?.actor).toBe('cell')
    expect(asked(() => ({ ...broken({}), actor: 'member' }))?.actor).toBe('member')
    expect(asked(() => countedFrom('2025-06-02', met({})))?.countsFrom).toBe('2025-06-02')
    expect(asked(() => countedFrom(undefined, met({})))).not.toHaveProperty('countsFrom')
  })

  it('carries the rule, its effect and its source', () => {
    expect(asked(() => met({ a: 1 }))).toEqual({
      rule: 'test.rule',
      source: 'national',
      actor: 'cell',
      effect: 'bar',
      outcome: 'met',
      facts: { a: 1 },
      citations: [],
      confidence: 'text',
      cure: [],
      policies: [],
      alternatives: [],
    })
    expect(asked(() => met(), undefined, { source: 'hanoi' })?.source).toBe('hanoi')
  })

  it('names the cure of the rule, or the nearer cure of the answer, and none where it is met', () => {
    expect(asked(() => broken({}))?.cure).toEqual(['usual'])
    expect(asked(() => broken({}, { cure: ['nearer'] }))?.cure).toEqual(['nearer'])
    expect(asked(() => ({ ...met(), cure: ['nearer'] }))?.cure).toEqual([])
    expect(asked(() => missing('paper'))?.cure).toEqual(['usual'])
  })

  it('names the first lawful day only where it is not met', () => {
    const later = { lawfulFrom: '2026-01-01' }
    expect(asked(() => holds(false, {}, later))?.lawfulFrom).toBe('2026-01-01')
    expect(asked(() => ({ ...met(), ...later }))).not.toHaveProperty('lawfulFrom')
  })

  it('cites each clause once, and is as sure as its least sure value', () => {
    const finding = asked(({ ask }) => {
      ask.cite(figure)
      ask.cite(figure)
      return met()
    })
    expect(finding?.citations.map(({ instrument, point }) => [instrument, point])).toEqual([
      ['R2025B', 'pt 2'],
      ['S2025', 'pt 3'],
    ])
    expect(finding?.confidence).toBe('text')
    const unsure = asked(({ ask }) => {
      ask.cite(figure)
      ask.cite(carried, '2025-01-20')
      return met()
    })
    expect(unsure?.confidence).toBe('assumed')
  })

  it('says where it counts days of a projected year', () => {
    const finding = asked(({ ask }) => met({ lastDay: ask.workingDays('2028-03-01', 5) }))
    expect(finding).toMatchObject({ projected: true, policies: ['firstCountedDay'] })
    expect(asked(({ ask }) => met({ lastDay: ask.workingDays('2026-03-02', 5) }))).not.toHaveProperty(
      'projected',
    )
  })
})

describe('a day the law or the calendar does not reach', () => {
  it('makes the outcome unknown, and a bar of it a refusal', () => {
    expect(asked(({ ask }) => holds(ask.law(figure, '2016-07-24') === 1, {}))).toMatchObject({
      outcome: 'unknown',
      facts: { uncovered: 'law.not-covered', day: '2016-07-24' },
      cure: ['usual'],
    })
    expect(asked(({ ask }) => met({ lastDay: ask.workingDays('2030-12-30', 5) }))).toMatchObject({
      outcome: 'unknown',
      facts: { uncovered: 'calendar.not-covered', day: '2031-01-01' },
    })
  })

  it('names no day where the fault names none', () => {
    const finding = asked(() => {
      throw new AdmissionError('law.not-covered')
    })
    expect(finding?.facts).toEqual({ uncovered: 'law.not-covered' })
  })

  it.each([new AdmissionError('day.malformed'), new Error('a fault of the rule')])(
    'is told apart from another fault, which is thrown: %s',
    (fault) => {
      expect(() =>
        asked(() => {
          throw fault
        }),
      ).toThrow(fault)
    },
  )
})

describe('a provision the rule has not declared', () => {
  it('is a fault', () => {
    expect(() =>
      asked(({ ask }) => met({ value: String(ask.law(figure)) }), undefined, { provisions: [] }),
    ).toThrow('law.provision-undeclared')
  })
})

describe('assumed law (open question 10, assumedLaw)', () => {
  const check = ({ ask }: Question) => holds(ask.law(carried, '2025-01-20') === 1, { ok: true })

  it('is used by default and labelled', () => {
    expect(asked(check)).toMatchObject({ outcome: 'met', confidence: 'assumed' })
  })

  it('leaves the rule undetermined where so read', () => {
    expect(asked(check, { assumedLaw: 'undetermined' })).toMatchObject({
      outcome: 'unknown',
      confidence: 'unknown',
      facts: { ok: true },
    })
  })

  it('does not touch law that is known', () => {
    const known = ({ ask }: Question) => holds(ask.law(carried) === 1, {})
    expect(asked(known, { assumedLaw: 'undetermined' })?.outcome).toBe('met')
  })
})

describe('the alternatives of a finding', () => {
  const check = ({ ask }: Question) =>
    holds(ask.policy(absenceAtCellMeeting) === 'stays-in-base', { base: 1 })

  it('are the readings that answer otherwise', () => {
    expect(asked(check)).toMatchObject({
      outcome: 'met',
      policies: ['absenceAtCellMeeting'],
      alternatives: [
        { policy: 'absenceAtCellMeeting', reading: 'leaves-base', outcome: 'broken', facts: { base: 1 } },
      ],
    })
    expect(asked(check, { absenceAtCellMeeting: 'leaves-base' })).toMatchObject({
      outcome: 'broken',
      alternatives: [{ reading: 'stays-in-base', outcome: 'met' }],
    })
  })

  it('are none where every reading answers alike', () => {
    const same = ({ ask }: Question) => met({ reading: ask.policy(absenceAtCellMeeting) })
    expect(asked(same)?.alternatives).toEqual([])
  })

  it('are listed too where only the last day differs', () => {
    const dated = ({ ask }: Question) =>
      met({ lastDay: ask.policy(absenceAtCellMeeting) === 'stays-in-base' ? '2026-01-01' : '2026-01-02' })
    expect(asked(dated)?.alternatives).toMatchObject([{ outcome: 'met', facts: { lastDay: '2026-01-02' } }])
  })

  it('leave out a reading under which the rule does not apply', () => {
    const gone = ({ ask }: Question) =>
      ask.policy(absenceAtCellMeeting) === 'stays-in-base' ? met() : undefined
    expect(asked(gone)?.alternatives).toEqual([])
  })

  it('leave out a policy the register does not know', () => {
    const own = { ...firstCountedDay, id: 'ownPolicy' }
    const finding = asked(({ ask }) => met({ reading: ask.policy(own) }))
    expect(finding).toMatchObject({ policies: ['ownPolicy'], alternatives: [] })
  })
})

describe('the matters of a rule', () => {
  it.each([
    { of: the('cell.voted', 'admission'), asked: false },
    { of: the('cell.voted', 'recognition'), asked: true },
    { of: the('admission.decided'), asked: false },
    { of: the('recognition.decided'), asked: true },
    { of: { type: 'helper.left', on: '2025-07-01' } as Act, asked: true },
  ])('narrow it to the acts about them, or about none: $of.type', ({ of: one, asked }) => {
    const narrowed = of(() => met(), { matters: ['recognition'] })
    expect(isOnMatter(narrowed, matterOf(one))).toBe(asked)
    expect(
      isOnMatter(
        of(() => met()),
        matterOf(one),
      ),
    ).toBe(true)
  })

  it('leave no act unjudged that a national rule guards', () => {
    const dead = nationalRules.flatMap(({ id, guards, matters }) =>
      guards.flatMap((type) => {
        const about = matters && mattersOf(type)
        return about && !about.some((one) => one === undefined || matters.includes(one))
          ? [`${id} ${type}`]
          : []
      }),
    )
    expect(dead).toEqual([])
  })
})

/** What acts of a type can be about. */
const mattersOf = (type: ActType) =>
  ['admission', 'recognition', 'removal', 'expulsion', 'resignation'].flatMap((matter) =>
    ['awareness', 'new-member'].map((course) => matterOf({ type, on: '2025-07-01', matter, course } as Act)),
  )
