import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/calendar/day-arithmetic.js'
import { type Citable, isProvision } from '../../src/law/clause.js'
import type { ClauseOn } from '../../src/law/clause-on.js'
import { isInForce } from '../../src/law/instrument.js'
import type { Provision } from '../../src/law/provision.js'
import { clauseOn, provisionOn } from '../../src/law/provision-on.js'
import { clauses, provisions } from '../../src/regulations/provisions.js'
import { instruments } from '../../src/regulations/register.js'

const earliest = '2016-07-25'

const days = [
  ...new Set(instruments.flatMap(({ from }) => [addDays(from, -1), from])),
  earliest,
  '2030-12-31',
].filter((day) => day >= earliest)

const answer = (provision: Provision<unknown>, day: string) =>
  provisionOn(provision, day, earliest, instruments)

const register: readonly Citable[] = [...provisions, ...clauses]

/** Whether every instrument cited is of the register, and in force that day unless the value is carried. */
function resolves(found: ClauseOn, day: string): boolean {
  return found.citations.every((citation) => {
    const cited = instruments.find(({ number, date }) => number === citation.number && date === citation.date)
    return cited?.id === citation.instrument && (found.carriedFrom !== undefined || isInForce(cited, day))
  })
}

describe('the register of provisions', () => {
  it('names each provision once', () => {
    expect(new Set(register.map(({ id }) => id)).size).toBe(register.length)
  })

  it.each(register)('$id names each version once, all of the register', ({ versions }) => {
    const ids = versions.map(({ instrument }) => instrument.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { instrument, point } of versions) {
      expect(instruments).toContain(instrument)
      expect(point).not.toMatch(/-(QĐ|QĐi|HD|CT)\/|TW/)
    }
  })

  it.each(register)('$id has one answer on every first day, and a citation that resolves', (provision) => {
    const isAbsentBefore = isProvision(provision) && provision.before === 'none'
    const first = provision.versions.map(({ instrument }) => instrument.from).sort()[0] as string
    for (const day of days) {
      const found = clauseOn(provision, day, earliest, instruments)
      if (found === undefined) {
        expect(isAbsentBefore, `${provision.id} on ${day}`).toBe(true)
        continue
      }
      if (isProvision(provision))
        expect(answer(provision, day)?.value, `${provision.id} on ${day}`).toBeDefined()
      expect(found.citations.length).toBeGreaterThan(0)
      expect(resolves(found, day), `${provision.id} on ${day}`).toBe(true)
      expect(found.carriedFrom === undefined || found.confidence === 'assumed').toBe(true)
      expect(isAbsentBefore && day < first).toBe(false)
    }
  })

  it.each(provisions)('$id gives on the day before a version what its older versions say', (provision) => {
    for (const { instrument } of provision.versions) {
      const dayBefore = addDays(instrument.from, -1)
      if (dayBefore < earliest) continue
      const older = provision.versions.filter((version) => version.instrument.from < instrument.from)
      const found = answer(provision, dayBefore)
      if (older.some(({ value }) => value !== undefined))
        expect(found).toEqual(answer({ ...provision, versions: older }, dayBefore))
      else if (provision.before === 'none') expect(found).toBeUndefined()
      else expect(found).toMatchObject({ confidence: 'assumed', carriedFrom: expect.any(String) })
    }
  })

  it.each(provisions)(
    '$id cites each version on its first day, unless a higher layer contradicts it',
    (provision) => {
      for (const { instrument, value } of provision.versions) {
        if (value === undefined || instrument.from < earliest) continue
        const found = answer(provision, instrument.from)
        const isOutranked = !found?.citations.some((citation) => citation.instrument === instrument.id)
        if (isOutranked) expect(provision.id).toBe('verification.member-relative.exemption')
      }
    },
  )
})

