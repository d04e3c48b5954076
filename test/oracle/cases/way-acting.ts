import fc from 'fast-check'
import { type Act, type BodyKind, bodyKinds, type Person, type Unit } from '../../../src/index.js'
import type { Asked } from '../compare.js'
import { daysLater } from '../law/days.js'
import type { Known } from '../law/way-acting.js'
import { opened } from './acts.js'
import { lawDay } from './days.js'

const ordinary: Unit = { cellKind: 'cell-under-grassroots', grassrootsCommittee: true }

/** Kinds of place; `undefined` where nothing of it is told. */
const places: Readonly<Record<string, Unit | undefined>> = {
  ordinary,
  section: { ...ordinary, sectionCommittee: true },
  enterprise: {
    ...ordinary,
    noCell: true,
    assignedBy: 'upperCommittee',
    noCellPlace: 'private-enterprise',
  },
  delegated: { ...ordinary, delegated: true },
  undelegated: { ...ordinary, delegated: false },
  base: { cellKind: 'grassroots-cell', grassrootsCommittee: false },
  village: { cellKind: 'village-cell', grassrootsCommittee: false },
  central: { ...ordinary, underCentralLevel: true },
  army: { ...ordinary, armedForces: 'army' },
  untold: undefined,
}

const persons: readonly Person[] = [
  { bornOn: '1990-01-01' },
  { bornOn: '1970-01-01', former: { leftOn: '2010-01-01', exit: 'removed', reason: 'other' } },
  { bornOn: '1980-01-01', privateOwner: true },
]

const tally = { members: 9, yes: 9 }

const consents = [
  'over-age',
  'literacy',
  'political-standard',
  'late-ceremony',
  'religion',
  'foreign-marriage',
  'foreign-origin',
  'private-owner',
  'readmission',
] as const

type Made = (on: string) => Act

const acts: readonly Made[] = [
  (on) => ({ type: 'sympathiser.listed', on }),
  (on) => ({ type: 'sympathiser.unlisted', on }),
  (on) => ({ type: 'helper.assigned', on, helper: { id: 'm1' } }),
  (on) => ({ type: 'start.proposed', on }),
  (on) => ({ type: 'procedure.authorised', on }),
  (on) => ({ type: 'class.entered', on, course: 'awareness' }),
  (on) => ({ type: 'certificate.issued', on, course: 'awareness' }),
  (on) => ({ type: 'certificate.issued', on, course: 'awareness', noCentre: true }),
  (on) => ({ type: 'certificate.issued', on, course: 'new-member' }),
  (on) => ({ type: 'background.sealed', on }),
  (on) => ({ type: 'verification.requested', on, request: 'r1', subjects: ['father'] }),
  (on) => ({ type: 'background.certified', on }),
  (on) => ({ type: 'background.rejected', on }),
  (on) => ({ type: 'union.resolved', on, union: 'youth-union' }),
  (on) => ({ type: 'union.resolved', on, union: 'trade-union' }),
  (on) => ({ type: 'opinions.consolidated', on, matter: 'admission' }),
  ...consents.map((matter) => (on: string) => ({ type: 'consent.given' as const, on, matter })),
  (on) => ({ type: 'cell.voted', on, matter: 'admission', tally }),
  (on) => ({ type: 'shortfall.reported', on, matter: 'admission' }),
  (on) => ({ type: 'shortfall.answered', on, matter: 'admission', answer: 'consider' }),
  (on) => ({ type: 'section.appraised', on, matter: 'admission' }),
  (on) => ({ type: 'grassroots.voted', on, matter: 'admission', tally }),
  (on) => ({ type: 'dossier.submitted', on, matter: 'admission' }),
  (on) => ({ type: 'dossier.returned', on, matter: 'admission', to: 'start' }),
  (on) => ({ type: 'extension.granted', on, matter: 'admission' }),
  (on) => ({ type: 'admission.decided', on, tally }),
  (on) => ({ type: 'admission.refused', on }),
  (on) => ({ type: 'result.notified', on, matter: 'admission' }),
  (on) => ({ type: 'ceremony.held', on }),
  (on) => ({ type: 'being-helped.certified', on }),
  (on) => ({ type: 'card.handed-over', on }),
  (on) => ({ type: 'member.transferred', on, transfer: 'official', dissolvedOn: daysLater(on, -5) }),
  (on) => ({ type: 'reconsideration.requested', on }),
]

