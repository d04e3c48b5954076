import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../../src/index.js'
import { ableToMeet, twoThirds } from '../../../../src/rules/vote/cell/meeting.js'
import { clauses, find } from '../../../procedure/life.js'
import { before, the } from '../../../support/journey.js'
import { cited, judged, opened } from '../../judged.js'

const admission = before('cell.voted', 'admission')
const recognition = before('cell.voted', 'recognition')

type Vote = Partial<ActOf<'cell.voted'>>

const onAdmission = (change: Vote): ActOf<'cell.voted'> =>
  ({ ...the('cell.voted', 'admission'), ...change }) as ActOf<'cell.voted'>
const onRecognition = (change: Vote): ActOf<'cell.voted'> =>
  ({
    ...the('cell.voted', 'recognition'),
    ...change,
  }) as ActOf<'cell.voted'>

describe('cell.able-to-meet, a bar (Charter art. 21.2, 24.1)', () => {
  it('has the cell tell a count that is not on record', () => {
    const { tally: _, ...untold } = onAdmission({}) as ActOf<'cell.voted'>
    expect(find('cell.able-to-meet', admission, untold)).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'evidence.tally' },
      actor: 'cell',
    })
  })

  it.each([
    { members: 2, outcome: 'broken', why: 'worked example 10' },
    { members: 3, outcome: 'met', why: 'the least' },
    { members: 0, outcome: 'broken', why: 'no member' },
  ])('is $outcome with $members official members ($why)', ({ members, outcome }) => {
    const finding = find('cell.able-to-meet', admission, onAdmission({ tally: { members, yes: members } }))
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { actual: members, minimum: 3 },
      cure: outcome === 'met' ? [] : ['cell.strengthened', 'members.introduced-elsewhere'],
      confidence: 'text',
    })
    expect(clauses(finding)).toEqual(['CH2011 art. 21.2, 24.1'])
  })

  it('holds on recognition too', () => {
    const vote = onRecognition({ tally: { members: 2, yes: 2 } })
    expect(find('cell.able-to-meet', recognition, vote)).toMatchObject({ effect: 'bar', outcome: 'broken' })
  })

  it.each([
    { onFile: 2, counted: 9, by: 'cell-1', actual: 2, why: 'a count of nine makes no cell of two larger' },
    { onFile: 9, counted: 2, by: 'cell-1', actual: 2, why: 'nor do nine on file a meeting of two' },
    { onFile: 2, counted: 3, by: undefined, actual: 2, why: 'the cell that voted is the one on file' },
    { onFile: 2, counted: 3, by: 'cell-2', actual: 3, why: 'of another cell nothing is on file' },
  ])(
    'counts $actual of $onFile on file and $counted counted by $by: $why',
    ({ onFile, counted, by, actual }) => {
      const log = [
        ...before('cell.voted', 'admission'),
        { type: 'particulars.changed', on: '2025-09-13', unit: { officialMembers: onFile } } as Act,
      ]
      const vote = {
        ...the('cell.voted', 'admission'),
        by: { kind: 'cell', ...(by && { id: by }) },
        tally: { members: counted, yes: counted },
      } as Act
      const finding = judged(ableToMeet, log, vote)
      expect([finding?.outcome, finding?.facts]).toEqual([
        actual < 3 ? 'broken' : 'met',
        { actual, minimum: 3 },
      ])
    },
  )

  it('is missing without a tally', () => {
    const { tally: _, ...vote } = the('cell.voted', 'admission')
    expect(find('cell.able-to-meet', admission, vote)).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'evidence.tally' },
      cure: ['cell.strengthened', 'members.introduced-elsewhere'],
    })
  })
})

