import { describe, expect, it } from 'vitest'
import { type Act, nationalRulebook, propose, record, replay } from '../../../src/index.js'
import { Inquiry } from '../../../src/law/inquiry.js'
import { hasGrassrootsStep } from '../../../src/rules/vote/grassroots.js'
import { clauses, duty, find, fold } from '../../procedure/life.js'
import { before, the } from '../../support/journey.js'

const asked = new Inquiry(nationalRulebook().setting, '2025-09-16')

const withSection: Act = { type: 'particulars.changed', on: '2025-07-02', unit: { sectionCommittee: true } }
const appraised: Act = { type: 'section.appraised', on: '2025-09-20', matter: 'admission' }
const beforeVote = before('grassroots.voted', 'admission')

describe('section.appraisal-present, a bar (guidance pt 3.6(b))', () => {
  const vote = the('grassroots.voted', 'admission')

  it('is not asked where no section committee exists', () => {
    expect(find('section.appraisal-present', beforeVote, vote)).toBeUndefined()
  })

  it('is missing without the appraisal, and says who cures it', () => {
    const finding = find('section.appraisal-present', [...beforeVote, withSection], vote)
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome: 'missing',
      facts: { missing: 'section.appraised' },
      cure: ['section.appraised'],
      confidence: 'text',
    })
    expect(clauses(finding)).toEqual(['S2025 pt 3.6(b)'])
  })

  it.each([
    { on: '2025-09-14', outcome: 'missing', why: 'the day before the resolution of the cell' },
    { on: '2025-09-15', outcome: 'met', why: 'the day of the resolution' },
    { on: '2025-09-25', outcome: 'met', why: 'the day of the vote' },
    { on: '2025-09-26', outcome: 'missing', why: 'the day after the vote' },
  ])('is $outcome with an appraisal of $on ($why)', ({ on, outcome }) => {
    const file = [...beforeVote, withSection, { ...appraised, on }]
    expect(find('section.appraisal-present', file, vote)?.outcome).toBe(outcome)
  })

  it('does not take one of another matter, whatever its day', () => {
    const other: Act = { type: 'section.appraised', on: '2025-09-20', matter: 'removal' }
    expect(find('section.appraisal-present', [...beforeVote, withSection, other], vote)?.outcome).toBe(
      'missing',
    )
    const late: Act = { type: 'section.appraised', on: '2026-11-18', matter: 'admission' }
    const file = [...before('recognition.decided'), withSection, late]
    expect(find('section.appraisal-present', file, the('recognition.decided'))?.outcome).toBe('missing')
  })

  it('does not take the appraisal of the admission for that of the recognition', () => {
    const file = [...before('recognition.decided'), withSection, appraised]
    expect(find('section.appraisal-present', file, the('recognition.decided'))?.outcome).toBe('missing')
    const own: Act = { type: 'section.appraised', on: '2026-11-18', matter: 'recognition' }
    expect(find('section.appraisal-present', [...file, own], the('recognition.decided'))).toMatchObject({
      outcome: 'met',
      facts: { appraisedOn: '2026-11-18' },
    })
  })

  it.each([
    { told: {}, effect: 'note', missing: 'unit.sectionCommittee', actor: 'grassrootsCommittee' },
    {
      told: { sectionCommittee: true },
      effect: 'bar',
      missing: 'section.appraised',
      actor: 'sectionCommittee',
    },
  ])('names who has to act: $actor where $missing is missing', ({ told, effect, missing, actor }) => {
    const log = beforeVote.map((act) => {
      if (act.type !== 'case.opened') return act
      const { sectionCommittee: _, ...unit } = act.unit ?? {}
      return { ...act, unit: { ...unit, cellKind: undefined, ...told } }
    })
    expect(find('section.appraisal-present', log, vote)).toMatchObject({ effect, facts: { missing }, actor })
  })

  it.each([
    { matter: 'admission', on: '2025-09-25', told: false, why: 'the vote of the committee has told it' },
    { matter: 'admission', on: '2025-09-14', told: true, why: 'a vote before the proposal of the cell' },
    { matter: 'removal', on: '2025-09-25', told: true, why: 'a vote on another matter' },
  ] as const)('at the decision tells that nobody said whether there is one: $told ($why)', (row) => {
    const log = before('admission.decided').flatMap((act): readonly Act[] => {
      if (act.type === 'grassroots.voted') return [{ ...act, matter: row.matter, on: row.on }]
      if (act.type !== 'case.opened') return [act]
      const { sectionCommittee: _, ...unit } = act.unit ?? {}
      return [{ ...act, unit: { ...unit, cellKind: undefined } }]
    })
    const finding = find('section.appraisal-present', log, the('admission.decided'))
    expect(finding?.facts.missing).toBe(row.told ? 'unit.sectionCommittee' : undefined)
  })

  it('asks an appraisal of the day itself where no proposal is on file', () => {
    const file = [...before('cell.voted', 'admission'), withSection]
    expect(find('section.appraisal-present', file, vote)?.outcome).toBe('missing')
    const same = { ...appraised, on: '2025-09-25' }
    expect(find('section.appraisal-present', [...file, same], vote)?.outcome).toBe('met')
  })

  it('is not asked of one alone abroad, on whom no cell resolves (regulation pt 6.3.3(a))', () => {
    const away = { type: 'member.transferred', on: '2025-12-01', transfer: 'abroad', months: 24 } as const
    const log = (alone: boolean): readonly Act[] => [
      ...before('cell.voted', 'recognition'),
      withSection,
      { ...away, alone },
    ]
    expect(find('section.appraisal-present', log(true), the('recognition.decided'))).toBeUndefined()
    expect(find('section.appraisal-present', log(false), the('recognition.decided'))?.outcome).toBe('missing')
  })

  it.each([
    { on: '2025-06-08', confidence: 'assumed', clause: 'S2021 pt 3.6(b)' },
    { on: '2025-06-09', confidence: 'text', clause: 'S2025 pt 3.6(b)' },
    { on: '2026-05-18', confidence: 'text', clause: 'S2025 pt 3.6(b)' },
    { on: '2026-05-19', confidence: 'assumed', clause: 'S2026 < S2025 pt 3.6(b)' },
  ])('rests on $confidence, $clause, on $on', ({ on, confidence, clause }) => {
    const finding = find('section.appraisal-present', [withSection], { ...vote, on })
    expect(finding?.confidence).toBe(confidence)
    expect(clauses(finding).join(' < ')).toBe(clause)
  })

  it('lets the competent committee consider a shortfall of the cell, which no section appraised', () => {
    const lastAct = the('cell.voted', 'admission')
    const { file, refused } = replay([
      ...before('cell.voted', 'admission'),
      { type: 'particulars.changed', on: '2025-09-14', unit: { sectionCommittee: true } },
      { ...lastAct, outcome: 'not-proposed', tally: { members: 12, yes: 7 } },
      { type: 'shortfall.reported', on: '2025-09-16', matter: 'admission' },
      { type: 'shortfall.answered', on: '2025-09-30', matter: 'admission', answer: 'consider' },
      the('admission.decided'),
    ])
    expect(refused).toEqual([])
    expect(file.acts['admission.decided']).toHaveLength(1)
  })
})

