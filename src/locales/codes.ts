import type { ActOf, ActType, Matter } from '../casefile/acts/act.js'
import type { Person, Unit } from '../casefile/acts/particulars.js'
import type { ShortfallCause } from '../casefile/plan/plan-act.js'

// The fields a code may be a value of, subject by subject, each with its codes: those of a field of an act are its
// enum; the others are what rules state as facts, and what provisions have as values. One code may stand in several
// fields and mean something else in each, so a code is never said without its field.

/** The values of a field, or of the items of a list. */
type In<T, F extends keyof T> = NonNullable<T[F]> extends readonly (infer Item)[] ? Item : NonNullable<T[F]>

type OfAct<T extends ActType, F extends keyof ActOf<T>> = In<ActOf<T>, F>
type Former = NonNullable<Person['former']>
type Competence = NonNullable<Unit['competence']>

interface PoolFields {
  course: OfAct<'class.entered', 'course'>
  recommender: OfAct<'sympathiser.listed', 'recommendedBy'>
  reissue: OfAct<'certificate.issued', 'reissue'>
}

interface ApplicantFields {
  citizenship: In<Person, 'citizenship'>
  ageEnd: 'under' | 'over'
  ageException: 'over-age'
  ageCounting: 'by-month' | 'by-year-over-maximum'
  overAgeGround: In<Person, 'overAgeGround'>
  overAgeConditions: 'health-and-prestige-and-place-or-need'
  politicalConclusion: OfAct<'background.certified', 'politicalStandard'>
  education: In<Person, 'education'>
  /** Levels that a provision names and no record has. */
  educationRequired:
    | 'lower-secondary'
    | 'lower-secondary-or-equivalent'
    | 'lower-secondary-diploma-or-equivalent'
  /** By which level of education the applicant comes in. */
  educationDoor: 'general' | 'hardship' | 'literacy'
  hardshipGroup: In<Person, 'hardshipGroups'>
  religion: In<Person, 'religion'>
  recognisedReligion: 'state-recognised'
  foreignOrigin: In<Person, 'foreignOrigin'>
  foreignMarriageCheck:
    | 'lawful-marriage'
    | 'spouse-background-clear'
    | 'no-serious-crime'
    | 'spouse-not-hostile'
    | 'security-body-verifies'
  populationOutcome: 'never-considered'
  formerExit: Former['exit']
  formerReason: In<Former, 'reason'> | 'applied-to-leave-without-hardship'
}

interface DossierFields {
  hometownSource: OfAct<'background.declared', 'hometownSource'>
  relativeGroup: OfAct<'background.declared', 'relativesDeclared'>
  /** A relative who is a member. */
  relation: OfAct<'background.certified', 'memberRelatives'>['relation']
  /** Who is verified. */
  verified: OfAct<'background.certified', 'verified'>
  verifier: OfAct<'verification.requested', 'verifier'>
  topic: NonNullable<ActOf<'background.certified'>['topics']>['applicant'][number]
  topicHolder: keyof NonNullable<ActOf<'background.certified'>['topics']>
  memberRelativeExemption: 'none-verified' | 'none-verified-if-confirmed' | 'history-only'
  union: OfAct<'union.resolved', 'union'>
  togetherIn: OfAct<'introduction.made', 'togetherIn'>
  togetherScope: 'same-unit-one-grassroots-organisation' | 'same-unit-one-organisation'
  introducerLoss: OfAct<'introducer.lost', 'reason'>
  residenceOpinion: OfAct<'opinions.consolidated', 'residence'>
  residenceWaiver: 'never' | 'secretariat-rule'
  redoItem: OfAct<'papers.renewed', 'papers'> | 'verification-if-changed'
  dossierPaper:
    | 'doc.awareness-certificate'
    | 'doc.application'
    | 'doc.background-declaration'
    | 'doc.introduction-paper'
    | 'doc.youth-union-resolution'
    | 'doc.trade-union-resolution'
    | 'doc.consolidated-opinions'
  consentMatter: OfAct<'consent.given', 'matter'>
  returnedTo: OfAct<'dossier.returned', 'to'>
  returnReason: OfAct<'dossier.returned', 'reason'>
}

interface VoteFields {
  voteOutcome: OfAct<'cell.voted', 'outcome'>
  voteForm: OfAct<'cell.voted', 'form'>
  voteBase: 'official-members-summoned-less-deductions' | 'sitting-members-less-deductions'
  shortfallAction: 'report-full-result-to-competent-committee'
  shortfallAnswer: OfAct<'shortfall.answered', 'answer'>
}

interface DecisionFields {
  refusalCause: OfAct<'admission.refused', 'cause'>
  clockStart: 'cell-resolution' | 'decision-received' | 'decision-issued'
}

interface ApplicantMoveFields {
  /** Whether the new place is under the same competent committee. */
  moveAuthority: OfAct<'applicant.moved', 'authority'>
  competenceGround: Competence['ground']
  handledBy: Competence['handledBy']
  competentOrganisation: `organisation.${Competence['handledBy']}`
}