describe('cell.conditions-rechecked, a breach (Charter art. 4.3)', () => {
  it.each([
    { conditionsRechecked: true, outcome: 'met' },
    { conditionsRechecked: false, outcome: 'broken' },
  ])('is $outcome where the committee says $conditionsRechecked', ({ conditionsRechecked, outcome }) => {
    const finding = find('cell.conditions-rechecked', admission, onAdmission({ conditionsRechecked }))
    expect(finding).toMatchObject({ effect: 'breach', outcome, facts: { actual: conditionsRechecked } })
    expect(clauses(finding)).toEqual(['CH2011 art. 4.3'])
  })

  it('is missing where nothing is said', () => {
    const { conditionsRechecked: _, ...vote } = the('cell.voted', 'admission')
    expect(find('cell.conditions-rechecked', admission, vote)).toMatchObject({
      effect: 'breach',
      outcome: 'missing',
      facts: { missing: 'evidence.conditionsRechecked' },
    })
  })

  it('is not asked on recognition, and remarked where it is told of one', () => {
    const told = (conditionsRechecked?: boolean) =>
      find(
        'cell.conditions-rechecked',
        recognition,
        onRecognition(conditionsRechecked === undefined ? {} : { conditionsRechecked }),
      )
    expect(told()).toBeUndefined()
    expect(told(true)?.outcome).toBe('met')
    expect(told(false)).toMatchObject({ effect: 'note', outcome: 'broken', confidence: 'assumed' })
  })
})

describe('cell.one-by-one, a bar at every vote and decision (Charter art. 4.3; guidance pt 3.8(a))', () => {
  it.each([
    { act: onAdmission({ persons: 1 }), acts: admission, outcome: 'met' },
    { act: onAdmission({ persons: 2 }), acts: admission, outcome: 'broken' },
    { act: onAdmission({ persons: 0 }), acts: admission, outcome: 'broken' },
    { act: onRecognition({ persons: 2 }), acts: recognition, outcome: 'broken' },
    {
      act: { ...the('grassroots.voted', 'admission'), persons: 3 },
      acts: before('grassroots.voted', 'admission'),
      outcome: 'broken',
    },
    {
      act: { ...the('admission.decided'), persons: 2 },
      acts: before('admission.decided'),
      outcome: 'broken',
    },
    {
      act: { ...the('recognition.decided'), persons: 2 },
      acts: before('recognition.decided'),
      outcome: 'broken',
    },
  ])('is $outcome for $act.persons at $act.type', ({ act, acts, outcome }) => {
    expect(find('cell.one-by-one', acts, act)).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { actual: act.persons, required: 1 },
      cure: outcome === 'met' ? [] : ['vote.repeated'],
    })
  })

  it('is a note where the number of persons is not told', () => {
    const { persons: _, ...vote } = the('cell.voted', 'admission')
    expect(find('cell.one-by-one', admission, vote)).toMatchObject({ outcome: 'missing', effect: 'note' })
  })
})

