import type {
  Act,
  ActOf,
  ActType,
  Body,
  ClassAct,
  CommitteeTally,
  ConsentMatter,
  Person,
  Tally,
  Unit,
} from '../shapes.js'

/**
 * What a field says of a person beyond what the whole case says. `none`: a step, day, body, count or code of the procedure,
 * or a label that must name nobody. `personal`: identifies or describes a person. `sensitive`: origin, belief, health,
 * private and family life, discipline and crime, and what was found of a person's politics. That someone is to join the
 * Party is a political view: every case is sensitive as a whole, whatever the marks of its fields.
 */
export type Mark = 'none' | 'personal' | 'sensitive'

/**
 * Something said of every field of a shape, however deep; the elements of a list share it, and so do the fields of one
 * name in the shapes of a union.
 */
export type FieldsOf<T, Said> = [T] extends [readonly (infer Element)[]]
  ? FieldsOf<Element, Said>
  : [T] extends [object]
    ? { readonly [Field in FieldNames<T>]-?: FieldsOf<NonNullable<ValueAt<T, Field>>, Said> }
    : Said

type FieldNames<T> = T extends object ? keyof T : never

type ValueAt<T, Field extends PropertyKey> = T extends { readonly [F in Field]?: infer Value } ? Value : never

/** A mark for every field of a shape. */
export type MarksOf<T> = FieldsOf<T, Mark>

/** The fields that acts of every kind share. */
export type Envelope = Pick<Act, 'type' | 'on' | 'document' | 'id' | 'recordedAt'> & { by?: Body }

/** Marks of the fields that every act has. */
export const envelopeMarks: MarksOf<Envelope> = {
  type: 'none',
  on: 'none',
  by: { kind: 'none', id: 'none' },
  document: { code: 'none', number: 'personal', on: 'none', id: 'none' },
  id: 'none',
  recordedAt: 'none',
}

export const personMarks: MarksOf<Person> = {
  bornOn: 'personal',
  gender: 'personal',
  ethnicMinority: 'sensitive',
  occupation: 'personal',
  professionalLevel: 'personal',
  academicTitle: 'personal',
  citizenship: 'personal',
  education: 'personal',
  hardshipGroups: 'sensitive',
  healthy: 'sensitive',
  prestige: 'personal',
  overAgeGround: 'personal',
  youthAge: 'personal',
  youthUnionMember: 'personal',
  youthUnionCadre: 'personal',
  tradeUnionMember: 'personal',
  religion: 'sensitive',
  foreignSpouse: 'sensitive',
  foreignOrigin: 'sensitive',
  hoaMemberChild: 'sensitive',
  generations: 'sensitive',
  privateOwner: 'personal',
  populationBreached: 'sensitive',
  populationBreach: { child: 'sensitive', bornOn: 'sensitive' },
  formerMember: 'none',
  // Days and steps of an earlier membership are what the acts of this case are of this one: seniority rests on them.
  former: {
    case: 'none',
    decidedOn: 'none',
    leftOn: 'none',
    exit: 'none',
    reason: 'sensitive',
    hardship: 'sensitive',
    recordClearedOn: 'sensitive',
    readmissions: 'none',
  },
}

export const unitMarks: MarksOf<Unit> = {
  cell: 'none',
  cellKind: 'none',
  officialMembers: 'none',
  sectionCommittee: 'none',
  grassrootsCommittee: 'none',
  delegated: 'none',
  youthUnion: 'none',
  tradeUnion: 'none',
  underCentralLevel: 'none',
  armedForces: 'none',
  assignedBy: 'none',
  noCell: 'none',
  noCellPlace: 'none',
  temporaryPlace: 'none',
  competence: {
    ground: 'personal',
    since: 'personal',
    months: 'personal',
    continuous: 'personal',
    residence: 'personal',
    handledBy: 'personal',
  },
}

const tallyMarks: MarksOf<Tally> = {
  members: 'none',
  temporarilyAwayAbsent: 'none',
  exemptedAbsent: 'none',
  suspended: 'none',
  otherwiseAbsent: 'none',
  yes: 'none',
  no: 'none',
  abstained: 'none',
  probationaryVotes: 'none',
  visitorVotes: 'none',
}

const committeeTallyMarks: MarksOf<CommitteeTally> = {
  members: 'none',
  temporarilyAwayAbsent: 'none',
  suspended: 'none',
  otherwiseAbsent: 'none',
  yes: 'none',
  no: 'none',
  abstained: 'none',
}

const member = { id: 'personal', official: 'none' } as const
const howVoted = { form: 'none', persons: 'none' } as const
const vote = { tally: committeeTallyMarks, ...howVoted } as const
const particulars = { person: personMarks, unit: unitMarks }
const matter = { matter: 'none' } as const

