import { describe, expect, it } from 'vitest'
import { type Act, dates, replay } from '../../../../src/index.js'
import { failedVotes } from '../../../../src/rules/membership/recognition/failed-votes.js'
import { clauses, duty, find, fold } from '../../../procedure/life.js'
import { acts, before, the, upTo } from '../../../support/journey.js'

const review = (on: string, change: object = {}): Act =>
  ({ ...the('cell.voted', 'recognition'), on, ...change }) as Act

const held = (on: string): Act => ({ ...the('ceremony.held'), on })

describe('new-member-class.certificate-held, a bar (guidance pt 4.1)', () => {
  const without = before('cell.voted', 'recognition').filter(
    (act) => act.type !== 'certificate.issued' || act.course !== 'new-member',
  )
  const certificate = (on: string): Act => ({
    type: 'certificate.issued',
    on,
    course: 'new-member',
    by: { kind: on < '2025-06-09' ? 'districtPoliticalCentre' : 'communePoliticalCentre' },
  })

  it.each([
    { on: '2026-11-15', outcome: 'met', why: 'the day before' },
    { on: '2026-11-16', outcome: 'met', why: 'the day of the review' },
    { on: '2026-11-17', outcome: 'missing', why: 'the day after' },
    { on: '2016-07-25', outcome: 'met', why: 'no limit of validity' },
  ])('is $outcome with a certificate of $on ($why)', ({ on, outcome }) => {
    expect(
      find('new-member-class.certificate-held', [...without, certificate(on)], review('2026-11-16')),
    ).toMatchObject({ effect: 'bar', outcome })
  })

  it('does not take the awareness certificate', () => {
    expect(find('new-member-class.certificate-held', without, review('2026-11-16'))).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'certificate.new-member' },
      cure: ['class.new-member.attend'],
    })
  })

  it.each([
    { on: '2021-09-27', confidence: 'assumed' },
    { on: '2021-09-28', confidence: 'secondary' },
    { on: '2025-06-08', confidence: 'secondary' },
    { on: '2025-06-09', confidence: 'text' },
    { on: '2026-05-18', confidence: 'text' },
    { on: '2026-05-19', confidence: 'assumed' },
  ])('rests on $confidence on $on', ({ on, confidence }) => {
    expect(find('new-member-class.certificate-held', without, review(on))?.confidence).toBe(confidence)
  })

  it('lets a certificate with a fault be issued again, and the class be attended again', () => {
    const held = upTo('member-record.filed')
    const first = certificate('2026-03-02')
    const again: readonly Act[] = [
      { ...certificate('2026-03-16'), reissue: 'fault-of-centre' } as Act,
      { type: 'class.entered', on: '2026-03-16', course: 'new-member' },
    ]
    for (const act of again) expect(replay([...held, first, act]).refused).toEqual([])
    expect(replay([...held, first, again[1] as Act, certificate('2026-04-01')]).refused).toEqual([])
  })

  it('is not asked on admission', () => {
    expect(find('new-member-class.certificate-held', [], the('cell.voted', 'admission'))).toBeUndefined()
  })
})