describe('cell.two-thirds, a bar: 3 * yes >= 2 * base (Charter art. 4.3, 5; regulation pt 9.3.2, 9.3.4)', () => {
  it.each([
    { tally: { members: 3, yes: 2 }, base: 3, needed: 2, outcome: 'met', why: 'exactly two thirds' },
    { tally: { members: 3, yes: 1 }, base: 3, needed: 2, outcome: 'broken', why: 'one below' },
    { tally: { members: 12, yes: 8 }, base: 12, needed: 8, outcome: 'met', why: 'exactly two thirds' },
    { tally: { members: 12, yes: 7 }, base: 12, needed: 8, outcome: 'broken', why: 'one below' },
    {
      tally: { members: 20, yes: 13, otherwiseAbsent: 3 },
      base: 20,
      needed: 14,
      outcome: 'broken',
      why: 'worked example 3: away on duty stays in the base',
    },
    {
      tally: { members: 20, yes: 14, otherwiseAbsent: 3 },
      base: 20,
      needed: 14,
      outcome: 'met',
      why: 'worked example 4',
    },
    {
      tally: { members: 12, yes: 7, temporarilyAwayAbsent: 2 },
      base: 10,
      needed: 7,
      outcome: 'met',
      why: 'worked example 5',
    },
    {
      tally: { members: 12, yes: 6, temporarilyAwayAbsent: 2 },
      base: 10,
      needed: 7,
      outcome: 'broken',
      why: 'one below with temporary activity deducted',
    },
    {
      tally: { members: 11, yes: 6, exemptedAbsent: 2 },
      base: 9,
      needed: 6,
      outcome: 'met',
      why: 'exempted and absent deducted',
    },
    {
      tally: { members: 11, yes: 5, exemptedAbsent: 2 },
      base: 9,
      needed: 6,
      outcome: 'broken',
      why: 'one below with the exempted deducted',
    },
    {
      tally: { members: 7, yes: 4, suspended: 1 },
      base: 6,
      needed: 4,
      outcome: 'met',
      why: 'suspended deducted',
    },
    {
      tally: { members: 7, yes: 3, suspended: 1 },
      base: 6,
      needed: 4,
      outcome: 'broken',
      why: 'one below with the suspended deducted',
    },
    {
      tally: { members: 12, yes: 6, temporarilyAwayAbsent: 1, exemptedAbsent: 1, suspended: 1 },
      base: 9,
      needed: 6,
      outcome: 'met',
      why: 'all three deductions',
    },
    { tally: { members: 0, yes: 0 }, base: 0, needed: 1, outcome: 'broken', why: 'a base of 0 fails' },
  ])('is $outcome for $tally.yes of a base of $base ($why)', ({ tally, base, needed, outcome }) => {
    const finding = find('cell.two-thirds', admission, onAdmission({ tally }))
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { yes: tally.yes, base, needed, fraction: '2/3', outcome: 'proposed' },
      confidence: 'text',
    })
    expect(finding?.cure).toEqual(
      outcome === 'met' ? [] : ['vote.recorded-as-not-proposed', 'shortfall.reported'],
    )
  })

  it('cites the Charter, the regulation and the guidance', () => {
    expect(clauses(find('cell.two-thirds', admission, onAdmission({})))).toEqual([
      'CH2011 art. 4.3, 5',
      'R2025B pt 9.3.4',
      'S2025 pt 3.6(b), 4.5',
      'R2025B pt 9.3.2',
    ])
  })

  it.each([
    { yes: 11, outcome: 'met' as const, cure: [] },
    { yes: 14, outcome: 'broken' as const, cure: ['vote.recorded-as-proposed'] },
  ])('is $outcome where $yes of 20 are recorded as not proposed', ({ yes, outcome, cure }) => {
    const vote = onAdmission({ outcome: 'not-proposed', tally: { members: 20, yes } })
    expect(find('cell.two-thirds', admission, vote)).toMatchObject({ outcome, cure, effect: 'bar' })
  })

  it('is missing without a tally', () => {
    const { tally: _, ...vote } = the('cell.voted', 'admission')
    expect(find('cell.two-thirds', admission, vote)).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'evidence.tally' },
    })
  })

  it.each([
    { tally: { members: 12, yes: 7 }, outcome: 'broken', why: 'missed, whoever is left out: nobody is' },
    { tally: { members: 12, yes: 8 }, outcome: 'met', why: 'reached' },
    {
      tally: { members: 12, yes: 8, exemptedAbsent: 2 },
      outcome: 'met',
      why: 'reached with and without them',
    },
    {
      tally: { members: 12, yes: 7, exemptedAbsent: 2 },
      outcome: 'unknown',
      why: 'it depends on who counts',
    },
    {
      tally: { members: 12, yes: 7, otherwiseAbsent: 2 },
      outcome: 'unknown',
      why: 'the same of the ordinary absent',
    },
    {
      tally: { members: 12, yes: 5, exemptedAbsent: 2 },
      outcome: 'broken',
      why: 'missed with and without them',
    },
  ])('of 2014 rests on the Charter alone: $tally is $outcome ($why)', ({ tally, outcome }) => {
    const vote: ActOf<'cell.voted'> = { type: 'cell.voted', on: '2014-09-15', matter: 'admission', tally }
    const finding = judged(twoThirds, [opened()], vote)
    expect(finding?.outcome).toBe(outcome)
    if (outcome !== 'unknown') expect(cited(finding)).toEqual(['CH2011 art. 4.3, 5'])
  })

  describe('on ordinary absence (open question 30, absenceAtCellMeeting)', () => {
    const vote = onAdmission({ tally: { members: 20, yes: 13, otherwiseAbsent: 3 } })

    it('stays in the base by default and shows the other reading', () => {
      const finding = find('cell.two-thirds', admission, vote)
      expect(finding?.outcome).toBe('broken')
      expect(finding?.policies).toEqual(['absenceAtCellMeeting'])
      expect(finding?.alternatives).toEqual([
        {
          policy: 'absenceAtCellMeeting',
          reading: 'leaves-base',
          outcome: 'met',
          facts: { yes: 13, base: 17, needed: 12, fraction: '2/3', outcome: 'proposed' },
        },
      ])
    })

    it.each([
      { yes: 12, outcome: 'met' },
      { yes: 11, outcome: 'broken' },
    ])('leaves the base where so read: $yes of 17 is $outcome', ({ yes, outcome }) => {
      const tally = { members: 20, yes, otherwiseAbsent: 3 }
      expect(
        find('cell.two-thirds', admission, onAdmission({ tally }), { absenceAtCellMeeting: 'leaves-base' }),
      ).toMatchObject({ outcome, facts: { base: 17, needed: 12 } })
    })
  })

  it.each([
    { on: '2021-07-29', confidence: 'assumed', why: 'the base of 24-QĐ/TW carried back to 29-QĐ/TW' },
    { on: '2021-07-30', confidence: 'text', why: 'first day of 24-QĐ/TW' },
    { on: '2025-01-19', confidence: 'text', why: 'last day of 24-QĐ/TW' },
    { on: '2025-01-20', confidence: 'assumed', why: 'first day of 232-QĐ/TW' },
    { on: '2025-06-30', confidence: 'assumed', why: 'last day of 232-QĐ/TW' },
    { on: '2025-07-01', confidence: 'text', why: 'first day of 294-QĐ/TW' },
    { on: '2026-04-07', confidence: 'text', why: 'last day of 294-QĐ/TW' },
    { on: '2026-04-08', confidence: 'assumed', why: 'first day of 20-QĐ/TW' },
  ])('rests on $confidence for a vote on $on ($why)', ({ on, confidence }) => {
    expect(find('cell.two-thirds', admission, onAdmission({ on }))).toMatchObject({
      outcome: 'met',
      confidence,
      facts: { needed: 8 },
    })
  })
})

