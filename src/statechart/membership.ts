import type { SnapshotFrom } from 'xstate'
import { admitted, noted } from './branches.js'
import { candidacy } from './candidacy.js'
import { kit } from './kit.js'
import {
  activity,
  becomingOfficial,
  exit,
  formerActs,
  memberActs,
  place,
  restoration,
} from './member-regions.js'
import { probation } from './probation.js'

/**
 * One life, from outstanding mass candidate to official member: its shape alone, as plain data. Each event is an act of
 * the case file. Bare, it admits every act that fits, as if all went well; `membership` runs it with the rules.
 */
export const membershipChart = kit.createMachine({
  id: 'membership',
  context: { log: [] },
  initial: 'unopened',
  // A late act, a correction, a strike: no branch can tell where the fold ends.
  on: { '*': { guard: 'isFoldedAgain', actions: 'record' } },
  states: {
    unopened: { tags: 'admission', on: { 'case.opened': admitted('candidate') } },
    candidate: {
      ...candidacy,
      tags: ['open', 'candidate', 'admission'],
      on: {
        ...candidacy.on,
        'particulars.changed': noted(),
        'case.closed': admitted('#membership.mistaken'),
      },
    },
    probationary: {
      ...probation,
      tags: ['open', 'member'],
      on: {
        ...memberActs,
        'admission.regularised': [...noted({ recognises: false }), ...becomingOfficial()],
      },
    },
    official: {
      type: 'parallel',
      tags: ['open', 'member', 'recognised', 'expulsion'],
      on: {
        ...memberActs,
        'recognition.announced': noted(),
        'card.handed-over': noted(),
        'result.notified': noted({ matter: 'recognition' }),
        'member.disciplined': noted(),
        'member-record.filed': noted(),
      },
      states: { activity, place, exit },
    },
    // None of the ends is final: a wrong one is restored or annulled, a complaint answered, an entry corrected.
    removed: { tags: 'ended', on: { ...formerActs, ...restoration } },
    expelled: { tags: 'ended', on: { ...formerActs, ...restoration } },
    resigned: { tags: 'ended', on: formerActs },
    dead: { tags: 'ended', on: formerActs },
    neverMember: {
      tags: 'ended',
      on: { 'particulars.changed': noted(), 'case.closed': admitted('#membership.mistaken') },
    },
    mistaken: { tags: 'ended' },
  },
})

/** A snapshot of the chart: state, log, and what may be asked of both. */
export type MembershipSnapshot = SnapshotFrom<typeof membershipChart>
