import { type Act, type ActOf, addDays, type Unit } from 'ketnap'
import type { Applicant } from './people.js'

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
const byUpper = { kind: 'upperStandingCommittee' as const, id: 'dang-uy-khoi' }
const byCentre = { kind: 'districtPoliticalCentre' as const, id: 'trung-tam-chinh-tri' }
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

/** From the authorisation to the member record, reckoned back from the day of the ceremony. */
export function toTheCeremony({ label, cell, person }: Applicant, ceremony: string): readonly Act[] {
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
    { type: 'admission.decided', on: on(-18), by: byUpper, ...standingVote, reappraised: true },
    { type: 'decision.received', on: on(-12) },
    { type: 'ceremony.held', on: ceremony, by: byCell(cell), separately: true, helper: officialHelper },
    // Every ninth member record comes late: the act stands, the breach stays on the file.
    { type: 'member-record.filed', on: on(Number(label.slice(3)) % 9 === 0 ? 70 : 20) },
  ]
}

/** From the new-member class to the card, reckoned from the end of probation. */
export function toTheCard(cell: string, termEnds: string): readonly Act[] {
  const on = (days: number) => addDays(termEnds, days)
  return [
    { type: 'class.entered', on: on(-150), course: 'new-member' },
    { type: 'certificate.issued', on: on(-140), course: 'new-member', by: byCentre },
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
    { type: 'recognition.decided', on: on(34), by: byUpper, ...standingVote },
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
        applicant: ['political-history', 'present-politics', 'line-and-law', 'morals-and-lifestyle'],
        relatives: ['political-history', 'present-politics', 'line-and-law'],
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
    tally: { members: 11, yes: 10, no: 1 },
    form: 'raised-card' as const,
    persons: 1,
  }
}

const standingVote = { tally: { members: 13, yes: 12 }, form: 'secret-ballot' as const, persons: 1 }