describe('cell.only-official-members-vote, a bar (Charter art. 3)', () => {
  it.each([
    { probationaryVotes: 0, outcome: 'met' },
    { probationaryVotes: 1, outcome: 'broken' },
  ])(
    'is $outcome with $probationaryVotes votes of probationary members',
    ({ probationaryVotes, outcome }) => {
      const finding = find(
        'cell.only-official-members-vote',
        admission,
        onAdmission({ tally: { members: 12, yes: 10, probationaryVotes } }),
      )
      expect(finding).toMatchObject({ effect: 'bar', outcome, facts: { actual: probationaryVotes } })
      expect(finding?.cure).toEqual(outcome === 'met' ? [] : ['vote.struck-out'])
      expect(clauses(finding)).toEqual(['CH2011 art. 3'])
    },
  )

  it.each([
    { on: '2025-09-15', visitorVotes: 0, outcome: 'met', clause: 'R2025B pt 6.3.2(b)–(c)' },
    { on: '2025-09-15', visitorVotes: 1, outcome: 'broken', clause: 'R2025B pt 6.3.2(b)–(c)' },
    { on: '2016-07-25', visitorVotes: 1, outcome: 'broken', clause: 'R2016 pt 6.3.2' },
    { on: '2016-07-24', visitorVotes: 1, outcome: 'broken', clause: 'CH2011 art. 3' },
  ])('with $visitorVotes votes of members on temporary activity in the cell on $on is $outcome', (row) => {
    const { on, visitorVotes, outcome, clause } = row
    const act = onAdmission({ on, tally: { members: 12, yes: 10, visitorVotes } })
    const finding = find('cell.only-official-members-vote', admission, act)
    expect(finding).toMatchObject({ effect: 'bar', outcome, facts: { actual: visitorVotes } })
    expect(clauses(finding)).toEqual([clause])
  })

  it('counts both kinds, by both clauses', () => {
    const act = onAdmission({ tally: { members: 12, yes: 9, probationaryVotes: 1, visitorVotes: 2 } })
    const finding = find('cell.only-official-members-vote', admission, act)
    expect(finding).toMatchObject({ outcome: 'broken', facts: { actual: 3 } })
    expect(clauses(finding)).toEqual(['CH2011 art. 3', 'R2025B pt 6.3.2(b)–(c)'])
  })

  it('is not asked where none is counted, or no tally given', () => {
    const { tally: _, ...vote } = the('cell.voted', 'admission')
    expect(find('cell.only-official-members-vote', admission, onAdmission({}))).toBeUndefined()
    expect(find('cell.only-official-members-vote', admission, vote)).toBeUndefined()
  })
})