describe('grassroots.two-thirds, a bar: 3 * yes >= 2 * base (guidance pt 3.6(c); regulation pt 9.3.3)', () => {
  it.each([
    { tally: { members: 9, yes: 6 }, base: 9, needed: 6, outcome: 'met', why: 'exactly two thirds' },
    { tally: { members: 9, yes: 5 }, base: 9, needed: 6, outcome: 'broken', why: 'one below' },
    {
      tally: { members: 15, yes: 9, temporarilyAwayAbsent: 2 },
      base: 13,
      needed: 9,
      outcome: 'met',
      why: 'the transferred deducted',
    },
    {
      tally: { members: 15, yes: 8, temporarilyAwayAbsent: 2 },
      base: 13,
      needed: 9,
      outcome: 'broken',
      why: 'one below',
    },
    {
      tally: { members: 15, yes: 8, suspended: 3 },
      base: 12,
      needed: 8,
      outcome: 'met',
      why: 'the suspended deducted',
    },
    {
      tally: { members: 15, yes: 7, suspended: 3 },
      base: 12,
      needed: 8,
      outcome: 'broken',
      why: 'one below',
    },
    {
      tally: { members: 15, yes: 9, otherwiseAbsent: 3 },
      base: 15,
      needed: 10,
      outcome: 'broken',
      why: 'ordinary absence stays in the base',
    },
  ])('is $outcome for $tally.yes of a base of $base ($why)', ({ tally, base, needed, outcome }) => {
    const finding = find('grassroots.two-thirds', beforeVote, {
      ...the('grassroots.voted', 'admission'),
      tally,
    })
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { yes: tally.yes, base, needed, fraction: '2/3' },
      confidence: 'text',
    })
    expect(clauses(finding)).toEqual(['S2025 pt 3.6(c), 4.5', 'R2025B pt 9.3.3'])
  })

  it.each([
    { yes: 5, outcome: 'met' },
    { yes: 6, outcome: 'broken' },
  ])('is $outcome where $yes of 9 are recorded as not proposed', ({ yes, outcome }) => {
    expect(
      find('grassroots.two-thirds', beforeVote, {
        ...the('grassroots.voted', 'admission'),
        outcome: 'not-proposed',
        tally: { members: 9, yes },
      })?.outcome,
    ).toBe(outcome)
  })

  it.each([
    { on: '2026-07-25', yes: 9, base: 15, needed: 10, outcome: 'broken', why: 'all its members' },
    { on: '2026-07-25', yes: 10, base: 15, needed: 10, outcome: 'met', why: 'two thirds of all' },
    { on: '2026-07-26', yes: 8, base: 12, needed: 8, outcome: 'met', why: 'no delegation any more' },
  ])('of a delegated committee on $on is $outcome for $yes ($why)', ({ on, yes, base, needed, outcome }) => {
    const delegated = beforeVote.map((act) =>
      act.type === 'case.opened' ? { ...act, unit: { ...act.unit, delegated: true } } : act,
    )
    const vote = { ...the('grassroots.voted', 'admission'), on, tally: { members: 15, yes, suspended: 3 } }
    expect(find('grassroots.two-thirds', delegated, vote)).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { yes, base, needed },
    })
  })

  it('is missing without a tally', () => {
    const { tally: _, ...vote } = the('grassroots.voted', 'admission')
    expect(find('grassroots.two-thirds', beforeVote, vote)).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'evidence.tally' },
    })
  })
})

