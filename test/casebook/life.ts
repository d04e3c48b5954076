import { type Act, addDays, addMonths, type Person, type PlainDay, type Unit } from '../../src/index.js'
import { person, unit } from '../support/journey.js'

/** What a case fixes of a life; everything left out is lawful on its day. */
export interface Plan {
  /** The cell considers the admission. */
  readonly considered: PlainDay
  /** The awareness certificate is issued. */
  readonly certified?: PlainDay
  /** The introductions, the union's resolution and the opinions are of this day. */
  readonly drawnUp?: PlainDay
  readonly decided?: PlainDay
  readonly received?: PlainDay
  readonly held?: PlainDay
  /** The cell reviews the recognition. */
  readonly reviewed?: PlainDay
  readonly recognised?: PlainDay
  readonly person?: Partial<Person>
  readonly unit?: Partial<Unit>
}

const centre = (day: PlainDay) =>
  day < '2025-06-09' ? ('districtPoliticalCentre' as const) : ('communePoliticalCentre' as const)

/** The standing committee that decides on a day, at an ordinary place. */
export function deciderOn(day: PlainDay) {
  if (day < '2025-07-01') return 'districtStandingCommittee' as const
  return day < '2026-07-26' ? ('communeStandingCommittee' as const) : ('grassrootsStandingCommittee' as const)
}

/** A whole lawful life around the days a case fixes. Each act may be replaced by its type. */
export function lifeOf(plan: Plan): readonly Act[] {
  return [...candidacyOf(plan), ...admissionOf(plan), ...membershipOf(plan)]
}

function candidacyOf(plan: Plan): readonly Act[] {
  const { considered } = plan
  const certified = plan.certified ?? addDays(considered, -60)
  const listed = addDays(certified, -30)
  const drawnUp = plan.drawnUp ?? addDays(considered, -10)
  const started = addDays(plan.drawnUp ?? considered, -40)
  const helper = { id: 'member-1', official: true }
  return [
    {
      type: 'case.opened',
      on: listed,
      case: 'case-1',
      person: { ...person, bornOn: addMonths(considered, -30 * 12 - 5), ...plan.person },
      unit: { ...unit, ...plan.unit },
    },
    { type: 'sympathiser.listed', on: listed, byResolution: true, by: { kind: 'cell' } },
    { type: 'helper.assigned', on: listed, helper, byResolution: true },
    { type: 'class.entered', on: addDays(certified, -10), course: 'awareness', proposedByCell: true },
    { type: 'certificate.issued', on: certified, course: 'awareness', by: { kind: centre(certified) } },
    { type: 'start.proposed', on: addDays(started, -2), by: { kind: 'cell' } },
    { type: 'procedure.authorised', on: addDays(started, -1), by: { kind: 'grassrootsCommittee' } },
    { type: 'application.made', on: started, personally: true },
    {
      type: 'background.declared',
      on: addDays(started, 1),
      byApplicant: true,
      truthful: true,
      relativesDeclared: ['own-grandparents', 'parents-or-carer', 'own-siblings'],
      relativesExisting: ['own-grandparents', 'parents-or-carer', 'own-siblings'],
      family: ['applicant', 'father', 'mother'],
    },
    { type: 'background.sealed', on: addDays(started, 2), by: { kind: 'grassrootsCommittee' } },
    {
      type: 'verification.requested',
      on: addDays(started, 2),
      request: 'request-1',
      subjects: ['applicant', 'father', 'mother'],
      receivedOn: addDays(started, 3),
      verifier: 'unrelated',
    },
    { type: 'verification.replied', on: addDays(started, 20), request: 'request-1' },
    {
      type: 'background.certified',
      on: addDays(started, 25),
      by: { kind: 'grassrootsCommittee' },
      verified: ['applicant', 'father', 'mother'],
      // Every topic any version asks for.
      topics: {
        applicant: [
          'political-history',
          'present-politics',
          'political-standard',
          'line-and-law',
          'morals-and-lifestyle',
        ],
        relatives: ['political-history', 'present-politics', 'political-standard', 'line-and-law'],
      },
      politicalStandard: 'met',
    },
    {
      type: 'introduction.made',
      on: drawnUp,
      introducer: helper,
      togetherSince: addMonths(drawnUp, -24),
      togetherIn: 'work',
      sameOrganisation: true,
    },
    { type: 'union.resolved', on: drawnUp, union: 'trade-union', by: { kind: 'tradeUnionExecutive' } },
    {
      type: 'opinions.consolidated',
      on: addDays(drawnUp, 3),
      matter: 'admission',
      organisations: true,
      residence: 'given',
    },
  ]
}

