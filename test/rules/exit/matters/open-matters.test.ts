import { describe, expect, it } from 'vitest'
import type { Act } from '../../../../src/casefile/shapes.js'
import { openMatters, propose, record } from '../../../../src/index.js'
import type { OpenMatterKind } from '../../../../src/rules/exit/codes.js'
import { fileOf } from '../../judged.js'
import { members, openings, type Standing } from './lives.js'

const openOn = (log: readonly Act[], today: string) =>
  openMatters(fileOf(log), { today }).map(({ matter, since }) => `${matter} ${since}`)

describe('a matter is open from the day of its act to the day of the act that ends it', () => {
  it.each<{ open: OpenMatterKind; of: Standing; until: Act }>([
    { open: 'removal', of: 'official', until: { type: 'member.removed', on: '2025-12-01' } },
    { open: 'removal', of: 'official', until: { type: 'exit.refused', on: '2025-12-01', matter: 'removal' } },
    {
      open: 'removal-proposed',
      of: 'official',
      until: { type: 'exit.refused', on: '2025-12-01', matter: 'removal' },
    },
    {
      open: 'removal-proposed',
      of: 'official',
      until: { type: 'shortfall.answered', on: '2025-12-01', matter: 'removal', answer: 'refuse' },
    },
    {
      open: 'expulsion',
      of: 'official',
      until: { type: 'exit.refused', on: '2025-12-01', matter: 'expulsion' },
    },
    {
      open: 'expulsion',
      of: 'official',
      until: { type: 'shortfall.answered', on: '2025-12-01', matter: 'expulsion', answer: 'return' },
    },
    { open: 'expulsion', of: 'official', until: { type: 'member.expelled', on: '2025-12-01' } },
    {
      open: 'resignation',
      of: 'official',
      until: { type: 'exit.refused', on: '2025-12-01', matter: 'resignation' },
    },
    { open: 'resignation', of: 'official', until: { type: 'member.resigned', on: '2025-12-01' } },
    { open: 'official-transfer', of: 'official', until: { type: 'member.received', on: '2025-12-01' } },
    { open: 'official-transfer', of: 'official', until: { type: 'member.returned', on: '2025-12-01' } },
    { open: 'temporary-stay', of: 'official', until: { type: 'member.returned', on: '2025-12-01' } },
    {
      open: 'discipline',
      of: 'official',
      until: { type: 'member.disciplined', on: '2025-12-01', form: 'warning' },
    },
    { open: 'discipline', of: 'probationary', until: { type: 'discipline.closed', on: '2025-12-01' } },
    { open: 'grave-breach', of: 'official', until: { type: 'discipline.closed', on: '2025-12-01' } },
    { open: 'grave-breach', of: 'official', until: { type: 'member.expelled', on: '2025-12-01' } },
    { open: 'suspension', of: 'official', until: { type: 'activity.resumed', on: '2025-12-01' } },
    { open: 'interruption', of: 'official', until: { type: 'activity.resumed', on: '2025-12-01' } },
    {
      open: 'criminal-case',
      of: 'official',
      until: { type: 'proceeding.closed', on: '2025-12-01', proceeding: 'criminal-case' },
    },
    {
      open: 'inspection',
      of: 'official',
      until: { type: 'proceeding.closed', on: '2025-12-01', proceeding: 'inspection' },
    },
    {
      open: 'denunciation',
      of: 'official',
      until: { type: 'proceeding.closed', on: '2025-12-01', proceeding: 'denunciation' },
    },
    {
      open: 'complaint',
      of: 'official',
      until: { type: 'complaint.answered', on: '2025-12-01', answer: 'rejected' },
    },
    { open: 'substantive-defect', of: 'official', until: { type: 'admission.annulled', on: '2025-12-01' } },
    {
      open: 'procedural-defect',
      of: 'official',
      until: { type: 'admission.regularised', on: '2025-12-01', decidedOn: '2018-02-01' },
    },
  ])('$open of an $of member, to $until.type', ({ open, of, until }) => {
    const log = [...members[of], ...openings[open]]
    expect(openOn(log, '2025-08-31')).toEqual([])
    expect(openOn(log, '2025-09-01')).toEqual([`${open} 2025-09-01`])
    expect(openOn([...log, until], '2025-11-30')).toEqual([`${open} 2025-09-01`])
    expect(openOn([...log, until], '2025-12-01')).toEqual([])
  })

  it('but a proposed removal that is returned to the cell is a removal still', () => {
    const returned: Act = {
      type: 'shortfall.answered',
      on: '2025-12-01',
      matter: 'removal',
      answer: 'return',
    }
    expect(openOn([...members.official, ...openings['removal-proposed'], returned], '2025-12-01')).toEqual([
      'removal 2025-09-01',
    ])
  })

  it('and another proceeding that ends leaves it open', () => {
    const other: Act = { type: 'proceeding.closed', on: '2025-12-01', proceeding: 'denunciation' }
    expect(openOn([...members.official, ...openings.inspection, other], '2025-12-01')).toEqual([
      'inspection 2025-09-01',
    ])
  })

  it('a breach of a probationary member is discipline, whatever form it is held to deserve', () => {
    expect(openOn([...members.probationary, ...openings['grave-breach']], '2025-12-01')).toEqual([
      'discipline 2025-09-01',
    ])
  })
})

