import { emptyFile } from '../casefile/case-file.js'
import { nationalRulebook } from '../rules/engine/rulebook.js'
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
 * One life, from outstanding mass candidate to official member. Each event is an act of the case file; the guards ask
 * the rulebook. A refused act leaves the state as it is and emits `refused` with the findings, and so does an act the
 * present state does not know.
 */
export const membershipMachine = kit.createMachine({
  id: 'membership',
  context: ({ input }) => ({
    file: input?.file ?? emptyFile(''),
    book: input?.book ?? nationalRulebook(),
    ...(input?.verdict && { verdict: input.verdict }),
  }),
  initial: 'unopened',
  on: { '*': { actions: 'refuseOutOfOrder' } },
  states: {
    unopened: { tags: 'admission', on: { 'case.opened': admitted('candidate') } },
    candidate: {
      ...candidacy,
      on: {
        ...candidacy.on,
        'particulars.changed': noted(),
        'case.closed': admitted('#membership.mistaken'),
      },
    },
    probationary: {
      ...probation,
      on: {
        ...memberActs,
        'admission.regularised': [...becomingOfficial({ recognises: true }), ...noted({ recognises: false })],
      },
    },
    official: {
      type: 'parallel',
      tags: ['recognised', 'expulsion'],
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
    removed: { on: { ...formerActs, ...restoration } },
    expelled: { on: { ...formerActs, ...restoration } },
    resigned: { on: formerActs },
    dead: { on: formerActs },
    neverMember: { on: { 'particulars.changed': noted(), 'case.closed': admitted('#membership.mistaken') } },
    mistaken: {},
  },
})
