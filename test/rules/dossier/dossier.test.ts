import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../src/casefile/shapes.js'
import { dossierFresh } from '../../../src/rules/dossier/dossier.js'
import { dossierComplete } from '../../../src/rules/vote/cell/dossier-complete.js'
import { cited, considered, judged, reviewed } from '../judged.js'

const certificate: Act = { type: 'certificate.issued', on: '2024-01-05', course: 'awareness' }
const application: Act = { type: 'application.made', on: '2024-09-02' }
const declaration: Act = { type: 'background.declared', on: '2024-09-03' }
const introduction = (on: string): Act => ({ type: 'introduction.made', on, introducer: { id: 'member-1' } })
const union = (on: string): Act => ({ type: 'union.resolved', on, union: 'trade-union' })
const opinions = (on: string, matter: 'admission' | 'recognition' = 'admission'): Act =>
  ({
    type: 'opinions.consolidated',
    on,
    matter,
  }) as Act
const opening = (on: string): Act => ({ type: 'dossier.opened', on })
const renewed = (
  on: string,
  papers: ActOf<'papers.renewed'>['papers'],
  backgroundChanged: boolean | 'unsaid' = false,
): Act => ({
  type: 'papers.renewed',
  on,
  papers,
  ...(backgroundChanged !== 'unsaid' && { backgroundChanged }),
})

describe('the papers before the vote (guidance pt 3.6(a); 12-HD/BTCTW pt II.1.1)', () => {
  const papers = [certificate, application, declaration, introduction('2024-09-15'), opinions('2024-09-15')]

  it('are five, on file on the day', () => {
    expect(judged(dossierComplete, papers, considered('2024-09-15'))).toMatchObject({
      effect: 'bar',
      outcome: 'met',
      facts: { absent: [] },
      cure: [],
    })
  })

  it.each([
    { lacking: 'doc.awareness-certificate', at: 0 },
    { lacking: 'doc.application', at: 1 },
    { lacking: 'doc.background-declaration', at: 2 },
    { lacking: 'doc.introduction-paper', at: 3 },
    { lacking: 'doc.consolidated-opinions', at: 4 },
  ])('lack $lacking', ({ lacking, at }) => {
    expect(judged(dossierComplete, papers.toSpliced(at, 1), considered('2024-09-15'))).toMatchObject({
      effect: 'bar',
      outcome: 'broken',
      facts: { absent: [lacking] },
      cure: ['dossier.completed'],
    })
  })

  it('are listed together where several lack, or come a day late', () => {
    expect(judged(dossierComplete, papers, considered('2024-09-14'))?.facts.absent).toEqual([
      'doc.introduction-paper',
      'doc.consolidated-opinions',
    ])
    expect(judged(dossierComplete, [], considered('2024-09-15'))?.facts.absent).toHaveLength(5)
  })

  it('are not those of the new-member class or of recognition', () => {
    const others: Act[] = [
      { type: 'certificate.issued', on: '2024-01-05', course: 'new-member' },
      opinions('2024-09-15', 'recognition'),
    ]
    expect(judged(dossierComplete, others, considered('2024-09-15'))?.facts.absent).toHaveLength(5)
    expect(judged(dossierComplete, [], reviewed('2026-11-16'))).toBeUndefined()
  })

  it.each([
    { on: '2022-01-17', confidence: 'assumed', points: ['S2021 pt 3.6(a)'] },
    { on: '2025-06-09', confidence: 'text', points: ['S2025 pt 3.6(a)', 'G2022 pt II.1.1'] },
    { on: '2025-09-29', confidence: 'text', points: ['S2025 pt 3.6(a)', 'G2025'] },
  ])('rest on $confidence on $on', ({ on, confidence, points }) => {
    const finding = judged(dossierComplete, papers, considered(on))
    expect(finding?.confidence).toBe(confidence)
    expect(cited(finding)).toEqual(points)
  })
})

