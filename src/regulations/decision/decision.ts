import { provision } from '../../law/provision.js'
import { R2011, R2016, R2021, R2025A, R2025B, R2026A, R2026B } from '../instruments.js'
import { assumed, secondary, text, unknown } from '../version.js'

// Who decides, and by when. One block per provision: what each instrument says of it, oldest first within a layer.

/** Tiers of the territorial structure. */
export const structureLevels = provision({
  id: 'structure.levels',
  unit: 'list',
  governedBy: 'act',
  before: 'carry',
  versions: [
    secondary(R2016, ['central', 'province', 'district', 'grassroots', 'cell']),
    secondary(R2021, ['central', 'province', 'district', 'grassroots', 'cell']),
    secondary(R2025A, ['central', 'province', 'district', 'grassroots', 'cell']), // until 2025-06-30
    text(R2025B, ['central', 'province', 'commune-as-upper', 'grassroots', 'cell'], 'pt 10.1–10.2, 20.2.2'), // district level gone
    assumed(R2026A, ['central', 'province', 'commune-as-upper', 'grassroots', 'cell']),
    secondary(R2026B, ['central', 'province', 'commune-as-grassroots', 'organisation', 'cell']), // weak: question bank without a published key, 2026; partly still worded as a pilot; verify
  ],
})

/** Kinds of cell. */
export const structureCellKinds = provision({
  id: 'structure.cell.kinds',
  unit: 'set',
  governedBy: 'act',
  before: 'carry',
  versions: [
    unknown(R2016),
    assumed(R2021, ['grassroots-cell', 'cell-under-grassroots']),
    assumed(R2025A, ['grassroots-cell', 'cell-under-grassroots']),
    text(R2025B, ['grassroots-cell', 'cell-under-grassroots', 'village-cell'], 'pt 20.2.2'),
    assumed(R2026A, ['grassroots-cell', 'cell-under-grassroots', 'village-cell']),
    secondary(R2026B, ['cell']), // weak: question bank without a published key, 2026; one word, grassroots cells no longer distinguished
  ],
})

/** Who decides admission, by situation. */
export const decisionAdmissionDecider = provision({
  id: 'decision.admission.decider',
  unit: 'set',
  governedBy: 'admission-decision',
  before: 'carry',
  versions: [
    secondary(R2011, [
      'districtStandingCommittee',
      'upperStandingCommittee',
      'grantedStandingCommittee',
      'delegatedGrassrootsCommittee',
      'standingMembersAndHeads',
    ]),
    secondary(
      R2016,
      [
        'districtStandingCommittee',
        'upperStandingCommittee',
        'grantedStandingCommittee',
        'delegatedGrassrootsCommittee',
        'standingMembersAndHeads',
      ],
      'pt 4.3.2',
    ),
    secondary(
      R2021,
      [
        'districtStandingCommittee',
        'upperStandingCommittee',
        'grantedStandingCommittee',
        'delegatedGrassrootsCommittee',
        'standingMembersAndHeads',
      ],
      'pt 4.3.2',
    ),
    secondary(
      R2025A,
      [
        'districtStandingCommittee',
        'upperStandingCommittee',
        'grantedStandingCommittee',
        'delegatedGrassrootsCommittee',
        'standingMembersAndHeads',
      ],
      'pt 4.3.2',
    ),
    text(
      R2025B,
      [
        'communeStandingCommittee',
        'upperStandingCommittee',
        'grantedStandingCommittee',
        'delegatedGrassrootsCommittee',
        'standingMembersAndHeads',
      ],
      'pt 4.3.2',
    ),
    assumed(R2026A, [
      'communeStandingCommittee',
      'upperStandingCommittee',
      'grantedStandingCommittee',
      'delegatedGrassrootsCommittee',
      'standingMembersAndHeads',
    ]),
    secondary(R2026B, ['grassrootsStandingCommittee', 'communeStandingCommittee', 'standingMembersAndHeads']), // keyed question bank, 2026 for (a); the rest is carried, `assumed`
  ],
})

/** Time to decide admission. */
export const decisionAdmissionDeadline = provision({
  id: 'decision.admission.deadline',
  unit: 'working-day',
  countsFrom: 'cell-resolution',
  governedBy: 'cell-resolution',
  before: 'carry',
  versions: [
    assumed(R2011, 60),
    text(R2016, 60, 'pt 4.3.1'),
    assumed(R2021, 60, 'pt 4.3.1'), // same before and after
    secondary(R2025A, 60, 'pt 4.3.1'),
    text(R2025B, 45, 'pt 4.3.1'),
    assumed(R2026A, 45),
    assumed(R2026B, 45),
  ],
})

/** Time to decide recognition. */
export const decisionRecognitionDeadline = provision({
  id: 'decision.recognition.deadline',
  unit: 'working-day',
  countsFrom: 'cell-resolution',
  governedBy: 'cell-resolution',
  before: 'carry',
  versions: [
    assumed(R2011, 30),
    text(R2016, 30, 'pt 4.3.1'),
    assumed(R2021, 30, 'pt 4.3.1'),
    secondary(R2025A, 30, 'pt 4.3.1'),
    text(R2025B, 30, 'pt 4.3.1'),
    assumed(R2026A, 30),
    assumed(R2026B, 30),
  ],
})

/** Longest extension in a special case (both decisions). */
export const decisionExtensionMaximum = provision({
  id: 'decision.extension.maximum',
  unit: 'working-day',
  countsFrom: 'limit-end',
  governedBy: 'cell-resolution',
  before: 'carry',
  versions: [
    unknown(R2011),
    text(R2016, 30, 'pt 4.3.1'),
    assumed(R2021, 30, 'pt 4.3.1'),
    assumed(R2025A, 30, 'pt 4.3.1'),
    text(R2025B, 15, 'pt 4.3.1'),
    assumed(R2026A, 15),
    assumed(R2026B, 15),
  ],
})

/** Event that starts the decision clock. */
export const decisionClockStart = provision({
  id: 'decision.clock-start',
  unit: 'choice',
  governedBy: 'cell-resolution',
  before: 'carry',
  versions: [
    text(R2016, 'cell-resolution', 'pt 4.3.1'),
    assumed(R2021, 'cell-resolution', 'pt 4.3.1'),
    secondary(R2025A, 'cell-resolution', 'pt 4.3.1'),
    text(R2025B, 'cell-resolution', 'pt 4.3.1'),
    assumed(R2026A, 'cell-resolution'),
    assumed(R2026B, 'cell-resolution'),
  ],
})
