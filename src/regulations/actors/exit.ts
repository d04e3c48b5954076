import { provision } from '../../law/provision.js'
import {
  CH2011,
  G2012,
  G2025,
  R2016,
  R2021,
  R2025A,
  R2025B,
  R2026B,
  S2016,
  S2021,
  S2025,
} from '../instruments.js'
import { DS2025, DS2026 } from '../neighbouring-instruments.js'
import { assumed, secondary, text, unknown } from '../version.js'
import { actors } from './actor-word.js'

/** The cell opens a removal. */
export const removalOpenedActors = actors(
  'removal.opened',
  text(R2025B, ['cell'], 'pt 8.1'),
  text(S2021, ['cell'], 'pt 11.1'),
  text(S2025, ['cell'], 'pt 11.1'),
)

/** Transfer papers not filed: reported by the grassroots committee of the destination, taken up by its competent committee. */
export const transferNotFiledActors = actors(
  'removal.opened.transfer-not-filed',
  text(G2012, ['grassrootsCommittee', 'competentCommittee']),
  text(G2025, ['grassrootsCommittee', 'competentCommittee'], 'pt II.4.3.1(d)'),
)

/**
 * Questions of membership [đảng tịch]: of cadres of the province its standing committee, of others the standing committee
 * of the committee directly above; the Central Organising Commission, for cadres of the Centre, has no name here.
 */
export const membershipQuestionDecider = provision({
  id: 'membership-question.decider',
  unit: 'set',
  governedBy: 'act',
  before: 'carry',
  versions: [
    unknown(R2016),
    unknown(R2021),
    assumed(R2025A, ['upperStandingCommittee', 'provincialStandingCommittee'], 'pt 5.1'),
    text(R2025B, ['upperStandingCommittee', 'provincialStandingCommittee'], 'pt 5.1.1–5.1.3'),
  ],
})

/** The cell committee asks, three times; the cell. */
export const selfCriticismRequestedActors = actors(
  'self-criticism.requested',
  text(S2021, ['cellCommittee', 'cell'], 'pt 11.1(a)'),
  text(S2025, ['cellCommittee', 'cell'], 'pt 11.1(a)'),
)

export const selfCriticismAnsweredActors = actors(
  'self-criticism.answered',
  text(S2021, ['member'], 'pt 11.1(a)'),
  text(S2025, ['member'], 'pt 11.1(a)'),
)

/** Whoever is competent to admit removes the name. */
export const memberRemovedActors = actors(
  'member.removed',
  secondary(S2016, ['competentCommittee']),
  secondary(S2021, ['competentCommittee'], 'pt 4.6, 11.1(b)'),
  text(S2025, ['competentCommittee'], 'pt 4.6, 11.1(b)'),
)

/** Of one whose transfer papers were not filed: the competent committee of the destination. */
export const removedNotFiledActors = actors(
  'member.removed.transfer-not-filed',
  text(G2012, ['competentCommittee']),
  text(G2025, ['competentCommittee'], 'pt II.4.3.1(d)'),
)

/** On the criminal fast track the competent body decides and informs the cell. */
export const fastTrackActors = actors(
  'member.removed.fast-track',
  secondary(DS2025, ['competentCommittee', 'upperCommittee', 'provincialStandingCommittee'], 'art. 16(3)'),
)

const mayExpel = [
  'upperCommittee',
  'provincialStandingCommittee',
  'delegatedGrassrootsCommittee',
  'grantedStandingCommittee',
]

/**
 * A higher committee with the power expels; a delegated committee where expulsion is delegated, one with granted power if
 * allowed. Whether the committee that admits may from 2026-07-26, when the level above it changes, no source says.
 */
export const memberExpelledActors = actors(
  'member.expelled',
  assumed(R2021, mayExpel, 'pt 9.3.4'),
  text(R2025B, mayExpel, 'pt 9.3.4, 10.6.2(b), 22.1'),
  assumed(R2026B, [...mayExpel, 'supposedlyCompetent']),
)

export const resignationRequestedActors = actors(
  'resignation.requested',
  text(S2016, ['member'], 'pt 11.2'),
  text(S2021, ['member'], 'pt 11.2(a)'),
  text(S2025, ['member'], 'pt 11.2(a)'),
)

/** Whoever is competent to admit lets the member leave; a delegated committee may. */
export const memberResignedActors = actors(
  'member.resigned',
  text(S2016, ['competentCommittee'], 'pt 11.2'),
  text(S2021, ['competentCommittee'], 'pt 11.2(a)'),
  text(S2025, ['competentCommittee'], 'pt 11.2(a)'),
)

/** A death is a fact; the grassroots committee writes the notice. */
export const memberDiedActors = actors(
  'member.died',
  text(S2025, ['grassrootsCommittee', 'cell'], 'pt 8.3(b)'),
)

/** The cell collects the card and sends it up. */
export const cardCollectedActors = actors('card.collected', text(S2025, ['cell'], 'pt 7.1(c)'))

export const exitNoticeActors = actors('exit-notice.made', text(S2025, ['grassrootsCommittee'], 'pt 8.3(b)'))

export const exitFileActors = actors('exit-file.sent', text(S2025, ['grassrootsCommittee'], 'pt 8.3(b)'))

/** The person receives the decision; the cell hands it over. */
export const exitDecisionReceivedActors = actors(
  'exit-decision.received',
  text(R2016, ['member', 'cell'], 'pt 8.2'),
  text(R2025B, ['member', 'cell'], 'pt 8.2.1'),
)

/** The member complains; nobody for him or her. */
export const complaintLodgedActors = actors(
  'complaint.lodged.removal',
  text(R2016, ['member'], 'pt 8.2'),
  text(R2025B, ['member'], 'pt 8.2.1, 8.2.3'),
)

/** Against an expulsion or another discipline, by the rules of discipline. */
export const disciplineComplaintActors = actors(
  'complaint.lodged.discipline',
  secondary(CH2011, ['member'], 'art. 39.7'),
  secondary(DS2025, ['member'], 'art. 25'),
)

/** The committee above the one that decided answers; its organising body prepares. */
export const complaintAnsweredActors = actors(
  'complaint.answered.removal',
  text(R2016, ['committeeAbove'], 'pt 8.2'),
  text(R2025B, ['committeeAbove'], 'pt 8.2.1, 8.2.2'),
)

/** On a complaint against discipline: the same, by the rules of discipline. */
export const disciplineComplaintAnsweredActors = actors(
  'complaint.answered.discipline',
  assumed(DS2025, ['committeeAbove'], 'art. 25'),
  assumed(DS2026, ['committeeAbove']),
)

/** Restored by the committee that answered the complaint, or one above the committee that decided. */
export const memberRestoredActors = actors(
  'member.restored',
  text(R2016, ['committeeAbove'], 'pt 8.2'),
  text(R2025B, ['committeeAbove'], 'pt 8.2'),
  assumed(R2026B, ['committeeAbove']),
)