describe('cell.vote-form, a breach (guidance pt 5.1)', () => {
  it.each([
    { form: 'secret-ballot' as const, outcome: 'met' },
    { form: 'raised-card' as const, outcome: 'met' },
    { form: 'show-of-hands' as const, outcome: 'broken' },
  ])('is $outcome for $form', ({ form, outcome }) => {
    expect(find('cell.vote-form', admission, onAdmission({ form }))).toMatchObject({
      effect: 'breach',
      outcome,
      facts: { actual: form, required: ['secret-ballot', 'raised-card'] },
      cure: outcome === 'met' ? [] : ['vote.repeated'],
    })
  })

  it.each([
    { on: '2021-09-27', confidence: 'assumed', clause: 'S2016' },
    { on: '2021-09-28', confidence: 'text', clause: 'S2021 pt 5.1' },
    { on: '2025-06-08', confidence: 'text', clause: 'S2021 pt 5.1' },
    { on: '2025-06-09', confidence: 'text', clause: 'S2025 pt 5.1' },
    { on: '2026-05-18', confidence: 'text', clause: 'S2025 pt 5.1' },
    { on: '2026-05-19', confidence: 'secondary', clause: 'S2026' },
  ])('rests on $confidence, $clause, on $on', ({ on, confidence, clause }) => {
    const finding = find('cell.vote-form', admission, onAdmission({ on }))
    expect(finding?.confidence).toBe(confidence)
    expect(clauses(finding).join(' < ')).toBe(clause)
  })

  it('is missing where the form is not told', () => {
    const { form: _, ...vote } = the('cell.voted', 'admission')
    expect(find('cell.vote-form', admission, vote)).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'evidence.form', required: ['secret-ballot', 'raised-card'] },
    })
  })
})

describe('cell.resolution-content, a breach (guidance pt 3.6(b))', () => {
  it.each([
    { conclusionsStated: true, outcome: 'met' },
    { conclusionsStated: false, outcome: 'broken' },
  ])('is $outcome where the conclusions are stated: $conclusionsStated', ({ conclusionsStated, outcome }) => {
    expect(find('cell.resolution-content', admission, onAdmission({ conclusionsStated }))).toMatchObject({
      effect: 'breach',
      outcome,
      facts: { actual: conclusionsStated },
      cure: outcome === 'met' ? [] : ['resolution.completed'],
      confidence: 'text',
    })
  })

  it('is missing where nothing is said', () => {
    const { conclusionsStated: _, ...vote } = the('cell.voted', 'admission')
    expect(find('cell.resolution-content', admission, vote)).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'evidence.conclusionsStated' },
    })
  })

  it('is not asked of a vote without a proposal', () => {
    const vote = onAdmission({ outcome: 'not-proposed', tally: { members: 12, yes: 1 } })
    expect(find('cell.resolution-content', admission, vote)).toBeUndefined()
  })

  it('is assumed for the guidance of 2021', () => {
    expect(find('cell.resolution-content', admission, onAdmission({ on: '2025-06-08' }))?.confidence).toBe(
      'assumed',
    )
  })
})
