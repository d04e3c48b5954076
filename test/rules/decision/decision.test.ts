import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../src/index.js'
import { clauses, duty, find } from '../../procedure/life.js'
import { before, the, upTo } from '../../support/journey.js'

const resolvedOn = (on: string): readonly Act[] => [
  ...before('cell.voted', 'admission'),
  { ...the('cell.voted', 'admission'), on },
]

const decidedOn = (on: string): ActOf<'admission.decided'> => ({ ...the('admission.decided'), on })

const extension: Act = { type: 'extension.granted', on: '2025-08-01', matter: 'admission' }

describe('decision.on-time, a breach: 60 then 45 working days of the resolution of the cell (regulation pt 4.3.1)', () => {
  it.each([
    { voted: '2016-07-25', lastDay: '2016-10-18', confidence: 'text', why: 'first day of 29-QĐ/TW' },
    { voted: '2021-07-29', lastDay: '2021-10-25', confidence: 'text', why: 'last day of 29-QĐ/TW' },
    { voted: '2021-07-30', lastDay: '2021-10-26', confidence: 'assumed', why: 'first day of 24-QĐ/TW' },
    { voted: '2025-01-19', lastDay: '2025-04-21', confidence: 'assumed', why: 'last day of 24-QĐ/TW' },
    { voted: '2025-01-20', lastDay: '2025-04-22', confidence: 'text', why: 'first day of 232-QĐ/TW' },
    {
      voted: '2025-06-30',
      lastDay: '2025-09-24',
      confidence: 'text',
      why: 'worked example 24, 60 days',
    },
    { voted: '2025-07-01', lastDay: '2025-09-04', confidence: 'text', why: 'worked example 24, 45 days' },
    { voted: '2026-04-07', lastDay: '2026-06-12', confidence: 'text', why: 'last day of 294-QĐ/TW' },
    { voted: '2026-04-08', lastDay: '2026-06-15', confidence: 'assumed', why: 'first day of 20-QĐ/TW' },
    { voted: '2026-07-25', lastDay: '2026-09-29', confidence: 'assumed', why: 'last day of 20-QĐ/TW' },
    { voted: '2026-07-26', lastDay: '2026-09-29', confidence: 'assumed', why: 'first day of 208-QĐ/TW' },
  ])('a resolution of $voted is decided by $lastDay ($why)', ({ voted, lastDay, confidence }) => {
    const finding = find('decision.on-time', resolvedOn(voted), decidedOn(lastDay))
    expect(finding).toMatchObject({
      effect: 'breach',
      outcome: 'met',
      facts: { from: voted, lastDay, actual: lastDay },
      confidence,
    })
  })

  it.each([
    { voted: '2025-06-30', decided: '2025-09-24', outcome: 'met' },
    { voted: '2025-06-30', decided: '2025-09-25', outcome: 'broken' },
    { voted: '2025-07-01', decided: '2025-09-04', outcome: 'met' },
    { voted: '2025-07-01', decided: '2025-09-05', outcome: 'broken' },
  ])('a decision of $decided on a resolution of $voted is $outcome', ({ voted, decided, outcome }) => {
    expect(find('decision.on-time', resolvedOn(voted), decidedOn(decided))).toMatchObject({
      effect: 'breach',
      outcome,
      cure: outcome === 'met' ? [] : ['responsibility.reviewed'],
    })
  })

  it.each([
    { voted: '2025-06-30', lastDay: '2025-11-05', next: '2025-11-06', confidence: 'assumed', why: '60 + 30' },
    { voted: '2025-07-01', lastDay: '2025-09-25', next: '2025-09-26', confidence: 'text', why: '45 + 15' },
  ])('with an extension a resolution of $voted is decided by $lastDay ($why)', (row) => {
    const acts = [...resolvedOn(row.voted), extension]
    expect(find('decision.on-time', acts, decidedOn(row.lastDay))).toMatchObject({
      outcome: 'met',
      facts: { lastDay: row.lastDay },
      confidence: row.confidence,
    })
    expect(find('decision.on-time', acts, decidedOn(row.next))?.outcome).toBe('broken')
  })

  it('takes no extension of the other matter', () => {
    const other: Act = { ...extension, matter: 'recognition' }
    expect(
      find('decision.on-time', [...resolvedOn('2025-07-01'), other], decidedOn('2025-09-05'))?.outcome,
    ).toBe('broken')
  })

  it.each([
    { granted: '2025-06-30', lastDay: '2025-09-04', why: 'the day before the resolution' },
    { granted: '2025-07-01', lastDay: '2025-09-25', why: 'the day of the resolution' },
    { granted: '2025-09-04', lastDay: '2025-09-25', why: 'the last day of the limit' },
    { granted: '2025-09-05', lastDay: '2025-09-04', why: 'the day after the limit' },
  ])(
    'extended on $granted, a resolution of 2025-07-01 is decided by $lastDay ($why)',
    ({ granted, lastDay }) => {
      const acts: readonly Act[] = [...resolvedOn('2025-07-01'), { ...extension, on: granted }]
      expect(find('decision.on-time', acts, decidedOn(lastDay))?.facts).toMatchObject({ lastDay })
    },
  )

  it('extends by one granted too late under the other reading alone (open question 55)', () => {
    const late = [...resolvedOn('2025-07-01'), { ...extension, on: '2025-09-05' }]
    expect(find('decision.on-time', late, decidedOn('2025-09-25'))).toMatchObject({
      outcome: 'broken',
      facts: { lastDay: '2025-09-04' },
      policies: expect.arrayContaining(['lateExtension']),
      alternatives: expect.arrayContaining([
        expect.objectContaining({
          policy: 'lateExtension',
          reading: 'extends',
          outcome: 'met',
          facts: expect.objectContaining({ lastDay: '2025-09-25' }),
        }),
      ]),
    })
    expect(find('decision.on-time', late, decidedOn('2025-09-26'))?.outcome).toBe('broken')
    const inTime = [...resolvedOn('2025-07-01'), { ...extension, on: '2025-09-04' }]
    expect(find('decision.on-time', inTime, decidedOn('2025-09-25'))?.policies).not.toContain('lateExtension')
  })

  it('holds for a refusal too, and cites the clause once', () => {
    const refusal: Act = { type: 'admission.refused', on: '2025-09-05' }
    const finding = find('decision.on-time', resolvedOn('2025-07-01'), refusal)
    expect(finding?.outcome).toBe('broken')
    expect(clauses(finding)).toEqual(['R2025B pt 4.3.1'])
  })

  it('is not asked where the cell has not resolved', () => {
    expect(
      find('decision.on-time', before('cell.voted', 'admission'), decidedOn('2025-10-20')),
    ).toBeUndefined()
    const short: Act = { ...the('cell.voted', 'admission'), outcome: 'not-proposed' }
    expect(
      find('decision.on-time', [...before('cell.voted', 'admission'), short], decidedOn('2025-10-20')),
    ).toBeUndefined()
  })

  it('counts from the latest resolution', () => {
    const acts = [...resolvedOn('2025-06-30'), { ...the('cell.voted', 'admission'), on: '2025-07-01' }]
    expect(find('decision.on-time', acts, decidedOn('2025-09-05'))?.facts).toMatchObject({
      from: '2025-07-01',
      lastDay: '2025-09-04',
    })
  })

  describe('straddling two versions (open question 1, legalActDay)', () => {
    const acts = resolvedOn('2025-05-20')

    it('example (a): 2025-05-20 decided 2025-08-11 is judged by 232-QĐ/TW and notes the other reading', () => {
      const finding = find('decision.on-time', acts, decidedOn('2025-08-11'))
      expect(finding).toMatchObject({ outcome: 'met', facts: { lastDay: '2025-08-12' } })
      expect(finding?.policies).toEqual(['legalActDay', 'firstCountedDay'])
      expect(finding?.alternatives).toContainEqual({
        policy: 'legalActDay',
        reading: 'act-day',
        outcome: 'broken',
        facts: { from: '2025-05-20', lastDay: '2025-07-22', actual: '2025-08-11' },
      })
    })

    it('example (a) is judged by 294-QĐ/TW on the reading act-day', () => {
      const finding = find('decision.on-time', acts, decidedOn('2025-08-11'), { legalActDay: 'act-day' })
      expect(finding).toMatchObject({ outcome: 'broken', facts: { lastDay: '2025-07-22' } })
      expect(finding?.alternatives).toContainEqual(
        expect.objectContaining({ reading: 'trigger-day', outcome: 'met' }),
      )
    })

    it('is no question inside one version', () => {
      const finding = find('decision.on-time', resolvedOn('2025-07-01'), decidedOn('2025-09-04'))
      expect(finding?.alternatives.filter(({ policy }) => policy === 'legalActDay')).toEqual([])
    })
  })

  it.each([
    { decided: '2025-09-03', outcome: 'met' },
    { decided: '2025-09-04', outcome: 'broken' },
  ])(
    'counts the day itself where so read: $decided is $outcome (firstCountedDay)',
    ({ decided, outcome }) => {
      expect(
        find('decision.on-time', resolvedOn('2025-07-01'), decidedOn(decided), {
          firstCountedDay: 'same-day',
        }),
      ).toMatchObject({ outcome, facts: { lastDay: '2025-09-03' } })
    },
  )

  it('is owed by the competent committee and never lapses', () => {
    const acts = resolvedOn('2025-07-01')
    expect(duty('decision.on-time', acts, '2025-09-04')).toMatchObject({
      obligor: 'competentCommittee',
      acts: [{ act: 'admission.decided' }, { act: 'admission.refused' }],
      from: '2025-07-01',
      dueOn: '2025-09-04',
      isOverdue: false,
      overdueWorkingDays: 0,
    })
    expect(duty('decision.on-time', acts, '2025-09-05')).toMatchObject({
      isOverdue: true,
      overdueWorkingDays: 1,
    })
    expect(duty('decision.on-time', acts, '2025-09-12')).toMatchObject({
      isOverdue: true,
      overdueWorkingDays: 6,
    })
    expect(duty('decision.on-time', acts, '2029-01-02')?.isOverdue).toBe(true)
    expect(duty('decision.on-time', [...acts, decidedOn('2025-09-12')], '2029-01-02')).toBeUndefined()
    // On the day of the resolution itself, and not by a decision before it.
    const [resolvedDay] = acts.slice(-1).map(({ on }) => on)
    expect(
      duty('decision.on-time', [...acts, decidedOn(resolvedDay as string)], '2029-01-02'),
    ).toBeUndefined()
    expect(duty('decision.on-time', [...acts, decidedOn('2016-08-01')], '2029-01-02')?.isOverdue).toBe(true)
  })

  it.each([
    { answer: 'refuse' as const, isOwed: false },
    { answer: 'return' as const, isOwed: false },
    { answer: 'consider' as const, isOwed: true },
  ])('is owed after the grassroots shortfall is answered with $answer: $isOwed', ({ answer, isOwed }) => {
    const acts: readonly Act[] = [
      ...upTo('cell.voted', 'admission'),
      { ...the('grassroots.voted', 'admission'), outcome: 'not-proposed', tally: { members: 9, yes: 5 } },
      { type: 'shortfall.reported', on: '2025-09-26', matter: 'admission' },
      { type: 'shortfall.answered', on: '2025-10-03', matter: 'admission', answer },
    ]
    expect(duty('decision.on-time', acts, '2027-01-04') !== undefined).toBe(isOwed)
  })
})

