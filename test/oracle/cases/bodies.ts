import fc from 'fast-check'
import { type Act, bodyKinds, type Unit } from '../../../src/index.js'
import type { Asked } from '../compare.js'
import { inOrder, opened } from './acts.js'
import { lawDay } from './days.js'

const places: Readonly<Record<string, Unit>> = {
  ordinary: { cellKind: 'cell-under-grassroots', grassrootsCommittee: true },
  delegated: { cellKind: 'cell-under-grassroots', grassrootsCommittee: true, delegated: true },
  base: { cellKind: 'grassroots-cell', grassrootsCommittee: false },
  village: { cellKind: 'village-cell', grassrootsCommittee: false },
  central: { cellKind: 'cell-under-grassroots', grassrootsCommittee: true, underCentralLevel: true },
}

const tally = { members: 9, yes: 9 }

const acts: readonly ((on: string) => Act)[] = [
  ...(['recognition', 'removal', 'expulsion', 'resignation'] as const).map((matter) => (on: string) => ({
    type: 'cell.voted' as const,
    on,
    matter,
    tally,
  })),
  (on) => ({ type: 'grassroots.voted', on, matter: 'removal', tally }),
  (on) => ({ type: 'section.appraised', on, matter: 'removal' }),
  (on) => ({ type: 'extension.granted', on, matter: 'recognition' }),
  (on) => ({ type: 'recognition.decided', on, tally }),
  (on) => ({ type: 'recognition.refused', on }),
  (on) => ({ type: 'recognition.announced', on }),
  ...(['abandonment', 'fees-unpaid', 'impostor', 'interruption'] as const).flatMap((ground) => [
    (on: string) => ({ type: 'member.removed' as const, on, ground, tally }),
    (on: string) => ({ type: 'removal.opened' as const, on, ground }),
  ]),
  (on) => ({ type: 'member.resigned', on, tally }),
  (on) => ({ type: 'self-criticism.requested', on }),
  (on) => ({ type: 'activity.resumed', on, ownFault: false, confirmed: true }),
  (on) => ({ type: 'card.collected', on }),
  (on) => ({ type: 'exit-notice.made', on }),
  (on) => ({ type: 'exit-file.sent', on }),
  (on) => ({ type: 'badge.awarded', on, years: 30 }),
  (on) => ({ type: 'admission.regularised', on, decidedOn: '1994-01-01' }),
  (on) => ({ type: 'member.transferred', on, transfer: 'official' }),
  (on) => ({ type: 'member.transferred', on, transfer: 'temporary', months: 6 }),
  (on) => ({ type: 'member.transferred', on, transfer: 'abroad', months: 24, labour: true }),
]

/** An act of a member's life by any body of any place; a village cell is known from the day the texts tell of one. */
export const bodies: fc.Arbitrary<Asked & { readonly unit: Unit }> = fc
  .record({
    on: lawDay,
    place: fc.constantFrom(...Object.keys(places)),
    make: fc.constantFrom(...acts),
    kind: fc.constantFrom(...bodyKinds.filter((kind) => !/Centre|Union/u.test(kind))),
  })
  .filter(({ on, place }) => place !== 'village' || on >= '2025-07-01')
  .map(({ on, place, make, kind }) => {
    const unit = places[place] as Unit
    const made = make(on)
    const interrupted: readonly Act[] =
      made.type === 'activity.resumed'
        ? [{ type: 'activity.interrupted', on: '2016-08-01', cause: 'lost-contact' }]
        : []
    const past: readonly Act[] = [
      opened('2012-01-01', { bornOn: '1970-05-05' }, { ...unit }),
      {
        type: 'membership.transcribed',
        on: '2012-01-02',
        standing: 'official',
        decidedOn: '1994-01-01',
        ceremonyOn: '1994-01-10',
      },
      ...interrupted,
    ]
    return { acts: inOrder(past), act: { ...made, by: { kind } }, unit }
  })
