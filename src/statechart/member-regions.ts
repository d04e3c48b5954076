import { removalGroundsClause } from '../regulations/exit/removal.js'
import { resignationRouteClause } from '../regulations/exit/resignation.js'
import {
  activityExemptionDecider,
  activitySuspensionMaximum,
  membershipActivityResumedClause,
} from '../regulations/membership/activity.js'
import { memberTransferOfficialAct } from '../regulations/transfer/member-transfer.js'
import { admitted, admittedIn, noted } from './branches.js'
import { kit } from './kit.js'
import { named } from './named.js'
import { activities, exits, places } from './situations.js'

/** A stay elsewhere lasts until the return. */
const stay = {
  // Officially transferred away from a stay elsewhere: the home place writes the papers.
  'member.transferred': [
    ...admitted('transferring', { transfer: 'official' }),
    ...admitted('transferring', { transfer: 'internal' }),
  ],
  'member.received': noted(),
  'stay.prolonged': noted(),
  'member.returned': admitted('home'),
}

/** Where the member is active: at home, on the way, on temporary activity, or abroad. */
export const place = kit.createStateConfig({
  ...named('nơi sinh hoạt đảng', 'place of activity', memberTransferOfficialAct),
  initial: 'home',
  on: { 'referral.presented': noted(), 'transfer-notice.arrived': noted() },
  states: {
    home: {
      ...named('đang sinh hoạt tại chi bộ nơi sinh hoạt chính thức', 'active in the official cell'),
      on: {
        'member.transferred': [
          ...admitted('transferring', { transfer: 'official' }),
          ...admitted('transferring', { transfer: 'internal' }),
          ...admitted('temporary', { transfer: 'temporary' }),
          ...admitted('abroad', { transfer: 'abroad' }),
        ],
      },
    },
    transferring: {
      ...named('đang chuyển sinh hoạt đảng', 'transfer under way'),
      on: { 'member.received': admitted('home'), 'member.returned': admitted('home') },
    },
    temporary: {
      ...named('đang sinh hoạt tạm thời ở nơi khác', 'on temporary activity elsewhere'),
      on: stay,
    },
    abroad: { ...named('đang sinh hoạt ở ngoài nước', 'active abroad'), on: stay },
  },
})

/** Once the term that a decision names has run out by day the member is active, whether or not a resumption is on file. */
const afterTheTerm = { activity: 'active' } as const

/** Whether the member takes part in activity: the last act tells; a term that a decision names runs out by day. */
export const activity = kit.createStateConfig({
  ...named('sinh hoạt đảng', 'activity'),
  initial: 'active',
  states: {
    active: {
      ...named('đang sinh hoạt đảng', 'taking part in activity'),
      on: {
        'member.exempted': admitted('exempted'),
        'member.suspended': admitted('suspended'),
        'activity.interrupted': admitted('interrupted'),
      },
    },
    exempted: {
      ...named(
        'được miễn công tác và sinh hoạt đảng',
        'exempted from work and activity',
        activityExemptionDecider,
      ),
      on: {
        'member.exempted': noted(),
        'member.suspended': admitted('suspended'),
        'activity.interrupted': admitted('interrupted', afterTheTerm),
        'activity.resumed': admitted('active'),
      },
    },
    suspended: {
      ...named('bị đình chỉ sinh hoạt đảng', 'suspended from activity', activitySuspensionMaximum),
      on: {
        'member.suspended': noted(),
        'member.exempted': admitted('exempted', afterTheTerm),
        'activity.interrupted': admitted('interrupted', afterTheTerm),
        'activity.resumed': admitted('active'),
      },
    },
    interrupted: {
      ...named('gián đoạn sinh hoạt đảng', 'activity interrupted', membershipActivityResumedClause),
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
const answered = (matter: ExitMatter, returned: '.removalOpened' | '.resignationRequested' | '.none') => [
  ...admitted('.exitProposed', { matter, answer: 'consider' }),
  ...admitted('.none', { matter, answer: 'refuse' }),
  ...admitted(returned, { matter, answer: 'return' }),
]

/** The way out: a removal with its self-criticism, an expulsion, a resignation; each ends by a decision. */
export const exit = kit.createStateConfig({
  ...named('việc ra khỏi Đảng', 'way out of the Party'),
  initial: 'none',
  on: {
    'member.removed': admitted('#membership.removed'),
    'member.expelled': admitted('#membership.expelled'),
    'member.resigned': admitted('#membership.resigned'),
    'member.died': admitted('#membership.dead'),
    'shortfall.reported': onAnyExit(),
    'shortfall.answered': [
      ...answered('removal', '.removalOpened'),
      ...answered('expulsion', '.none'),
      ...answered('resignation', '.resignationRequested'),
    ],
  },
  states: {
    none: {
      ...named('không xét việc ra khỏi Đảng', 'no exit under way'),
      on: {
        // That the exit was not agreed to.
        'result.notified': onAnyExit(),
        'removal.opened': admitted('removalOpened'),
        'resignation.requested': admitted('resignationRequested'),
        'cell.voted': proposed('expulsion'),
      },
    },
    removalOpened: {
      ...named('chi bộ đang xét việc xóa tên', 'removal opened', removalGroundsClause),
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
      ...named('đã làm đơn xin ra khỏi Đảng', 'applied to leave the Party', resignationRouteClause),
      tags: 'resignation',
      on: {
        'removal.opened': admitted('removalOpened'),
        'resignation.requested': noted(),
        'exit.refused': admitted('none', { matter: 'resignation' }),
        'cell.voted': [...proposed('resignation'), ...proposed('expulsion')],
      },
    },
    exitProposed: {
      ...named('chi bộ đã đề nghị đưa ra khỏi Đảng', 'exit proposed by the cell'),
      tags: 'exit-proposed',
      on: {
        'section.appraised': onAnyExit(),
        'grassroots.voted': onAnyExit(),
        'dossier.submitted': onAnyExit(),
        // A breach that deserves expulsion, or a ground of removal, may be found at any time before the decision.
        'cell.voted': proposed('expulsion'),
        'removal.opened': admitted('removalOpened'),
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
  'member-file.lost': noted(),
  'member-file.restored': noted(),
  'member-file.reconciled': noted(),
  'case.closed': admitted('#membership.mistaken'),
}

/** What may be recorded of a person who has left. */
export const formerActs = {
  'particulars.changed': noted(),
  'result.notified': onAnyExit(),
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

/** What may be recorded of a person who left alive: a death since ends what was pending, and no membership. */
export const livingFormerActs = {
  ...formerActs,
  'member.died': noted(),
}

/** A wrong removal or expulsion is undone: the member stands as before, or as one who died, and seniority is continuous. */
export const restoration = {
  'member.restored': [
    ...admitted('#membership.dead', { hasDied: true }),
    ...admitted('#membership.official', { wasOfficial: true, hasDied: false }),
    ...admitted('#membership.probationary', { wasOfficial: false, hasDied: false }),
  ],
}
