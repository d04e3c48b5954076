import type { Citable } from '../../../law/clause.js'
import type { Effect } from '../../../law/finding.js'
import {
  disciplineExpulsionExcludes,
  recognitionOrRemovalClause,
  removalFirstClause,
  waitsForConclusionClause,
} from '../../../regulations/exit/matters.js'
import { resignationNoBreachClause } from '../../../regulations/exit/resignation.js'
import { membershipActivityResumedClause } from '../../../regulations/membership/activity.js'
import { badgeFlowClause } from '../../../regulations/membership/badge.js'
import {
  criminalFastTrackThreshold,
  probationDisciplineReviewedAtTermClause,
  probationHelperKeptOnTransferClause,
  probationTemporaryPlaceReviewClause,
} from '../../../regulations/membership/probation.js'
import { recognitionRemovalIfUnqualifiedClause } from '../../../regulations/membership/recognition.js'
import {
  memberTransferBlockedWhile,
  memberTransferDossierOverdueLimit,
  memberTransferTemporaryStatus,
} from '../../../regulations/transfer/member-transfer.js'
import {
  annulmentProceduralMethod,
  annulmentSubstantiveGrounds,
} from '../../../regulations/undoing/annulment.js'
import type { Conclusion, OpenMatterKind, Ruling } from '../codes.js'

/** One pair of the table: its effect, and the clause it rests on. `unstated`: no text that was read says. `never`: the two do not meet. */
export type Pair =
  | { readonly effect: Extract<Effect, 'bar' | 'note'>; readonly ruling: Ruling; readonly clause: Citable }
  | { readonly effect: 'allowed'; readonly clause: Citable }
  | { readonly effect: 'unstated' }
  | { readonly effect: 'never' }

const bar = (ruling: Ruling, clause: Citable): Pair => ({ effect: 'bar', ruling, clause })
const note = (ruling: Ruling, clause: Citable): Pair => ({ effect: 'note', ruling, clause })
const allowed = (clause: Citable): Pair => ({ effect: 'allowed', clause })
const unstated: Pair = { effect: 'unstated' }
/** What is barred by a rule of its own whatever is open, or is the conclusion of the matter itself. */
const never: Pair = { effect: 'never' }

const excludesExits = bar('expulsion-instead', disciplineExpulsionExcludes)
const blocksTransfer = bar('not-yet', memberTransferBlockedWhile)
const transferNotNamed = allowed(memberTransferBlockedWhile)
const papersAlong = note('papers-along', probationHelperKeptOnTransferClause)
const waits = note('wait-for-conclusion', waitsForConclusionClause)
const fastTrack = allowed(criminalFastTrackThreshold)
const countedAtHome = allowed(memberTransferTemporaryStatus)
const datesFixedAgain = allowed(annulmentProceduralMethod)
const neverMember = bar('never-member', annulmentSubstantiveGrounds)

/**
 * What each open matter does to each conclusion (294-QĐ/TW pt 4.2, 6.3.1, 8.2; 06-HD/TW pt 11.2; 30-QĐ/TW of 2016 art. 35).
 * Death ends them all, and an annulment meets nothing that stands against it: neither is a column.
 */
