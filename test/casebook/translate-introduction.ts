import { type Act, addDays, addMonths, type Finding, type Person, type Unit } from '../../src/index.js'
import { type Answer, contraryReadings, type Translator } from './answer.js'
import { type Asked, flagOr, numberIn, numberOr, termIn } from './case.js'
import { type Judged, judged, refusedOnlyBy } from './library.js'
import { before, lifeOf, type Plan, the } from './life.js'

type Introduction = Extract<Act, { type: 'introduction.made' }>

const routeRules = [
  'introduction.two-official-members',
  'introduction.youth-union-route',
  'introduction.trade-union-route',
]

const rules = [
  ...routeRules,
  'introduction.official-status',
  'introduction.worked-together',
  'cell.dossier-complete',
]

const isRoute = ({ rule }: Finding) => routeRules.includes(rule)

/** The vote of the cell where some acts stand in the place of the introduction and the union's resolution. */
function voteAfter(plan: Plan, acts: readonly Act[]): Judged {
  const life = lifeOf(plan)
  const kept = before(life, 'cell.voted', 'admission').filter(
    ({ type }) => type !== 'introduction.made' && type !== 'union.resolved',
  )
  const opinions = kept.slice(-1)
  return refusedOnlyBy(
    judged([...kept.slice(0, -1), ...acts, ...opinions], the(life, 'cell.voted')),
    ...rules,
  )
}

/** Whether each introduction may be made, and the cell then vote. */
function introduced(plan: Plan, union: Act, acts: readonly Act[]): Judged {
  const life = lifeOf(plan)
  const past = before(life, 'introduction.made')
  for (const [index, act] of acts.entries()) {
    const judgement = judged([...past, ...acts.slice(0, index)], act)
    if (!judgement.allowed) return refusedOnlyBy(judgement, ...rules)
  }
  return voteAfter(plan, [...acts, union])
}

/** An introducer: one alone, or one who takes over from another. */
export const introducer: Translator = ({ inputs, day }) => {
  const plan = { considered: day }
  const life = lifeOf(plan)
  const first = the(life, 'introduction.made')
  const acts: readonly Act[] =
    inputs.first_introducer === undefined
      ? [
          {
            ...first,
            introducer: { id: 'member-1', official: flagOr(inputs, 'official', true) },
            togetherSince: addMonths(day, -numberIn(inputs, 'together_months')),
            togetherIn: termIn(inputs, 'together_in', {
              undefined: 'work' as const,
              work: 'work' as const,
              study: 'study' as const,
              residence: 'residence' as const,
            }),
          },
        ]
      : [
          first,
          {
            type: 'introducer.lost',
            on: addDays(first.on, 1),
            introducer: first.introducer.id,
            reason: termIn(inputs, 'first_introducer', {
              moved: 'moved' as const,
              disciplined: 'disciplined' as const,
              unable: 'unable' as const,
            }),
          },
          replacement(first, { inputs, day }),
        ]
  const judgement = introduced(plan, the(life, 'union.resolved'), acts)
  const finding = judgement.findings.find(({ rule }) => rule === 'introduction.worked-together')
  return {
    fields: {
      allowed: judgement.allowed,
      twelve_months_together_needed: finding?.facts.waived !== true,
      earliest: finding?.lawfulFrom,
    },
    rests: finding ? [finding] : [],
  }
}

function replacement(first: Introduction, { inputs, day }: Omit<Asked, 'fields'>): Introduction {
  const official = flagOr(inputs, 'replacement_official', undefined)
  return {
    ...first,
    on: addDays(first.on, 2),
    introducer: { id: 'member-2', ...(official !== undefined && { official }) },
    togetherSince: addMonths(day, -numberIn(inputs, 'replacement_together_months')),
    replaces: first.introducer.id,
    assignedByCell: flagOr(inputs, 'assigned_by_cell', false),
  }
}

/** Who introduces at a place: whether some introductions suffice, or the fewest that do. */
export const youthUnion: Translator = (asked) =>
  asked.inputs.youth_union_present === undefined ? suffices(asked) : fewest(asked)

interface Route {
  readonly members: number
  readonly union?: 'youth-union' | 'trade-union'
}

function voteOn(day: string, who: Partial<Person>, place: Partial<Unit>, { members, union }: Route): Judged {
  const plan = { considered: day, person: who, unit: place }
  const life = lifeOf(plan)
  const made = the(life, 'introduction.made')
  const resolved = the(life, 'union.resolved')
  const kind = union === 'youth-union' ? ('youthUnionExecutive' as const) : ('tradeUnionExecutive' as const)
  return voteAfter(plan, [
    ...Array.from({ length: members }, (_, index): Act => {
      return { ...made, introducer: { id: `member-${index + 1}`, official: true } }
    }),
    ...(union ? [{ ...resolved, union, by: { kind } }] : []),
  ])
}

function suffices({ inputs, day }: Asked): Answer {
  const atPlace = flagOr(inputs, 'youth_union_at_place', false)
  const place = { youthUnion: atPlace, tradeUnion: flagOr(inputs, 'trade_union_at_place', false) }
  const isMember = flagOr(inputs, 'union_member', true)
  const who = {
    youthAge: !flagOr(inputs, 'past_youth_age', false),
    youthUnionMember: isMember && atPlace,
    tradeUnionMember: isMember && place.tradeUnion,
  }
  const union = atPlace ? ('youth-union' as const) : ('trade-union' as const)
  const hasResolution = flagOr(inputs, 'union_resolution', false)
  const members = numberOr(inputs, 'official_introducers', 0)
  const judgement = voteOn(day, who, place, { members, ...(hasResolution && { union }) })
  const rests = judgement.findings.filter(isRoute)
  return { fields: { valid: judgement.allowed, contrary_readings: contraryReadings(rests) }, rests }
}

const names = {
  'youth-union': 'grassroots Youth Union committee',
  'trade-union': 'grassroots trade union committee',
}

function fewest({ inputs, day }: Asked): Answer {
  const place = {
    youthUnion: flagOr(inputs, 'youth_union_present', false),
    tradeUnion: flagOr(inputs, 'trade_union_present', true),
  }
  const member = {
    youthAge: flagOr(inputs, 'youth_age', false),
    youthUnionMember: true,
    tradeUnionMember: true,
  }
  const routes: readonly Route[] = [1, 2, 3].flatMap((bodies) => [
    { members: bodies },
    { members: bodies - 1, union: 'youth-union' },
    { members: bodies - 1, union: 'trade-union' },
  ])
  const route = routes.find((one) => voteOn(day, member, place, one).allowed)
  if (!route) throw new Error('no introduction suffices')
  const outsider = { ...member, youthUnionMember: false, tradeUnionMember: false }
  const judgement = voteOn(day, member, place, route)
  return {
    fields: {
      introducers: [
        `${route.members} official member${route.members === 1 ? '' : 's'}`,
        ...(route.union ? [names[route.union]] : []),
      ],
      must_be_union_member: !voteOn(day, outsider, place, route).allowed,
    },
    rests: judgement.findings.filter(isRoute),
  }
}