describe('the issuer of the new-member certificate, a bar (guidance pt 4.1)', () => {
  const issued = (
    on: string,
    kind: 'districtPoliticalCentre' | 'communePoliticalCentre' | 'competentCommittee',
  ): Act => ({
    type: 'certificate.issued',
    on,
    course: 'new-member',
    by: { kind },
  })

  it.each([
    {
      on: '2025-06-08',
      district: 'met',
      commune: 'broken',
      committee: 'broken',
      why: 'last day of 01-HD/TW',
    },
    { on: '2025-06-09', district: 'met', commune: 'met', committee: 'met', why: 'first day of 06-HD/TW' },
    { on: '2025-06-30', district: 'met', commune: 'met', committee: 'met', why: 'last day of the district' },
    { on: '2025-07-01', district: 'broken', commune: 'met', committee: 'met', why: 'the district is gone' },
  ])('on $on: district $district, commune $commune, committee $committee ($why)', (row) => {
    const outcome = (kind: Parameters<typeof issued>[1]) =>
      find('actor.certificate.issued', [], issued(row.on, kind))?.outcome
    expect(outcome('districtPoliticalCentre')).toBe(row.district)
    expect(outcome('communePoliticalCentre')).toBe(row.commune)
    expect(outcome('competentCommittee')).toBe(row.committee)
  })

  it('shows the other reading of the window of June 2025 (issuerWindow2025)', () => {
    const finding = find('actor.certificate.issued', [], issued('2025-06-30', 'districtPoliticalCentre'))
    expect(finding).toMatchObject({ effect: 'bar', outcome: 'met', policies: ['issuerWindow2025'] })
    expect(finding?.alternatives).toMatchObject([{ reading: 'commune-only', outcome: 'broken' }])
  })

  it('is missing where the issuer is not named', () => {
    const unnamed: Act = { type: 'certificate.issued', on: '2026-03-20', course: 'new-member' }
    expect(find('actor.certificate.issued', [], unnamed)).toMatchObject({
      outcome: 'missing',
      facts: {
        missing: 'evidence.by',
        required: expect.arrayContaining(['communePoliticalCentre', 'communeStandingCommittee']),
      },
      cure: ['act.body-stated'],
    })
  })
})

describe('recognition.self-review-after-term, a breach (guidance pt 4.2)', () => {
  const written = (on: string): Act => ({ type: 'self-review.made', on })

  it.each([
    { on: '2025-10-09', outcome: 'broken', why: 'the day before the end' },
    { on: '2025-10-10', outcome: 'broken', why: 'the last day itself' },
    { on: '2025-10-11', outcome: 'met', why: 'the day after' },
  ])('a ceremony of 2024-10-10 and a paper of $on is $outcome ($why)', ({ on, outcome }) => {
    const finding = find('recognition.self-review-after-term', [held('2024-10-10')], written(on))
    expect(finding).toMatchObject({
      effect: on === '2025-10-10' ? 'note' : 'breach',
      outcome,
      facts: { endsOn: '2025-10-10', actual: on },
      cure: outcome === 'met' ? [] : ['self-review.redated'],
    })
    expect(finding?.lawfulFrom).toBe(outcome === 'met' ? undefined : '2025-10-11')
    expect(clauses(finding)).toContain('S2025 pt 4.2')
  })

  it('is contested on the last day (open question 9, probationEndDay)', () => {
    const finding = find('recognition.self-review-after-term', [held('2024-10-10')], written('2025-10-10'))
    expect(finding?.policies).toEqual(['probationEndDay'])
    expect(finding?.alternatives).toMatchObject([{ reading: 'anniversary-included', outcome: 'met' }])
  })

  it.each([
    { on: '2025-10-09', outcome: 'broken', lawfulFrom: '2025-10-10' },
    { on: '2025-10-10', outcome: 'met', lawfulFrom: undefined },
  ])('a paper of $on is $outcome where the last day is included', ({ on, outcome, lawfulFrom }) => {
    const finding = find('recognition.self-review-after-term', [held('2024-10-10')], written(on), {
      probationEndDay: 'anniversary-included',
    })
    expect(finding?.outcome).toBe(outcome)
    expect(finding?.lawfulFrom).toBe(lawfulFrom)
  })

  const remarks = (on: string, helper?: string): Act => ({
    type: 'remarks.made',
    on,
    ...(helper !== undefined && { helper }),
  })

  it.each([
    { on: '2025-10-09', outcome: 'broken', why: 'the day before the end' },
    { on: '2025-10-11', outcome: 'met', why: 'the day after' },
  ])('notes the remarks of the helper of $on as $outcome ($why)', ({ on, outcome }) => {
    const finding = find('recognition.self-review-after-term', [held('2024-10-10')], remarks(on, 'member-1'))
    expect(finding?.outcome).toBe(outcome)
    expect(finding?.facts).toMatchObject({ paper: 'doc.helper-remarks' })
    if (outcome === 'broken')
      expect(finding).toMatchObject({ effect: 'note', actor: 'helper', cure: ['remarks.redated'] })
  })

  it.each([
    { on: '2025-10-09', outcome: 'broken', why: 'the day before the end' },
    { on: '2025-10-11', outcome: 'met', why: 'the day after' },
  ])('notes the opinions of $on as $outcome, which the cell committee gathers ($why)', ({ on, outcome }) => {
    const opinions: Act = { type: 'opinions.consolidated', on, matter: 'recognition', organisations: true }
    const finding = find('recognition.self-review-after-term', [held('2024-10-10')], opinions)
    expect(finding?.outcome).toBe(outcome)
    if (outcome === 'broken')
      expect(finding).toMatchObject({ effect: 'note', actor: 'cellCommittee', cure: ['opinions.redated'] })
  })

  it('says nothing of the remarks of a helper who left before the end', () => {
    const left: Act = { type: 'helper.left', on: '2025-05-05', helper: { id: 'member-1' } }
    const log = [held('2024-10-10'), left]
    for (const helper of ['member-1', undefined])
      expect(find('recognition.self-review-after-term', log, remarks('2025-05-06', helper))).toBeUndefined()
    const other = find('recognition.self-review-after-term', log, remarks('2025-05-06', 'member-2'))
    expect(other?.outcome).toBe('broken')
  })

  it('is not asked without a ceremony', () => {
    expect(find('recognition.self-review-after-term', [], written('2025-10-09'))).toBeUndefined()
  })
})