describe('the age of a dossier, 12 months (guidance pt 5.4(a))', () => {
  it.each([
    { on: '2025-09-10', outcome: 'met', why: 'the last day' },
    { on: '2025-09-11', outcome: 'broken', why: 'the day after' },
  ])('opened 2024-09-10, considered $on is $outcome ($why)', ({ on, outcome }) => {
    const finding = judged(dossierFresh, [opening('2024-09-10')], considered(on))
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { openedOn: '2024-09-10', lastDay: '2025-09-10', actual: on },
      confidence: 'text',
      cure: outcome === 'met' ? [] : ['papers.renewed'],
    })
  })

  it.each([
    { log: [introduction('2024-09-10'), union('2024-09-11'), opinions('2024-09-12')], from: '2024-09-10' },
    { log: [introduction('2024-09-12'), union('2024-09-10'), opinions('2024-09-12')], from: '2024-09-10' },
    { log: [introduction('2024-09-12'), union('2024-09-11'), opinions('2024-09-10')], from: '2024-09-10' },
    { log: [introduction('2024-09-12'), opinions('2024-09-01', 'recognition')], from: '2024-09-12' },
    { log: [introduction('2024-09-12'), opening('2024-09-01')], from: '2024-09-01' },
    { log: [introduction('2024-09-12'), opening('2025-01-01')], from: '2025-01-01' },
  ])('begins with the day stated, else with the earliest paper: $from', ({ log, from }) => {
    expect(judged(dossierFresh, log, considered('2025-03-01'))?.facts.openedOn).toBe(from)
  })

  it('is contested where the day stated is not that of the earliest paper (open question 8)', () => {
    const log = [introduction('2024-02-01'), opening('2024-09-10')]
    expect(judged(dossierFresh, log, considered('2025-03-01'))).toMatchObject({
      outcome: 'met',
      policies: ['dossierOpeningDate'],
      alternatives: [{ policy: 'dossierOpeningDate', reading: 'earliest', outcome: 'broken' }],
    })
    expect(
      judged(dossierFresh, log, considered('2025-03-01'), { dossierOpeningDate: 'earliest' }),
    ).toMatchObject({
      outcome: 'broken',
      facts: { openedOn: '2024-02-01' },
    })
  })

  it('is not asked without a paper, before it, or at recognition', () => {
    expect(judged(dossierFresh, [], considered('2025-03-01'))).toBeUndefined()
    expect(judged(dossierFresh, [introduction('2025-03-02')], considered('2025-03-01'))).toBeUndefined()
    expect(judged(dossierFresh, [opening('2024-09-10')], reviewed('2026-11-16'))).toBeUndefined()
  })

  it('of 29 February ends on the last of February, or on 1 March where that is read', () => {
    expect(judged(dossierFresh, [introduction('2024-02-29')], considered('2025-03-01'))).toMatchObject({
      outcome: 'broken',
      facts: { lastDay: '2025-02-28' },
      alternatives: [{ policy: 'monthEnd', reading: 'first-of-next', outcome: 'met' }],
    })
  })

  it.each([
    { on: '2021-09-27', confidence: 'secondary' },
    { on: '2021-09-28', confidence: 'assumed' },
    { on: '2025-06-09', confidence: 'text' },
    { on: '2026-05-19', confidence: 'assumed' },
  ])('rests on $confidence on $on', ({ on, confidence }) => {
    expect(judged(dossierFresh, [opening(on)], considered(on))?.confidence).toBe(confidence)
  })
})

describe('a new dossier after the end of an earlier one', () => {
  const refused = (on: string): Act => ({ type: 'admission.refused', on })
  const withdrew = (on: string): Act => ({ type: 'applicant.withdrew', on })
  const answered = (answer: 'refuse' | 'return'): Act => ({
    type: 'shortfall.answered',
    on: '2023-06-01',
    matter: 'admission',
    answer,
  })
  const old = [introduction('2023-03-01'), opinions('2023-03-02')]
  const fresh = [introduction('2024-09-02'), opinions('2024-09-03')]

  it.each([
    { ends: [], openedOn: '2023-03-01', why: 'nothing ended' },
    { ends: [refused('2023-06-01')], openedOn: '2024-09-02', why: 'refused' },
    { ends: [withdrew('2023-06-01')], openedOn: '2024-09-02', why: 'withdrawn' },
    { ends: [answered('refuse')], openedOn: '2024-09-02', why: 'refused in answer to a shortfall' },
    { ends: [answered('return')], openedOn: '2023-03-01', why: 'returned in answer to one' },
    {
      ends: [refused('2023-06-01'), withdrew('2024-09-03')],
      openedOn: '2023-03-01',
      why: 'not complete since',
    },
    { ends: [refused('2024-10-02')], openedOn: '2023-03-01', why: 'refused after the vote' },
  ])('was drawn up on $openedOn ($why)', ({ ends, openedOn }) => {
    const finding = judged(dossierFresh, [...old, ...ends, ...fresh], considered('2024-10-01'))
    expect(finding?.facts.openedOn).toBe(openedOn)
  })

  it('asks for its own introduction and opinions', () => {
    const log = [...old, refused('2023-06-01'), opinions('2024-09-03')]
    expect(judged(dossierFresh, log, considered('2024-10-01'))).toMatchObject({ outcome: 'broken' })
  })
})