/** Marks of the fields an act has of its own, by its type. */
export const actMarks: { readonly [T in ActType]: MarksOf<Omit<ActOf<T>, keyof Envelope>> } = {
  'case.opened': { case: 'none', ...particulars },
  'particulars.changed': particulars,
  'membership.transcribed': {
    standing: 'none',
    decidedOn: 'none',
    ceremonyOn: 'none',
    recognisedOn: 'none',
    officialSince: 'none',
    badges: 'none',
    region: 'personal',
    joinedBy: 'none',
    introducers: 'none',
    across: 'none',
  },
  'sympathiser.listed': { byResolution: 'none', recommendedBy: 'personal' },
  'sympathiser.unlisted': { byResolution: 'none' },
  'helper.assigned': { helper: member, byResolution: 'none' },
  'helper.left': { helper: { id: 'personal' }, remarked: 'none', died: 'personal' },
  'class.entered': { course: 'none', proposedByCell: 'none', education: 'personal' },
  'certificate.issued': {
    course: 'none',
    noCentre: 'none',
    reissue: 'none',
    record: {
      size: 'none',
      attendancePercent: 'personal',
      mark: 'personal',
      rewrites: 'personal',
      completedOn: 'none',
    },
  },
  'start.proposed': {},
  'procedure.authorised': {},
  'dossier.opened': {},
  'application.made': { personally: 'none', handwritten: 'none' },
  'background.declared': {
    byApplicant: 'none',
    truthful: 'personal',
    formDefects: 'none',
    hometownSource: 'none',
    relativesDeclared: 'personal',
    relativesExisting: 'personal',
    family: 'personal',
  },
  'background.sealed': {},
  'verification.requested': {
    request: 'none',
    subjects: 'personal',
    abroad: 'personal',
    receivedOn: 'none',
    instead: 'none',
    verifier: 'personal',
  },
  'verification.replied': { request: 'none', answer: 'sensitive' },
  'background.certified': {
    verified: 'personal',
    memberRelatives: {
      relation: 'sensitive',
      declarationClear: 'sensitive',
      confirmedByCommittee: 'sensitive',
      presentPoliticsVerified: 'sensitive',
    },
    // The ground on which nobody has to be verified: of the procedure, like the verification itself.
    samePlace: 'none',
    topics: { applicant: 'none', relatives: 'none' },
    politicalStandard: 'sensitive',
  },
  'background.rejected': {},
  'introduction.made': {
    introducer: member,
    togetherSince: 'personal',
    togetherIn: 'personal',
    sameOrganisation: 'none',
    replaces: 'personal',
    assignedByCell: 'none',
  },
  'introducer.lost': { introducer: 'personal', reason: 'sensitive' },
  'union.resolved': { union: 'none' },
  'opinions.consolidated': {
    ...matter,
    organisations: 'none',
    residence: 'none',
    waiverRule: 'none',
    remarks: 'none',
  },
  'papers.renewed': { papers: 'none', backgroundChanged: 'personal' },
  'consent.given': { matter: 'sensitive', written: 'none' },
  'cell.voted': {
    ...matter,
    outcome: 'none',
    tally: tallyMarks,
    ...howVoted,
    conditionsRechecked: 'none',
    acceptsPlatform: 'sensitive',
    conclusionsStated: 'none',
  },
  'shortfall.reported': { ...matter, full: 'none' },
  'shortfall.answered': { ...matter, answer: 'none' },
  'section.appraised': matter,
  'grassroots.voted': { ...matter, outcome: 'none', ...vote },
  'dossier.submitted': matter,
  'extension.granted': matter,
  'admission.decided': { ...vote, personsNamed: 'none', reappraised: 'none' },
  'admission.refused': { tally: committeeTallyMarks, cause: 'sensitive' },
  'result.notified': matter,
  'decision.received': {},
  'ceremony.held': { separately: 'none', helper: member },
  'member-record.filed': {},
  'proceeding.opened': { proceeding: 'sensitive' },
  'proceeding.closed': { proceeding: 'sensitive' },
  'discipline.opened': { deserves: 'sensitive', breachOn: 'sensitive' },
  'discipline.closed': {},
  'member.disciplined': {
    form: 'sensitive',
    breachOn: 'sensitive',
    deferral: 'sensitive',
    childBornOn: 'sensitive',
  },
  'member-file.reconciled': {},
  'self-review.made': {},
  'remarks.made': { helper: 'personal' },
  'recognition.decided': vote,
  'recognition.refused': { tally: committeeTallyMarks },
  'recognition.announced': {},
  'card.handed-over': {},
  'applicant.moved': { authority: 'none', transferDecidedOn: 'none', unit: unitMarks },
  'being-helped.certified': {},
  'file.forwarded': {},
  'file.received': {},
  'decision.passed-on': {},
  'decision.annulled': {},
  'reconsideration.requested': { receivedOn: 'none' },
  'reconsideration.answered': { upheld: 'none' },
  'member.transferred': {
    transfer: 'none',
    effectiveOn: 'none',
    months: 'none',
    study: 'personal',
    labour: 'personal',
    alone: 'personal',
    toCell: 'none',
    across: 'none',
    underInspection: 'sensitive',
    papersComplete: 'none',
    dossierReceivedOn: 'none',
    dissolvedOn: 'none',
  },
  'referral.presented': {},
  'transfer-notice.arrived': {},
  'member.received': { unit: unitMarks, indexCertified: 'none' },
  'member-file.lost': { lostBy: 'personal' },
  'member-file.restored': { opinionOn: 'none', certified: 'none', copiesFiled: 'none' },
  'stay.prolonged': { months: 'none', reportedHome: 'none' },
  'member.returned': { returnedOn: 'none' },
  'member.exempted': { ground: 'sensitive', until: 'none' },
  'member.suspended': { ground: 'sensitive', until: 'none' },
  'activity.interrupted': { cause: 'personal' },
  'activity.resumed': { ownFault: 'personal', confirmed: 'none' },
  'applicant.withdrew': {},
  'dossier.returned': { matter: 'none', to: 'none', reason: 'personal' },
  'removal.opened': {
    ground: 'sensitive',
    months: 'personal',
    educatedSince: 'none',
    years: 'personal',
    excused: 'personal',
  },
  'self-criticism.requested': {},
  'self-criticism.answered': { answer: 'none' },
  'member.removed': { ...vote, ground: 'sensitive', criminal: 'sensitive' },
  'member.expelled': { ...vote, criminal: 'sensitive', deferral: 'sensitive', childBornOn: 'sensitive' },
  'resignation.requested': { written: 'none', inBreach: 'sensitive', hardship: 'sensitive' },
  'member.resigned': vote,
  'exit.refused': { matter: 'none' },
  'member.died': {},
  'card.collected': {},
  'exit-notice.made': {},
  'exit-file.sent': {},
  'exit-decision.received': {},
  'complaint.lodged': {
    against: 'none',
    receivedOn: 'none',
    decisionReceivedOn: 'none',
    lodgedBy: 'none',
    level: 'none',
    concluded: 'none',
  },
  'complaint.answered': { answer: 'none', against: 'none', level: 'none' },
  'member.restored': { arrearsPaid: 'personal' },
  'defect.found': { defect: 'none', substantive: 'sensitive', procedural: 'none', onTransfer: 'none' },
  'admission.annulled': { as: 'none', issuerGone: 'none', consentOn: 'none' },
  'step.redone': { step: 'none' },
  'admission.regularised': { decidedOn: 'none', ceremonyOn: 'none', officialSince: 'none' },
  'badge.awarded': { years: 'none', early: 'sensitive', correctionAcknowledged: 'none' },
  'case.closed': { continuedIn: 'none' },
  // The corrected act has the marks of its own type.
  'entry.corrected': { entry: 'none', act: { type: 'none', on: 'none' }, reason: 'none' },
  'entry.struck': { entry: 'none', reason: 'none' },
}

