import fc from 'fast-check'
import type { Act } from '../../../src/index.js'
import { lifeAround } from '../../../src/testing.js'
import { daysLater } from '../law/days.js'
import { dayIn } from './days.js'

const voted = dayIn('2018-06-01', '2026-12-31')

const isOf = (type: Act['type']) => (act: Act) => act.type === type

/** A dossier returned before its decision, with some of the steps repeated; the decision comes last. */
export const returnedLives: fc.Arbitrary<readonly Act[]> = fc
  .record({
    voted,
    to: fc.constantFrom('previous' as const, 'start' as const),
    again: fc.subarray(['cell.voted' as const, 'grassroots.voted' as const, 'dossier.submitted' as const]),
    wasSent: fc.boolean(),
    isReturned: fc.constantFrom(true, true, true, false),
  })
  .map(({ voted: day, to, again, wasSent, isReturned }) => {
    const life = lifeAround({ voted: day }, { through: 'ceremony' })
    const at = life.findIndex(isOf('admission.decided'))
    if (!isReturned) return life.slice(0, at + 1)
    const before = life.slice(0, at).filter(({ type }) => wasSent || type !== 'dossier.submitted')
    const on = daysLater((before.at(-1) as Act).on, 1)
    const repeated = again.map(
      (type, index) => ({ ...(life.find(isOf(type)) as Act), on: daysLater(on, 2 + index) }) as Act,
    )
    return [
      ...before,
      { type: 'dossier.returned', on, matter: 'admission', to, reason: 'papers' },
      ...repeated,
      { ...(life[at] as Act), on: daysLater(on, 6) } as Act,
    ]
  })

/** An applicant who withdraws before a vote of the cell, and applies again or does not. */
export const withdrawnLives: fc.Arbitrary<readonly Act[]> = fc
  .record({ voted, withdraws: fc.boolean(), appliesAgain: fc.boolean() })
  .map(({ voted: day, withdraws, appliesAgain }) => {
    const life = lifeAround({ voted: day }, { through: 'ceremony' })
    const at = life.findIndex(isOf('cell.voted'))
    const on = daysLater(day, -4)
    const before = life.slice(0, at).filter((act) => act.on <= on)
    return [
      ...before,
      ...(withdraws ? [{ type: 'applicant.withdrew' as const, on }] : []),
      ...(appliesAgain
        ? [{ ...(life.find(isOf('application.made')) as Act), on: daysLater(on, 1) } as Act]
        : []),
      life[at] as Act,
    ]
  })
