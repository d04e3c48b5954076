import { admitted, admittedIn, noted } from './branches.js'
import { kit } from './kit.js'
import { activities, exits, places } from './situations.js'

/** A stay elsewhere lasts until the return. */
const stay = {
  'member.received': noted(),
  'stay.prolonged': noted(),
  'member.returned': admitted('home'),
}

/** Where the member is active: at home, on the way, on temporary activity, or abroad. */
export const place = kit.createStateConfig({
  initial: 'home',
  on: { 'referral.presented': noted(), 'transfer-notice.arrived': noted() },
  states: {
    home: {
      on: {
        'member.transferred': [
          ...admitted('transferring', { transfer: 'official' }),
          ...admitted('transferring', { transfer: 'internal' }),
          ...admitted('temporary', { transfer: 'temporary' }),
          ...admitted('abroad', { transfer: 'abroad' }),
        ],
      },
    },
    transferring: { on: { 'member.received': admitted('home'), 'member.returned': admitted('home') } },
    temporary: { on: stay },
    abroad: { on: stay },
  },
})

/** Whether the member takes part in activity: the last act tells; a term that a decision names runs out by day. */
export const activity = kit.createStateConfig({
  initial: 'active',
  states: {
    active: {
      on: {
        'member.exempted': admitted('exempted'),
        'member.suspended': admitted('suspended'),
        'activity.interrupted': admitted('interrupted'),
      },
    },
    exempted: {
      on: {
        'member.exempted': noted(),
        'member.suspended': admitted('suspended'),
        'activity.resumed': admitted('active'),
      },
    },
    suspended: { on: { 'member.suspended': noted(), 'activity.resumed': admitted('active') } },
    interrupted: {
      on: { 'member.suspended': admitted('suspended'), 'activity.resumed': admitted('active') },
    },
  },
})

/** To official membership: activity, place and exit are what they were, a pending request too. */
export function becomingOfficial() {
  return activities.flatMap((activity) =>
    places.flatMap((place) =>
      exits.flatMap((exit) =>
        admittedIn(`isMember.${activity}.${place}.${exit}`, [
          `#membership.official.activity.${activity}`,
          `#membership.official.place.${place}`,
          `#membership.official.exit.${exit}`,
        ]),
      ),
    ),
  )
}

type ExitMatter = 'removal' | 'expulsion' | 'resignation'

const proposed = (matter: ExitMatter) => [
  ...admitted('exitProposed', { matter, outcome: 'proposed' }),
  ...noted({ matter, outcome: 'not-proposed' }),
]

/** A step of the common chain on any exit; the rules tell whether its own matter was proposed. */
const onAnyExit = () => [
  ...noted({ matter: 'removal' }),
  ...noted({ matter: 'expulsion' }),
  ...noted({ matter: 'resignation' }),
]

/** The competent committee answers a shortfall: it considers, refuses the exit, or returns it to the cell. */
const answered = (matter: 'removal' | 'expulsion', returned: '.removalOpened' | '.none') => [
  ...admitted('.exitProposed', { matter, answer: 'consider' }),
  ...admitted('.none', { matter, answer: 'refuse' }),
  ...admitted(returned, { matter, answer: 'return' }),
]

/** The way out: a removal with its self-criticism, an expulsion, a resignation; each ends by a decision. */
export const exit = kit.createStateConfig({
  initial: 'none',
  on: {
    'member.removed': admitted('#membership.removed'),
    'member.expelled': admitted('#membership.expelled'),
    'member.died': admitted('#membership.dead'),
    'shortfall.reported': onAnyExit(),
    'shortfall.answered': [...answered('removal', '.removalOpened'), ...answered('expulsion', '.none')],
  },
  states: {
    none: {
      on: {
        'removal.opened': admitted('removalOpened'),
        'resignation.requested': admitted('resignationRequested'),
        'cell.voted': proposed('expulsion'),
      },
    },
    removalOpened: {
      tags: 'removal',
      on: {
        // The cell may find another ground, or discipline in place of removal.
        'removal.opened': noted(),
        'exit.refused': admitted('none', { matter: 'removal' }),
        'self-criticism.requested': noted(),
        'self-criticism.answered': noted(),
        'cell.voted': [...proposed('removal'), ...proposed('expulsion')],
      },
    },
    resignationRequested: {
      tags: 'resignation',
      on: {
        'removal.opened': admitted('removalOpened'),
        'resignation.requested': noted(),
        'exit.refused': admitted('none', { matter: 'resignation' }),
        'cell.voted': [...proposed('resignation'), ...proposed('expulsion')],
      },
    },
    exitProposed: {
      tags: 'exit-proposed',
      on: {
        'section.appraised': onAnyExit(),
        'grassroots.voted': onAnyExit(),
        'dossier.submitted': onAnyExit(),
        'member.resigned': admitted('#membership.resigned'),
        'exit.refused': [
          ...admitted('none', { matter: 'removal' }),
          ...admitted('none', { matter: 'expulsion' }),
          ...admitted('none', { matter: 'resignation' }),
        ],
      },
    },
  },
})

/** What may be recorded of any member, whatever the regions are in. */
export const memberActs = {
  'particulars.changed': noted(),
  'consent.given': noted(),
  'proceeding.opened': noted(),
  'proceeding.closed': noted(),
  'discipline.opened': noted(),
  'discipline.closed': noted(),
  'defect.found': noted(),
  'step.redone': noted(),
  'admission.regularised': noted(),
  'admission.annulled': admitted('#membership.neverMember'),
  'complaint.lodged': noted(),
  'complaint.answered': noted(),
  'badge.awarded': noted(),
  'case.closed': admitted('#membership.mistaken'),
}

/** What may be recorded of a person who has left. */
export const formerActs = {
  'particulars.changed': noted(),
  'exit-decision.received': noted(),
  'card.collected': noted(),
  'exit-notice.made': noted(),
  'exit-file.sent': noted(),
  'complaint.lodged': noted(),
  'complaint.answered': noted(),
  // What was pending is concluded, though nothing is imposed any more.
  'discipline.closed': noted(),
  'proceeding.closed': noted(),
  'admission.annulled': admitted('#membership.neverMember'),
  'defect.found': noted(),
  'badge.awarded': noted(),
  'case.closed': admitted('#membership.mistaken'),
}

/** A wrong removal or expulsion is undone: the member stands as before, and seniority is continuous. */
export const restoration = {
  'member.restored': [
    ...admitted('#membership.official', { wasOfficial: true }),
    ...admitted('#membership.probationary', { wasOfficial: false }),
  ],
}
