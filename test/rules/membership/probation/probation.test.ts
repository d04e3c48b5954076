import { describe, expect, it } from 'vitest'
import { type Act, type ActOf, replay } from '../../../../src/index.js'
import { Inquiry } from '../../../../src/law/inquiry.js'
import { isAfterTerm, joinedOn, termEndsOn } from '../../../../src/rules/membership/probation/probation.js'
import { clauses, duty, find, fold, under } from '../../../procedure/life.js'
import { before, the, upTo } from '../../../support/journey.js'

const held = (on: string): Act => ({ ...the('ceremony.held'), on })
const transcribed = (change: Partial<ActOf<'membership.transcribed'>>): Act => ({
  type: 'membership.transcribed',
  on: '2025-07-05',
  standing: 'probationary',
  ...change,
})

describe('probation.twelve-months, a bar (Charter art. 5.1; guidance pt 4.2)', () => {
  const review = (on: string): Act => ({ ...the('cell.voted', 'recognition'), on })

  it.each([
    { ceremony: '2024-10-10', endsOn: '2025-10-10', dayBefore: '2025-10-09', why: 'the Hanoi example' },
    { ceremony: '2024-02-29', endsOn: '2025-02-28', dayBefore: '2025-02-27', why: 'from 29 February' },
    { ceremony: '2023-03-01', endsOn: '2024-03-01', dayBefore: '2024-02-29', why: 'across 29 February' },
    { ceremony: '2023-02-28', endsOn: '2024-02-28', dayBefore: '2024-02-27', why: 'before 29 February' },
    { ceremony: '2025-01-31', endsOn: '2026-01-31', dayBefore: '2026-01-30', why: 'a month end' },
    { ceremony: '2016-07-25', endsOn: '2017-07-25', dayBefore: '2017-07-24', why: 'first supported day' },
  ])('a ceremony of $ceremony: a review from $endsOn ($why)', ({ ceremony, endsOn, dayBefore }) => {
    expect(find('probation.twelve-months', [held(ceremony)], review(endsOn))).toMatchObject({
      effect: 'bar',
      outcome: 'met',
      facts: { joinedOn: ceremony, endsOn, actual: endsOn },
      confidence: 'text',
    })
    expect(find('probation.twelve-months', [held(ceremony)], review(dayBefore))).toMatchObject({
      effect: 'bar',
      outcome: 'broken',
      lawfulFrom: endsOn,
      cure: ['probation.wait'],
    })
  })

  it('cites the Charter', () => {
    expect(clauses(find('probation.twelve-months', [held('2024-10-10')], review('2025-10-10')))).toEqual([
      'CH2011 art. 5.1',
    ])
  })

  it('counts from the ceremony, not from the decision', () => {
    const acts = [{ ...the('admission.decided'), on: '2024-09-01' }, held('2024-10-10')]
    expect(find('probation.twelve-months', acts, review('2025-09-30'))?.outcome).toBe('broken')
  })

  it('takes the ceremony of a transcribed membership', () => {
    const acts = [transcribed({ ceremonyOn: '2024-10-10' })]
    expect(find('probation.twelve-months', acts, review('2025-10-10'))).toMatchObject({
      outcome: 'met',
      facts: { joinedOn: '2024-10-10' },
    })
  })

  it('is missing without a ceremony, and not asked on admission', () => {
    expect(find('probation.twelve-months', [], review('2026-11-16'))).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'ceremony.held' },
    })
    expect(find('probation.twelve-months', [], the('cell.voted', 'admission'))).toBeUndefined()
  })

  it('lets the month end fall on the next day where so read (monthEnd)', () => {
    const finding = find('probation.twelve-months', [held('2024-02-29')], review('2025-02-28'), {
      monthEnd: 'first-of-next',
    })
    expect(finding).toMatchObject({ outcome: 'broken', lawfulFrom: '2025-03-01', policies: ['monthEnd'] })
    const usual = find('probation.twelve-months', [held('2024-02-29')], review('2025-02-28'))
    expect(usual?.alternatives).toMatchObject([
      { policy: 'monthEnd', reading: 'first-of-next', outcome: 'broken', facts: { endsOn: '2025-03-01' } },
    ])
  })

  it('is not known for a ceremony before the Charter of 2011, and refuses nothing for ever', () => {
    expect(find('probation.twelve-months', [held('2011-01-18')], review('2026-11-16'))).toMatchObject({
      effect: 'note',
      outcome: 'unknown',
      confidence: 'unknown',
      facts: { uncovered: 'law.not-covered', day: '2011-01-18' },
    })
  })

  it('is what the Charter of 2011 says for a ceremony from its first day on', () => {
    expect(find('probation.twelve-months', [held('2011-01-19')], review('2026-11-16'))).toMatchObject({
      effect: 'bar',
      outcome: 'met',
      confidence: 'text',
    })
  })
})