describe('recognition.decision-on-time, a breach: 30 working days of the resolution (regulation pt 4.3.1)', () => {
  const resolved = (on: string): readonly Act[] => [
    ...before('cell.voted', 'recognition'),
    { ...the('cell.voted', 'recognition'), on },
  ]
  const recognised = (on: string): Act => ({ ...the('recognition.decided'), on })
  const more = (on: string): Act => ({ type: 'extension.granted', on, matter: 'recognition' })

  it.each([
    { voted: '2025-06-30', lastDay: '2025-08-11', next: '2025-08-12' },
    { voted: '2025-07-01', lastDay: '2025-08-12', next: '2025-08-13' },
    { voted: '2026-11-16', lastDay: '2026-12-29', next: '2026-12-30' },
  ])('a resolution of $voted is decided by $lastDay', ({ voted, lastDay, next }) => {
    expect(find('recognition.decision-on-time', resolved(voted), recognised(lastDay))).toMatchObject({
      effect: 'breach',
      outcome: 'met',
      facts: { lastDay },
    })
    expect(find('recognition.decision-on-time', resolved(voted), recognised(next))).toMatchObject({
      effect: 'breach',
      outcome: 'broken',
      cure: ['responsibility.reviewed'],
    })
  })

  it.each([
    { voted: '2025-06-30', granted: '2025-08-11', lastDay: '2025-09-24', why: '30 + 30' },
    { voted: '2025-06-30', granted: '2025-08-12', lastDay: '2025-08-11', why: 'granted after the limit' },
    { voted: '2025-07-01', granted: '2025-06-30', lastDay: '2025-08-12', why: 'granted before the vote' },
    { voted: '2025-07-01', granted: '2025-07-01', lastDay: '2025-09-04', why: 'granted with the vote' },
    { voted: '2025-07-01', granted: '2025-08-12', lastDay: '2025-09-04', why: '30 + 15' },
    { voted: '2025-07-01', granted: '2025-08-13', lastDay: '2025-08-12', why: 'granted after the limit' },
  ])('extended on $granted, a resolution of $voted is decided by $lastDay ($why)', (row) => {
    const acts = [...resolved(row.voted), more(row.granted)]
    expect(find('recognition.decision-on-time', acts, recognised(row.lastDay))?.facts).toMatchObject({
      lastDay: row.lastDay,
    })
  })

  it('is closed by a refusal', () => {
    const acts = [...resolved('2026-11-16'), { type: 'recognition.refused', on: '2026-12-01' } as const]
    expect(duty('recognition.decision-on-time', acts, '2027-03-01')).toBeUndefined()
    expect(duty('recognition.decision-on-time', resolved('2026-11-16'), '2027-03-01')?.isOverdue).toBe(true)
  })
})