describe('the review at the end of probation (regulation pt 4.2.1)', () => {
  const proposed: Act = { type: 'cell.voted', on: '2026-03-02', matter: 'recognition' }
  const short: Act = { ...proposed, outcome: 'not-proposed' }

  it('is open from the day the 12 months end until the cell proposes', () => {
    expect(openOn(members.probationary, '2026-02-11')).toEqual([])
    expect(openOn(members.probationary, '2026-02-12')).toEqual(['review 2026-02-12'])
    expect(openOn([...members.probationary, short], '2026-03-02')).toEqual(['review 2026-02-12'])
    expect(openOn([...members.probationary, proposed], '2026-03-02')).toEqual(['recognition 2026-03-02'])
  })

  it.each([
    { on: '2026-03-01', open: 'recognition 2026-03-02', why: 'an answer to an earlier shortfall' },
    { on: '2026-03-02', open: 'review 2026-02-12', why: 'an answer of the same day' },
  ])('with a return on $on is $open ($why)', ({ on, open }) => {
    const returned: Act = { type: 'shortfall.answered', on, matter: 'recognition', answer: 'return' }
    expect(openOn([...members.probationary, returned, proposed], '2026-03-02')).toEqual([open])
  })

  it.each<Act>([
    { type: 'recognition.decided', on: '2026-04-01' },
    { type: 'recognition.refused', on: '2026-04-01' },
  ])('and neither the review nor the recognition after $type', (ended) => {
    expect(openOn([...members.probationary, proposed, ended], '2026-04-01')).toEqual([])
  })

  it('and it is open again where the competent committee returns the case', () => {
    const returned: Act = {
      type: 'shortfall.answered',
      on: '2026-04-01',
      matter: 'recognition',
      answer: 'return',
    }
    expect(openOn([...members.probationary, proposed, returned], '2026-04-01')).toEqual(['review 2026-02-12'])
  })
})

describe('what an exit ends (06-HD/TW pt 7.1(b), 8.3(b))', () => {
  const died: Act = { type: 'member.died', on: '2025-12-01' }
  const removed: Act = { type: 'member.removed', on: '2025-12-01' }
  const kinds = Object.keys(openings) as OpenMatterKind[]
  const restored: Act = { type: 'member.restored', on: '2026-01-15' }

  it.each(kinds.filter((open) => open !== 'review' && open !== 'recognition'))(
    'of %s a restoration brings back a complaint and a defect alone',
    (open) => {
      const stays = ['complaint', 'substantive-defect', 'procedural-defect'].includes(open)
      const left = openOn([...members.official, ...openings[open], removed, restored], '2026-05-01')
      expect(left.filter((one) => one.startsWith(`${open} `))).toEqual(stays ? [`${open} 2025-09-01`] : [])
    },
  )

  it('a removal opened on the day of the restoration is of the membership that had ended', () => {
    const opened = (on: string): Act => ({ type: 'removal.opened', on, ground: 'political-standard' })
    const after = (on: string) => openOn([...members.official, removed, restored, opened(on)], '2026-05-01')
    expect(after('2026-01-15')).toEqual([])
    expect(after('2026-01-16')).toEqual(['removal 2026-01-16'])
  })

  it.each(kinds)('death ends %s', (open) => {
    const of = open === 'review' || open === 'recognition' ? 'probationary' : 'official'
    expect(openOn([...members[of], ...openings[open], died], '2026-05-01')).toEqual([])
  })

  it.each(kinds.filter((open) => open !== 'review' && open !== 'recognition'))(
    'a removal leaves %s only where it is a complaint or a defect',
    (open) => {
      const left = openOn([...members.official, ...openings[open], removed], '2026-05-01')
      const stays = ['complaint', 'substantive-defect', 'procedural-defect'].includes(open)
      expect(left).toEqual(stays ? [`${open} 2025-09-01`] : [])
    },
  )

  it('a restoration brings back the review, and nothing else that was pending', () => {
    const restored: Act = { type: 'member.restored', on: '2026-03-01' }
    const log = [
      ...members.probationary,
      ...openings['temporary-stay'],
      ...openings.inspection,
      removed,
      restored,
    ]
    expect(openOn(log, '2026-03-01')).toEqual(['review 2026-02-12'])
  })

  it('and a death tells what it ends', () => {
    const file = fileOf([...members.official, ...openings.discipline, ...openings.complaint])
    const kept = { ...file, configuration: '"official"' }
    expect(openMatters(kept, { today: '2025-12-01' }).map(({ matter }) => matter)).toEqual([
      'discipline',
      'complaint',
    ])
  })
})

describe('a breach that is found is dealt with first', () => {
  const log: readonly Act[] = [...members.official]
  const file = log.reduce((at, act) => record(at, act, { mode: 'chronicle' }), fileOf([]))
  const found: Act = { type: 'discipline.opened', on: '2025-09-01', deserves: 'warning' }
  const asks: Act = { type: 'resignation.requested', on: '2025-09-15', written: true, inBreach: false }
  const barred = (acts: readonly Act[], act: Act) =>
    propose(
      acts.reduce((at, one) => record(at, one), file),
      act,
    )
      .findings.filter(({ effect }) => effect === 'bar')
      .map(({ rule }) => rule)

  it('before an application to leave (06-HD/TW pt 11.2(a))', () => {
    expect(barred([found], asks)).toEqual(['matters.discipline'])
    expect(barred([], asks)).toEqual([])
  })

  it.each<Act>([
    { type: 'member.disciplined', on: '2025-09-10', form: 'warning' },
    { type: 'discipline.closed', on: '2025-09-10' },
  ])('and after $type the way is free', (ended) => {
    expect(barred([found, ended], asks)).toEqual([])
  })
})