describe('recognition.file-complete, a bar (guidance pt 4, 8.1(b); 38-HD/BTCTW pt II.1.1(c))', () => {
  const bare = upTo('ceremony.held')

  it('asks no remarks of a helper who died without, and asks those of the next', () => {
    const since = (died: boolean, remarked?: boolean): readonly Act[] => [
      ...bare,
      {
        type: 'helper.left',
        on: '2026-03-02',
        helper: { id: 'member-1' },
        died,
        ...(remarked && { remarked }),
      },
      { type: 'helper.assigned', on: '2026-03-09', helper: { id: 'member-2', official: true } },
    ]
    const lacks = (log: readonly Act[]) => {
      const absent = find('recognition.file-complete', log, review('2026-11-16'))?.facts.absent
      return JSON.stringify(absent).includes('doc.helper-remarks')
    }
    const next: Act = { type: 'remarks.made', on: '2026-11-14', helper: 'member-2' }
    expect(lacks([...since(true), next])).toBe(false)
    expect(lacks([...since(false), next])).toBe(true)
    expect(lacks(since(true))).toBe(true)
    expect(lacks(since(true, true))).toBe(true)
    const finding = find('recognition.file-complete', [...since(true), next], review('2026-11-16'))
    expect(finding?.confidence).toBe('assumed')
  })

  it('lists every paper that is not on file', () => {
    const finding = find('recognition.file-complete', bare, review('2026-11-16'))
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome: 'broken',
      facts: { absent: ['doc.self-review', 'doc.helper-remarks', 'doc.recognition-opinions'] },
      cure: ['recognition-file.completed'],
      confidence: 'text',
    })
    expect(clauses(finding)).toEqual(['S2026', 'G2025 pt II.1.1(c), II.2.2(b)'])
  })

  it.each([
    { paper: 'doc.self-review', type: 'self-review.made' },
    { paper: 'doc.helper-remarks', type: 'remarks.made' },
    { paper: 'doc.recognition-opinions', type: 'opinions.consolidated' },
  ])('misses $paper alone', ({ paper, type }) => {
    const lacking = before('cell.voted', 'recognition').filter(
      (act) => act.type !== type || (act.type === 'opinions.consolidated' && act.matter === 'admission'),
    )
    expect(find('recognition.file-complete', lacking, review('2026-11-16'))?.facts).toEqual({
      absent: [paper],
    })
  })

  it.each([
    { remarks: ['member-1'], absent: ['doc.helper-remarks'], why: 'the second helper has not remarked' },
    { remarks: ['member-1', 'member-2'], absent: [], why: 'one from each helper' },
    { remarks: ['member-1', undefined], absent: [], why: 'one of them named no helper' },
  ])('asks remarks of each helper of the probation: $why', ({ remarks, absent }) => {
    const file = [
      ...before('remarks.made'),
      { type: 'helper.assigned', on: '2026-03-02', helper: { id: 'member-2', official: true } } as const,
      ...remarks.map(
        (helper): Act => ({ type: 'remarks.made', on: '2026-11-10', ...(helper && { helper }) }),
      ),
      the('opinions.consolidated', 'recognition'),
    ]
    expect(find('recognition.file-complete', file, the('cell.voted', 'recognition'))?.facts).toEqual({
      absent,
    })
  })

  it.each([
    { on: '2026-11-16', absent: [] },
    { on: '2026-11-17', absent: ['doc.helper-remarks'] },
  ])('remarks of $on on a review of 2026-11-16 leave $absent.length absent', ({ on, absent }) => {
    const file = before('cell.voted', 'recognition').map((act) =>
      act.type === 'remarks.made' ? { ...act, on } : act,
    )
    expect(find('recognition.file-complete', file, review('2026-11-16'))?.facts).toEqual({ absent })
  })

  it('is asked of the decision again, and never on admission', () => {
    expect(find('recognition.file-complete', bare, the('recognition.decided'))?.outcome).toBe('broken')
    const unasked = before('recognition.decided').filter(
      (act) => act.type !== 'opinions.consolidated' || act.matter !== 'recognition',
    )
    expect(find('recognition.file-complete', unasked, the('recognition.decided'))?.facts).toEqual({
      absent: ['doc.recognition-opinions'],
    })
    expect(
      find('recognition.file-complete', before('recognition.decided'), the('recognition.decided'))?.outcome,
    ).toBe('met')
    expect(find('recognition.file-complete', bare, the('cell.voted', 'admission'))).toBeUndefined()
  })
})