describe('the term of probation', () => {
  const ask = () => new Inquiry(under().setting, '2026-01-01')

  it('starts at the ceremony, or at the one transcribed', () => {
    expect(joinedOn(fold([]))).toBeUndefined()
    expect(joinedOn(fold([transcribed({})]))).toBeUndefined()
    expect(joinedOn(fold([transcribed({ ceremonyOn: '2024-10-10' })]))).toBe('2024-10-10')
    expect(joinedOn(fold([held('2025-11-07')]))).toBe('2025-11-07')
  })

  it('ends twelve months later', () => {
    expect(termEndsOn(fold([]), ask())).toBeUndefined()
    expect(termEndsOn(fold([held('2025-11-07')]), ask())).toBe('2026-11-07')
  })

  it.each([
    { day: '2025-10-09', excluded: false, included: false },
    { day: '2025-10-10', excluded: false, included: true },
    { day: '2025-10-11', excluded: true, included: true },
  ])(
    'papers may bear $day: $excluded, or $included where the last day is included',
    ({ day, excluded, included }) => {
      expect(isAfterTerm(day, '2025-10-10', ask())).toBe(excluded)
      const other = new Inquiry(under({ probationEndDay: 'anniversary-included' }).setting, day)
      expect(isAfterTerm(day, '2025-10-10', other)).toBe(included)
    },
  )
})

describe('probation.discipline-forms, a bar (Charter art. 35; 296-QĐ/TW art. 9)', () => {
  const disciplined = (form: ActOf<'member.disciplined'>['form'], on = '2026-07-07'): Act => ({
    type: 'member.disciplined',
    on,
    form,
  })

  it.each([
    { form: 'reprimand' as const, outcome: 'met' },
    { form: 'warning' as const, outcome: 'met' },
    { form: 'dismissal' as const, outcome: 'broken' },
    { form: 'expulsion' as const, outcome: 'broken' },
  ])('$form is $outcome in probation', ({ form, outcome }) => {
    expect(find('probation.discipline-forms', upTo('ceremony.held'), disciplined(form))).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { actual: form, required: ['reprimand', 'warning'] },
      cure: outcome === 'met' ? [] : ['discipline.other-form'],
      confidence: 'secondary',
    })
  })

  it.each([
    { on: '2025-05-29', expected: ['CH2011 art. 35'] },
    { on: '2025-05-30', expected: ['CH2011 art. 35', 'DS2025 art. 9'] },
    { on: '2026-04-10', expected: ['CH2011 art. 35', 'DS2025 art. 9'] },
    { on: '2026-04-11', expected: ['CH2011 art. 35', 'DS2026'] },
  ])('cites $expected on $on', ({ on, expected }) => {
    expect(clauses(find('probation.discipline-forms', [], disciplined('warning', on)))).toEqual(expected)
  })

  it.each([
    { on: '2026-12-03', isAsked: true },
    { on: '2026-12-04', isAsked: false },
  ])('is asked on $on of a member recognised on 2026-12-04: $isAsked', ({ on, isAsked }) => {
    const finding = find(
      'probation.discipline-forms',
      upTo('recognition.decided'),
      disciplined('expulsion', on),
    )
    expect(finding !== undefined).toBe(isAsked)
  })

  it.each([
    { on: '2026-02-28', isAsked: true },
    { on: '2026-03-02', isAsked: false },
  ])('is asked on $on of a member official again from 2026-03-02: $isAsked', ({ on, isAsked }) => {
    const again: Act = {
      type: 'admission.regularised',
      on: '2026-03-02',
      decidedOn: '2024-12-20',
      ceremonyOn: '2025-01-01',
      officialSince: '2026-01-01',
    }
    const log = [transcribed({ ceremonyOn: '2025-01-01' }), again]
    expect(find('probation.discipline-forms', log, disciplined('dismissal', on)) !== undefined).toBe(isAsked)
  })

  it('is not asked of a transcribed official member', () => {
    const official = [transcribed({ standing: 'official', ceremonyOn: '2020-01-01' })]
    expect(find('probation.discipline-forms', official, disciplined('expulsion'))).toBeUndefined()
    const probationary = [transcribed({ ceremonyOn: '2025-01-01' })]
    expect(find('probation.discipline-forms', probationary, disciplined('expulsion'))?.outcome).toBe('broken')
  })
})