describe('grassroots.resolution-present, a bar where the step exists (guidance pt 3.6(c))', () => {
  const unresolved = before('grassroots.voted', 'admission')

  it.each([the('dossier.submitted'), the('admission.decided')])(
    'is missing at $type without the vote',
    (act) => {
      expect(find('grassroots.resolution-present', unresolved, act)).toMatchObject({
        effect: 'bar',
        outcome: 'missing',
        facts: { missing: 'grassroots.voted' },
        cure: ['grassroots.voted'],
      })
    },
  )

  it('is met by a proposal, never by a shortfall', () => {
    const vote = the('grassroots.voted', 'admission')
    expect(
      find('grassroots.resolution-present', [...unresolved, vote], the('admission.decided')),
    ).toMatchObject({
      outcome: 'met',
      facts: { votedOn: '2025-09-25' },
    })
    const short: Act = { ...vote, outcome: 'not-proposed' }
    expect(
      find('grassroots.resolution-present', [...unresolved, short], the('admission.decided'))?.outcome,
    ).toBe('missing')
  })

  it('asks the vote of the same matter, after the proposal of the cell', () => {
    expect(
      find(
        'grassroots.resolution-present',
        before('grassroots.voted', 'recognition'),
        the('recognition.decided'),
      )?.outcome,
    ).toBe('missing')
    expect(
      find('grassroots.resolution-present', before('recognition.decided'), the('recognition.decided'))
        ?.outcome,
    ).toBe('met')
  })

  it('asks a vote of the day itself where no proposal is on file', () => {
    const file = [...before('cell.voted', 'admission'), the('grassroots.voted', 'admission')]
    expect(find('grassroots.resolution-present', file, the('admission.decided'))?.outcome).toBe('missing')
  })

  it.each([
    { cellKind: 'grassroots-cell' as const, hasStep: false },
    { cellKind: 'village-cell' as const, hasStep: false },
    { cellKind: 'cell-under-grassroots' as const, hasStep: true },
  ])('is asked of a $cellKind from 2025-07-01: $hasStep', ({ cellKind, hasStep }) => {
    const acts: Act[] = [...unresolved, { type: 'particulars.changed', on: '2025-09-16', unit: { cellKind } }]
    expect(hasGrassrootsStep(fold(acts), '2025-09-16', asked)).toBe(hasStep)
    expect(find('grassroots.resolution-present', acts, the('admission.decided')) !== undefined).toBe(hasStep)
  })

  it.each([
    { day: '2025-06-30', hasStep: true, why: 'no village cell hung under the decider yet' },
    { day: '2025-07-01', hasStep: false, why: '294-QĐ/TW pt 20.2.2' },
  ])('is asked of a village cell on $day: $hasStep ($why)', ({ day, hasStep }) => {
    const unit = { cellKind: 'village-cell' as const }
    const file = fold([{ type: 'case.opened', on: '2025-01-02', case: 'c', unit }])
    expect(hasGrassrootsStep(file, day, asked)).toBe(hasStep)
  })

  it('is not asked of a delegated committee, whose own decision is the vote', () => {
    const acts: Act[] = [
      ...unresolved,
      { type: 'particulars.changed', on: '2025-09-16', unit: { delegated: true } },
    ]
    const own = { ...the('admission.decided'), by: { kind: 'delegatedGrassrootsCommittee' as const } }
    expect(find('grassroots.resolution-present', acts, own)).toBeUndefined()
    expect(find('grassroots.resolution-present', unresolved, own)?.outcome).toBe('missing')
    expect(find('grassroots.resolution-present', acts, the('admission.decided'))?.outcome).toBe('missing')
  })

  it('is not asked once the competent committee considers a shortfall', () => {
    const answer = (matter: 'admission' | 'recognition', given: 'consider' | 'return'): Act => ({
      type: 'shortfall.answered',
      on: '2025-10-01',
      matter,
      answer: given,
    })
    const asked = (acts: readonly Act[]) =>
      find('grassroots.resolution-present', acts, the('admission.decided')) !== undefined
    expect(asked([...unresolved, answer('admission', 'consider')])).toBe(false)
    expect(asked([...unresolved, answer('admission', 'return')])).toBe(true)
    expect(asked([...unresolved, answer('recognition', 'consider')])).toBe(true)
  })
})