describe('recognition.three-failed-votes, a bar (regulation pt 4.2.3)', () => {
  const ready = before('cell.voted', 'recognition')
  const short = (on: string) => review(on, { outcome: 'not-proposed', tally: { members: 12, yes: 7 } })
  const thrice = [short('2026-11-16'), short('2026-11-23'), short('2026-11-30')]
  const answered = (on: string): Act => ({
    type: 'shortfall.answered',
    on,
    matter: 'recognition',
    answer: 'return',
  })

  it.each([
    { failed: 0, outcome: 'met' },
    { failed: 1, outcome: 'met' },
    { failed: 2, outcome: 'met' },
    { failed: 3, outcome: 'broken' },
  ])('a vote after $failed without two thirds is $outcome', ({ failed, outcome }) => {
    expect(
      find('recognition.three-failed-votes', [...ready, ...thrice.slice(0, failed)], review('2026-12-07')),
    ).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { failed, maximum: 3 },
      cure: outcome === 'met' ? [] : ['shortfall.reported', 'shortfall.answered'],
    })
  })

  it('counts anew after the answer of the committees above', () => {
    const file = [...ready, ...thrice, answered('2026-12-05')]
    expect(find('recognition.three-failed-votes', file, review('2026-12-07'))).toMatchObject({
      outcome: 'met',
      facts: { failed: 0 },
    })
    expect(find('recognition.three-failed-votes', file, review('2026-12-04'))?.outcome).toBe('broken')
  })

  it('lets the count run on after the answer to an earlier vote', () => {
    const file = [...ready, thrice[0] as Act, answered('2026-11-18'), ...thrice.slice(1)]
    expect(find('recognition.three-failed-votes', file, review('2026-12-07'))).toMatchObject({
      outcome: 'broken',
      facts: { failed: 3 },
    })
    expect(find('recognition.three-failed-votes', file, review('2026-11-27'))).toMatchObject({
      outcome: 'met',
      facts: { failed: 2 },
    })
  })

  it('counts votes on removal with those on recognition', () => {
    const removal = { ...short('2026-11-23'), matter: 'removal' } as Act
    const file = [...ready, thrice[0] as Act, removal, thrice[2] as Act]
    expect(find('recognition.three-failed-votes', file, review('2026-12-07'))?.outcome).toBe('broken')
    const vote = { ...review('2026-12-07'), matter: 'removal' } as Act
    expect(find('recognition.three-failed-votes', file, vote)?.outcome).toBe('broken')
    expect(find('recognition.three-failed-votes', file.slice(0, -1), vote)?.outcome).toBe('met')
  })

  it('is over with the recognition: a removal of the official member is counted anew', () => {
    const file = [...ready, ...thrice.slice(0, 2), { ...the('recognition.decided'), on: '2026-12-01' }]
    const vote = { ...short('2027-05-03'), matter: 'removal' } as Act
    expect(find('recognition.three-failed-votes', file, vote)?.facts.failed).toBe(0)
  })

  it('counts each body by itself: two thirds in the cell, three failed votes in the grassroots committee', () => {
    const vote = (on: string): Act => ({
      ...the('grassroots.voted', 'recognition'),
      on,
      outcome: 'not-proposed',
      tally: { members: 9, yes: 5 },
    })
    const file = [
      ...before('grassroots.voted', 'recognition'),
      vote('2026-11-20'),
      vote('2026-11-23'),
      vote('2026-11-24'),
    ]
    expect(find('recognition.three-failed-votes', file, vote('2026-11-25'))?.outcome).toBe('broken')
    expect(find('recognition.three-failed-votes', file, review('2026-11-25'))?.outcome).toBe('met')
    expect(failedVotes(fold(file), 'grassroots.voted', '2026-11-25', 3)).toBe(3)
    expect(failedVotes(fold(file), 'cell.voted', '2026-11-25', 3)).toBe(0)
  })

  it('never applies to admission', () => {
    const vote: Act = { ...the('cell.voted', 'admission'), outcome: 'not-proposed' }
    const file = [...before('cell.voted', 'admission'), vote, vote, vote]
    expect(find('recognition.three-failed-votes', file, the('cell.voted', 'admission'))).toBeUndefined()
    expect(find('recognition.three-failed-votes', file, review('2026-12-07'))?.facts.failed).toBe(0)
  })

  it.each([
    { on: '2016-07-25', confidence: 'text' },
    { on: '2021-07-29', confidence: 'text' },
    { on: '2021-07-30', confidence: 'text' },
    { on: '2025-01-20', confidence: 'assumed' },
    { on: '2025-07-01', confidence: 'text' },
    { on: '2026-04-08', confidence: 'assumed' },
  ])('rests on $confidence on $on', ({ on, confidence }) => {
    expect(find('recognition.three-failed-votes', [], review(on))?.confidence).toBe(confidence)
  })
})

