import { type Act, addDays, type Fraction, type PlainDay, reaches, stateOf } from '../../src/index.js'
import type { Answer, Translator } from './answer.js'
import { type Asked, numberIn, numberOr, termIn } from './case.js'
import { dutiesOf, fileOf, findingOf, type Judged, judged, refusedOnlyBy, valueOn } from './library.js'
import { before, deciderOn, lifeOf, type Plan, the } from './life.js'

type CellVote = Extract<Act, { type: 'cell.voted' }>
type Tally = NonNullable<CellVote['tally']>
type Matter = 'admission' | 'recognition'

/** A life whose cell votes on the matter on a day. */
function lifeVoting(matter: Matter, day: PlainDay): readonly Act[] {
  return lifeOf(
    matter === 'admission' ? { considered: day } : { considered: addDays(day, -500), reviewed: day },
  )
}

function cellVote(
  matter: Matter,
  day: PlainDay,
  tally: Tally,
  outcome: CellVote['outcome'] = 'proposed',
): Judged {
  const life = lifeVoting(matter, day)
  const act = { ...the(life, 'cell.voted', matter), tally, outcome }
  return refusedOnlyBy(judged(before(life, 'cell.voted', matter), act), 'cell.two-thirds')
}

const matters = {
  undefined: 'admission',
  admission: 'admission',
  recognition: 'recognition',
  admission_proposal: 'admission',
  recognition_proposal: 'recognition',
} as const

/** A count in the cell, or the chain of counts on recognition. */
export const voteCount: Translator = (asked) => {
  if (asked.inputs.official !== undefined) return baseOfCell(asked)
  if (asked.inputs.base !== undefined) return countInCell(asked)
  if (asked.inputs.cell_share !== undefined) return chainOnRecognition(asked)
  return thresholdOfCell(asked)
}

function baseOfCell({ inputs, day }: Asked): Answer {
  const matter = termIn(inputs, 'matter', matters)
  const absent = numberOr(inputs, 'absent_official', 0)
  const exemptedAbsent = numberOr(inputs, 'absent_official_exempt', 0)
  const temporarilyAwayAbsent = numberOr(inputs, 'absent_official_temporarily_elsewhere', 0)
  const members = numberIn(inputs, 'official')
  if (numberOr(inputs, 'present_official', members - absent) !== members - absent)
    throw new Error('present and absent do not add up')
  const tally = {
    members,
    exemptedAbsent,
    temporarilyAwayAbsent,
    suspended: numberOr(inputs, 'suspended_official', 0),
    otherwiseAbsent: absent - exemptedAbsent - temporarilyAwayAbsent,
    yes: numberOr(inputs, 'votes_for', 0),
  }
  const judgement = cellVote(matter, day, tally)
  const finding = findingOf(judgement, 'cell.two-thirds')
  return {
    fields: {
      denominator: finding.facts.base,
      two_thirds_needed: finding.facts.needed,
      passed: judgement.allowed,
    },
    rests: [finding],
  }
}

function countInCell({ inputs, day }: Asked): Answer {
  const matter = termIn(inputs, 'matter', matters)
  const tally = {
    members: numberIn(inputs, 'base'),
    yes: numberIn(inputs, 'votes_for'),
    no: numberOr(inputs, 'votes_against', 0),
    abstained: numberOr(inputs, 'abstentions', 0),
  }
  const judgement = cellVote(matter, day, tally)
  const finding = findingOf(judgement, 'cell.two-thirds')
  return {
    fields: { passed: judgement.allowed, two_thirds_needed: finding.facts.needed },
    says: { next_step: judgement.allowed ? [] : reportsInFull(matter, day, tally) },
    rests: [finding],
  }
}

