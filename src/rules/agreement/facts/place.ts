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
    { of: ['unit.noCell', 'unit.cell'], clause: noCellAssigningBody },
    ({ noCell, cell, assignedBy }) => noCell === true && cell !== undefined && assignedBy === undefined,
  ),
  'assigned-though-cell': ofUnit(
    { of: ['unit.assignedBy', 'unit.noCell'], clause: noCellAssigningBody },
    ({ noCell, assignedBy }) => assignedBy !== undefined && noCell !== true,
  ),
  'kind-of-place-though-cell': ofUnit(
    { of: ['unit.noCellPlace', 'unit.noCell'], clause: noCellAssigningBody },
    ({ noCell, noCellPlace }) => noCellPlace !== undefined && noCell !== true,
  ),
  'handled-as-assigned': ofUnit(
    { of: ['unit.competence', 'unit.noCell'], clause: noCellAssigningBody },
    ({ competence, noCell }) => competence?.handledBy === 'assigned' && noCell !== true,
  ),
  'temporary-where-none': ofUnit(
    { of: ['unit.temporaryPlace', 'unit.noCell'], clause: noCellAssigningBody },
    ({ temporaryPlace, noCell }) => temporaryPlace === true && noCell === true,
  ),
  'grassroots-cell-under-committee': ofUnit(
    { of: ['unit.cellKind', 'unit.grassrootsCommittee'], clause: structureCellKinds },
    ({ cellKind, grassrootsCommittee }) => cellKind === 'grassroots-cell' && grassrootsCommittee === true,
  ),
  'cell-under-no-committee': ofUnit(
    { of: ['unit.cellKind', 'unit.grassrootsCommittee'], clause: structureCellKinds },
    ({ cellKind, grassrootsCommittee }) =>
      cellKind === 'cell-under-grassroots' && grassrootsCommittee === false,
  ),
  'cell-without-section': ofUnit(
    { of: ['unit.cellKind', 'unit.sectionCommittee'], clause: sectionAppraisalPresentClause },
    ({ cellKind, sectionCommittee }) =>
      sectionCommittee === true && (cellKind === 'grassroots-cell' || cellKind === 'village-cell'),
  ),
  'grassroots-cell-delegated': ofUnit(
    { of: ['unit.cellKind', 'unit.delegated'], clause: decisionAdmissionDecider },
    ({ cellKind, delegated }) => cellKind === 'grassroots-cell' && delegated === true,
  ),
  'section-without-committee': ofUnit(
    { of: ['unit.sectionCommittee', 'unit.grassrootsCommittee'], clause: sectionAppraisalPresentClause },
    ({ sectionCommittee, grassrootsCommittee }) => sectionCommittee === true && grassrootsCommittee === false,
  ),
  'delegated-without-committee': ofUnit(
    { of: ['unit.delegated', 'unit.grassrootsCommittee'], clause: decisionAdmissionDecider },
    ({ delegated, grassrootsCommittee }) => delegated === true && grassrootsCommittee === false,
  ),
  'delegated-under-the-centre': ofUnit(
    { of: ['unit.delegated', 'unit.underCentralLevel'], clause: decisionAdmissionDecider },
    ({ delegated, underCentralLevel }) => delegated === true && underCentralLevel === true,
  ),
  'village-cell-under-the-centre': ofUnit(
    { of: ['unit.underCentralLevel', 'unit.cellKind'], clause: structureCellKinds },
    ({ underCentralLevel, cellKind }) => underCentralLevel === true && cellKind === 'village-cell',
  ),
  'village-cell-of-forces': ofUnit(
    { of: ['unit.armedForces', 'unit.cellKind'], clause: structureCellKinds },
    ({ armedForces, cellKind }) => armedForces !== undefined && cellKind === 'village-cell',
  ),
  'village-cell-of-employer': ofUnit(
    { of: ['unit.competence', 'unit.cellKind'], clause: structureCellKinds, isNote: true },
    ({ competence, cellKind }) =>
      cellKind === 'village-cell' && ['employer', 'school', 'host'].includes(competence?.handledBy ?? ''),
  ),
  'forces-at-the-residence': ofUnit(
    { of: ['unit.armedForces', 'unit.competence'], clause: competenceBySituationClause, isNote: true },
    ({ armedForces, competence }) => armedForces !== undefined && competence?.handledBy === 'residence',
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
