import { describe } from 'vitest'
import type { Act, ActOf, BodyKind, PlainDay } from '../../src/index.js'
import { type Asked, answersAsked } from './asked.js'
import { registered } from './registered.js'

type Transfer = ActOf<'member.transferred'>

const by = (kind: BodyKind) => ({ by: { kind } })
const member = registered('2025-07-10', { kind: 'grassrootsCommittee' })
const earlier = registered('2020-01-06', { kind: 'grassrootsCommittee' })

/** A transfer of a day with its papers, and nothing pending. */
const moves = (on: PlainDay, transfer: Transfer['transfer'], more: Partial<Transfer> = {}): Act =>
  ({
    type: 'member.transferred',
    on,
    transfer,
    effectiveOn: on,
    toCell: 'cell-9',
    underInspection: false,
    papersComplete: true,
    ...by('grassrootsCommittee'),
    ...(transfer === 'official' && { across: 'inside' as const }),
    ...more,
  }) as Act
const abroad = (on: PlainDay, months: number, more: Partial<Transfer> = {}) =>
  moves(on, 'abroad', {
    months,
    ...by(months < 12 ? 'grassrootsCommittee' : 'upperCommittee'),
    ...more,
  } as Partial<Transfer>)
const presents = (on: PlainDay): Act => ({ type: 'referral.presented', on })
const receives = (on: PlainDay, indexCertified = true): Act => ({
  type: 'member.received',
  on,
  unit: { cell: 'cell-9' },
  indexCertified,
  ...by('grassrootsCommittee'),
})
const returns = (on: PlainDay, returnedOn: PlainDay, kind: BodyKind = 'cellCommittee'): Act => ({
  type: 'member.returned',
  on,
  returnedOn,
  ...by(kind),
})
const withheld = (on: PlainDay, more: Partial<ActOf<'removal.opened'>> = {}): Act =>
  ({
    type: 'removal.opened',
    on,
    ground: 'transfer-not-filed',
    excused: false,
    ...by('grassrootsCommittee'),
    ...more,
  }) as Act
const slip = (on: PlainDay): Act => ({ type: 'transfer-notice.arrived', on })

const sent = [...member, moves('2025-08-01', 'official')]
const handed = [...member, moves('2025-10-01', 'official', { dossierReceivedOn: '2025-10-01' })]
const handedBefore = [...member, moves('2025-09-26', 'official', { dossierReceivedOn: '2025-09-26' })]
const away = [...member, moves('2025-09-05', 'temporary', { months: 6, study: false })]

const official: readonly Asked[] = [
  {
    asked: 'done on the 60th working day of the decision',
    past: member,
    act: moves('2025-10-28', 'official', { effectiveOn: '2025-08-01' }),
  },
  {
    asked: 'done on the 61st',
    past: member,
    act: moves('2025-10-29', 'official', { effectiveOn: '2025-08-01' }),
    breaches: ['member-transfer.started-on-time'],
  },
  {
    asked: 'done on the 61st working day under 24-QĐ/TW',
    past: earlier,
    act: moves('2024-05-30', 'official', { effectiveOn: '2024-03-01' }),
    breaches: ['member-transfer.started-on-time'],
  },
  { asked: 'the letter on the 30th working day of the referral', past: sent, act: presents('2025-09-16') },
  {
    asked: 'the letter on the 31st',
    past: sent,
    act: presents('2025-09-17'),
    breaches: ['member-transfer.letter-on-time'],
  },
  {
    asked: 'under inspection',
    past: member,
    act: moves('2025-09-05', 'official', { underInspection: true }),
    bars: ['member-transfer.not-blocked'],
  },
  {
    asked: 'under inspection, to temporary activity',
    past: member,
    act: moves('2025-09-05', 'temporary', { months: 6, study: false, underInspection: true }),
  },
  {
    asked: 'under inspection, abroad for fourteen months',
    past: member,
    act: abroad('2025-10-06', 14, { underInspection: true }),
    bars: ['member-transfer.not-blocked'],
  },
  {
    asked: 'with discipline being considered',
    past: [...member, { type: 'discipline.opened', on: '2025-08-01', deserves: 'reprimand', ...by('cell') }],
    act: moves('2025-09-05', 'official'),
    bars: ['matters.discipline'],
  },
  {
    asked: 'received on an index that is not certified',
    past: sent,
    act: receives('2025-08-18', false),
    bars: ['member-transfer.not-blocked'],
  },
  {
    asked: 'to the member’s own cell',
    past: [
      { type: 'case.opened', on: '2025-07-10', case: 'case-1', unit: { cell: 'cell-9' } },
      ...member.slice(1),
    ],
    act: moves('2025-09-05', 'official'),
    bars: ['member-transfer.other-cell'],
  },
]