/** Whether the shortfall, once recorded, is owed upward, in full. */
function reportsInFull(matter: Matter, day: PlainDay, tally: Tally): readonly string[] {
  const life = lifeVoting(matter, day)
  const rule = matter === 'admission' ? 'cell.shortfall-reported' : 'recognition.shortfall-reported'
  const short: Act = { ...the(life, 'cell.voted', matter), tally, outcome: 'not-proposed' }
  const past = [...before(life, 'cell.voted', matter), short]
  const owed = dutiesOf(past, addDays(day, 1)).filter((duty) => duty.rule === rule)
  const answered = (full: boolean) => {
    const report: Act = { type: 'shortfall.reported', on: addDays(day, 1), matter, full }
    const answer: Act = { type: 'shortfall.answered', on: addDays(day, 2), matter, answer: 'return' }
    return findingOf(judged([...past, report], answer), rule).outcome
  }
  return owed.length === 1 && answered(true) === 'met' && answered(false) !== 'met'
    ? ['shortfall.reported']
    : []
}

function tallyOf(share: unknown): Tally {
  const [votes, of] = String(share).split('/').map(Number)
  if (!votes || !of) throw new Error(`no share: ${String(share)}`)
  return { members: of * 3, yes: votes * 3 }
}

/** On recognition: the cell's share, the grassroots committee's share, and how often the vote that fails was held. */
function chainOnRecognition({ inputs, day }: Asked): Answer {
  const shares = { cell: tallyOf(inputs.cell_share), committee: tallyOf(inputs.committee_share) }
  const life = lifeVoting('recognition', day)
  const cell = { ...the(life, 'cell.voted', 'recognition'), tally: shares.cell }
  const committee = { ...the(life, 'grassroots.voted', 'recognition'), tally: shares.committee }
  const past = before(life, 'cell.voted', 'recognition')
  const isCellCarried = judged(past, cell).allowed
  const [carried, vote] = isCellCarried ? [[...past, cell], committee] : [past, cell]
  const held = (count: number) => {
    const votes: Act[] = []
    for (let index = 0; index < count; index += 1)
      votes.push({ ...vote, on: addDays(vote.on, index * 7), outcome: 'not-proposed' })
    return [...carried, ...votes]
  }
  const count = numberIn(inputs, 'votes_held')
  const isCarried = judged(held(count - 1), { ...vote, on: addDays(vote.on, (count - 1) * 7) })
  const fields = { recognised_by_lower_level: isCellCarried && isCarried.allowed }
  if (isCarried.allowed) return { fields, rests: isCarried.findings }
  const failed = held(count)
  const next = addDays(vote.on, count * 7)
  const again = judged(failed, { ...vote, on: next, tally: { members: 9, yes: 9 } })
  const report: Act = { type: 'shortfall.reported', on: next, matter: 'recognition', full: true }
  const answers = (['consider', 'refuse', 'return'] as const).map(
    (answer) =>
      judged([...failed, report], { type: 'shortfall.answered', on: next, matter: 'recognition', answer })
        .allowed,
  )
  const isOwed = dutiesOf(failed, next).some(({ rule }) => rule === 'recognition.shortfall-reported')
  const goesUp = isOwed && !again.allowed && answers.every((allowed) => allowed)
  return {
    fields: {
      ...fields,
      automatic_refusal: stateOf(fileOf(failed)).some((path) => path.endsWith('.refused')),
      may_vote_again: again.allowed,
    },
    says: { next_step: goesUp ? ['shortfall.reported-and-answered'] : [] },
    rests: [findingOf(isCarried, isCellCarried ? 'grassroots.two-thirds' : 'cell.two-thirds')],
  }
}

function thresholdOfCell({ inputs, day }: Asked): Answer {
  const matter = termIn(inputs, 'vote', matters)
  const fraction = valueOn('vote.cell.threshold', day) as Fraction
  for (let members = 3; members <= 12; members += 1)
    for (let yes = 0; yes <= members; yes += 1)
      mustAgree(cellVote(matter, day, { members, yes }).allowed, reaches(fraction, yes, members))
  const absent = cellVote(matter, day, { members: 9, otherwiseAbsent: 3, yes: 6 })
  const finding = findingOf(absent, 'cell.two-thirds')
  mustAgree(finding.facts.base === 9, true)
  return { fields: { threshold: `${inWords(fraction)} of official members` }, rests: [finding] }
}

