import type { ActType } from '../casefile/acts/act.js'
import type { Provision } from '../law/provision.js'
import { ceremonyProgrammeSteps } from '../regulations/decision/ceremony.js'
import { decisionFixesSeniorityClause } from '../regulations/decision/decision.js'
import { introductionDutyClause } from '../regulations/dossier/introduction.js'
import { opinionsQuorum } from '../regulations/dossier/opinions.js'
import {
  verificationAbroadClause,
  verificationArmedForcesClause,
  verificationCostClause,
  verificationForeignEmployerClause,
  verificationUnclearOnlyClause,
} from '../regulations/dossier/verification.js'
import { membershipCardNumberDigits } from '../regulations/membership/membership.js'
import { newMemberClassTopics } from '../regulations/membership/new-member-class.js'
import {
  probationDutiesClause,
  probationNoExtensionClause,
  probationStartsAtCeremonyClause,
  probationUnionActivityKeptClause,
} from '../regulations/membership/probation.js'
import { recognitionRemovalIfUnqualifiedClause } from '../regulations/membership/recognition.js'
import {
  awarenessClassOpenedByUpperCommitteeClause,
  awarenessClassPeriods,
} from '../regulations/pool/awareness-class.js'
import { poolMonthlyListClause } from '../regulations/pool/pool.js'
import { type Actor, met, type Rule, rule } from './engine/rule.js'

/** A note without a condition: what the law says at this step, for whoever asks to have it explained. */
function information(id: string, actor: Actor, guards: readonly ActType[], clause: Provision<unknown>): Rule {
  return rule({
    id,
    breaking: 'note',
    actor,
    guards,
    asks: 'file',
    provisions: [clause],
    cure: [],
    check: ({ ask }) => (ask.law(clause) === undefined ? undefined : met()),
  })
}

/** Notes of the straight way, in its order. */
export const informationRules: readonly Rule[] = [
  information(
    'pool.monthly-list',
    'cell',
    ['sympathiser.listed', 'sympathiser.unlisted'],
    poolMonthlyListClause,
  ),
  information(
    'awareness-class.opened-by-upper-committee',
    'upperCommittee',
    ['class.entered'],
    awarenessClassOpenedByUpperCommitteeClause,
  ),
  information(
    'awareness-class.programme',
    'communePoliticalCentre',
    ['class.entered'],
    awarenessClassPeriods,
  ),
  information(
    'verification.unclear-only',
    'grassrootsCommittee',
    ['verification.requested'],
    verificationUnclearOnlyClause,
  ),
  information(
    'verification.armed-forces',
    'grassrootsCommittee',
    ['verification.requested'],
    verificationArmedForcesClause,
  ),
  information(
    'verification.abroad',
    'grassrootsCommittee',
    ['verification.requested'],
    verificationAbroadClause,
  ),
  information(
    'verification.foreign-employer',
    'grassrootsCommittee',
    ['verification.requested'],
    verificationForeignEmployerClause,
  ),
  information('verification.cost', 'grassrootsCommittee', ['verification.requested'], verificationCostClause),
  information('introduction.duty', 'introducer', ['introduction.made'], introductionDutyClause),
  information('opinions.no-veto', 'cellCommittee', ['opinions.consolidated'], opinionsQuorum),
  information(
    'decision.fixes-seniority',
    'competentCommittee',
    ['admission.decided'],
    decisionFixesSeniorityClause,
  ),
  information('ceremony.programme', 'cell', ['ceremony.held'], ceremonyProgrammeSteps),
  information('probation.starts-at-ceremony', 'cell', ['ceremony.held'], probationStartsAtCeremonyClause),
  information('probation.duties', 'member', ['ceremony.held'], probationDutiesClause),
  information('probation.union-activity-kept', 'member', ['ceremony.held'], probationUnionActivityKeptClause),
  information('probation.no-extension', 'competentCommittee', ['ceremony.held'], probationNoExtensionClause),
  information(
    'new-member-class.programme',
    'communePoliticalCentre',
    ['class.entered'],
    newMemberClassTopics,
  ),
  information(
    'recognition.removal-if-unqualified',
    'cell',
    ['recognition.refused'],
    recognitionRemovalIfUnqualifiedClause,
  ),
  information('card.number', 'upperCommittee', ['card.handed-over'], membershipCardNumberDigits),
]
