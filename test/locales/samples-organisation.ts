import type { Facts, Outcome } from '../../src/law/finding.js'

type Rows = readonly (readonly [Outcome, Facts])[]

const size = (actual: number, minimum: number): Rows => [
  ['broken', { actual, minimum, from: '2025-07-01' }],
  ['met', { actual: minimum, minimum, from: '2025-07-01' }],
]

const period = { body: 'd-1', level: 'districtCommittee', actual: '2025-07-01' }
const decider = { body: 'c-1', actual: 'communeStandingCommittee', decider: 'c-1' }

/** Findings of the organisation directory. */
export const organisationSamples: Readonly<Record<string, Rows>> = {
  'organisation.body-known': [['broken', { body: 'x-1' }]],
  'organisation.body-in-period': [
    ['broken', period],
    ['broken', { ...period, successor: 'c-1' }],
    ['met', { ...period, actual: '2025-06-30' }],
  ],
  'organisation.body-capacity': [
    ['broken', { body: 'g-1', level: 'grassrootsCommittee', actual: 'cell' }],
    ['met', { body: 'g-1', level: 'grassrootsCommittee', actual: 'grassrootsCommittee' }],
  ],
  'organisation.right-cell-above': [
    ['broken', { body: 'g-2', cell: 'b-1', required: ['g-1'] }],
    ['broken', { body: 'g-2', cell: 'b-1', required: [] }],
    ['met', { body: 'g-1', cell: 'b-1', required: ['g-1'] }],
  ],
  'organisation.decider-of-the-day': [
    ['broken', { ...decider, body: 'u-1', required: 'communeStandingCommittee' }],
    ['met', { ...decider, required: 'communeStandingCommittee' }],
    ['unknown', { missing: 'law.armed-forces', armedForces: 'army' }],
  ],
  'organisation.delegation-criteria': [
    ['broken', { actual: 100, moreThan: 100, from: '2025-07-01', of: 'members' }],
    ['broken', { actual: 2, minimum: 3, from: '2025-07-01', of: 'quality-years' }],
    ['broken', { place: 'territory', from: '2025-07-01', of: 'place' }],
    ['broken', { body: 'c-2', above: 'c-1', from: '2025-07-01', of: 'by' }],
    ['met', { from: '2025-07-01' }],
  ],
  'organisation.granted-power': [
    ['broken', { body: 'g-1', actual: '2025-07-01', of: 'grant' }],
    ['broken', { place: 'territory', from: '2025-07-01', of: 'place' }],
    ['broken', { above: 'u-1', level: 'upperCommittee', from: '2025-07-01', of: 'superior' }],
    ...size(399, 400),
  ],
  'organisation.cell-members': [
    ['broken', { cell: 'b-1', actual: 2, minimum: 3 }],
    ['met', { cell: 'b-1', actual: 3, minimum: 3 }],
    ['broken', { cell: 'b-1', actual: 2, minimum: 3, from: '2025-09-01' }],
    ['met', { cell: 'b-1', actual: 3, minimum: 3, from: '2025-09-01' }],
  ],
  'organisation.grassroots-minimum': [
    ...size(29, 30),
    ['broken', { actual: 29, minimum: 30, from: '2025-07-01', leaveBy: 'c-1', leaveOn: '2025-07-02' }],
    ['met', { actual: 20, minimum: 30, from: '2025-08-01', leaveBy: 'c-1', leaveOn: '2025-07-15' }],
  ],
  'organisation.cell-created': [
    ['broken', { cell: 'b-1', actual: 2, minimum: 3, from: '2025-07-01' }],
    ['met', { cell: 'b-1', actual: 3, minimum: 3, from: '2025-07-01' }],
  ],
  'organisation.probationary-activity-cell': [...size(2, 3), ['broken', { official: 3, from: '2025-07-01' }]],
  'organisation.cell-stays-one': [
    ['broken', { actual: 31, minimum: 30, from: '2025-07-01' }],
    ['broken', { actual: 31, minimum: 30, from: '2025-07-01', leaveBy: 'c-1', leaveOn: '2025-07-02' }],
    ['met', { actual: 31, minimum: 30, from: '2025-07-01', leaveBy: 'c-1', leaveOn: '2025-06-02' }],
  ],
  'organisation.section-committee': [
    ['broken', { body: 's-1', above: 'c-1', level: 'upperCommittee', from: '2025-07-01' }],
    ['met', { body: 's-1', above: 'g-1', level: 'grassrootsCommittee', from: '2025-07-01' }],
  ],
  'organisation.section-leave': [
    ['missing', { missing: 'organisation.leave', body: 's-1', from: '2025-07-01' }],
    ['broken', { body: 's-1', from: '2025-07-01', leaveBy: 'g-1', leaveOn: '2025-06-02' }],
    ['met', { body: 's-1', from: '2025-07-01', leaveBy: 'c-1', leaveOn: '2025-06-02' }],
  ],
  'organisation.village-cell': [
    ['broken', { cell: 'b-1', above: 'g-1', level: 'grassrootsCommittee', from: '2025-07-01' }],
    ['met', { cell: 'b-1', above: 'c-1', level: 'communeCommittee', from: '2025-07-01' }],
  ],
  'organisation.counts-agree': [
    ...(['official', 'creation', 'delegation', 'grant', 'quality-years'] as const).map(
      (of): readonly [Outcome, Facts] => [
        'broken',
        { of, actual: 12, counted: 9, body: 'b-1', from: '2025-07-01' },
      ],
    ),
    ['met', {}],
  ],
  'organisation.rests-on-creation': [
    ['broken', { body: 'g-1', actual: 29, minimum: 30, from: '2025-07-01' }],
    ['met', { body: 'g-1', actual: 30, minimum: 30, from: '2025-07-01' }],
  ],
  'organisation.upper-committee-special': size(499, 500),
}