describe('a stale dossier redone (guidance pt 5.4(a))', () => {
  const stale = [opening('2024-01-10'), union('2024-01-12')]
  const vote = considered('2025-03-01')

  it('redoes introduction, union resolution and opinions', () => {
    expect(judged(dossierFresh, stale, vote)).toMatchObject({
      outcome: 'broken',
      facts: { redo: ['introduction-paper', 'union-resolution', 'consolidated-opinions'] },
    })
    expect(judged(dossierFresh, [opening('2024-01-10')], vote)?.facts.redo).toEqual([
      'introduction-paper',
      'consolidated-opinions',
    ])
  })

  it('redoes the verification too where anything changed', () => {
    const some = renewed('2025-02-01', ['introduction-paper', 'consolidated-opinions'], true)
    expect(judged(dossierFresh, [opening('2024-01-10'), some], vote)?.facts.redo).toEqual(['verification'])
    const same = renewed('2025-02-01', ['introduction-paper', 'consolidated-opinions'], false)
    expect(judged(dossierFresh, [opening('2024-01-10'), same], vote)).toMatchObject({ outcome: 'met' })
    const later = renewed('2025-03-02', ['introduction-paper'], true)
    expect(judged(dossierFresh, [opening('2024-01-10'), later], vote)?.facts.redo).toEqual([
      'introduction-paper',
      'consolidated-opinions',
    ])
  })

  it('does not take silence on changes for a word that there are none', () => {
    const papers = ['introduction-paper', 'consolidated-opinions'] as const
    const unsaid = [opening('2024-01-10'), renewed('2025-02-01', [...papers], 'unsaid')]
    expect(judged(dossierFresh, unsaid, vote)).toMatchObject({
      effect: 'bar',
      outcome: 'missing',
      facts: { missing: 'evidence.backgroundChanged', openedOn: '2024-01-10' },
    })
    const said = [...unsaid, renewed('2025-02-02', [...papers], false)]
    expect(judged(dossierFresh, said, vote)?.outcome).toBe('met')
    const verified = [...unsaid, renewed('2025-02-02', ['verification'], 'unsaid')]
    expect(judged(dossierFresh, verified, vote)?.outcome).toBe('met')
    expect(judged(dossierFresh, unsaid, considered('2025-01-10'))?.outcome).toBe('met')
  })

  it('opens a new window with the earliest of the new papers', () => {
    const log = [
      ...stale,
      renewed('2025-02-10', ['introduction-paper']),
      renewed('2025-02-05', ['union-resolution', 'consolidated-opinions']),
    ]
    expect(judged(dossierFresh, log, vote)).toMatchObject({
      effect: 'bar',
      outcome: 'met',
      facts: { openedOn: '2024-01-10', lastDay: '2026-02-05', redo: [] },
    })
  })

  it.each([
    { papers: ['introduction-paper', 'union-resolution', 'consolidated-opinions'], lastDay: '2025-12-01' },
    { papers: ['introduction-paper', 'consolidated-opinions'], lastDay: '2025-01-10' },
  ] as const)('serves to $lastDay where $papers were redone in time', ({ papers, lastDay }) => {
    const log = [...stale, renewed('2024-12-01', [...papers])]
    expect(judged(dossierFresh, log, considered('2025-01-10'))).toMatchObject({
      outcome: 'met',
      facts: { openedOn: '2024-01-10', lastDay },
    })
  })

  it.each([
    { on: '2026-02-05', outcome: 'met', redo: [], why: 'last day of the new window' },
    {
      on: '2026-02-06',
      outcome: 'broken',
      redo: ['union-resolution', 'consolidated-opinions'],
      why: 'two of the new papers are stale again',
    },
  ])('on $on is $outcome ($why)', ({ on, outcome, redo }) => {
    const log = [
      ...stale,
      renewed('2025-02-10', ['introduction-paper']),
      renewed('2025-02-05', ['union-resolution', 'consolidated-opinions']),
    ]
    expect(judged(dossierFresh, log, considered(on))).toMatchObject({
      outcome,
      facts: { lastDay: '2026-02-05', redo },
    })
  })
})

