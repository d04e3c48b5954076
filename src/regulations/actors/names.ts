import { type Provision, type ProvisionVersion, provision } from '../../law/provision.js'
import { G2025, R2016, R2021, R2025A, R2025B, R2026B, S2021, S2025 } from '../instruments.js'
import { assumed, secondary, text } from '../version.js'

// One real body may bear several names, and the names change with the structure. These are the kinds of body that are, on
// a day, what a word of the texts means; which of them is asked depends on the place. Nobody but `rules/actors` reads them.

/** Kinds of body a word means on a day: those `named`, and those `assumed`, which no source confirms for these days. */
export type NamesProvision = Provision<Readonly<Record<string, readonly string[]>>>

function names(
  id: string,
  ...versions: readonly ProvisionVersion<Readonly<Record<string, readonly string[]>>>[]
): NamesProvision {
  return provision({ id: `names.${id}`, unit: 'set', governedBy: 'act', before: 'carry', versions })
}

/** The cell committee [chi ủy]; a cell that elects none is led by its secretary. */
export const cellCommitteeNames = names(
  'cell-committee',
  text(R2025B, { named: ['cellCommittee', 'cellSecretary'] }, 'pt 23.2'),
  assumed(S2021, { named: ['cellCommittee', 'cellSecretary'] }, 'pt 3.5'),
  text(S2025, { named: ['cellCommittee', 'cellSecretary'] }, 'pt 3.5'),
)

/** The grassroots committee [đảng ủy cơ sở]; a delegated one is the same body, until delegation was replaced. */
export const grassrootsCommitteeNames = names(
  'grassroots-committee',
  secondary(R2016, { named: ['grassrootsCommittee', 'delegatedGrassrootsCommittee'] }, 'pt 4.3.2'),
  secondary(R2021, { named: ['grassrootsCommittee', 'delegatedGrassrootsCommittee'] }, 'pt 4.3.2'),
  secondary(R2025A, { named: ['grassrootsCommittee', 'delegatedGrassrootsCommittee'] }, 'pt 4.3.2'),
  text(R2025B, { named: ['grassrootsCommittee', 'delegatedGrassrootsCommittee'] }, 'pt 4.3.2(a), 22.1'),
  secondary(R2026B, { named: ['grassrootsCommittee'], assumed: ['delegatedGrassrootsCommittee'] }),
)

/**
 * In a grassroots cell [chi bộ cơ sở] its committee is the grassroots level. From 2026-07-26 the texts known say “cell”
 * alone.
 */
export const grassrootsCellNames = names(
  'grassroots-cell',
  assumed(R2026B, { assumed: ['cellCommittee', 'cellSecretary'] }),
  text(G2025, { named: ['cellCommittee', 'cellSecretary'] }, 'pt I.2.3(c), II.4.3.1(a)'),
)

/**
 * Where there is no grassroots committee, as for a village cell, the committee directly above does what is of the
 * grassroots level, under every name it has on the day; there was no such place before the guidance that says so. From
 * 2026-07-26 the commune committee is itself the grassroots committee, and its standing committee, which concluded until
 * then, bears two names.
 */
export const withoutGrassrootsNames: NamesProvision = provision({
  id: 'names.without-grassroots-committee',
  unit: 'set',
  governedBy: 'act',
  before: 'none',
  versions: [
    text(S2025, { named: ['upperCommittee'] }, 'pt 3.3(b), 3.9(a), 8.2(b)'),
    assumed(R2026B, {
      assumed: [
        'grassrootsCommittee',
        'grassrootsStandingCommittee',
        'communeStandingCommittee',
        'upperCommittee',
        'upperStandingCommittee',
      ],
    }),
  ],
})

/**
 * The committee directly above [cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng], which acts also through its standing
 * committee: of the district to 2025-06-30, of the commune to 2026-07-25, then of the province for a commune. One with
 * granted power is directly above its member organisations.
 */