describe('what a version does not state', () => {
  const valueOn = (id: string, day: string) =>
    answer(provisions.find((one) => one.id === id) as Provision<unknown>, day)

  it.each([
    { id: 'pool.helper.minimum', day: '2017-06-05', from: 'G2022', value: 1 },
    { id: 'verification.certifier', day: '2021-09-27', from: 'S2021', value: ['grassrootsCommittee'] },
    { id: 'new-member-certificate.validity', day: '2021-09-28', from: 'S2025', value: 'no-limit' },
    { id: 'recognition.announcement', day: '2016-09-20', from: 'S2021', value: 'nearest-cell-meeting' },
    { id: 'dossier.validity', day: '2016-07-25', from: 'S2016', value: 12 },
  ])('$id on $day is carried back from $from, as assumed', ({ id, day, from, value }) => {
    expect(valueOn(id, day)).toMatchObject({ value, carriedFrom: from, confidence: 'assumed' })
  })

  it.each([
    { id: 'awareness-class.lessons', none: '2022-06-15', first: '2022-06-16', value: 5 },
    { id: 'class.size.minimum', none: '2025-11-30', first: '2025-12-01', value: 25 },
    { id: 'class.attendance.minimum', none: '2025-11-30', first: '2025-12-01', value: 80 },
    { id: 'class.essay.pass', none: '2025-11-30', first: '2025-12-01', value: 5 },
    { id: 'class.essay.rewrites.maximum', none: '2025-11-30', first: '2025-12-01', value: 1 },
    { id: 'class.certificate.deadline', none: '2025-11-30', first: '2025-12-01', value: 15 },
    { id: 'awareness-certificate.issues.maximum', none: '2020-10-08', first: '2020-10-09', value: 1 },
    {
      id: 'eligibility.political.instrument',
      none: '2018-02-27',
      first: '2018-02-28',
      value: '126-QĐ/TW 2018-02-28',
    },
    { id: 'membership-card.number-digits', none: '2025-09-01', first: '2025-09-02', value: 12 },
    {
      id: 'vote.grassroots-standing-committee.threshold',
      none: '2026-07-25',
      first: '2026-07-26',
      value: { test: 'more-than', of: [1, 2] },
    },
  ])('$id has no rule on $none, and one on $first', ({ id, none, first, value }) => {
    expect(valueOn(id, none)).toBeUndefined()
    expect(valueOn(id, first)?.value).toEqual(value)
  })

  it('of 20-QĐ/TW, of which nothing was read, is all carried from the regulation before it', () => {
    const versions = [...provisions, ...clauses].flatMap((one) => [...one.versions])
    expect(versions.filter(({ instrument }) => instrument.id === 'R2026A')).toEqual([])
    const ofRegulation = provisions.filter(({ versions: stated }) =>
      stated.every(({ instrument }) => instrument.layer === 'regulation'),
    )
    const found = ofRegulation.flatMap((one) => answer(one, '2026-04-08') ?? [])
    expect(found.length).toBeGreaterThan(40)
    for (const { citations, confidence, carriedFrom } of found.filter(({ value }) => value !== undefined)) {
      expect(citations[0]).toMatchObject({ instrument: 'R2026A', point: '', confidence: 'assumed' })
      expect([carriedFrom, confidence]).toEqual([citations[1]?.instrument, 'assumed'])
    }
  })

  it.each([
    { id: 'ceremony.deadline', day: '2026-04-08', value: 30, cites: ['R2026A', 'R2025B pt 4.1'] },
    { id: 'dossier.validity', day: '2026-05-19', value: 12, cites: ['S2026', 'S2025 pt 5.4(a)'] },
    {
      id: 'complaint.discipline.deadline',
      day: '2026-04-11',
      value: 30,
      cites: ['DS2026', 'DS2025 art. 25'],
    },
  ])('$id on $day is carried forward within its layer', ({ id, day, value, cites }) => {
    const found = valueOn(id, day)
    expect(found).toMatchObject({ value, confidence: 'assumed', carriedFrom: cites[1]?.split(' ')[0] })
    expect(found?.citations.map(({ instrument, point }) => `${instrument} ${point}`.trim())).toEqual(cites)
  })

  it('is not answered before 2016-07-25', () => {
    expect(() => valueOn('decision.admission.deadline', '2016-07-24')).toThrow('law.not-covered')
  })
})
