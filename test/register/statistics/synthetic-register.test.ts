import { describe, expect, it } from 'vitest'
import type { OrganisationRecord } from '../../../src/casefile/shapes.js'
import { type CaseFile, lastOf, replay, standingOf } from '../../../src/index.js'
import { collect } from '../../../src/register/collector.js'
import { directory as directoryOf } from '../../../src/register/organisation/directory.js'
import { membershipMovement } from '../../../src/register/statistics/membership-movement.js'
import { newlyAdmitted } from '../../../src/register/statistics/newly-admitted.js'
import { cellOn, placeChanges } from '../../../src/register/statistics/places.js'
import { population, syntheticOrganisation } from '../../../src/testing.js'
import { rowsOf } from './rows.js'

const from = '2023-01-01'
const until = '2026-01-01'
const organisation = syntheticOrganisation({ seed: 7, members: 400, from })
const files: readonly CaseFile[] = [...population({ seed: 7, cases: 250, from, until, organisation })].map(
  ({ log }) => replay(log, { mode: 'chronicle' }).file,
)

const { bodies } = organisation.record
const directory = directoryOf(structuredClone(organisation.record) as OrganisationRecord)

const isMember = (file: CaseFile) => ['probationary', 'official'].includes(standingOf(file))

/** Whether the member is on the way: transferred for good, neither received nor returned since. */
const isOnTheWay = (file: CaseFile) => {
  const sent = lastOf(file, 'member.transferred')
  const ends = [lastOf(file, 'member.received'), lastOf(file, 'member.returned')]
  return sent?.transfer !== 'temporary' && sent !== undefined && !ends.some((end) => end && end.on >= sent.on)
}

/** Whether the cell the person belongs to on the last day is one of the organisation, not beyond it. */
const isOfTheOrganisation = (file: CaseFile) =>
  directory.bodyOn(cellOn(placeChanges(file), '2025-12-31') ?? '', '2025-12-31') !== undefined

const movement = (options: object) =>
  rowsOf(collect(membershipMovement({ from: '2025-01-01', until, ...options }), files), 'movement')
const closing = (options: object) => movement(options)['movement.closing']?.[0] ?? 0

describe('a synthetic register of a province', () => {
  it('has at its close the members its cases have, less those on the way to another province', () => {
    const members = files.filter(isMember)
    const gone = members.filter(
      (file) => isOnTheWay(file) && lastOf(file, 'member.transferred')?.across === 'province',
    )
    expect(members.length).toBeGreaterThan(50)
    expect(closing({})).toBe(members.length - gone.length)
  })

  it('has the members of its committees, less those on the way between them', () => {
    const committees = bodies.filter(({ kind }) => kind === 'grassrootsCommittee')
    const sum = committees.reduce((total, { id }) => total + closing({ within: id, directory }), 0)
    const members = files.filter(isMember).filter(isOfTheOrganisation)
    const onTheWay = members.filter(isOnTheWay).length
    expect(committees.length).toBeGreaterThan(2)
    expect(sum).toBeLessThanOrEqual(members.length)
    expect(sum).toBeGreaterThanOrEqual(members.length - onTheWay)
  })

  it('moves nobody when the districts end and the communes begin (2025-07-01)', () => {
    for (const { id } of bodies.filter(({ kind }) => kind === 'grassrootsCommittee'))
      expect(Object.keys(movement({ within: id, directory }))).not.toContain('movement.in.reorganised')
  })

  it('admits the same persons on both forms', () => {
    const form = collect(newlyAdmitted({ from: '2025-01-01', until, directory }), files)
    const total = rowsOf(form, 'totals').total
    expect(total?.[0]).toBeGreaterThan(5)
    expect(total?.slice(0, 2)).toEqual(movement({})['movement.in.admitted']?.slice(0, 2))
    for (const section of ['occupation', 'education', 'level'])
      expect(Object.values(rowsOf(form, section)).reduce((sum, [now]) => sum + (now ?? 0), 0)).toBe(
        total?.[0],
      )
  })
})