interface OrganisationFields {
  cellKind: In<Unit, 'cellKind'> | 'cell'
  armedForces: In<Unit, 'armedForces'>
  /** The body that assigns a cell to a place without one. */
  assigner: In<Unit, 'assignedBy'>
  structureLevel:
    | 'central'
    | 'province'
    | 'district'
    | 'grassroots'
    | 'cell'
    | 'organisation'
    | 'commune-as-upper'
    | 'commune-as-grassroots'
  specialZone: 'none' | 'upper' | 'grassroots'
}

interface MembershipFields {
  standing: OfAct<'membership.transcribed', 'standing'>
  disciplineForm: OfAct<'member.disciplined', 'form'>
  recognitionPaper:
    | 'doc.self-review'
    | 'doc.helper-remarks'
    | 'doc.recognition-opinions'
    | 'doc.new-member-certificate'
  /** A day or a meeting that something of a membership runs from, or takes place on. */
  membershipMoment:
    | 'term-end'
    | 'nearest-cell-meeting'
    | 'after-recognition'
    | 'admission-decision'
    | 'first-decision-less-time-outside'
  badgeEarly: OfAct<'badge.awarded', 'early'>
  badgeDay: '02-03' | '05-19' | '09-02' | '11-07'
}

interface TransferFields {
  transferKind: OfAct<'member.transferred', 'transfer'>
  across: OfAct<'member.transferred', 'across'>
  transferSlip: 'official-transfer' | 'internal-transfer' | 'temporary-transfer' | 'transfer-abroad'
  transferAct: 'procedure-done'
  temporaryStatus: 'counted-at-home' | 'fee-at-temporary-place' | 'no-vote-there'
  transferPaper:
    | 'doc.transfer-slip'
    | 'doc.admission-decision'
    | 'doc.membership-card'
    | 'doc.member-file'
    | 'doc.transfer-self-review'
}

interface ExitFields {
  removalGround: OfAct<'removal.opened', 'ground'>
  selfCriticism: OfAct<'self-criticism.answered', 'answer'>
  criminal: OfAct<'member.removed', 'criminal'>
  deferral: OfAct<'member.expelled', 'deferral'>
  complaintAgainst: OfAct<'complaint.lodged', 'against'>
  lodgedBy: OfAct<'complaint.lodged', 'lodgedBy'>
  complaintLevel: OfAct<'complaint.lodged', 'level'>
  complaintAnswer: OfAct<'complaint.answered', 'answer'>
  /** Why a complaint is not handled. */
  complaintObjection: 'no-decision' | 'concluded' | 'lodged-by-another' | 'lodged-collectively'
}

interface UndoingFields {
  defect: OfAct<'defect.found', 'defect'>
  substantiveGround: OfAct<'defect.found', 'substantive'>
  proceduralGround: OfAct<'defect.found', 'procedural'>
  annulmentGround: 'charter-article-1'
  foundOnTransfer: OfAct<'defect.found', 'onTransfer'>
  annuller: OfAct<'admission.annulled', 'as'>
  annulmentMethod:
    | 'annul-redo'
    | 'annul-redo-examine-responsibility'
    | 'redo-faulty-steps-only'
    | 'stop-and-write-back'
    | 'receiving-committee-with-consent'
}

interface ClassesFields {
  /** What a class asks of a person. */
  classMeasure: 'attendance' | 'mark' | 'rewrites'
  classRank: 'average' | 'fair' | 'good' | 'excellent'
}

interface PlansFields {
  /** What a target counts. */
  measure: 'sourced' | 'admitted'
  shortfallCause: ShortfallCause
}

interface StatisticsFields {
  gender: In<Person, 'gender'>
  occupation: In<Person, 'occupation'>
  professionalLevel: In<Person, 'professionalLevel'>
  academicTitle: In<Person, 'academicTitle'>
  ageBand: '18-30' | '31-35' | '36-40' | '41-45' | '46-50' | '51-55' | '56-60' | 'over-60'
}

interface ProcedureFields {
  /** What an act of the common chain is about. */
  matter: Matter
  /** What a provision says in place of a figure. */
  noFigure: 'none' | 'none-stated' | 'not-defined' | 'no-limit'
  strikeReason: OfAct<'entry.struck', 'reason'>
}

/** The fields by the subject that words their codes. */
export interface FieldsBySubject {
  pool: PoolFields
  applicant: ApplicantFields
  dossier: DossierFields
  vote: VoteFields
  decision: DecisionFields
  'applicant-move': ApplicantMoveFields
  organisation: OrganisationFields
  membership: MembershipFields
  transfer: TransferFields
  exit: ExitFields
  undoing: UndoingFields
  classes: ClassesFields
  plans: PlansFields
  statistics: StatisticsFields
  procedure: ProcedureFields
}

/** Every field with its codes; two subjects cannot give one field different ones. */
export interface CodesOf
  extends PoolFields,
    ApplicantFields,
    DossierFields,
    VoteFields,
    DecisionFields,
    ApplicantMoveFields,
    OrganisationFields,
    MembershipFields,
    TransferFields,
    ExitFields,
    UndoingFields,
    ClassesFields,
    PlansFields,
    StatisticsFields,
    ProcedureFields {}

/** A field whose codes have words of their own. */
export type Field = keyof CodesOf

/** A word for each code of some fields. */
export type CodeWords<Fields> = {
  readonly [F in keyof Fields]: Readonly<Record<Fields[F] & string, string>>
}