describe('a stale dossier whose papers were made again (guidance pt 5.4(a))', () => {
  const first = [introduction('2024-01-10'), union('2024-01-12'), opinions('2024-01-15')]
  const again = [introduction('2025-02-03'), union('2025-02-04'), opinions('2025-02-05')]
  const by = (id: string, on: string, more: object = {}): Act => ({
    type: 'introduction.made',
    on,
    introducer: { id },
    ...more,
  })

  it.each([
    { log: [...first, ...again.slice(1)], redo: ['introduction-paper'], why: 'not the introduction' },
    {
      log: [...first, again[0] as Act, again[2] as Act],
      redo: ['union-resolution'],
      why: 'not the resolution of the union',
    },
    { log: [...first, ...again.slice(0, 2)], redo: ['consolidated-opinions'], why: 'not the opinions' },
    {
      log: [...first, ...again.slice(0, 2), renewed('2025-02-05', ['consolidated-opinions'])],
      redo: [],
      why: 'the opinions told as renewed',
    },
  ])('is considered on 2025-02-10 with $redo to redo ($why)', ({ log, redo }) => {
    expect(judged(dossierFresh, log, considered('2025-02-10'))).toMatchObject({
      effect: 'bar',
      outcome: redo.length === 0 ? 'met' : 'broken',
      facts: { redo },
    })
  })

  it('is considered on 2025-02-10 with all of them, and remarked while nobody says whether anything changed', () => {
    expect(judged(dossierFresh, [...first, ...again], considered('2025-02-10'))).toMatchObject({
      effect: 'note',
      outcome: 'missing',
      facts: { missing: 'evidence.backgroundChanged' },
    })
  })

  it('is good for 12 months from the earliest of the papers made again', () => {
    const early = [introduction('2024-11-04'), union('2024-11-05'), opinions('2024-11-06')]
    expect(judged(dossierFresh, [...first, ...early], considered('2025-11-04'))?.effect).toBe('note')
    expect(judged(dossierFresh, [...first, ...early], considered('2025-11-05'))).toMatchObject({
      effect: 'bar',
      outcome: 'broken',
      facts: { lastDay: '2025-11-04', redo: ['introduction-paper'] },
    })
  })

  it('is not redone by a first paper of its kind, however late in the 12 months', () => {
    const slow = [opening('2024-01-10'), by('a', '2024-12-02'), opinions('2024-12-03')]
    expect(judged(dossierFresh, slow, considered('2025-01-13'))).toMatchObject({
      outcome: 'broken',
      facts: { redo: ['introduction-paper', 'consolidated-opinions'] },
    })
  })

  it('counts an introducer who took the place of another, and one who first introduces after the 12 months', () => {
    const lost: Act = { type: 'introducer.lost', on: '2024-10-01', introducer: 'a' }
    const opened = [by('a', '2024-01-10'), opinions('2024-01-15'), lost, opinions('2025-01-20')]
    const effect = (made: Act) => judged(dossierFresh, [...opened, made], considered('2025-01-27'))?.effect
    expect(effect(by('b', '2024-10-07', { replaces: 'a' }))).toBe('note')
    expect(effect(by('b', '2024-10-07'))).toBe('bar')
    expect(effect(by('b', '2025-01-13'))).toBe('note')
  })

  it('asks of as many introducers as have to introduce', () => {
    const place: Act = {
      type: 'case.opened',
      on: '2024-01-02',
      case: 'case-1',
      unit: { youthUnion: false, tradeUnion: false },
    }
    const papers = [
      by('a', '2024-01-10'),
      by('b', '2024-01-10'),
      by('c', '2024-01-10'),
      opinions('2024-01-15'),
    ]
    const effect = (...more: readonly Act[]) =>
      judged(dossierFresh, [place, ...papers, opinions('2025-02-05'), ...more], considered('2025-02-10'))
        ?.effect
    expect(effect(by('a', '2025-02-03'))).toBe('bar')
    expect(effect(by('a', '2025-02-03'), by('b', '2025-02-03'))).toBe('note')
  })
})

describe('a dossier said to be drawn up twice (guidance pt 5.4(a))', () => {
  const twice = [opening('2024-09-01'), introduction('2024-09-01'), opinions('2024-09-02')]

  it.each([
    { on: '2025-09-01', outcome: 'met' },
    { on: '2025-09-02', outcome: 'broken' },
  ])('counts from the first day stated: considered on $on it is $outcome', ({ on, outcome }) => {
    const log = [...twice, opening('2025-08-30')]
    expect(judged(dossierFresh, log, considered(on))).toMatchObject({
      outcome,
      facts: { openedOn: '2024-09-01', lastDay: '2025-09-01' },
    })
  })

  it('opens a new window by papers made again', () => {
    const log = [...twice, opening('2025-08-30'), introduction('2025-08-30'), opinions('2025-08-31')]
    expect(judged(dossierFresh, log, considered('2025-09-02'))?.effect).toBe('note')
  })
})