/** An act of the way to membership by any body, or none told, at any kind of place. */
export const wayActs: fc.Arbitrary<Asked & { readonly file: Known }> = fc
  .record({
    on: lawDay,
    place: fc.constantFrom(...Object.keys(places)),
    person: fc.constantFrom(...persons),
    make: fc.constantFrom(...acts),
    kind: fc.constantFrom<(BodyKind | undefined)[]>(...bodyKinds, undefined),
    isChanged: fc.boolean(),
  })
  .filter(({ on, place }) => place !== 'village' || on >= '2025-07-01')
  .map(({ on, place, person, make, kind, isChanged }) => {
    const unit = places[place]
    const { unit: _, ...untold } = opened('2012-01-01', person)
    // The level of a place may have changed with the structure.
    const isNew = isChanged && unit !== undefined && on >= '2025-07-01'
    const first: Act = unit ? { ...untold, unit: isNew ? ordinary : unit } : untold
    const change: readonly Act[] = isNew ? [{ type: 'particulars.changed', on: '2025-07-01', unit }] : []
    return {
      acts: [first, ...change],
      act: { ...make(on), ...(kind && { by: { kind } }) },
      file: { person, unit: unit ?? {} },
    }
  })

const afterMove: readonly Made[] = [
  (on) => ({ type: 'file.forwarded', on }),
  (on) => ({ type: 'decision.passed-on', on }),
  (on) => ({ type: 'decision.annulled', on }),
  (on) => ({ type: 'reconsideration.answered', on, upheld: true }),
]

/** Kinds of body that may decide somewhere on a day. */
const decidersOn = (day: string): readonly BodyKind[] => [
  'upperStandingCommittee',
  'grantedStandingCommittee',
  'standingMembersAndHeads',
  ...(day < '2025-07-01' ? ['districtStandingCommittee' as const] : ['communeStandingCommittee' as const]),
  ...(day < '2026-07-26'
    ? ['delegatedGrassrootsCommittee' as const]
    : ['grassrootsStandingCommittee' as const]),
]

/** What becomes of a dossier or a decision once the applicant has moved, by any body of the old place. */
export const movedActs: fc.Arbitrary<Asked & { readonly file: Known }> = fc
  .record({
    on: lawDay,
    place: fc.constantFrom('ordinary', 'delegated', 'base', 'central'),
    make: fc.constantFrom(...afterMove),
    kind: fc.constantFrom(...bodyKinds),
    decider: fc.nat(5),
    isSent: fc.boolean(),
    authority: fc.constantFrom('same' as const, 'other' as const),
  })
  .map(({ on, place, make, kind, decider, isSent, authority }) => {
    const day = (count: number) => daysLater(on, count - 9)
    const deciders = decidersOn(day(4))
    const issuer = deciders[decider % deciders.length] as BodyKind
    const unit = places[place] as Unit
    const act = make(on)
    const isDecided = act.type !== 'file.forwarded'
    const acts: readonly Act[] = [
      opened(day(1), { bornOn: '1990-01-01' }, unit),
      { type: 'cell.voted', on: day(2), matter: 'admission', tally },
      ...(isSent || isDecided
        ? [{ type: 'dossier.submitted' as const, on: day(3), matter: 'admission' as const }]
        : []),
      ...(isDecided ? [{ type: 'admission.decided' as const, on: day(4), tally, by: { kind: issuer } }] : []),
      { type: 'applicant.moved', on: day(5), authority, unit: ordinary },
    ]
    return {
      acts,
      act: { ...act, by: { kind } },
      file: {
        person: {},
        unit,
        isSent,
        ...(isDecided && { issuer: { kind: issuer, on: day(4) } }),
        isElsewhere: authority === 'other',
      },
    }
  })
