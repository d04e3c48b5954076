import { type Act, type ActOf, addDays, type Unit } from 'ketnap'
import type { Applicant } from './applicant.js'

const unit = (cell: string): Unit => ({
  cell,
  cellKind: 'cell-under-grassroots',
  grassrootsCommittee: true,
  sectionCommittee: false,
  youthUnion: true,
  tradeUnion: true,
})

const byCell = (cell: string) => ({ kind: 'cell' as const, id: cell })
const byGrassroots = { kind: 'grassrootsCommittee' as const, id: 'dang-uy-co-so' }
const byUpper = { kind: 'upperStandingCommittee' as const, id: 'cap-uy-cap-tren' }
const byNewDecider = { kind: 'grassrootsStandingCommittee' as const, id: 'dang-uy-co-so' }

/** The body that decides on a day: from 26 July 2026 the standing committee of the grassroots committee. */
export const deciderOn = (day: string) => (day < '2026-07-26' ? byUpper : byNewDecider)

/** The centre that issues certificates on a day: of the district, then of the commune. */
export const centreOn = (day: string) => ({
  kind: day < '2025-06-09' ? ('districtPoliticalCentre' as const) : ('communePoliticalCentre' as const),
  id: 'trung-tam-chinh-tri',
})

/** What a verification covers on a day: from 9 June 2025 the political standard in place of history and present. */
const politics = (day: string) =>
  day < '2025-06-09'
    ? (['political-history', 'present-politics'] as const)
    : (['political-standard'] as const)
const officialHelper = { id: 'dang-vien-giup-do', official: true }

/** The case opened and the person listed, some weeks before the class. */
export function toTheList({ label, cell, person }: Applicant, classOpens: string): readonly Act[] {
  const on = (days: number) => addDays(classOpens, days)
  return [
    { type: 'case.opened', on: on(-60), case: label, person, unit: unit(cell) },
    {
      type: 'sympathiser.listed',
      on: on(-45),
      by: byCell(cell),
      byResolution: true,
      recommendedBy: person.youthAge ? 'youth-union' : 'trade-union',
    },
    { type: 'helper.assigned', on: on(-45), by: byCell(cell), helper: officialHelper, byResolution: true },
    { type: 'class.entered', on: classOpens, course: 'awareness', proposedByCell: true },
  ]
}

/** From the authorisation to the member record, reckoned from the day of the ceremony. */
export function toTheCeremony(
  { cell, person }: Applicant,
  ceremony: string,
  recordAfter = 20,
): readonly Act[] {
  const on = (days: number) => addDays(ceremony, days)
  return [
    { type: 'start.proposed', on: on(-112), by: byCell(cell) },
    { type: 'procedure.authorised', on: on(-110), by: byGrassroots },
    { type: 'application.made', on: on(-108), personally: true },
    ...background(on(-107)),
    ...introductions(on(-72), person.youthAge === true),
    {
      type: 'opinions.consolidated',
      on: on(-66),
      matter: 'admission',
      organisations: true,
      residence: 'given',
    },
    { ...cellVote(cell, on(-60)), matter: 'admission', conditionsRechecked: true, acceptsPlatform: true },
    { ...committeeVote(on(-45)), matter: 'admission' },
    { type: 'dossier.submitted', on: on(-43), matter: 'admission' },
    { type: 'admission.decided', on: on(-18), by: deciderOn(on(-18)), ...standingVote, reappraised: true },
    { type: 'decision.received', on: on(-12) },
    { type: 'ceremony.held', on: ceremony, by: byCell(cell), separately: true, helper: officialHelper },
    { type: 'member-record.filed', on: on(recordAfter) },
  ]
}

/** From the new-member class to the card, reckoned from the end of probation. */
export function toTheCard(cell: string, termEnds: string): readonly Act[] {
  const on = (days: number) => addDays(termEnds, days)
  return [
    { type: 'class.entered', on: on(-150), course: 'new-member' },
    { type: 'certificate.issued', on: on(-140), course: 'new-member', by: centreOn(on(-140)) },
    { type: 'self-review.made', on: on(2) },
    { type: 'remarks.made', on: on(3), helper: officialHelper.id },
    {
      type: 'opinions.consolidated',
      on: on(5),
      matter: 'recognition',
      organisations: true,
      residence: 'given',
    },
    { ...cellVote(cell, on(9)), matter: 'recognition' },
    { ...committeeVote(on(16)), matter: 'recognition' },
    { type: 'recognition.decided', on: on(34), by: deciderOn(on(34)), ...standingVote },
    { type: 'recognition.announced', on: on(40) },
    { type: 'card.handed-over', on: on(40) },
  ]
}

function background(declared: string): readonly Act[] {
  const relatives = ['own-grandparents', 'parents-or-carer', 'own-siblings'] as const
  const family = ['applicant', 'father', 'mother'] as const
  return [
    {
      type: 'background.declared',
      on: declared,
      byApplicant: true,
      truthful: true,
      relativesDeclared: [...relatives],
      relativesExisting: [...relatives],
      family: [...family],
    },
    { type: 'background.sealed', on: addDays(declared, 1), by: byGrassroots },
    {
      type: 'verification.requested',
      on: addDays(declared, 2),
      request: 'que-quan',
      subjects: [...family],
      verifier: 'unrelated',
    },
    { type: 'verification.replied', on: addDays(declared, 25), request: 'que-quan' },
    {
      type: 'background.certified',
      on: addDays(declared, 30),
      by: byGrassroots,
      verified: [...family],
      topics: {
        applicant: [...politics(declared), 'line-and-law', 'morals-and-lifestyle'],
        relatives: [...politics(declared), 'line-and-law'],
      },
      politicalStandard: 'met',
    },
  ]
}

/** A Youth Union resolution and one member for the young; two members for the others. */
function introductions(on: string, isYoung: boolean): readonly Act[] {
  const by = (id: string): ActOf<'introduction.made'> => ({
    type: 'introduction.made',
    on,
    introducer: { id, official: true },
    togetherSince: addDays(on, -900),
    togetherIn: 'work',
    sameOrganisation: true,
  })
  const union: Act = { type: 'union.resolved', on, union: 'youth-union', by: { kind: 'youthUnionExecutive' } }
  return isYoung ? [union, by('nguoi-gioi-thieu-1')] : [by('nguoi-gioi-thieu-1'), by('nguoi-gioi-thieu-2')]
}

function cellVote(cell: string, on: string) {
  return {
    type: 'cell.voted' as const,
    on,
    by: byCell(cell),
    tally: { members: 16, otherwiseAbsent: 1, yes: 14, no: 1 },
    form: 'secret-ballot' as const,
    persons: 1,
    conclusionsStated: true,
  }
}

function committeeVote(on: string) {
  return {
    type: 'grassroots.voted' as const,
    on,
    by: byGrassroots,
    tally: { members: 11, yes: 10, no: 1 },
    form: 'raised-card' as const,
    persons: 1,
  }
}

const standingVote = { tally: { members: 13, yes: 12 }, form: 'secret-ballot' as const, persons: 1 }
