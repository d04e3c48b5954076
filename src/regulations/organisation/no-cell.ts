import { provision } from '../../law/provision.js'
import { G2025, R2016, R2021, R2025A, R2025B } from '../instruments.js'
import { secondary, text } from '../version.js'

/** Who assigns a cell to a place without members or without a cell. */
export const noCellAssigningBody = provision({
  id: 'no-cell.assigning-body',
  unit: 'set',
  governedBy: 'assignment',
  before: 'carry',
  versions: [
    text(R2016, ['upperCommittee'], 'pt 3.4'), // it assigns the best-placed cell
    text(R2021, ['upperCommittee'], 'pt 3.4.1–3.4.2'),
    secondary(R2025A, ['upperCommittee'], 'pt 3.4'),
    text(
      R2025B,
      ['upperCommittee', 'grantedPowerCommittee', 'pilotCommittee', 'delegatedGrassrootsCommittee'],
      'pt 3.4.1',
    ),
  ],
})

/** Who assigns it to a worker in an industrial zone, beside the bodies that assign anywhere. */
export const noCellZoneAssigningBody = provision({
  id: 'no-cell.zone-assigning-body',
  unit: 'choice',
  governedBy: 'assignment',
  before: 'none',
  versions: [text(G2025, 'zoneGrassrootsCommittee', 'pt I.1.2')],
})

/** Who assigns it by the kind of place, from 38-HD/BTCTW on. */
export const noCellAssigningBodyByPlace = provision({
  id: 'no-cell.assigning-body.by-place',
  unit: 'set',
  governedBy: 'assignment',
  before: 'none',
  versions: [
    text(
      G2025,
      {
        village: ['upperCommittee'], // the commune committee, until the place has members enough for a cell
        'commune-unit': ['upperCommittee'], // school, clinic, hospital in the commune
        'provincial-unit': ['provincialCommittee'], // a cell of the agency that manages it
        'state-enterprise': ['managingCommittee'], // by the level that manages it
        'private-enterprise': ['upperCommittee'], // the commune committee where the person lives: a neighbourhood cell
        'zone-enterprise': ['zoneGrassrootsCommittee'], // one of its cells
      },
      'pt I.1.2',
    ),
  ],
})