const papersWithheld: readonly Asked[] = [
  {
    asked: 'three months to the day after the slip',
    past: [...sent, slip('2025-08-10')],
    act: withheld('2025-11-10'),
    bars: ['member-transfer.withheld-too-long'],
    from: { 'member-transfer.withheld-too-long': '2025-11-11' },
  },
  { asked: 'the day after', past: [...sent, slip('2025-08-10')], act: withheld('2025-11-11') },
  {
    asked: 'with a good reason',
    past: [...sent, slip('2025-08-10')],
    act: withheld('2025-11-11', { excused: true }),
    bars: ['member-transfer.withheld-too-long'],
  },
  {
    asked: 'three months to the day after the member received the dossier, no slip having come',
    past: handed,
    act: withheld('2026-01-01'),
    bars: ['member-transfer.withheld-too-long'],
    from: { 'member-transfer.withheld-too-long': '2026-01-02' },
  },
  { asked: 'the day after that', past: handed, act: withheld('2026-01-02') },
  {
    asked: 'counted from the receipt, where the slip came later',
    past: [...handed, slip('2025-10-20')],
    act: withheld('2026-01-05'),
  },
  {
    asked: 'not from a receipt before 29 September 2025, when only the slip counted',
    past: handedBefore,
    act: withheld('2026-01-05'),
    bars: ['member-transfer.withheld-too-long'],
  },
  {
    asked: 'filed the day after the three months of the receipt',
    past: [...handed, presents('2025-10-10')],
    act: receives('2026-01-02'),
    breaches: ['member-transfer.dossier-filed'],
  },
  {
    asked: 'filed on their last day',
    past: [...handed, presents('2025-10-10')],
    act: receives('2026-01-01'),
  },
]

const stays: readonly Asked[] = [
  {
    asked: 'for two months',
    past: member,
    act: moves('2025-09-05', 'temporary', { months: 2, study: false }),
    notes: ['member-transfer.temporary-window'],
  },
  {
    asked: 'for three',
    past: member,
    act: moves('2025-09-05', 'temporary', { months: 3, study: false }),
    silent: ['member-transfer.temporary-window'],
  },
  {
    asked: 'for twelve',
    past: member,
    act: moves('2025-09-05', 'temporary', { months: 12, study: false }),
    notes: ['member-transfer.temporary-window'],
  },
  {
    asked: 'to study for twenty-four',
    past: member,
    act: moves('2025-09-05', 'temporary', { months: 24, study: true }),
    silent: ['member-transfer.temporary-window'],
  },
  {
    asked: 'back on the last day',
    past: away,
    act: returns('2026-03-05', '2026-03-05'),
    silent: ['member-transfer.stay-ended'],
  },
  {
    asked: 'back a fortnight later',
    past: away,
    act: returns('2026-03-20', '2026-03-20'),
    notes: ['member-transfer.stay-ended'],
  },
  {
    asked: 'prolonged without telling the home cell',
    past: away,
    act: { type: 'stay.prolonged', on: '2026-03-01', months: 3, reportedHome: false },
    notes: ['member-transfer.stay-prolonged'],
  },
]

const outOfTheCountry: readonly Asked[] = [
  {
    asked: 'for two months, for which there is no transfer',
    past: member,
    act: abroad('2025-10-06', 2),
    notes: ['member-transfer.abroad-kind'],
  },
  {
    asked: 'the slip of an official stay on the 60th working day',
    past: [...member, abroad('2025-10-01', 14)],
    act: presents('2025-12-24'),
  },
  {
    asked: 'the slip of an official stay on the 61st',
    past: [...member, abroad('2025-10-01', 14)],
    act: presents('2025-12-25'),
    breaches: ['member-transfer.abroad'],
  },
  {
    asked: 'the slip of a temporary stay on the 31st working day',
    past: [...member, abroad('2025-10-01', 8)],
    act: presents('2025-11-13'),
    breaches: ['member-transfer.abroad'],
  },
  {
    asked: 'back from labour, told late',
    past: [...member, abroad('2025-10-01', 24, { labour: true })],
    act: returns('2027-11-25', '2027-10-01', 'upperCommittee'),
    breaches: ['member-transfer.abroad'],
  },
  {
    asked: 'back from study, told whenever: the limit is that of labour',
    past: [...member, abroad('2025-10-01', 14, { labour: false })],
    act: returns('2027-08-25', '2026-12-01', 'upperCommittee'),
    silent: ['member-transfer.abroad'],
  },
  {
    asked: 'back late from a stay not told to be for labour or not: nobody is blamed',
    past: [...member, abroad('2025-10-01', 14)],
    act: returns('2027-08-25', '2026-12-01', 'upperCommittee'),
    notes: ['member-transfer.abroad'],
  },
]

describe('an official transfer (regulation pt 6.3.1)', () => answersAsked(official))

describe('papers not filed at the destination (38-HD/BTCTW pt II.4.3.1(d))', () =>
  answersAsked(papersWithheld))

describe('temporary activity (regulation pt 6.3.2)', () => answersAsked(stays))

describe('abroad (38-HD/BTCTW pt II.4.3.1(c), II.4.3.2(b))', () => answersAsked(outOfTheCountry))