describe('decision.cell-notified, a duty without limit (regulation pt 4.3.1)', () => {
  const decided = upTo('admission.decided')

  it('is owed by the competent committee from the decision', () => {
    const owed = duty('decision.cell-notified', decided, '2026-10-20')
    expect(owed).toMatchObject({
      obligor: 'competentCommittee',
      acts: [
        { act: 'result.notified', matter: 'admission' },
        { act: 'decision.received' },
        { act: 'recognition.announced' },
      ],
      from: '2025-10-20',
      isOverdue: false,
      key: 'admission.decided',
      confidence: 'text',
    })
    expect(clauses(owed)).toEqual(['R2025B pt 4.3.1'])
  })

  it.each([
    { type: 'decision.received', on: '2025-10-22' },
    { type: 'result.notified', on: '2025-10-22', matter: 'admission' },
    // The cell has read it at the ceremony.
    { type: 'ceremony.held', on: '2025-11-07' },
    // Of a decision annulled for a move nothing is left to notify.
    { type: 'decision.annulled', on: '2025-10-22' },
  ] satisfies Act[])('is closed by $type', (act) => {
    expect(duty('decision.cell-notified', [...decided, act], '2026-10-20')).toBeUndefined()
  })

  it('is owed for a refusal, which nobody receives', () => {
    const refused: readonly Act[] = [
      ...before('admission.decided'),
      { type: 'admission.refused', on: '2025-10-20' },
    ]
    expect(duty('decision.cell-notified', refused, '2026-10-20')?.key).toBe('admission.refused')
  })

  it('is owed for the recognition and closed by its announcement', () => {
    expect(duty('decision.cell-notified', upTo('recognition.decided'), '2027-01-04')?.key).toBe(
      'recognition.decided',
    )
    expect(duty('decision.cell-notified', upTo('recognition.announced'), '2027-01-04')).toBeUndefined()
    const notified: Act = { type: 'result.notified', on: '2026-12-07', matter: 'recognition' }
    expect(
      duty('decision.cell-notified', [...upTo('recognition.decided'), notified], '2027-01-04'),
    ).toBeUndefined()
  })

  it.each([
    { type: 'decision.received', before: '2025-10-19', on: '2025-10-20' },
    { type: 'result.notified', matter: 'admission', before: '2025-10-19', on: '2025-10-20' },
  ] as const)('is closed by $type on the day of the decision, not by one of the day before', (row) => {
    const { before: dayBefore, on, ...notice } = row
    const isOwed = (day: string) =>
      duty('decision.cell-notified', [...decided, { ...notice, on: day } as Act], '2026-10-20') !== undefined
    expect([isOwed(dayBefore), isOwed(on)]).toEqual([true, false])
  })

  it.each([
    { type: 'recognition.announced', before: '2026-12-03', on: '2026-12-04' },
    { type: 'result.notified', matter: 'recognition', before: '2026-12-03', on: '2026-12-04' },
  ] as const)('of the recognition is closed by $type on its day, not by one of the day before', (row) => {
    const { before: dayBefore, on, ...notice } = row
    const acts = upTo('recognition.decided')
    const isOwed = (day: string) =>
      duty('decision.cell-notified', [...acts, { ...notice, on: day } as Act], '2027-01-04') !== undefined
    expect([isOwed(dayBefore), isOwed(on)]).toEqual([true, false])
  })

  it('is not closed by the notice of the other matter', () => {
    const other: Act = { type: 'result.notified', on: '2026-12-07', matter: 'admission' }
    expect(duty('decision.cell-notified', [...upTo('recognition.decided'), other], '2027-01-04')?.key).toBe(
      'recognition.decided',
    )
  })

  it('is not owed before any result', () => {
    expect(duty('decision.cell-notified', before('admission.decided'), '2026-10-20')).toBeUndefined()
  })
})