/** Codes of a field that do not all tell the same: the mark of each, where the field has the gravest of them. */
export const consentMatterMarks: { readonly [M in ConsentMatter]: Mark } = {
  'over-age': 'personal',
  literacy: 'personal',
  'political-standard': 'sensitive',
  'late-ceremony': 'none',
  religion: 'sensitive',
  'foreign-marriage': 'sensitive',
  'foreign-origin': 'sensitive',
  'private-owner': 'personal',
  readmission: 'none',
  population: 'sensitive',
  'member-file': 'none',
}

type ClassActOf<T extends ClassAct['type']> = Extract<ClassAct, { type: T }>

/** The same for the acts of a training class. */
export const classActMarks: {
  readonly [T in ClassAct['type']]: MarksOf<Omit<ClassActOf<T>, keyof Envelope>>
} = {
  'class.planned': { class: 'none', course: 'none', sessions: 'none', noCentre: 'none' },
  'enrolment.opened': {},
  'person.enrolled': { person: 'personal', education: 'personal', relaxed: 'personal' },
  'session.held': { session: 'none', attended: 'personal' },
  'essay.marked': { person: 'personal', mark: 'personal' },
  'completion.decided': { persons: 'personal' },
  'class-certificate.issued': { person: 'personal' },
  'class.closed': {},
}