describe('recognition.cell-review-on-time, a breach: 30 working days of the end of the term (regulation pt 4.2.1)', () => {
  it.each([
    { ceremony: '2024-10-10', lastDay: '2025-11-21', next: '2025-11-24', why: 'ends 2025-10-10' },
    { ceremony: '2025-11-07', lastDay: '2026-12-21', next: '2026-12-22', why: 'ends on a Saturday' },
  ])('a ceremony of $ceremony: until $lastDay ($why)', ({ ceremony, lastDay, next }) => {
    expect(find('recognition.cell-review-on-time', [held(ceremony)], review(lastDay))).toMatchObject({
      effect: 'breach',
      outcome: 'met',
      facts: { lastDay, actual: lastDay },
    })
    expect(find('recognition.cell-review-on-time', [held(ceremony)], review(next))).toMatchObject({
      effect: 'breach',
      outcome: 'broken',
      facts: { lastDay, actual: next },
      cure: ['responsibility.reviewed'],
    })
  })

  it.each([
    { ceremony: '2020-07-29', confidence: 'text', why: 'ends on the last day of 29-QĐ/TW' },
    { ceremony: '2020-07-30', confidence: 'text', why: 'ends on the first day of 24-QĐ/TW' },
    { ceremony: '2024-01-19', confidence: 'text', why: 'ends on the last day of 24-QĐ/TW' },
    { ceremony: '2024-01-20', confidence: 'secondary', why: 'ends on the first day of 232-QĐ/TW' },
    { ceremony: '2024-07-01', confidence: 'text', why: 'ends on the first day of 294-QĐ/TW' },
    { ceremony: '2025-04-07', confidence: 'text', why: 'ends on the last day of 294-QĐ/TW' },
    { ceremony: '2025-04-08', confidence: 'assumed', why: 'ends on the first day of 20-QĐ/TW' },
    { ceremony: '2025-07-26', confidence: 'secondary', why: 'ends on the first day of 208-QĐ/TW' },
  ])('rests on $confidence for a ceremony of $ceremony ($why)', ({ ceremony, confidence }) => {
    expect(duty('recognition.cell-review-on-time', [held(ceremony)], '2027-06-01')?.confidence).toBe(
      confidence,
    )
  })

  it('never bars the review nor moves the official day: worked example 12', () => {
    const late = [...before('self-review.made').filter(({ type }) => type !== 'ceremony.held')]
    const file = [...late, held('2024-10-10')]
    const finding = find('recognition.cell-review-on-time', file, review('2026-03-05'))
    expect(finding).toMatchObject({ effect: 'breach', outcome: 'broken' })
    expect(
      find('recognition.date-not-delayed', file, { ...the('recognition.decided'), on: '2026-03-20' }),
    ).toMatchObject({
      effect: 'note',
      outcome: 'met',
      facts: { officialSince: '2025-10-10', recognisedOn: '2026-03-20' },
    })
  })

  it('is owed by the cell until the review, however late', () => {
    const file = upTo('member-record.filed')
    expect(duty('recognition.cell-review-on-time', file, '2026-11-06')).toBeUndefined()
    expect(duty('recognition.cell-review-on-time', file, '2026-11-07')).toMatchObject({
      obligor: 'cell',
      acts: [{ act: 'cell.voted', matter: 'recognition' }],
      from: '2026-11-07',
      dueOn: '2026-12-21',
      isOverdue: false,
    })
    expect(duty('recognition.cell-review-on-time', file, '2026-12-22')).toMatchObject({
      isOverdue: true,
      overdueWorkingDays: 1,
    })
    expect(duty('recognition.cell-review-on-time', file, '2035-01-01')?.isOverdue).toBe(true)
    expect(
      duty('recognition.cell-review-on-time', [...file, review('2027-01-04')], '2035-01-01'),
    ).toBeUndefined()
  })

  it('is asked of the first review only, and not of a recognised or transcribed member', () => {
    const short = review('2026-12-21', { outcome: 'not-proposed' })
    expect(
      find('recognition.cell-review-on-time', [held('2025-11-07'), short], review('2027-01-04')),
    ).toBeUndefined()
    expect(find('recognition.cell-review-on-time', [], review('2027-01-04'))).toBeUndefined()
    const official: Act = {
      type: 'membership.transcribed',
      on: '2025-07-05',
      standing: 'official',
      ceremonyOn: '2009-05-19',
    }
    expect(duty('recognition.cell-review-on-time', [official], '2027-01-04')).toBeUndefined()
    expect(duty('recognition.cell-review-on-time', acts, '2027-01-04')).toBeUndefined()
  })
})

