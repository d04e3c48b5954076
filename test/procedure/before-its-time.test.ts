import { describe, expect, it } from 'vitest'
import { type Act, activityOf, type CaseFile, record, replay, standingOf } from '../../src/index.js'
import { acts } from '../support/journey.js'

/** Where the acts of the journey stand that are out of order, and what the file says of each. */
const outOfOrder = ({ findings }: CaseFile) =>
  findings
    .filter(({ finding }) => finding.rule === 'procedure.out-of-order')
    .map(({ act, finding }) => [act, finding.facts.assumed ?? 'stays'])

/** Acts that only a member can do, each dated by a slip of the pen while the person was an applicant. */
const ofMembers: readonly Act[] = [
  { type: 'member.disciplined', on: '2025-08-10', form: 'reprimand' },
  { type: 'proceeding.opened', on: '2025-08-10', proceeding: 'inspection' },
  { type: 'member.exempted', on: '2025-08-10' },
  { type: 'member.suspended', on: '2025-08-10' },
  { type: 'activity.interrupted', on: '2025-08-10' },
  { type: 'member.transferred', on: '2025-08-10', transfer: 'official' },
  { type: 'removal.opened', on: '2025-08-10', ground: 'abandonment', months: 4 },
  { type: 'resignation.requested', on: '2025-08-10' },
  { type: 'self-review.made', on: '2025-08-10' },
  { type: 'badge.awarded', on: '2025-08-10', years: 30 },
  { type: 'member-file.lost', on: '2025-08-10' },
  { type: 'card.handed-over', on: '2025-08-10' },
  { type: 'recognition.announced', on: '2025-08-10' },
  { type: 'ceremony.held', on: '2025-08-10', helper: { id: 'member-1', official: true } },
]

describe('in a chronicle, an act before its time', () => {
  it.each(ofMembers)('$type of an applicant leaves the acts after it in their order', (act) => {
    const { file, refused } = replay([...acts, act], { mode: 'chronicle' })
    expect(refused).toEqual([])
    expect(outOfOrder(file)).toEqual([[act.type, 'stays']])
    expect(file.configuration).toBe(replay(acts).file.configuration)
  })

  it('is told as it is where several stand one after another', () => {
    const misdated = ofMembers.slice(0, 4)
    const { file } = replay([...acts, ...misdated], { mode: 'chronicle' })
    expect(outOfOrder(file)).toEqual([
      ['proceeding.opened', 'stays'],
      ['member.disciplined', 'stays'],
      ['member.exempted', 'stays'],
      ['member.suspended', 'stays'],
    ])
    expect(standingOf(file)).toBe('official')
  })

  it.each([
    { since: '2025-11-06', status: 'active', why: 'the day before the ceremony' },
    { since: '2025-11-07', status: 'suspended', why: 'the day of the ceremony' },
  ])('a suspension of $since is $status ($why)', ({ since, status }) => {
    const { file } = replay([...acts, { type: 'member.suspended', on: since }], { mode: 'chronicle' })
    expect(activityOf(file, '2025-11-20').status).toBe(status)
  })

  it('that is on file already is no sign of steps after it', () => {
    const probationary = acts.slice(0, acts.findIndex(({ type }) => type === 'member-record.filed') + 1)
    const again: Act = { type: 'member-record.filed', on: '2025-12-01' }
    const { file } = replay([...probationary, again], { mode: 'chronicle' })
    expect(outOfOrder(file)).toEqual([['member-record.filed', 'stays']])
    expect(standingOf(file)).toBe('probationary')
  })

  it('goes on where its steps are not on record, and turns back when one is entered', () => {
    const opened = acts.slice(0, 1)
    const misdated: Act = { type: 'member.disciplined', on: '2025-08-10', form: 'reprimand' }
    const alone = replay([...opened, misdated], { mode: 'chronicle' }).file
    expect(standingOf(alone)).toBe('probationary')
    const { file } = replay([...acts.slice(0, 7), misdated], { mode: 'chronicle' })
    expect(standingOf(file)).toBe('probationary')
    const later = acts.slice(7).filter(({ on }) => on > '2025-08-10')
    const step = later.reduce<CaseFile>((one, act) => record(one, act, { mode: 'chronicle' }), file)
    expect(outOfOrder(step)).toEqual(outOfOrder(replay(step.log, { mode: 'chronicle' }).file))
    expect(standingOf(step)).toBe('official')
  })
})
