import type { OrganisationRecord } from '../../../src/casefile/shapes.js'
import { directory } from '../../../src/register/organisation/directory.js'

/**
 * A synthetic province through both reforms: districts to 2025-06-30, communes from 2025-07-01. The company committee
 * goes from the district to the commune, the school's cell to the commune without a committee between.
 */
export const record: OrganisationRecord = {
  version: 1,
  bodies: [
    { id: 'province', kind: 'provinceCommittee', from: '2010-01-01' },
    {
      id: 'district',
      kind: 'districtCommittee',
      from: '2010-01-01',
      until: '2025-07-01',
      under: [{ from: '2010-01-01', body: 'province' }],
      successors: [{ on: '2025-07-01', into: 'commune' }],
    },
    {
      id: 'commune',
      kind: 'communeCommittee',
      from: '2025-07-01',
      under: [{ from: '2025-07-01', body: 'province' }],
    },
    {
      id: 'bloc',
      kind: 'upperCommittee',
      from: '2010-01-01',
      under: [{ from: '2010-01-01', body: 'province' }],
    },
    {
      id: 'company',
      kind: 'grassrootsCommittee',
      from: '2012-03-01',
      under: [
        { from: '2012-03-01', until: '2025-07-01', body: 'district' },
        { from: '2025-07-01', body: 'commune' },
      ],
      tradeUnion: true,
      youthUnion: true,
    },
    {
      id: 'workshop-section',
      kind: 'sectionCommittee',
      from: '2012-03-01',
      under: [{ from: '2012-03-01', body: 'company' }],
    },
    {
      id: 'cell-workshop',
      kind: 'cell',
      from: '2012-03-01',
      under: [{ from: '2012-03-01', body: 'workshop-section' }],
      officialMembers: [
        { from: '2012-03-01', count: 9 },
        { from: '2025-09-01', count: 2 },
        { from: '2025-10-01', count: 3 },
      ],
    },
    {
      id: 'cell-office',
      kind: 'cell',
      from: '2012-03-01',
      until: '2024-01-01',
      under: [{ from: '2012-03-01', body: 'company' }],
      successors: [{ on: '2024-01-01', into: 'cell-workshop' }],
    },
    {
      id: 'cell-village',
      kind: 'cell',
      from: '2012-03-01',
      village: true,
      under: [
        { from: '2012-03-01', until: '2025-07-01', body: 'old-commune' },
        { from: '2025-07-01', body: 'commune' },
      ],
      officialMembers: [{ from: '2012-03-01', count: 20 }],
    },
    {
      id: 'old-commune',
      kind: 'communeCommittee',
      from: '2012-03-01',
      until: '2025-07-01',
      under: [{ from: '2012-03-01', body: 'district' }],
      successors: [{ on: '2025-07-01', into: 'commune' }],
    },
    // Recorded under the district for ever: the commune that carried it on stands above from 2025-07-01.
    {
      id: 'cell-school',
      kind: 'cell',
      from: '2015-09-01',
      under: [{ from: '2015-09-01', body: 'district' }],
      tradeUnion: true,
    },
    {
      id: 'agency',
      kind: 'grassrootsCommittee',
      from: '2012-03-01',
      under: [{ from: '2012-03-01', body: 'bloc' }],
      delegated: [
        { from: '2024-01-01', until: '2025-12-01', members: 90, qualityYears: 2 },
        { from: '2026-01-01', members: 140, qualityYears: 3 },
      ],
    },
    { id: 'cell-agency', kind: 'cell', from: '2012-03-01', under: [{ from: '2012-03-01', body: 'agency' }] },
    {
      id: 'university',
      kind: 'grassrootsCommittee',
      from: '2012-03-01',
      under: [{ from: '2012-03-01', body: 'province' }],
      granted: [{ from: '2025-09-01', until: '2026-03-01', members: 210, central: true }],
    },
    {
      id: 'cell-students',
      kind: 'cell',
      from: '2012-03-01',
      under: [{ from: '2012-03-01', body: 'university' }],
    },
    {
      id: 'regiment',
      kind: 'grassrootsCommittee',
      from: '2012-03-01',
      armedForces: 'army',
      under: [{ from: '2012-03-01', body: 'bloc' }],
    },
    {
      id: 'cell-company-c',
      kind: 'cell',
      from: '2012-03-01',
      under: [{ from: '2012-03-01', body: 'regiment' }],
    },
    {
      id: 'island',
      kind: 'communeCommittee',
      from: '2025-07-01',
      specialZone: 'grassroots',
      under: [{ from: '2025-07-01', body: 'province' }],
    },
    { id: 'cell-island', kind: 'cell', from: '2025-07-01', under: [{ from: '2025-07-01', body: 'island' }] },
  ],
}

export const sample = directory(record)