describe('recognition.date-not-delayed, a note (regulation pt 4.2.2)', () => {
  it('worked example 13: about 6 years late, official from month 12', () => {
    const finding = find('recognition.date-not-delayed', [held('2019-11-07')], the('recognition.decided'))
    expect(finding).toMatchObject({
      effect: 'note',
      outcome: 'met',
      facts: { officialSince: '2020-11-07', recognisedOn: '2026-12-04' },
      confidence: 'text',
    })
  })

  it.each([
    { ceremony: '2024-06-30', confidence: 'assumed' },
    { ceremony: '2024-07-01', confidence: 'text' },
    { ceremony: '2025-07-25', confidence: 'assumed' },
    { ceremony: '2025-07-26', confidence: 'secondary' },
  ])('rests on $confidence for a ceremony of $ceremony', ({ ceremony, confidence }) => {
    expect(
      find('recognition.date-not-delayed', [held(ceremony)], the('recognition.decided'))?.confidence,
    ).toBe(confidence)
  })

  it('is not asked without a ceremony', () => {
    expect(find('recognition.date-not-delayed', [], the('recognition.decided'))).toBeUndefined()
  })
})

describe('dates.four-kept-apart, a note (Charter art. 5; regulation pt 4.2.2, 4.5)', () => {
  it('keeps decision, ceremony, official day and recognition decision apart', () => {
    const finding = find('dates.four-kept-apart', before('recognition.decided'), the('recognition.decided'))
    expect(finding).toMatchObject({
      effect: 'note',
      outcome: 'met',
      facts: {
        seniorityFrom: '2025-10-20',
        joinedOn: '2025-11-07',
        officialSince: '2026-11-07',
        recognisedOn: '2026-12-04',
      },
      confidence: 'text',
    })
    expect(clauses(finding)).toContain('CH2011 art. 5.4')
  })

  it.each([
    { decidedOn: '2024-09-01', seniorityFrom: '2024-09-01', why: 'the decision transcribed' },
    { decidedOn: undefined, seniorityFrom: '2024-10-10', why: 'the decision lost: the joining date' },
  ])('takes $seniorityFrom for seniority ($why)', ({ decidedOn, seniorityFrom }) => {
    const file: Act[] = [
      {
        type: 'membership.transcribed',
        on: '2025-07-05',
        standing: 'probationary',
        ceremonyOn: '2024-10-10',
        ...(decidedOn !== undefined && { decidedOn }),
      },
    ]
    expect(find('dates.four-kept-apart', file, the('recognition.decided'))?.facts).toMatchObject({
      seniorityFrom,
    })
  })

  it('is not asked where the first decision of one re-admitted is not known', () => {
    const [opening, ...others] = before('recognition.decided')
    const again = (decidedOn?: string) => {
      const former = { leftOn: '2018-01-01', exit: 'removed', ...(decidedOn !== undefined && { decidedOn }) }
      const act = opening as Extract<Act, { type: 'case.opened' }>
      return [{ ...act, person: { ...act.person, former } } as Act, ...others]
    }
    expect(find('dates.four-kept-apart', again(), the('recognition.decided'))).toBeUndefined()
    expect(
      find('dates.four-kept-apart', again('2014-03-01'), the('recognition.decided'))?.facts,
    ).toMatchObject({
      seniorityFrom: '2014-03-01',
    })
  })

  it('is not asked without a ceremony', () => {
    expect(find('dates.four-kept-apart', [], the('recognition.decided'))).toBeUndefined()
  })
})