describe('authority.consents-first, a bar (guidance pt 1.1, 1.2(b), 3.7(c))', () => {
  const consent = (on: string, matter: 'over-age' | 'late-ceremony' = 'over-age'): Act => ({
    type: 'consent.given',
    on,
    matter,
    written: true,
  })

  it.each([
    { on: '2025-10-19', outcome: 'met', why: 'the day before the decision' },
    { on: '2025-10-20', outcome: 'met', why: 'the day of the decision' },
    { on: '2025-10-21', outcome: 'broken', why: 'the day after the decision' },
  ])('is $outcome for a consent of $on ($why)', ({ on, outcome }) => {
    const finding = find('authority.consents-first', upTo('admission.decided'), consent(on))
    expect(finding).toMatchObject({ effect: 'bar', outcome, confidence: 'text' })
    expect(clauses(finding)).toEqual(['S2025 pt 1.1, 1.2(b), 3.7(c)'])
  })

  it.each([
    { matter: 'over-age', clause: 'S2025 pt 1.1, 1.2(b), 3.7(c)' },
    { matter: 'readmission', clause: 'S2025 pt 1.1, 1.2(b), 3.7(c)' },
    { matter: 'member-file', clause: 'R2025B pt 6.2.4' },
  ] as const)('is broken by one on $matter that is not in writing', ({ matter, clause }) => {
    const spoken: Act = { type: 'consent.given', on: '2025-10-19', matter, written: false }
    const finding = find('authority.consents-first', before('admission.decided'), spoken)
    expect(finding).toMatchObject({ effect: 'breach', outcome: 'broken', facts: { written: false } })
    expect(finding?.cure).toEqual(['consent.in-writing'])
    expect(clauses(finding)?.[0]).toBe(clause)
    const { written: _, ...untold } = spoken
    expect(find('authority.consents-first', before('admission.decided'), untold as Act)).toBeUndefined()
  })

  it('is not asked of the agreement to a late ceremony, of which no text asks for writing', () => {
    const agreed: Act = { type: 'consent.given', on: '2025-12-01', matter: 'late-ceremony', written: false }
    expect(find('authority.consents-first', upTo('admission.decided'), agreed)).toBeUndefined()
  })

  it('is not asked of a consent to correct a member file, which is of a member', () => {
    const given: Act = { type: 'consent.given', on: '2026-01-12', matter: 'member-file', written: true }
    expect(find('authority.consents-first', upTo('admission.decided'), given)).toBeUndefined()
  })

  it('finds a consent that does not say in what missing, before the decision and after it', () => {
    const { matter: _, ...untold } = consent('2025-10-19') as Act & { matter?: string }
    for (const log of [before('admission.decided'), upTo('admission.decided')])
      expect(find('authority.consents-first', log, untold as Act)).toMatchObject({
        effect: 'bar',
        outcome: 'missing',
        facts: { missing: 'consent.matter' },
      })
  })

  it('says nothing before any decision', () => {
    expect(
      find('authority.consents-first', before('admission.decided'), consent('2025-10-21')),
    ).toBeUndefined()
  })

  it('is not asked of the consent to a late ceremony, which follows the decision', () => {
    expect(
      find('authority.consents-first', upTo('admission.decided'), consent('2025-12-01', 'late-ceremony')),
    ).toBeUndefined()
  })
})