function admissionOf(plan: Plan): readonly Act[] {
  const { considered } = plan
  const decided = plan.decided ?? addDays(considered, 20)
  const received = plan.received ?? addDays(decided, 2)
  const by = plan.unit?.delegated === true ? ('delegatedGrassrootsCommittee' as const) : deciderOn(decided)
  const vote = { form: 'secret-ballot' as const, persons: 1 }
  return [
    {
      type: 'cell.voted',
      on: considered,
      matter: 'admission',
      by: { kind: 'cell' },
      tally: { members: 12, yes: 12 },
      ...vote,
      conditionsRechecked: true,
      acceptsPlatform: true,
      conclusionsStated: true,
    },
    {
      type: 'grassroots.voted',
      on: addDays(considered, 5),
      by: { kind: 'grassrootsCommittee' },
      matter: 'admission',
      tally: { members: 9, yes: 9 },
      ...vote,
    },
    {
      type: 'dossier.submitted',
      on: addDays(considered, 6),
      by: { kind: 'grassrootsCommittee' },
      matter: 'admission',
    },
    {
      type: 'admission.decided',
      on: decided,
      by: { kind: by },
      tally: { members: 11, yes: 11 },
      ...vote,
      reappraised: true,
    },
    { type: 'decision.received', on: received },
    {
      type: 'ceremony.held',
      on: plan.held ?? addDays(received, 10),
      by: { kind: 'cell' },
      separately: true,
      helper: { id: 'member-1', official: true },
    },
  ]
}

function membershipOf(plan: Plan): readonly Act[] {
  const decided = plan.decided ?? addDays(plan.considered, 20)
  const held = plan.held ?? addDays(plan.received ?? addDays(decided, 2), 10)
  const ended = addMonths(held, 12)
  const reviewed = plan.reviewed ?? addDays(ended, 10)
  const recognised = plan.recognised ?? addDays(reviewed, 15)
  const trained = addMonths(held, 4)
  const vote = { form: 'secret-ballot' as const, persons: 1 }
  return [
    { type: 'member-record.filed', on: addDays(held, 10) },
    { type: 'certificate.issued', on: trained, course: 'new-member', by: { kind: centre(trained) } },
    { type: 'self-review.made', on: addDays(ended, 1) },
    { type: 'remarks.made', on: addDays(ended, 2), helper: 'member-1' },
    {
      type: 'opinions.consolidated',
      on: addDays(ended, 3),
      matter: 'recognition',
      organisations: true,
      residence: 'given',
    },
    {
      type: 'cell.voted',
      on: reviewed,
      matter: 'recognition',
      by: { kind: 'cell' },
      tally: { members: 12, yes: 12 },
      ...vote,
      conclusionsStated: true,
    },
    {
      type: 'grassroots.voted',
      on: addDays(reviewed, 5),
      by: { kind: 'grassrootsCommittee' },
      matter: 'recognition',
      tally: { members: 9, yes: 9 },
      ...vote,
    },
    {
      type: 'recognition.decided',
      on: recognised,
      by: { kind: deciderOn(recognised) },
      tally: { members: 11, yes: 11 },
      ...vote,
    },
    { type: 'recognition.announced', on: addDays(recognised, 3) },
    { type: 'card.handed-over', on: addDays(recognised, 3) },
  ]
}

type Matter = 'admission' | 'recognition'

function placeOf(acts: readonly Act[], type: Act['type'], matter?: Matter): number {
  const fits = (act: Act) =>
    act.type === type && (matter === undefined || ('matter' in act && act.matter === matter))
  const place = acts.findIndex(fits)
  if (place < 0) throw new Error(`the life holds no ${type}`)
  return place
}

/** The acts before the first of a type. */
export function before(acts: readonly Act[], type: Act['type'], matter?: Matter): readonly Act[] {
  return acts.slice(0, placeOf(acts, type, matter))
}

/** The acts up to and including the first of a type. */
export function upTo(acts: readonly Act[], type: Act['type'], matter?: Matter): readonly Act[] {
  return acts.slice(0, placeOf(acts, type, matter) + 1)
}

/** The first act of a type. */
export function the<T extends Act['type']>(
  acts: readonly Act[],
  type: T,
  matter?: Matter,
): Extract<Act, { type: T }> {
  return acts[placeOf(acts, type, matter)] as Extract<Act, { type: T }>
}

/** The same acts with some fields of the first of a type changed. */
export function varied<T extends Act['type']>(
  acts: readonly Act[],
  type: T,
  change: Partial<Extract<Act, { type: T }>>,
  matter?: Matter,
): readonly Act[] {
  const place = placeOf(acts, type, matter)
  return acts.map((act, index) => (index === place ? ({ ...(act as object), ...change } as Act) : act))
}

/** The same acts without those of some types. */
export function without(acts: readonly Act[], ...types: readonly Act['type'][]): readonly Act[] {
  return acts.filter((act) => !types.includes(act.type))
}