describe('probation.rights-limited, a bar (Charter art. 3)', () => {
  it('gives the vote back on the day of the recognition decision: worked example 14', () => {
    const finding = find(
      'probation.rights-limited',
      before('recognition.decided'),
      the('recognition.decided'),
    )
    expect(finding).toMatchObject({ effect: 'bar', outcome: 'met', facts: { rightsFrom: '2026-12-04' } })
    expect(clauses(finding)).toEqual(['CH2011 art. 3'])
  })
})

describe('recognition.announced-at-nearest-meeting, a duty without limit (guidance pt 4.5(b))', () => {
  it('is owed by the cell committee from the recognition until the announcement', () => {
    expect(
      duty('recognition.announced-at-nearest-meeting', upTo('recognition.decided'), '2027-06-01'),
    ).toMatchObject({
      obligor: 'cellCommittee',
      acts: [{ act: 'recognition.announced' }],
      from: '2026-12-04',
      isOverdue: false,
    })
    expect(
      duty('recognition.announced-at-nearest-meeting', upTo('recognition.announced'), '2027-06-01'),
    ).toBeUndefined()
    expect(
      duty('recognition.announced-at-nearest-meeting', before('recognition.decided'), '2027-06-01'),
    ).toBeUndefined()
  })
})

describe('recognition.announced-at-nearest-meeting, a breach (guidance pt 4.5(b))', () => {
  const announced = (on: string): Act => ({ type: 'recognition.announced', on, inPerson: true }) as Act
  const meeting = (on: string): Act => ({ type: 'cell.voted', on, matter: 'expulsion' })

  it.each([
    { meetings: [], on: '2027-06-01', outcome: 'met', metOn: undefined },
    { meetings: ['2026-12-04'], on: '2026-12-20', outcome: 'met', metOn: undefined },
    { meetings: ['2026-12-15'], on: '2026-12-14', outcome: 'met', metOn: undefined },
    { meetings: ['2026-12-15'], on: '2026-12-15', outcome: 'met', metOn: '2026-12-15' },
    { meetings: ['2026-12-15', '2026-12-16'], on: '2026-12-16', outcome: 'broken', metOn: '2026-12-15' },
  ])('announced on $on with meetings on $meetings is $outcome', ({ meetings, on, outcome, metOn }) => {
    const log = [...upTo('recognition.decided'), ...meetings.map(meeting)]
    const finding = find('recognition.announced-at-nearest-meeting', log, announced(on))
    expect(finding).toMatchObject({ effect: 'breach', outcome })
    expect(finding?.facts).toEqual({
      recognisedOn: '2026-12-04',
      actual: on,
      ...(metOn !== undefined && { metOn }),
    })
  })
})

