import fc from 'fast-check'
import { addDays, agenda, replay } from 'ketnap'
import { redact } from 'ketnap/privacy'
import { describe, expect, it } from 'vitest'
import { acts, before, person, upTo } from '../support/journey.js'
import { patient } from '../support/patient.js'

// The ceremony of the journey is on 7 November 2025: the probation ends on 7 November 2026.
const joined = replay(upTo('ceremony.held')).file
/** All but the vote, of one who is 18 on 14 February 2026. */
const minor = replay([
  { ...acts[0], person: { ...person, bornOn: '2008-02-14' } },
  ...before('cell.voted', 'admission').slice(1),
]).file

const files = acts.map((_, index) => replay(acts.slice(0, index + 1)).file)

const idOf = ({ rule, from, key }: { rule: string; from: string; key?: string }) =>
  `${rule} ${from} ${key ?? ''}`

describe('an agenda that looks ahead', () => {
  it.each([
    { until: '2026-11-07', opens: [] },
    { until: '2026-11-08', opens: ['recognition.cell-review-on-time'] },
  ])('up to $until lists the review at the end of the probation: $opens', ({ until, opens }) => {
    const { coming, ...now } = agenda(joined, { today: '2026-10-01', until })
    expect(coming?.map(({ rule }) => rule)).toEqual(opens)
    expect(now.duties.map(({ rule }) => rule)).not.toContain('recognition.cell-review-on-time')
    if (opens.length > 0)
      expect(coming).toMatchObject([
        { from: '2026-11-07', dueOn: '2026-12-21', isOverdue: false, obligor: 'cell' },
      ])
  })

  it('says which acts open before the day, on which, and what bars them until then', () => {
    const ahead = (until: string) => agenda(minor, { today: '2025-10-01', until }).opening
    expect(ahead('2026-02-14')).toEqual([])
    expect(ahead('2026-02-15')).toMatchObject([
      {
        act: 'cell.voted',
        matter: 'admission',
        from: '2026-02-14',
        because: [{ rule: 'applicant.age-window', outcome: 'broken', lawfulFrom: '2026-02-14' }],
      },
    ])
    expect(ahead('2026-02-15')?.[0]?.because[0]?.citations.length).toBeGreaterThan(0)
  })

  it('has neither without `until`, and nothing ahead up to today', () => {
    expect(agenda(joined, { today: '2026-10-01' })).not.toHaveProperty('coming')
    const now = agenda(joined, { today: '2026-10-01', until: '2026-10-01' })
    expect(now).toMatchObject({ until: '2026-10-01', coming: [], opening: [] })
    expect(() => agenda(joined, { today: '2026-10-01', until: '2026-02-30' })).toThrow('day.malformed')
  })

  it('keeps the day from a role that may not reckon an age from it', () => {
    const view = agenda(minor, { today: '2025-10-01', until: '2026-12-31' })
    expect(JSON.stringify(view.opening)).toContain('2026-02-14')
    expect(JSON.stringify(redact(view, 'statistician'))).not.toContain('2026-02-14')
  })
})

describe('what an agenda says of a later day', patient, () => {
  it('agrees with the agenda of that day: each duty stands then, and each act is possible', () => {
    const days = fc.integer({ min: 0, max: 900 }).map((n) => addDays('2025-07-01', n))
    fc.assert(
      fc.property(fc.constantFrom(...files), days, fc.integer({ min: 1, max: 500 }), (file, today, ahead) => {
        const until = addDays(today, ahead)
        const { coming = [], opening = [] } = agenda(file, { today, until })
        for (const duty of coming) {
          expect(duty.from > today && duty.from < until).toBe(true)
          expect(agenda(file, { today: duty.from }).duties).toContainEqual(duty)
        }
        const last = agenda(file, { today: addDays(until, -1) }).duties.filter(({ from }) => from > today)
        expect(coming.map(idOf)).toEqual(expect.arrayContaining(last.map(idOf)))
        for (const { from, because: _, ...about } of opening) {
          expect(agenda(file, { today: from }).possible).toContainEqual(about)
          const before = agenda(file, { today }).possible
          expect(before).not.toContainEqual(about)
        }
      }),
      { numRuns: 60 },
    )
  })
})
