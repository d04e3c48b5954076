import { type Act, type CaseFile, type Person, replay } from '../../../src/index.js'
import {
  directory as directoryOf,
  type OrganisationDirectory,
} from '../../../src/register/organisation/directory.js'

/** A file of an office's record: opened, then the acts given, none of them judged. */
export function file(
  label: string,
  acts: readonly Act[],
  opening: { readonly cell?: string; readonly person?: Person; readonly on?: string } = {},
): CaseFile {
  const { cell = 'a1', person = {}, on = '2015-01-01' } = opening
  const opened: Act = { type: 'case.opened', on, case: label, person, unit: { cell } }
  return replay([opened, ...acts], { mode: 'chronicle' }).file
}

/** The decision and, twenty days later at most, the ceremony. */
export const admitted = (ceremonyOn: string, decidedOn = ceremonyOn): readonly Act[] => [
  { type: 'admission.decided', on: decidedOn },
  { type: 'ceremony.held', on: ceremonyOn },
]

const under = (body: string) => [{ from: '1990-01-01', body }]
const underTheCommune = [
  { from: '1990-01-01', until: '2025-07-01', body: 'D' },
  { from: '2025-07-01', body: 'C' },
]

/**
 * Province P with district D until 2025-06-30 and commune C from 2025-07-01; below, committee A (cells a1, a2), committee
 * B (cell b1) and base cell c0; province Q with cell q1. From 2026-01-01 cell a2 is under B. Cell a0 was merged into a1
 * on 2024-07-01.
 */
export const directory: OrganisationDirectory = directoryOf({
  version: 1,
  bodies: [
    { id: 'P', kind: 'provinceCommittee', from: '1990-01-01' },
    { id: 'D', kind: 'districtCommittee', from: '1990-01-01', until: '2025-07-01', under: under('P') },
    { id: 'C', kind: 'communeCommittee', from: '2025-07-01', under: [{ from: '2025-07-01', body: 'P' }] },
    { id: 'A', kind: 'grassrootsCommittee', from: '1990-01-01', under: underTheCommune },
    { id: 'B', kind: 'grassrootsCommittee', from: '1990-01-01', under: underTheCommune },
    {
      id: 'a0',
      kind: 'cell',
      from: '1990-01-01',
      until: '2024-07-01',
      under: under('A'),
      successors: [{ on: '2024-07-01', into: 'a1' }],
    },
    { id: 'a1', kind: 'cell', from: '1990-01-01', under: under('A') },
    {
      id: 'a2',
      kind: 'cell',
      from: '1990-01-01',
      under: [
        { from: '1990-01-01', until: '2026-01-01', body: 'A' },
        { from: '2026-01-01', body: 'B' },
      ],
    },
    { id: 'b1', kind: 'cell', from: '1990-01-01', under: under('B') },
    { id: 'c0', kind: 'cell', from: '1990-01-01', under: underTheCommune },
    { id: 'Q', kind: 'provinceCommittee', from: '1990-01-01' },
    { id: 'q1', kind: 'cell', from: '1990-01-01', under: under('Q') },
  ],
})