export const upperCommitteeNames = names(
  'upper-committee',
  secondary(R2016, { named: upper('districtStandingCommittee') }, 'pt 4.3.2'),
  secondary(R2021, { named: upper('districtStandingCommittee') }, 'pt 4.3.2'),
  secondary(R2025A, { named: upper('districtStandingCommittee') }, 'pt 4.3.2'),
  text(R2025B, { named: upper('communeStandingCommittee') }, 'pt 10.1–10.2, 10.4.2(b), 10.6, 20.2'),
  secondary(R2026B, {
    named: ['upperCommittee', 'upperStandingCommittee', 'provincialStandingCommittee'],
    assumed: ['grantedStandingCommittee'],
  }),
)

function upper(level: string): readonly string[] {
  return ['upperCommittee', 'upperStandingCommittee', level, 'grantedStandingCommittee']
}

/** Over an organisation directly under a province or a committee of central level that committee is directly above. */
export const upperOfCentralLevelNames = names(
  'upper-committee.central-level',
  text(
    R2025B,
    {
      named: [
        'upperCommittee',
        'upperStandingCommittee',
        'provincialStandingCommittee',
        'centralDirectStandingCommittee',
      ],
    },
    'pt 10.3, 10.4.2(a)',
  ),
)

/**
 * A province or a centrally run city is one of the committees directly under the Central Committee: where a text asks for
 * either, either meets it, each in its own area.
 */
export const provincialLevelNames = names(
  'provincial-level',
  secondary(R2016, { named: ['provincialStandingCommittee', 'centralDirectStandingCommittee'] }),
  secondary(R2021, { named: ['provincialStandingCommittee', 'centralDirectStandingCommittee'] }),
  secondary(R2025A, { named: ['provincialStandingCommittee', 'centralDirectStandingCommittee'] }),
  text(
    R2025B,
    { named: ['provincialStandingCommittee', 'centralDirectStandingCommittee'] },
    'pt 4.3.2(c), 10.3, 10.4.2(a)',
  ),
)

/** Names of the committee that was asked about a background, wherever it is, and of those who agree its wording. */
export const requestedBodyNames = names(
  'requested-body',
  text(
    S2025,
    {
      named: [
        'grassrootsCommittee',
        'delegatedGrassrootsCommittee',
        'grassrootsStandingCommittee',
        'cellCommittee',
        'cellSecretary',
        'upperCommittee',
        'upperStandingCommittee',
        'districtStandingCommittee',
        'communeStandingCommittee',
        'organisingBody',
      ],
    },
    'pt 3.4(c), 3.4(d)',
  ),
)

/**
 * Levels of the committees, the nearest to the cell first. A committee is above another where its level is; the commune is
 * of the grassroots, then of the level above from 2025-07-01 to 2026-07-25, then of the grassroots again. Standing members,
 * with heads or without, decide below the standing committee they are of.
 */
export const committeeLevels: Provision<Readonly<Record<string, readonly string[]>>> = provision({
  id: 'names.committee-levels',
  unit: 'set',
  governedBy: 'act',
  before: 'carry',
  versions: [
    secondary(R2016, levels(['communeStandingCommittee'], ['districtStandingCommittee'])),
    secondary(R2021, levels(['communeStandingCommittee'], ['districtStandingCommittee'])),
    secondary(R2025A, levels(['communeStandingCommittee'], ['districtStandingCommittee'])),
    text(R2025B, levels([], ['communeStandingCommittee']), 'pt 10.1–10.2, 20.2'),
    secondary(R2026B, levels(['communeStandingCommittee'], [])),
  ],
})

function levels(grassroots: readonly string[], above: readonly string[]) {
  return {
    grassroots: [
      'grassrootsCommittee',
      'delegatedGrassrootsCommittee',
      'grassrootsStandingCommittee',
      ...grassroots,
    ],
    above: ['upperCommittee', 'upperStandingCommittee', 'grantedStandingCommittee', ...above],
    members: ['provincialStandingMembers', 'standingMembersAndHeads'],
    province: ['provincialStandingCommittee', 'centralDirectStandingCommittee'],
  }
}