describe('card.with-recognition, a breach (regulation pt 6.1.1; 38-HD/BTCTW pt II.2.2)', () => {
  const handed = (on: string): Act => ({ type: 'card.handed-over', on })

  it.each([
    { on: '2026-12-03', outcome: 'broken' },
    { on: '2026-12-04', outcome: 'met' },
  ])('a card of $on on a recognition of 2026-12-04 is $outcome', ({ on, outcome }) => {
    expect(find('card.with-recognition', upTo('recognition.decided'), handed(on))).toMatchObject({
      effect: 'breach',
      outcome,
      facts: { recognisedOn: '2026-12-04' },
    })
  })

  it('is not asked where no recognition is on file', () => {
    expect(find('card.with-recognition', [], handed('2026-12-03'))).toBeUndefined()
  })

  it('is owed by the committee directly above until the card is handed over', () => {
    expect(duty('card.with-recognition', upTo('recognition.decided'), '2027-06-01')).toMatchObject({
      obligor: 'upperCommittee',
      acts: [{ act: 'card.handed-over' }],
      from: '2026-12-04',
    })
    expect(duty('card.with-recognition', acts, '2027-06-01')).toBeUndefined()
  })
})

describe('recognition of a member warned in month 8 (worked example 15)', () => {
  it('is still reviewed at month 12', () => {
    const { file, refused } = replay(
      acts.toSpliced(24, 0, { type: 'member.disciplined', on: '2026-07-07', form: 'warning' }),
    )
    expect(refused).toEqual([])
    expect(dates(file).officialSince).toBe('2026-11-07')
  })
})
