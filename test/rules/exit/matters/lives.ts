import type { Act, ActOf } from '../../../../src/casefile/shapes.js'
import type { Conclusion, OpenMatterKind } from '../../../../src/rules/exit/codes.js'
import { opened } from '../../judged.js'

// Synthetic members carried over from a register, with one matter open, and an act of each conclusion.

const official: readonly Act[] = [
  opened(),
  {
    type: 'membership.transcribed',
    on: '2025-07-10',
    standing: 'official',
    decidedOn: '2018-02-01',
    ceremonyOn: '2018-02-12',
    recognisedOn: '2019-03-01',
  },
]

/** The term of twelve months ends on 12 February 2026. */
const probationary: readonly Act[] = [
  opened(),
  {
    type: 'membership.transcribed',
    on: '2025-07-10',
    standing: 'probationary',
    decidedOn: '2025-02-01',
    ceremonyOn: '2025-02-12',
  },
]

/** Before the term ends, or after it, the file of a member with nothing else open. */
export const members = { official, probationary }

export type Standing = keyof typeof members

type Proceeding = ActOf<'proceeding.opened'>['proceeding']

const proceeding = (of: Proceeding): readonly Act[] => [
  { type: 'proceeding.opened', on: '2025-09-01', proceeding: of },
]

const removal: Act = { type: 'removal.opened', on: '2025-09-01', ground: 'political-standard' }

/** What opens each matter on 1 September 2025; a review falls due by itself, and a recognition is proposed in March 2026. */
export const openings: { readonly [K in OpenMatterKind]: readonly Act[] } = {
  review: [],
  recognition: [{ type: 'cell.voted', on: '2026-03-02', matter: 'recognition' }],
  removal: [removal],
  'removal-proposed': [removal, { type: 'cell.voted', on: '2025-09-01', matter: 'removal' }],
  expulsion: [{ type: 'cell.voted', on: '2025-09-01', matter: 'expulsion' }],
  resignation: [{ type: 'resignation.requested', on: '2025-09-01', written: true }],
  'official-transfer': [{ type: 'member.transferred', on: '2025-09-01', transfer: 'official' }],
  'temporary-stay': [{ type: 'member.transferred', on: '2025-09-01', transfer: 'temporary' }],
  discipline: [{ type: 'discipline.opened', on: '2025-09-01', deserves: 'warning' }],
  'grave-breach': [{ type: 'discipline.opened', on: '2025-09-01', deserves: 'expulsion' }],
  suspension: [{ type: 'member.suspended', on: '2025-09-01', ground: 'discipline' }],
  interruption: [{ type: 'activity.interrupted', on: '2025-09-01', cause: 'lost-contact' }],
  'criminal-case': proceeding('criminal-case'),
  inspection: proceeding('inspection'),
  denunciation: proceeding('denunciation'),
  complaint: [{ type: 'complaint.lodged', on: '2025-09-01', against: 'discipline' }],
  'substantive-defect': [{ type: 'defect.found', on: '2025-09-01', defect: 'substantive' }],
  'procedural-defect': [{ type: 'defect.found', on: '2025-09-01', defect: 'procedural' }],
}

const proposing = (matter: ActOf<'cell.voted'>['matter'], on: string): Act => ({
  type: 'cell.voted',
  on,
  matter,
})

/** The acts that take each conclusion forward or reach it. */
export const concluding: { readonly [C in Conclusion]: (on: string) => readonly Act[] } = {
  recognition: (on) => [
    proposing('recognition', on),
    { type: 'section.appraised', on, matter: 'recognition' },
    { type: 'grassroots.voted', on, matter: 'recognition' },
    { type: 'recognition.decided', on },
  ],
  removal: (on) => [
    { type: 'removal.opened', on, ground: 'political-standard' },
    proposing('removal', on),
    { type: 'member.removed', on },
  ],
  expulsion: (on) => [proposing('expulsion', on), { type: 'member.expelled', on }],
  resignation: (on) => [
    { type: 'resignation.requested', on },
    proposing('resignation', on),
    { type: 'member.resigned', on },
  ],
  'official-transfer': (on) => [
    { type: 'member.transferred', on, transfer: 'official' },
    { type: 'member.transferred', on, transfer: 'internal' },
    { type: 'member.transferred', on, transfer: 'abroad' },
  ],
  'temporary-transfer': (on) => [
    { type: 'member.transferred', on, transfer: 'temporary' },
    { type: 'member.transferred', on, transfer: 'abroad', months: 6 },
  ],
  discipline: (on) => [{ type: 'member.disciplined', on, form: 'reprimand' }],
  badge: (on) => [{ type: 'badge.awarded', on, years: 30 }],
  regularisation: (on) => [{ type: 'admission.regularised', on, decidedOn: '2025-02-01' }],
  restoration: (on) => [{ type: 'member.restored', on }],
}