describe.each([
  {
    rule: 'cell.shortfall-reported',
    matter: 'admission' as const,
    acts: before('cell.voted', 'admission'),
    first: '2025-09-15',
    second: '2025-09-22',
  },
  {
    rule: 'recognition.shortfall-reported',
    matter: 'recognition' as const,
    acts: before('cell.voted', 'recognition'),
    first: '2026-11-16',
    second: '2026-11-23',
  },
])('$rule, a breach and a duty without limit (guidance pt 5.1)', ({ rule, matter, acts, first, second }) => {
  const short = (on: string): Act => ({
    ...the('cell.voted', matter),
    on,
    outcome: 'not-proposed',
    tally: { members: 12, yes: 7 },
  })
  const report = (on: string, full?: boolean): Act => ({
    type: 'shortfall.reported',
    on,
    matter,
    ...(full !== undefined && { full }),
  })

  it('is owed by the cell from the day of the vote until the report', () => {
    expect(duty(rule, [...acts, short(first)], '2027-06-01')).toMatchObject({
      obligor: 'cell',
      acts: [{ act: 'shortfall.reported', matter }],
      from: first,
      isOverdue: false,
      overdueWorkingDays: 0,
      key: 'cell.voted-1',
    })
    expect(duty(rule, [...acts, short(first), report(second)], '2027-06-01')).toBeUndefined()
  })

  it('has no due day', () => {
    expect(duty(rule, [...acts, short(first)], '2027-06-01')).not.toHaveProperty('dueOn')
  })

  it.each([
    {
      full: false,
      expected: { effect: 'breach', outcome: 'missing', facts: { missing: 'evidence.full' }, actor: 'cell' },
    },
    { full: true, expected: { outcome: 'met', facts: { reportedOn: second } } },
    { full: undefined, expected: undefined },
  ])('judges the report itself, told to be full: $full', ({ full, expected }) => {
    const finding = find(rule, [...acts, short(first)], report(second, full))
    if (expected) expect(finding).toMatchObject(expected)
    else expect(finding).toBeUndefined()
  })

  it('has the committee whose vote fell short make its report full', () => {
    const vote: Act = {
      type: 'grassroots.voted',
      on: second,
      matter,
      outcome: 'not-proposed',
      tally: { members: 9, yes: 5 },
    }
    expect(find(rule, [...acts, vote], report(second, false))?.actor).toBe('grassrootsCommittee')
  })

  it('is owed by the committee whose vote fell short', () => {
    const committee: Act = {
      type: 'grassroots.voted',
      on: second,
      matter,
      outcome: 'not-proposed',
      tally: { members: 9, yes: 3 },
    }
    expect(
      duty(rule, [...acts, { ...short(first), outcome: 'proposed' } as Act, committee], '2027-06-01'),
    ).toMatchObject({
      obligor: 'grassrootsCommittee',
      key: 'grassroots.voted-1',
    })
  })

  it('is closed for each shortfall by a report on or after it', () => {
    const third = '2026-12-28'
    expect(
      duty(rule, [...acts, short(first), report(first), short(second), report(third)], '2027-06-01'),
    ).toBeUndefined()
    expect(duty(rule, [...acts, short(first), report(first), short(second)], '2027-06-01')).toMatchObject({
      from: second,
      key: 'cell.voted-2',
    })
  })

  it('is still owed after a report of a part of the result', () => {
    const part = [...acts, short(first), report(first, false)]
    expect(duty(rule, part, '2027-06-01')).toMatchObject({ from: first })
    expect(duty(rule, [...part, report(second, true)], '2027-06-01')).toBeUndefined()
  })

  it('is not owed for a proposal', () => {
    expect(duty(rule, [...acts, the('cell.voted', matter)], '2027-06-01')).toBeUndefined()
  })

  it.each([
    { reports: [], outcome: 'missing', facts: { missing: 'shortfall.reported' } },
    { reports: [report(second)], outcome: 'met', facts: { reportedOn: second } },
    { reports: [report(second, true)], outcome: 'met', facts: { reportedOn: second } },
    { reports: [report(second, false)], outcome: 'missing', facts: { missing: 'evidence.full' } },
  ])('the answer to it is $outcome with $reports.length reports', ({ reports, outcome, facts }) => {
    const answer: Act = { type: 'shortfall.answered', on: '2027-01-04', matter, answer: 'consider' }
    expect(find(rule, [...acts, short(first), ...reports], answer)).toMatchObject({
      effect: 'breach',
      outcome,
      facts,
    })
  })

  it('is not asked of an answer on the other matter', () => {
    const other = matter === 'admission' ? ('recognition' as const) : ('admission' as const)
    const answer: Act = { type: 'shortfall.answered', on: '2027-01-04', matter: other, answer: 'consider' }
    expect(find(rule, acts, answer)).toBeUndefined()
  })
})