function mustAgree(asked: boolean, stated: boolean): void {
  if (asked !== stated) throw new Error('the answer to an act and the law of the day do not agree')
}

function inWords({ test, of }: Fraction): string {
  return `${test === 'at-least' ? 'at least' : 'more than'} ${of.join('/')}`
}

interface Decider {
  readonly kind: NonNullable<Act['by']>['kind']
  readonly unit?: Plan['unit']
  readonly rule: string
  readonly provision: string
  readonly base: string
}

const deciders = (day: PlainDay): Readonly<Record<string, Decider>> => ({
  authorised_grassroots_committee: {
    kind: 'delegatedGrassrootsCommittee',
    unit: { delegated: true },
    rule: 'authority.delegated-collective',
    provision: 'vote.delegated-committee.threshold',
    base: 'all committee members',
  },
  standing_committee: {
    kind: deciderOn(day),
    rule: 'authority.majority',
    provision:
      day < '2026-07-26'
        ? 'vote.standing-committee.threshold'
        : 'vote.grassroots-standing-committee.threshold',
    base: 'sitting committee members',
  },
  standing_members_and_heads: {
    kind: 'standingMembersAndHeads',
    unit: { underCentralLevel: true },
    rule: 'authority.majority',
    provision: 'vote.standing-members-and-heads.threshold',
    base: 'sitting committee members',
  },
})

/** The share a deciding body needs on the day it decides, or one count of it. */
export const competence: Translator = ({ inputs, day, fields }) => {
  const decider = termIn(inputs, 'body', deciders(day))
  const decide = (tally: Tally) => decision(decider, day, tally)
  if (inputs.members === undefined) return { fields: { threshold: thresholdOf(decider, day) } }
  const members = numberIn(inputs, 'members')
  const suspended = numberOr(inputs, 'suspended', 0)
  const otherwiseAbsent = members - suspended - numberOr(inputs, 'present', members - suspended)
  const judgement = decide({ members, suspended, otherwiseAbsent, yes: numberIn(inputs, 'votes_for') })
  const finding = findingOf(judgement, decider.rule)
  const variants = fields.flatMap((field) => {
    const yes = /^with_(\d+)$/.exec(field)?.[1]
    if (yes === undefined) return []
    const { allowed } = decide({ members, suspended, otherwiseAbsent, yes: Number(yes) })
    return [[field, allowed ? 'passed' : 'not_passed']]
  })
  return {
    fields: {
      passed: judgement.allowed,
      needed: finding.facts.needed,
      denominator: finding.facts.base,
      ...Object.fromEntries(variants),
    },
    rests: [finding],
  }
}

function decision({ kind, unit, rule }: Decider, day: PlainDay, tally: Tally): Judged {
  const life = lifeOf({ considered: addDays(day, -20), decided: day, ...(unit && { unit }) })
  const act = { ...the(life, 'admission.decided'), by: { kind }, tally }
  return refusedOnlyBy(judged(before(life, 'admission.decided'), act), rule)
}

function thresholdOf(decider: Decider, day: PlainDay): string {
  const fraction = valueOn(decider.provision, day) as Fraction
  for (let members = 3; members <= 12; members += 1)
    for (let yes = 0; yes <= members; yes += 1)
      mustAgree(decision(decider, day, { members, yes }).allowed, reaches(fraction, yes, members))
  const { base } = findingOf(decision(decider, day, { members: 9, suspended: 1, yes: 8 }), decider.rule).facts
  mustAgree(base === 9, decider.base === 'all committee members')
  return `${inWords(fraction)} of ${decider.base}`
}
