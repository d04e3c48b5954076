import { describe, expect, it } from 'vitest'
import type { Act } from '../../../src/casefile/shapes.js'
import { actTypes, nationalRulebook, rule, rulebook, workingCalendar } from '../../../src/index.js'
import { dutiesOf } from '../../../src/procedure/duties.js'
import { findingsOf, isAdmissible } from '../../../src/rules/engine/findings-of.js'
import { met } from '../../../src/rules/engine/rule.js'
import { fold } from '../../procedure/life.js'
import { before, the, upTo } from '../../support/journey.js'

const local = rule({
  id: 'local.hanoi.listed-in-writing',
  breaking: 'note',
  actor: 'cell',
  guards: ['sympathiser.listed'],
  asks: 'evidence',
  cure: [],
  provisions: [],
  check: () => met(),
})

const listed: Act = { type: 'sympathiser.listed', on: '2025-07-05', byResolution: true }

describe('the national rulebook', () => {
  it('is one, made on first use', () => {
    expect(nationalRulebook()).toBe(nationalRulebook())
  })

  it('holds rules of one id each, told by the acts they guard', () => {
    const { rules, byAct } = rulebook()
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    for (const one of rules) {
      expect(one.id).toMatch(/^[a-z]+(-[a-z]+)*([.][a-z0-9]+(-[a-z0-9]+)*)+$/)
      expect(one.source).toBeUndefined()
      for (const type of one.guards) {
        expect(actTypes).toContain(type)
        expect(byAct[type]).toContain(one)
      }
    }
  })

  it('holds clocks whose acts exist', () => {
    const { clocks } = rulebook()
    expect(clocks.slice(0, 4).map(({ id }) => id)).toEqual([
      'verification.reply-on-time',
      'cell.shortfall-reported',
      'decision.on-time',
      'decision.cell-notified',
    ])
    for (const { closedBy } of clocks) for (const type of closedBy) expect(actTypes).toContain(type)
  })

  it.each([
    { id: 'cell.able-to-meet', effect: 'bar' },
    { id: 'cell.conditions-rechecked', effect: 'breach' },
    { id: 'cell.one-by-one', effect: 'bar' },
    { id: 'cell.two-thirds', effect: 'bar' },
    { id: 'cell.only-official-members-vote', effect: 'bar' },
    { id: 'cell.vote-form', effect: 'breach' },
    { id: 'cell.resolution-content', effect: 'breach' },
    { id: 'cell.shortfall-reported', effect: 'breach' },
    { id: 'section.appraisal-present', effect: 'bar' },
    { id: 'grassroots.two-thirds', effect: 'bar' },
    { id: 'actor.admission.decided', effect: 'bar' },
    { id: 'actor.sympathiser.listed', effect: 'breach' },
    { id: 'actor.case.opened', effect: 'note' },
    { id: 'authority.delegated-collective', effect: 'bar' },
    { id: 'authority.majority', effect: 'bar' },
    { id: 'authority.consents-first', effect: 'bar' },
    { id: 'authority.file-reappraised', effect: 'breach' },
    { id: 'decision.on-time', effect: 'breach' },
    { id: 'decision.one-person', effect: 'note' },
    { id: 'decision.fixes-seniority', effect: 'note' },
    { id: 'ceremony.on-time', effect: 'breach' },
    { id: 'ceremony.each-separately', effect: 'breach' },
    { id: 'ceremony.programme', effect: 'note' },
    { id: 'ceremony.right-place', effect: 'bar' },
    { id: 'probation.starts-at-ceremony', effect: 'note' },
    { id: 'records.member-record-on-time', effect: 'breach' },
    { id: 'probation.twelve-months', effect: 'bar' },
    { id: 'probation.helper-kept', effect: 'breach' },
    { id: 'probation.rights-limited', effect: 'bar' },
    { id: 'probation.discipline-forms', effect: 'bar' },
    { id: 'new-member-class.certificate-held', effect: 'bar' },
    { id: 'recognition.self-review-after-term', effect: 'breach' },
    { id: 'recognition.file-complete', effect: 'bar' },
    { id: 'recognition.cell-review-on-time', effect: 'breach' },
    { id: 'recognition.date-not-delayed', effect: 'note' },
    { id: 'recognition.shortfall-reported', effect: 'breach' },
    { id: 'recognition.three-failed-votes', effect: 'bar' },
    { id: 'recognition.decision-on-time', effect: 'breach' },
    { id: 'dates.four-kept-apart', effect: 'note' },
    { id: 'card.with-recognition', effect: 'breach' },
  ])('$id is a $effect', ({ id, effect }) => {
    expect(rulebook().rules.find((one) => one.id === id)?.breaking).toBe(effect)
  })
})

