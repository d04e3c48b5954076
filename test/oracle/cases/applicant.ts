import fc from 'fast-check'
import type { ActOf, Person } from '../../../src/index.js'
import type { Asked } from '../compare.js'
import { daysLater, monthsLater } from '../law/days.js'
import { cellVote, earlier, inOrder, opened } from './acts.js'
import { dayIn, lawDay, shift } from './days.js'

/** An applicant near 18 or 60 years old, or of any age, whom the cell considers. */
export const ofAnyAge: fc.Arbitrary<Asked> = fc
  .record({
    considered: lawDay,
    months: fc.constantFrom(216, 720, 721, 200, 400, 900),
    shift,
    isKnown: fc.boolean().map((yes) => yes || undefined),
  })
  .map(({ considered, months, shift, isKnown }) => {
    const bornOn = daysLater(monthsLater(considered, -months), shift)
    const isLeftOut = isKnown === undefined && months === 200
    return { acts: [opened(earlier(considered), isLeftOut ? {} : { bornOn })], act: cellVote(considered) }
  })

const consent = (decided: string): fc.Arbitrary<ActOf<'consent.given'>> =>
  fc
    .record({
      shift: fc.integer({ min: -3, max: 1 }),
      kind: fc.constantFrom(
        'centralDirectStandingCommittee' as const,
        'provincialStandingCommittee' as const,
        'upperStandingCommittee' as const,
        'cell' as const,
      ),
      written: fc.constantFrom(true, true, undefined, false),
      matter: fc.constantFrom('over-age' as const, 'over-age' as const, 'literacy' as const),
    })
    .map(({ shift: days, kind, written, matter }) => ({
      type: 'consent.given',
      on: daysLater(decided, days),
      matter,
      by: { kind },
      ...(written !== undefined && { written }),
    }))

/** A decision on an applicant near the upper age on the day of consideration, with consents of all sorts. */
export const overAge: fc.Arbitrary<Asked> = fc
  .record({
    considered: lawDay,
    shift: fc.integer({ min: -35, max: 3 }),
    wait: fc.integer({ min: 1, max: 90 }),
    healthy: fc.constantFrom(true, true, false, undefined),
    prestige: fc.constantFrom(true, true, false, undefined),
    overAgeGround: fc.constantFrom('special-need' as const, 'no-member-at-place' as const, undefined),
  })
  .chain(({ considered, shift: days, wait, ...known }) => {
    const decided = daysLater(considered, wait)
    const person: Person = Object.fromEntries(
      Object.entries({ bornOn: daysLater(monthsLater(considered, -720), days), ...known }).filter(
        ([, value]) => value !== undefined,
      ),
    )
    return fc.array(consent(decided), { maxLength: 2 }).map((consents) => ({
      acts: inOrder([opened(monthsLater(considered, -1), person), cellVote(considered), ...consents]).filter(
        ({ on }) => on <= decided,
      ),
      act: { type: 'admission.decided' as const, on: decided, tally: { members: 9, yes: 9 } },
    }))
  })

/** A former member whom a cell considers again. */
export const former: fc.Arbitrary<Asked> = fc
  .record({
    considered: lawDay,
    exit: fc.constantFrom('removed' as const, 'expelled' as const, 'resigned' as const, 'annulled' as const),
    reason: fc.constantFrom(
      undefined,
      'abandonment' as const,
      'applied-to-leave' as const,
      'internal-unity' as const,
      'corruption' as const,
      'waste-or-negative-acts' as const,
      'serious-crime' as const,
      'less-serious-crime' as const,
      'population' as const,
      'other' as const,
    ),
    months: fc.constantFrom(24, 36, 60),
    shift,
    hardship: fc.constantFrom(true, false, undefined),
    cleared: fc.option(shift, { nil: undefined }),
    readmissions: fc.constantFrom(undefined, 0, 0, 1, 2),
    child: fc.constantFrom(3, 4, 5),
    decided: dayIn('1990-01-01', '2008-12-31'),
  })
  .map(
    ({ considered, exit, reason, months, shift: days, hardship, cleared, readmissions, child, decided }) => ({
      acts: [
        opened(earlier(considered), {
          former: {
            decidedOn: decided,
            leftOn: daysLater(monthsLater(considered, -months), days),
            exit,
            ...(reason !== undefined && { reason }),
            ...(hardship !== undefined && { hardship }),
            ...(cleared !== undefined && {
              recordClearedOn: daysLater(monthsLater(considered, -60), cleared),
            }),
            ...(readmissions !== undefined && { readmissions }),
          },
          ...(reason === 'population' && {
            populationBreach: { child, bornOn: monthsLater(considered, -months - 12) },
          }),
        }),
      ],
      act: cellVote(considered),
    }),
  )
