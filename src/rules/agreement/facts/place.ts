import { addMonths } from '../../../calendar/month-arithmetic.js'
import type { Unit } from '../../../casefile/shapes.js'
import {
  competenceBySituationClause,
  competenceStudyMinimum,
} from '../../../regulations/applicant-move/competence.js'
import { decisionAdmissionDecider } from '../../../regulations/decision/authority.js'
import { noCellAssigningBody } from '../../../regulations/organisation/no-cell.js'
import { structureCellKinds } from '../../../regulations/organisation/organisation.js'
import { sectionAppraisalPresentClause } from '../../../regulations/vote/committees.js'
import type { PlacePair } from '../codes.js'
import type { Pair } from './pair.js'

const ofUnit = (pair: Omit<Pair, 'disagrees'>, disagrees: (unit: Unit) => boolean): Pair => ({
  ...pair,
  disagrees: ({ unit }) => disagrees(unit),
})

/** Particulars of the place that exclude each other. */
export const placePairs: { readonly [P in PlacePair]: Pair } = {
  'cell-where-none': ofUnit(
    { of: ['unit.noCell', 'unit.cell'], clause: noCellAssigningBody, is: true },
    ({ cell, assignedBy }) => cell !== undefined && assignedBy === undefined,
  ),
  'assigned-though-cell': ofUnit(
    { of: ['unit.assignedBy', 'unit.noCell'], clause: noCellAssigningBody },
    ({ noCell }) => noCell !== true,
  ),
  'kind-of-place-though-cell': ofUnit(
    { of: ['unit.noCellPlace', 'unit.noCell'], clause: noCellAssigningBody },
    ({ noCell }) => noCell !== true,
  ),
  'handled-as-assigned': ofUnit(
    { of: ['unit.competence', 'unit.noCell'], clause: noCellAssigningBody },
    ({ competence, noCell }) => competence?.handledBy === 'assigned' && noCell !== true,
  ),
  'temporary-where-none': ofUnit(
    { of: ['unit.temporaryPlace', 'unit.noCell'], clause: noCellAssigningBody, is: true },
    ({ noCell }) => noCell === true,
  ),
  'grassroots-cell-under-committee': ofUnit(
    { of: ['unit.cellKind', 'unit.grassrootsCommittee'], clause: structureCellKinds, is: 'grassroots-cell' },
    ({ grassrootsCommittee }) => grassrootsCommittee === true,
  ),
  'cell-under-no-committee': ofUnit(
    {
      of: ['unit.cellKind', 'unit.grassrootsCommittee'],
      clause: structureCellKinds,
      is: 'cell-under-grassroots',
    },
    ({ grassrootsCommittee }) => grassrootsCommittee === false,
  ),
  'cell-without-section': ofUnit(
    { of: ['unit.cellKind', 'unit.sectionCommittee'], clause: sectionAppraisalPresentClause },
    ({ cellKind, sectionCommittee }) =>
      sectionCommittee === true && (cellKind === 'grassroots-cell' || cellKind === 'village-cell'),
  ),
  'grassroots-cell-delegated': ofUnit(
    { of: ['unit.cellKind', 'unit.delegated'], clause: decisionAdmissionDecider, is: 'grassroots-cell' },
    ({ delegated }) => delegated === true,
  ),
  'section-without-committee': ofUnit(
    {
      of: ['unit.sectionCommittee', 'unit.grassrootsCommittee'],
      clause: sectionAppraisalPresentClause,
      is: true,
    },
    ({ grassrootsCommittee }) => grassrootsCommittee === false,
  ),
  'delegated-without-committee': ofUnit(
    { of: ['unit.delegated', 'unit.grassrootsCommittee'], clause: decisionAdmissionDecider, is: true },
    ({ grassrootsCommittee }) => grassrootsCommittee === false,
  ),
  'delegated-under-the-centre': ofUnit(
    { of: ['unit.delegated', 'unit.underCentralLevel'], clause: decisionAdmissionDecider, is: true },
    ({ underCentralLevel }) => underCentralLevel === true,
  ),
  'village-cell-under-the-centre': ofUnit(
    { of: ['unit.underCentralLevel', 'unit.cellKind'], clause: structureCellKinds, is: true },
    ({ cellKind }) => cellKind === 'village-cell',
  ),
  'village-cell-of-forces': ofUnit(
    { of: ['unit.armedForces', 'unit.cellKind'], clause: structureCellKinds },
    ({ cellKind }) => cellKind === 'village-cell',
  ),
  'village-cell-of-employer': ofUnit(
    { of: ['unit.competence', 'unit.cellKind'], clause: structureCellKinds, isNote: true },
    ({ competence, cellKind }) =>
      cellKind === 'village-cell' && ['employer', 'school', 'host'].includes(competence?.handledBy ?? ''),
  ),
  'forces-at-the-residence': ofUnit(
    { of: ['unit.armedForces', 'unit.competence'], clause: competenceBySituationClause, isNote: true },
    ({ competence }) => competence?.handledBy === 'residence',
  ),
  'term-over': {
    of: ['unit.competence', 'cell.voted.on'],
    clause: competenceStudyMinimum,
    isNote: true,
    atTheVote: true,
    disagrees: ({ unit: { competence }, on }) =>
      (competence?.ground === 'study' || competence?.ground === 'secondment') &&
      competence.since !== undefined &&
      competence.months !== undefined &&
      addMonths(competence.since, competence.months) < on,
  },
}