describe('the options of a rulebook', () => {
  it('refuses a policy or a reading it does not know', () => {
    expect(() => rulebook({ policies: { noSuchPolicy: 'x' } })).toThrow(
      expect.objectContaining({ code: 'policy.unknown' }),
    )
    expect(() => rulebook({ policies: { legalActDay: 'today' } })).toThrow(
      expect.objectContaining({ code: 'policy.reading-unknown' }),
    )
  })

  it('refuses two rules of one id, national or not', () => {
    const clash = { ...local, id: 'cell.two-thirds' }
    expect(() => rulebook({ extensions: [{ name: 'hanoi', rules: [clash] }] })).toThrow(
      expect.objectContaining({ code: 'rulebook.rule-conflict', facts: { rule: 'cell.two-thirds' } }),
    )
    expect(() =>
      rulebook({
        extensions: [
          { name: 'hanoi', rules: [local] },
          { name: 'hue', rules: [local] },
        ],
      }),
    ).toThrow(expect.objectContaining({ code: 'rulebook.rule-conflict' }))
  })

  it('names the extension as the source of its findings, and leaves national law as it is', () => {
    const book = rulebook({ extensions: [{ name: 'hanoi', rules: [local] }] })
    const findings = findingsOf(book, fold(before('sympathiser.listed')), listed)
    expect(findings.at(-1)).toMatchObject({ rule: 'local.hanoi.listed-in-writing', source: 'hanoi' })
    expect(findings.slice(0, -1).every(({ source }) => source === 'national')).toBe(true)
    expect(nationalRulebook().rules).not.toContainEqual(expect.objectContaining({ id: local.id }))
  })

  it('adds the duties of an extension', () => {
    const book = rulebook({
      extensions: [
        {
          name: 'hanoi',
          clocks: [
            {
              id: 'local.hanoi.greeting',
              obligor: 'cell',
              closedBy: ['helper.assigned'],
              provisions: [],
              spans: () => [{ from: '2025-07-05' }],
              lastDay: () => undefined,
            },
          ],
        },
      ],
    })
    expect(dutiesOf(fold([]), '2025-07-05', book).map((one) => one.rule)).toEqual(['local.hanoi.greeting'])
    expect(dutiesOf(fold([]), '2025-07-04', book)).toEqual([])
  })

  it('counts by the calendar it is given (open question 4, workingDayCalendar)', () => {
    const weekdays = workingCalendar({ id: 'weekdays', from: '2025-01-01', until: '2026-01-01', days: [] })
    const owed = dutiesOf(
      fold(upTo('cell.voted', 'admission')),
      '2025-10-01',
      rulebook({ calendar: weekdays }),
    )
    expect(owed.find((one) => one.rule === 'decision.on-time')?.dueOn).toBe('2025-11-17')
    const early = fold([
      ...before('cell.voted', 'admission'),
      { ...the('cell.voted', 'admission'), on: '2025-08-20' },
    ])
    const dueOn = (book = rulebook()) =>
      dutiesOf(early, '2025-10-01', book).find((one) => one.rule === 'decision.on-time')?.dueOn
    expect(dueOn(rulebook({ calendar: weekdays }))).toBe('2025-10-22')
    expect(dueOn()).toBe('2025-10-24')
  })

  it('does not guess outside its calendar', () => {
    const short = workingCalendar({ id: 'short', from: '2025-01-01', until: '2025-10-01', days: [] })
    const book = rulebook({ calendar: short })
    const file = fold(upTo('dossier.submitted'))
    const finding = findingsOf(book, file, the('admission.decided')).find(
      (one) => one.rule === 'decision.on-time',
    )
    expect(finding).toMatchObject({
      effect: 'breach',
      outcome: 'unknown',
      facts: { uncovered: 'calendar.not-covered', day: '2025-10-01' },
    })
  })
})

describe('the findings of an act', () => {
  it('are every rule that guards it, met rules included, in the order of the procedure', () => {
    const findings = findingsOf(
      nationalRulebook(),
      fold(before('decision.received')),
      the('decision.received'),
    )
    expect(findings.map(({ rule: id }) => id)).toEqual([
      'order.decision-then-ceremony',
      'actor.decision.received',
    ])
  })

  it('may be asked of the file alone or of the evidence alone', () => {
    const file = fold(before('admission.decided'))
    const all = findingsOf(nationalRulebook(), file, the('admission.decided'))
    const onFile = findingsOf(nationalRulebook(), file, the('admission.decided'), { asks: 'file' })
    const onEvidence = findingsOf(nationalRulebook(), file, the('admission.decided'), { asks: 'evidence' })
    expect(onFile.length + onEvidence.length).toBe(all.length)
    expect(onFile.map((one) => one.rule)).toContain('decision.on-time')
    expect(onEvidence.map((one) => one.rule)).toContain('actor.admission.decided')
  })

  it('are none for an act no rule guards', () => {
    expect(
      findingsOf(nationalRulebook(), fold([]), { type: 'particulars.changed', on: '2025-07-05' }),
    ).toEqual([])
  })

  it('admit the act where no bar is unmet, whatever the breaches and notes', () => {
    const [finding] = findingsOf(
      nationalRulebook(),
      fold(before('decision.received')),
      the('decision.received'),
    )
    const outcomes = ['met', 'broken', 'missing', 'unknown'] as const
    for (const outcome of outcomes) {
      expect(isAdmissible([{ ...finding!, effect: 'bar', outcome }])).toBe(outcome === 'met')
      expect(isAdmissible([{ ...finding!, effect: 'breach', outcome }])).toBe(true)
      expect(isAdmissible([{ ...finding!, effect: 'note', outcome }])).toBe(true)
    }
    expect(isAdmissible([])).toBe(true)
  })
})
