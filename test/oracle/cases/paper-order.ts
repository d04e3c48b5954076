import fc from 'fast-check'
import type { Act, ActType } from '../../../src/index.js'
import { lifeAround } from '../../../src/testing.js'
import { daysLater } from '../law/days.js'
import { dayIn } from './days.js'

/** The papers and steps of an admission that may be left out, or told out of their order. */
const papers = [
  'application.made',
  'background.declared',
  'background.sealed',
  'verification.requested',
  'verification.replied',
  'background.certified',
  'union.resolved',
  'introduction.made',
  'opinions.consolidated',
  'certificate.issued',
  'section.appraised',
  'cell.voted',
  'grassroots.voted',
  'admission.decided',
] as const satisfies readonly ActType[]

type Paper = (typeof papers)[number]

/** A paper left out, or told with or just after another. */
interface Displaced {
  readonly paper: Paper
  readonly to: Paper | 'nowhere'
  readonly days: number
}

const displaced: fc.Arbitrary<Displaced> = fc.record({
  paper: fc.constantFrom(...papers),
  to: fc.oneof(fc.constant('nowhere' as const), fc.constantFrom(...papers)),
  days: fc.constantFrom(0, 1),
})

function displace(life: readonly Act[], { paper, to, days }: Displaced): readonly Act[] {
  const moved = life.find(({ type }) => type === paper)
  const target = life.find(({ type }) => type === to)
  const others = life.filter((act) => act !== moved)
  if (moved === undefined || to === 'nowhere') return others
  if (target === undefined || target === moved) return life
  const on = daysLater(target.on, days)
  const at = others.findLastIndex((act) => act.on <= on)
  return [...others.slice(0, at + 1), { ...moved, on } as Act, ...others.slice(at + 1)]
}

/** Admissions with up to three papers missing or out of their order. */
export const displacedLives: fc.Arbitrary<readonly Act[]> = fc
  .record({
    voted: dayIn('2018-06-01', '2026-12-31'),
    sectionCommittee: fc.boolean(),
    faults: fc.array(displaced, { maxLength: 3 }),
  })
  .map(({ voted, sectionCommittee, faults }) =>
    faults.reduce(displace, lifeAround({ voted }, { unit: { sectionCommittee }, through: 'ceremony' })),
  )
