import fc from 'fast-check'
import type { Act, ActOf } from '../../../src/index.js'
import type { Asked } from '../compare.js'
import { daysLater, monthsLater } from '../law/days.js'
import { committeeTally, earlier, opened, tally } from './acts.js'
import { lawDay } from './days.js'

const outcome = fc.constantFrom('proposed' as const, 'not-proposed' as const, undefined, undefined)

const matter = fc.constantFrom('admission' as const, 'recognition' as const)

const exit = fc.constantFrom('removal' as const, 'expulsion' as const, 'resignation' as const)

/** What a vote says of its outcome, left out where it says nothing. */
const said = <T extends string>(value: T | undefined) => (value === undefined ? {} : { outcome: value })

const counted = fc.option(tally, { nil: undefined, freq: 30 })
const committeeCounted = fc.option(committeeTally, { nil: undefined, freq: 30 })

/** A vote of the cell on admission, recognition or an exit. */
export const cellVotes: fc.Arbitrary<Asked> = fc
  .record({ on: lawDay, matter: fc.oneof(matter, exit), counted, outcome })
  .map(({ on, matter: about, counted: count, outcome: claimed }) => ({
    acts: [opened(earlier(on))],
    act: { type: 'cell.voted', on, matter: about, ...(count && { tally: count }), ...said(claimed) },
  }))

/** A vote of the grassroots committee, delegated or not. */
export const grassrootsVotes: fc.Arbitrary<Asked> = fc
  .record({
    on: lawDay,
    matter: fc.oneof(matter, exit),
    counted: committeeCounted,
    outcome,
    delegated: fc.boolean(),
  })
  .map(({ on, matter: about, counted: count, outcome: claimed, delegated }) => ({
    acts: [opened(earlier(on), {}, { delegated })],
    act: { type: 'grassroots.voted', on, matter: about, ...(count && { tally: count }), ...said(claimed) },
  }))

const deciders = fc.constantFrom(
  'districtStandingCommittee' as const,
  'communeStandingCommittee' as const,
  'upperStandingCommittee' as const,
  'grantedStandingCommittee' as const,
  'grassrootsStandingCommittee' as const,
  'standingMembersAndHeads' as const,
  'delegatedGrassrootsCommittee' as const,
)

/** A decision on admission or recognition by any of the deciding bodies. */
export const decisions: fc.Arbitrary<Asked> = fc
  .record({
    on: lawDay,
    type: fc.constantFrom('admission.decided' as const, 'recognition.decided' as const),
    kind: deciders,
    counted: committeeCounted,
  })
  .map(({ on, type, kind, counted: count }) => ({
    acts: [opened(earlier(on), {}, { delegated: kind === 'delegatedGrassrootsCommittee' })],
    act: { type, on, by: { kind }, ...(count && { tally: count }) },
  }))

/** A decision on an exit; a removal or an expulsion may come on the fast track. */
export const exitDecisions: fc.Arbitrary<Asked> = fc
  .record({
    on: lawDay,
    type: fc.constantFrom('member.removed' as const, 'member.expelled' as const, 'member.resigned' as const),
    kind: deciders,
    counted: committeeCounted,
    criminal: fc.constantFrom(undefined, undefined, undefined, 'detained' as const, 'fine' as const),
  })
  .filter(({ type, kind }) => type === 'member.removed' || kind !== 'delegatedGrassrootsCommittee')
  .map(({ on, type, kind, counted: count, criminal }) => {
    const joined: Act = {
      type: 'membership.transcribed',
      on: earlier(on),
      standing: 'official',
      ceremonyOn: '2010-05-19',
    }
    const decision = { on, by: { kind }, ...(count && { tally: count }) }
    const act = {
      type,
      ...decision,
      ...(type !== 'member.resigned' && criminal && { criminal }),
    } as Act
    return {
      acts: [opened(earlier(on), {}, { delegated: kind === 'delegatedGrassrootsCommittee' }), joined],
      act,
    }
  })

const short = { members: 12, yes: 7 }

/** Up to five votes on a probationary member, some short, with answers of the levels above between them. */
export const failedVotes: fc.Arbitrary<Asked> = fc
  .record({
    held: lawDay,
    body: fc.constantFrom('cell.voted' as const, 'grassroots.voted' as const),
    votes: fc.array(
      fc.record({
        other: fc.boolean(),
        matter: fc.constantFrom('recognition' as const, 'removal' as const),
        answer: fc.constantFrom(undefined, undefined, undefined, 'return' as const, 'consider' as const),
      }),
      { maxLength: 5 },
    ),
    next: fc.constantFrom('recognition' as const, 'removal' as const),
  })
  .map(({ held, body, votes, next }) => {
    const start = monthsLater(held, 12)
    const others = { 'cell.voted': 'grassroots.voted', 'grassroots.voted': 'cell.voted' } as const
    const past = votes.flatMap(({ other, matter: about, answer }, index): readonly Act[] => {
      const on = daysLater(start, 10 * (index + 1))
      const vote: ActOf<'cell.voted' | 'grassroots.voted'> = {
        type: other ? others[body] : body,
        on,
        matter: about,
        tally: short,
        outcome: 'not-proposed',
      }
      return answer === undefined
        ? [vote]
        : [vote, { type: 'shortfall.answered', on: daysLater(on, 3), matter: about, answer }]
    })
    return {
      acts: [opened(earlier(held)), { type: 'ceremony.held', on: held }, ...past],
      act: { type: body, on: daysLater(start, 90), matter: next, tally: { members: 12, yes: 12 } },
    }
  })