describe('probation.helper-kept, a breach (Charter art. 5.1; guidance pt 3.8(c))', () => {
  it.each([
    { helper: { id: 'member-1', official: true }, outcome: 'met', facts: { official: true } },
    { helper: { id: 'member-1' }, outcome: 'met', facts: { official: true } },
    { helper: { official: false }, outcome: 'broken', facts: { official: false } },
    { helper: undefined, outcome: 'missing', facts: { missing: 'evidence.helper' } },
  ])('is $outcome for $helper', ({ helper, outcome, facts }) => {
    const { helper: _, ...ceremony } = the('ceremony.held')
    const finding = find('probation.helper-kept', before('ceremony.held'), {
      ...ceremony,
      ...(helper && { helper }),
    })
    expect(finding).toMatchObject({ effect: 'breach', outcome, facts, confidence: 'text' })
    expect(finding?.cure).toEqual(outcome === 'met' ? [] : ['helper.assigned'])
    expect(clauses(finding)).toEqual(['CH2011 art. 5.1', 'S2025 pt 3.8(c), 3.10'])
  })

  const { helper: _, ...unhelped } = the('ceremony.held')
  const left = (on: string): Act => ({ type: 'helper.left', on })
  const assigned = (on: string): Act => ({ type: 'helper.assigned', on, helper: { official: true } })

  it.each([
    { remarked: false, outcome: 'broken' },
    { remarked: true, outcome: undefined },
    { outcome: undefined },
    { remarked: false, died: true, outcome: undefined },
  ])('of a helper who leaves with $remarked remarks, died: $died, is $outcome', ({ outcome, ...more }) => {
    const leaving: Act = { ...left('2026-01-05'), helper: { id: 'member-1' }, ...more } as Act
    const finding = find('probation.helper-kept', upTo('member-record.filed'), leaving)
    expect(finding?.outcome).toBe(outcome)
    expect(finding?.facts).toEqual(outcome && { remarked: false })
    expect(find('probation.helper-kept', before('ceremony.held'), leaving)).toBeUndefined()
  })

  it('is a duty of the cell from a ceremony without a helper', () => {
    expect(duty('probation.helper-kept', [unhelped], '2026-03-01')).toMatchObject({
      obligor: 'cell',
      acts: [{ act: 'helper.assigned' }],
      from: '2025-11-07',
      isOverdue: false,
      key: '1',
    })
    expect(duty('probation.helper-kept', [unhelped, assigned('2025-11-20')], '2026-03-01')).toBeUndefined()
  })

  it('is a duty from the day a helper leaves, and once more when the next leaves', () => {
    const acts = [the('ceremony.held'), left('2026-01-05')]
    expect(duty('probation.helper-kept', acts, '2026-03-01')?.from).toBe('2026-01-05')
    const again = [...acts, assigned('2026-01-12'), left('2026-02-02')]
    expect(duty('probation.helper-kept', again, '2026-03-01')).toMatchObject({ from: '2026-02-02', key: '2' })
    expect(duty('probation.helper-kept', [...again, assigned('2026-02-09')], '2026-03-01')).toBeUndefined()
  })

  const named = (on: string, id: string): Act => ({
    type: 'helper.assigned',
    on,
    helper: { id, official: true },
  })
  const leaves = (on: string, id: string): Act => ({ type: 'helper.left', on, helper: { id } })
  const helped: Act = { ...the('ceremony.held'), helper: { id: 'member-1', official: true } } as Act

  it.each([
    {
      log: [named('2026-01-04', 'member-2'), leaves('2026-01-05', 'member-1')],
      from: undefined,
      why: 'another stays',
    },
    { log: [leaves('2026-01-05', 'member-1')], from: '2026-01-05', why: 'nobody stays' },
    {
      log: [
        named('2026-01-04', 'member-2'),
        leaves('2026-01-05', 'member-1'),
        leaves('2026-02-02', 'member-2'),
      ],
      from: '2026-02-02',
      why: 'the other leaves too',
    },
    {
      log: [
        named('2026-01-03', 'member-2'),
        leaves('2026-01-04', 'member-2'),
        leaves('2026-01-05', 'member-1'),
      ],
      from: '2026-01-05',
      why: 'the other had left',
    },
    {
      log: [
        { ...named('2026-01-04', 'member-2'), helper: { id: 'member-2', official: false } } as Act,
        leaves('2026-01-05', 'member-1'),
      ],
      from: '2026-01-05',
      why: 'the other is no official member',
    },
  ])('is vacant from $from where $why', ({ log, from }) => {
    expect(duty('probation.helper-kept', [helped, ...log], '2026-03-01')?.from).toBe(from)
  })

  it('lets each of two helpers leave, and one whom the ceremony did not name', () => {
    const member = upTo('member-record.filed')
    const logs = [
      [
        ...member,
        named('2026-01-04', 'member-2'),
        leaves('2026-01-05', 'member-1'),
        leaves('2026-02-02', 'member-2'),
      ],
      [
        ...member.filter(({ type }) => type !== 'ceremony.held' && type !== 'member-record.filed'),
        unhelped,
        left('2026-01-05'),
      ],
    ]
    for (const log of logs) expect(replay(log as Act[]).refused).toEqual([])
  })

  it.each([
    { log: [leaves('2026-01-05', 'member-1')], leftOn: '2026-01-05', why: 'nobody was assigned' },
    {
      log: [leaves('2026-01-05', 'member-1'), named('2026-11-16', 'member-2')],
      leftOn: undefined,
      why: 'another was, on the day of the review',
    },
    {
      log: [leaves('2026-01-05', 'member-1'), named('2026-11-17', 'member-2')],
      leftOn: '2026-01-05',
      why: 'another was, the day after it',
    },
    {
      log: [leaves('2026-11-06', 'member-1')],
      leftOn: '2026-11-06',
      why: 'the helper left the day before the 12 months end',
    },
    { log: [leaves('2026-11-07', 'member-1')], leftOn: undefined, why: 'the helper left the day they end' },
    {
      log: [named('2026-01-04', 'member-2'), leaves('2026-01-05', 'member-1')],
      leftOn: undefined,
      why: 'another stayed',
    },
  ])('is a breach at the review of a vacancy from $leftOn: $why', ({ log, leftOn }) => {
    const review = { ...the('cell.voted', 'recognition'), on: '2026-11-16' } as Act
    const finding = find('probation.helper-kept', [helped, ...log], review)
    if (leftOn === undefined) expect(finding).toBeUndefined()
    else
      expect(finding).toMatchObject({
        effect: 'breach',
        outcome: 'broken',
        facts: { leftOn },
        actor: 'cell',
        cure: ['helper.assigned'],
      })
  })

  it('does not ask for the helper of the candidate, nor after recognition', () => {
    expect(duty('probation.helper-kept', [left('2025-08-01')], '2026-03-01')).toBeUndefined()
    expect(
      duty('probation.helper-kept', [left('2025-08-01'), the('ceremony.held')], '2026-03-01'),
    ).toBeUndefined()
    expect(
      duty('probation.helper-kept', [unhelped, the('recognition.decided')], '2027-03-01'),
    ).toBeUndefined()
  })
})