describe('the shortfall on recognition (open question 31, shortfallReporting)', () => {
  const acts = before('cell.voted', 'recognition')
  const short = (on: string): Act => ({
    ...the('cell.voted', 'recognition'),
    on,
    outcome: 'not-proposed',
    tally: { members: 12, yes: 7 },
  })
  const thrice = [short('2026-11-16'), short('2026-11-23'), short('2026-11-30')]
  const late = { shortfallReporting: 'after-three-votes' }

  it.each([
    { votes: 1, owed: false },
    { votes: 2, owed: false },
    { votes: 3, owed: true },
  ])('is owed after $votes votes where only three are reported: $owed', ({ votes, owed }) => {
    const file = [...acts, ...thrice.slice(0, votes)]
    expect(duty('recognition.shortfall-reported', file, '2026-12-15', late) !== undefined).toBe(owed)
    expect(duty('recognition.shortfall-reported', file, '2026-12-15')).toBeDefined()
  })

  it('is closed by one report after the third', () => {
    const report: Act = { type: 'shortfall.reported', on: '2026-12-01', matter: 'recognition' }
    expect(
      duty('recognition.shortfall-reported', [...acts, ...thrice, report], '2026-12-15', late),
    ).toBeUndefined()
  })

  const reported = (on: string, full?: boolean): Act => ({
    type: 'shortfall.reported',
    on,
    matter: 'recognition',
    ...(full !== undefined && { full }),
  })

  it.each([
    { why: 'no report', since: [], told: ['breach', 'missing'] },
    { why: 'a report of the day before the second', since: [reported('2026-11-22')], told: undefined },
    { why: 'a report of the day after', since: [reported('2026-11-24')], told: ['breach', 'missing'] },
    { why: 'a report not in full', since: [reported('2026-11-18', false)], told: ['breach', 'missing'] },
  ])('a second vote of the cell after a shortfall with $why is told as $told', ({ since, told }) => {
    const [first] = thrice
    const { file } = replay([...acts, first as Act, ...since], { mode: 'chronicle' })
    const again: Act = { ...the('cell.voted', 'recognition'), on: '2026-11-23' }
    const found = propose(file, again).findings.find(
      ({ rule, outcome }) => rule === 'recognition.shortfall-reported' && outcome !== 'met',
    )
    expect(found && [found.effect, found.outcome]).toEqual(told)
  })

  it('never delays the report on admission', () => {
    const file: Act[] = [
      ...before('cell.voted', 'admission'),
      { ...the('cell.voted', 'admission'), outcome: 'not-proposed', tally: { members: 12, yes: 7 } },
    ]
    expect(duty('cell.shortfall-reported', file, '2026-12-15', late)).toBeDefined()
  })

  it('counts a shortfall of the grassroots committee too', () => {
    const vote: Act = { ...the('grassroots.voted', 'recognition'), outcome: 'not-proposed' }
    expect(
      duty(
        'recognition.shortfall-reported',
        [...before('grassroots.voted', 'recognition'), vote],
        '2026-12-15',
      ),
    ).toMatchObject({ from: '2026-11-20', key: 'grassroots.voted-1' })
  })
})

describe('a shortfall on admission', () => {
  it('goes up at once, and a fourth and fifth vote are never barred by the three-votes rule', () => {
    let { file } = replay(before('cell.voted', 'admission'))
    for (const month of ['10', '11', '12', '01', '02']) {
      const year = month < '05' ? '2026' : '2025'
      file = record(file, {
        ...the('cell.voted', 'admission'),
        on: `${year}-${month}-06`,
        outcome: 'not-proposed',
        tally: { members: 12, yes: 7 },
      })
      file = record(file, { type: 'shortfall.reported', on: `${year}-${month}-07`, matter: 'admission' })
      file = record(file, {
        type: 'shortfall.answered',
        on: `${year}-${month}-08`,
        matter: 'admission',
        answer: 'return',
      })
    }
    expect(file.acts['cell.voted']).toHaveLength(5)
  })
})
