import fc from 'fast-check'
import type { Act } from '../../../src/index.js'
import type { Asked } from '../compare.js'
import { type Day, daysLater, monthsLater } from '../law/days.js'
import { firstDay } from '../law/figures.js'
import { cellVote, inOrder, opened } from './acts.js'
import { lawDay, shift } from './days.js'

const longAgo = (day: Day): Day => monthsLater(day, -130)

const isUnderThisLaw = ({ acts }: Asked): boolean => acts.slice(1).every(({ on }) => on >= firstDay)

/** Awareness certificates about 60 months before the consideration, or later ones. */
export const certificates: fc.Arbitrary<Asked> = fc
  .record({
    considered: lawDay,
    issued: fc.array(
      fc.record({
        months: fc.constantFrom(60, 60, 61, 5),
        shift: fc.integer({ min: -2, max: 2 }),
        kind: fc.constantFrom('right', 'right', 'right', 'districtPoliticalCentre' as const, 'cell' as const),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ considered, issued }) => {
    const rights = (day: Day) =>
      day < '2025-06-09' ? ('districtPoliticalCentre' as const) : ('communePoliticalCentre' as const)
    const acts = issued.map(({ months, shift: days, kind }): Act => {
      const on = daysLater(monthsLater(considered, -months), days)
      return {
        type: 'certificate.issued',
        on,
        course: 'awareness',
        by: { kind: kind === 'right' ? rights(on) : (kind as 'cell') },
      }
    })
    return { acts: [opened(longAgo(considered)), ...inOrder(acts)], act: cellVote(considered) }
  })
  .filter(isUnderThisLaw)

/** A dossier about 12 months old, with papers redone in one or two acts. */
export const dossiers: fc.Arbitrary<Asked> = fc
  .record({
    considered: lawDay,
    drawnUp: fc.record({ months: fc.constantFrom(12, 12, 3, 25), shift }),
    isStated: fc.boolean(),
    hasUnion: fc.boolean(),
    hasPapers: fc.constantFrom(true, true, true, false),
    renewals: fc.array(
      fc.record({
        months: fc.constantFrom(12, 6, 1),
        shift: fc.integer({ min: -2, max: 2 }),
        papers: fc.subarray(
          [
            'introduction-paper' as const,
            'union-resolution' as const,
            'verification' as const,
            'consolidated-opinions' as const,
          ],
          { minLength: 1 },
        ),
        backgroundChanged: fc.constantFrom(true, false, undefined),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ considered, drawnUp, isStated, hasUnion, hasPapers, renewals }) => {
    const first = daysLater(monthsLater(considered, -drawnUp.months), Math.min(drawnUp.shift, 60))
    const papers: readonly Act[] = [
      { type: 'introduction.made', on: daysLater(first, 2), introducer: { id: 'member-1', official: true } },
      ...(hasUnion ? [{ type: 'union.resolved' as const, on: first, union: 'trade-union' as const }] : []),
      { type: 'opinions.consolidated', on: daysLater(first, 1), matter: 'admission' },
    ]
    const renewed = renewals.map(
      (one): Act => ({
        type: 'papers.renewed',
        on: daysLater(monthsLater(considered, -one.months), one.shift),
        papers: one.papers,
        ...(one.backgroundChanged !== undefined && { backgroundChanged: one.backgroundChanged }),
      }),
    )
    const stated: readonly Act[] = isStated ? [{ type: 'dossier.opened', on: daysLater(first, -3) }] : []
    const acts = inOrder([
      ...stated,
      ...(hasPapers ? papers : []),
      ...renewed.filter(({ on }) => hasPapers && on > daysLater(first, 2)),
    ]).filter(({ on }) => on <= considered)
    return { acts: [opened(longAgo(considered)), ...acts], act: cellVote(considered) }
  })
  .filter(isUnderThisLaw)

/** Introducers together with the applicant for about a year, unions, losses and replacements. */
export const introductions: fc.Arbitrary<Asked> = fc
  .record({
    considered: lawDay,
    unit: fc.record({ youthUnion: fc.boolean(), tradeUnion: fc.boolean() }),
    person: fc.record({
      youthAge: fc.boolean(),
      youthUnionMember: fc.boolean(),
      tradeUnionMember: fc.boolean(),
    }),
    union: fc.constantFrom(undefined, 'youth-union' as const, 'trade-union' as const),
    branch: fc.boolean(),
    introducers: fc.array(
      fc.record({
        months: fc.constantFrom(12, 12, 24, 2),
        shift: fc.integer({ min: -2, max: 2 }),
        official: fc.constantFrom(true, true, true, false),
        togetherIn: fc.constantFrom('work' as const, 'study' as const, 'residence' as const),
        sameOrganisation: fc.constantFrom(true, true, true, false),
        isLost: fc.constantFrom(false, false, true),
        isReplaced: fc.boolean(),
        isAssigned: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ considered, unit, person, union, branch, introducers }) => {
    const bodies = {
      'youth-union': branch ? ('youthUnionBranch' as const) : ('youthUnionExecutive' as const),
      'trade-union': 'tradeUnionExecutive' as const,
    }
    const acts = introducers.flatMap((one, index): readonly Act[] => {
      const id = `member-${index + 1}`
      const made: Act = {
        type: 'introduction.made',
        on: daysLater(considered, -60 + index),
        introducer: { id, official: one.official },
        togetherSince: daysLater(monthsLater(considered, -one.months), one.shift),
        togetherIn: one.togetherIn,
        sameOrganisation: one.sameOrganisation,
      }
      if (!one.isLost) return [made]
      const lost: Act = {
        type: 'introducer.lost',
        on: daysLater(considered, -30 + index),
        introducer: id,
        reason: 'moved',
      }
      if (!one.isReplaced) return [made, lost]
      return [
        made,
        lost,
        {
          type: 'introduction.made',
          on: daysLater(considered, -20 + index),
          introducer: { id: `${id}-after`, official: true },
          togetherSince: daysLater(considered, -90),
          togetherIn: 'work',
          sameOrganisation: true,
          replaces: id,
          ...(one.isAssigned && { assignedByCell: true }),
        },
      ]
    })
    const resolved: readonly Act[] = union
      ? [{ type: 'union.resolved', on: daysLater(considered, -50), union, by: { kind: bodies[union] } }]
      : []
    return {
      acts: [opened(longAgo(considered), person, unit), ...inOrder([...acts, ...resolved])],
      act: cellVote(considered),
    }
  })