export const mattersTable: {
  readonly [K in OpenMatterKind]: { readonly [C in Conclusion]: Pair }
} = {
  review: {
    recognition: never,
    removal: allowed(recognitionRemovalIfUnqualifiedClause),
    expulsion: never,
    resignation: unstated,
    'official-transfer': papersAlong,
    'temporary-transfer': allowed(probationTemporaryPlaceReviewClause),
    discipline: allowed(probationDisciplineReviewedAtTermClause),
    badge: never,
    regularisation: datesFixedAgain,
    restoration: never,
  },
  recognition: {
    recognition: never,
    removal: note('first-or-together', recognitionOrRemovalClause),
    expulsion: never,
    resignation: unstated,
    'official-transfer': papersAlong,
    'temporary-transfer': allowed(probationTemporaryPlaceReviewClause),
    discipline: allowed(probationDisciplineReviewedAtTermClause),
    badge: never,
    regularisation: datesFixedAgain,
    restoration: never,
  },
  removal: {
    recognition: note('first-or-together', recognitionOrRemovalClause),
    removal: never,
    expulsion: allowed(disciplineExpulsionExcludes),
    resignation: bar('removal-first', removalFirstClause),
    'official-transfer': unstated,
    'temporary-transfer': unstated,
    discipline: unstated,
    badge: unstated,
    regularisation: unstated,
    restoration: never,
  },
  'removal-proposed': {
    recognition: bar('one-or-the-other', recognitionOrRemovalClause),
    removal: never,
    expulsion: allowed(disciplineExpulsionExcludes),
    resignation: bar('removal-first', removalFirstClause),
    'official-transfer': unstated,
    'temporary-transfer': unstated,
    discipline: unstated,
    badge: unstated,
    regularisation: unstated,
    restoration: never,
  },
  expulsion: {
    recognition: never,
    removal: excludesExits,
    expulsion: never,
    resignation: excludesExits,
    'official-transfer': blocksTransfer,
    'temporary-transfer': transferNotNamed,
    discipline: unstated,
    badge: unstated,
    regularisation: unstated,
    restoration: never,
  },
  resignation: {
    recognition: unstated,
    removal: allowed(resignationNoBreachClause),
    expulsion: allowed(disciplineExpulsionExcludes),
    resignation: never,
    'official-transfer': unstated,
    'temporary-transfer': unstated,
    discipline: allowed(resignationNoBreachClause),
    badge: unstated,
    regularisation: unstated,
    restoration: never,
  },
  'official-transfer': {
    recognition: papersAlong,
    removal: allowed(memberTransferDossierOverdueLimit),
    expulsion: unstated,
    resignation: unstated,
    'official-transfer': never,
    // On the way a member goes nowhere else before he is received, or comes back.
    'temporary-transfer': never,
    discipline: unstated,
    badge: note('old-place-first', badgeFlowClause),
    regularisation: unstated,
    restoration: never,
  },
  'temporary-stay': {
    recognition: allowed(probationTemporaryPlaceReviewClause),
    removal: countedAtHome,
    expulsion: countedAtHome,
    resignation: countedAtHome,
    'official-transfer': unstated,
    'temporary-transfer': never,
    discipline: countedAtHome,
    badge: countedAtHome,
    regularisation: countedAtHome,
    restoration: never,
  },
  discipline: {
    recognition: waits,
    removal: unstated,
    expulsion: never,
    resignation: bar('discipline-first', resignationNoBreachClause),
    'official-transfer': blocksTransfer,
    'temporary-transfer': transferNotNamed,
    discipline: never,
    badge: waits,
    regularisation: unstated,
    restoration: never,
  },
  'grave-breach': {
    recognition: never,
    removal: excludesExits,
    expulsion: never,
    resignation: excludesExits,
    'official-transfer': blocksTransfer,
    'temporary-transfer': transferNotNamed,
    discipline: unstated,
    badge: waits,
    regularisation: unstated,
    restoration: never,
  },
  suspension: {
    recognition: unstated,
    removal: unstated,
    expulsion: unstated,
    resignation: unstated,
    'official-transfer': unstated,
    'temporary-transfer': unstated,
    discipline: unstated,
    badge: unstated,
    regularisation: unstated,
    restoration: never,
  },
  interruption: {
    recognition: bar('activity-first', membershipActivityResumedClause),
    removal: allowed(membershipActivityResumedClause),
    expulsion: unstated,
    resignation: unstated,
    'official-transfer': unstated,
    'temporary-transfer': unstated,
    discipline: unstated,
    badge: unstated,
    regularisation: unstated,
    restoration: never,
  },
  'criminal-case': {
    recognition: waits,
    removal: fastTrack,
    expulsion: fastTrack,
    resignation: unstated,
    'official-transfer': unstated,
    'temporary-transfer': unstated,
    discipline: unstated,
    badge: unstated,
    regularisation: unstated,
    restoration: never,
  },
  inspection: {
    recognition: unstated,
    removal: unstated,
    expulsion: unstated,
    resignation: unstated,
    'official-transfer': blocksTransfer,
    'temporary-transfer': transferNotNamed,
    discipline: never,
    badge: unstated,
    regularisation: unstated,
    restoration: never,
  },
  denunciation: {
    recognition: unstated,
    removal: unstated,
    expulsion: unstated,
    resignation: unstated,
    'official-transfer': blocksTransfer,
    'temporary-transfer': transferNotNamed,
    discipline: never,
    badge: unstated,
    regularisation: unstated,
    restoration: never,
  },
  complaint: {
    recognition: unstated,
    removal: unstated,
    expulsion: unstated,
    resignation: unstated,
    'official-transfer': blocksTransfer,
    'temporary-transfer': transferNotNamed,
    discipline: unstated,
    badge: unstated,
    regularisation: unstated,
    restoration: never,
  },
  'substantive-defect': {
    recognition: neverMember,
    removal: neverMember,
    expulsion: neverMember,
    resignation: neverMember,
    'official-transfer': neverMember,
    'temporary-transfer': neverMember,
    discipline: neverMember,
    badge: neverMember,
    // The rule of the regularisation itself bars it.
    regularisation: never,
    restoration: neverMember,
  },
  'procedural-defect': {
    recognition: bar('steps-first', annulmentProceduralMethod),
    removal: unstated,
    expulsion: unstated,
    resignation: unstated,
    'official-transfer': unstated,
    'temporary-transfer': unstated,
    discipline: unstated,
    badge: unstated,
    regularisation: never,
    restoration: unstated,
  },
}
