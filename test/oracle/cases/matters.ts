import fc from 'fast-check'
import type { Act } from '../../../src/index.js'
import type { Asked } from '../compare.js'
import { type Day, daysLater } from '../law/days.js'
import type { Pending } from '../law/matters.js'
import { opened } from './acts.js'
import { lawDay } from './days.js'

const tally = { members: 9, yes: 9 }

const opens: Readonly<Record<Pending, (on: Day) => readonly Act[]>> = {
  nothing: () => [],
  discipline: (on) => [{ type: 'discipline.opened', on }],
  'grave-breach': (on) => [{ type: 'discipline.opened', on, deserves: 'expulsion' }],
  inspection: (on) => [{ type: 'proceeding.opened', on, proceeding: 'inspection' }],
  denunciation: (on) => [{ type: 'proceeding.opened', on, proceeding: 'denunciation' }],
  'removal-proposed': (on) => [
    { type: 'removal.opened', on: daysLater(on, -9), ground: 'fees-unpaid', months: 4 },
    { type: 'cell.voted', on, matter: 'removal', tally },
  ],
  'substantive-defect': (on) => [
    { type: 'defect.found', on, defect: 'substantive', substantive: 'education' },
  ],
  'procedural-defect': (on) => [{ type: 'defect.found', on, defect: 'procedural', procedural: 'vote' }],
  suspension: (on) => [{ type: 'member.suspended', on, ground: 'discipline' }],
  'official-transfer': (on) => [{ type: 'member.transferred', on, transfer: 'official' }],
}

/** What ends a matter without taking it further, where something does. */
const ends: Readonly<Partial<Record<Pending, (on: Day) => Act>>> = {
  discipline: (on) => ({ type: 'discipline.closed', on }),
  'grave-breach': (on) => ({ type: 'discipline.closed', on }),
  inspection: (on) => ({ type: 'proceeding.closed', on, proceeding: 'inspection' }),
  denunciation: (on) => ({ type: 'proceeding.closed', on, proceeding: 'denunciation' }),
  'removal-proposed': (on) => ({ type: 'exit.refused', on, matter: 'removal' }),
  suspension: (on) => ({ type: 'activity.resumed', on }),
  'official-transfer': (on) => ({ type: 'member.received', on }),
}

const meeting: readonly ((on: Day) => Act)[] = [
  (on) => ({ type: 'recognition.decided', on, tally }),
  (on) => ({ type: 'removal.opened', on, ground: 'fees-unpaid', months: 4 }),
  (on) => ({ type: 'member.removed', on, ground: 'fees-unpaid', tally }),
  (on) => ({ type: 'resignation.requested', on, written: true, inBreach: false }),
  (on) => ({ type: 'member.resigned', on, tally }),
  (on) => ({ type: 'member.transferred', on, transfer: 'official', underInspection: false }),
  (on) => ({ type: 'member.transferred', on, transfer: 'temporary', months: 6 }),
  (on) => ({ type: 'badge.awarded', on, years: 30 }),
  (on) => ({ type: 'member.disciplined', on, form: 'reprimand' }),
]

/** A matter opened, ended or not on the day before, and an act that meets it. */
export const matters: fc.Arbitrary<Asked & { readonly pending: Pending }> = fc
  .record({
    on: lawDay.filter((day) => day >= '2017-06-01'),
    pending: fc.constantFrom(...(Object.keys(opens) as Pending[])),
    isEnded: fc.constantFrom(false, false, true),
    gap: fc.integer({ min: 2, max: 60 }),
    make: fc.constantFrom(...meeting),
  })
  .map(({ on, pending, isEnded, gap, make }) => {
    const act = make(on)
    const isProbationary = act.type === 'recognition.decided'
    const end = isEnded ? ends[pending] : undefined
    const acts: readonly Act[] = [
      opened('1993-01-01', { bornOn: '1970-05-05' }),
      {
        type: 'membership.transcribed',
        on: daysLater(on, -90),
        standing: isProbationary ? 'probationary' : 'official',
        decidedOn: isProbationary ? daysLater(on, -460) : '1985-01-01',
        ceremonyOn: isProbationary ? daysLater(on, -450) : '1985-01-10',
      },
      ...opens[pending](daysLater(on, -gap)),
      ...(end ? [end(daysLater(on, -1))] : []),
    ]
    return { acts, act, pending: end ? 'nothing' : pending }
  })
