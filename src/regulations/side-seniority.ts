export {
  badgeDays,
  badgeEarlyIllnessFrom70,
  badgeEarlyIllnessTo65,
  badgeEarlyPosthumous,
  badgeFlowClause,
  badgeWaitDismissal,
  badgeWaitReprimand,
  badgeWaitWarning,
  badgeYears,
} from './membership/badge.js'
export {
  seniorityReadmittedStart,
  seniorityRestoredClause,
  seniorityUnderAgeNorthUntil,
  seniorityUnderAgeSouthUntil,
} from './seniority-cases.js'
