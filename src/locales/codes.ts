import type {
  Across,
  ActivityInterrupted,
  AdmissionAnnulled,
  AdmissionRefused,
  ApplicantMoved,
  BackgroundCertified,
  BackgroundCertifiedMemberRelatives,
  BackgroundCertifiedTopics,
  BackgroundCertifiedTopicsApplicant,
  BackgroundDeclared,
  BadgeAwarded,
  CellVoted,
  CertificateIssued,
  ClassEntered,
  ComplaintAnswered,
  ComplaintLodged,
  ConsentMatter,
  CriminalSituation,
  DefectFound,
  DossierReturned,
  EntryCorrected,
  EntryStruck,
  IntroducerLost,
  IntroductionMade,
  MassOrganisation,
  Matter,
  MemberDisciplined,
  MemberExempted,
  MemberExpelled,
  MemberFileLost,
  MemberSuspended,
  MembershipTranscribed,
  OpinionsConsolidated,
  OrganisationEntry,
  Person,
  PersonFormer,
  PersonHardshipGroups,
  ProceduralGround,
  RedoItem,
  RelativeGroup,
  RemarksFrom,
  RemovalGround,
  SelfCriticismAnswered,
  ShortfallAnswered,
  ShortfallCause,
  Subject,
  SubstantiveGround,
  TransferKind,
  UnionResolved,
  Unit,
  UnitCompetence,
  VerificationReplied,
  VerificationRequested,
  VoteForm,
} from '../casefile/shapes.js'
import type { ActorCase, PartWord } from '../regulations/actors/actor-word.js'
import type {
  BoundDay,
  FactPair,
  NamedThing,
  RelativesDisagreement,
  TallyDisagreement,
  ToldDay,
} from '../rules/agreement/codes.js'
import type { ExceptionalFact, FixedFact } from '../rules/applicant/codes.js'
import type { Conclusion, OpenMatterKind, Ruling } from '../rules/exit/codes.js'
import type { RightKind, RightReason } from '../rules/membership/codes.js'
import type { AbroadKind } from '../rules/transfer/codes.js'

// The fields a code may be a value of, subject by subject, each with its codes: those of a field of an act are its
// enum; the others are what rules state as facts, and what provisions have as values. One code may stand in several
// fields and mean something else in each, so a code is never said without its field.

interface PoolFields {
  course: NonNullable<ClassEntered['course']>
  recommender: MassOrganisation
  reissue: NonNullable<CertificateIssued['reissue']>
}

interface ApplicantFields {
  citizenship: NonNullable<Person['citizenship']>
  ageEnd: 'under' | 'over'
  ageException: 'over-age'
  ageCounting: 'by-month' | 'by-year-over-maximum'
  overAgeGround: NonNullable<Person['overAgeGround']>
  overAgeConditions: 'health-and-prestige-and-place-or-need'
  politicalConclusion: NonNullable<BackgroundCertified['politicalStandard']>
  education: NonNullable<Person['education']>
  /** Levels that a provision names and no record has. */
  educationRequired:
    | 'lower-secondary'
    | 'lower-secondary-or-equivalent'
    | 'lower-secondary-diploma-or-equivalent'
  /** By which level of education the applicant comes in. */
  educationDoor: 'general' | 'hardship' | 'literacy'
  hardshipGroup: PersonHardshipGroups
  religion: NonNullable<Person['religion']>
  recognisedReligion: 'state-recognised'
  foreignOrigin: NonNullable<Person['foreignOrigin']>
  foreignMarriageCheck:
    | 'lawful-marriage'
    | 'spouse-background-clear'
    | 'no-serious-crime'
    | 'spouse-not-hostile'
    | 'security-body-verifies'
  populationOutcome: 'never-considered'
  fixedFact: FixedFact
  exceptionalFact: ExceptionalFact
  formerExit: PersonFormer['exit']
  formerReason:
    | NonNullable<PersonFormer['reason']>
    | 'applied-to-leave-without-hardship'
    | 'political-history-or-present-politics'
}

interface DossierFields {
  hometownSource: NonNullable<BackgroundDeclared['hometownSource']>
  relativeGroup: RelativeGroup
  /** A relative who is a member. */
  relation: BackgroundCertifiedMemberRelatives['relation']
  /** Who is verified. */
  verified: Subject
  verifier: NonNullable<VerificationRequested['verifier']>
  verificationAnswer: NonNullable<VerificationReplied['answer']>
  topic: BackgroundCertifiedTopicsApplicant
  topicHolder: keyof BackgroundCertifiedTopics
  memberRelativeExemption: 'none-verified' | 'none-verified-if-confirmed' | 'history-only'
  union: NonNullable<UnionResolved['union']>
  togetherIn: NonNullable<IntroductionMade['togetherIn']>
  togetherScope: 'same-unit-one-grassroots-organisation' | 'same-unit-one-organisation'
  introducerLoss: NonNullable<IntroducerLost['reason']>
  residenceOpinion: NonNullable<OpinionsConsolidated['residence']>
  remarksFrom: RemarksFrom
  residenceWaiver: 'never' | 'secretariat-rule'
  redoItem: RedoItem | 'verification-if-changed'
  dossierPaper:
    | 'doc.awareness-certificate'
    | 'doc.application'
    | 'doc.background-declaration'
    | 'doc.introduction-paper'
    | 'doc.youth-union-resolution'
    | 'doc.trade-union-resolution'
    | 'doc.consolidated-opinions'
  consentMatter: ConsentMatter
  returnedTo: NonNullable<DossierReturned['to']>
  returnReason: NonNullable<DossierReturned['reason']>
}

interface VoteFields {
  voteOutcome: NonNullable<CellVoted['outcome']>
  voteForm: VoteForm
  voteBase: 'official-members-summoned-less-deductions' | 'sitting-members-less-deductions'
  shortfallAction: 'report-full-result-to-competent-committee'
  shortfallAnswer: NonNullable<ShortfallAnswered['answer']>
}

interface DecisionFields {
  refusalCause: NonNullable<AdmissionRefused['cause']>
  clockStart: 'cell-resolution' | 'decision-received' | 'decision-issued'
}

interface ApplicantMoveFields {
  /** Whether the new place is under the same competent committee. */
  moveAuthority: NonNullable<ApplicantMoved['authority']>
  competenceGround: UnitCompetence['ground']
  applicantResidence: NonNullable<UnitCompetence['residence']>
  noCellPlace: NonNullable<Unit['noCellPlace']>
  handledBy: UnitCompetence['handledBy']
  competentOrganisation: `organisation.${UnitCompetence['handledBy']}`
}

interface OrganisationFields {
  cellKind: NonNullable<Unit['cellKind']> | 'cell'
  armedForces: NonNullable<Unit['armedForces']>
  /** The body that assigns a cell to a place without one. */
  assigner: NonNullable<Unit['assignedBy']>
  structureLevel:
    | 'central'
    | 'province'
    | 'district'
    | 'grassroots'
    | 'cell'
    | 'organisation'
    | 'commune-as-upper'
    | 'commune-as-grassroots'
  unitPlace: NonNullable<OrganisationEntry['place']>
  specialZone: 'none' | 'upper' | 'grassroots'
}

interface MembershipFields {
  right: RightKind
  rightReason: RightReason
  rightAnswer: 'yes' | 'no' | 'unknown'
  standing: NonNullable<MembershipTranscribed['standing']>
  exemptionGround: NonNullable<MemberExempted['ground']>
  suspensionGround: NonNullable<MemberSuspended['ground']>
  interruptionCause: NonNullable<ActivityInterrupted['cause']>
  fileLostBy: NonNullable<MemberFileLost['lostBy']>
  disciplineForm: NonNullable<MemberDisciplined['form']>
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
  badgeEarly: NonNullable<BadgeAwarded['early']>
  joinedBy: NonNullable<MembershipTranscribed['joinedBy']>
  joiningRegion: NonNullable<MembershipTranscribed['region']>
  badgeDay: '02-03' | '05-19' | '09-02' | '11-07'
}

interface TransferFields {
  /** What holds up an official transfer. */
  transferBlock: 'inspection' | 'examination' | 'complaint-or-denunciation'
  transferKind: TransferKind
  abroadKind: AbroadKind
  across: Across
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
  /** What is open on a file, what an act takes forward, and why the one stands against the other. */
  openMatter: OpenMatterKind
  conclusion: Conclusion
  ruling: Ruling
  deathEffect: 'concluded-without-discipline'
  removalGround: RemovalGround
  selfCriticism: NonNullable<SelfCriticismAnswered['answer']>
  criminal: CriminalSituation
  deferral: NonNullable<MemberExpelled['deferral']>
  complaintAgainst: NonNullable<ComplaintLodged['against']>
  lodgedBy: NonNullable<ComplaintLodged['lodgedBy']>
  complaintLevel: NonNullable<ComplaintLodged['level']>
  complaintAnswer: NonNullable<ComplaintAnswered['answer']>
  /** Why a complaint is not handled. */
  complaintObjection:
    | 'no-decision'
    | 'member-dead'
    | 'concluded'
    | 'lodged-by-another'
    | 'lodged-collectively'
}

interface UndoingFields {
  defect: NonNullable<DefectFound['defect']>
  substantiveGround: SubstantiveGround
  proceduralGround: ProceduralGround
  annulmentGround: 'charter-article-1'
  foundOnTransfer: NonNullable<DefectFound['onTransfer']>
  annuller: NonNullable<AdmissionAnnulled['as']>
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

interface AgreementFields {
  /** Two facts that contradict each other. */
  factPair: FactPair
  /** A day that an act tells. */
  toldDay: ToldDay
  /** A day of the file that another is held against. */
  boundDay: BoundDay
  /** What a label leads to on file. */
  namedThing: NamedThing
  relativesDisagreement: RelativesDisagreement
  tallyDisagreement: TallyDisagreement
}

interface PlansFields {
  /** What a target counts. */
  measure: 'sourced' | 'admitted'
  shortfallCause: ShortfallCause
}

interface StatisticsFields {
  gender: NonNullable<Person['gender']>
  occupation: NonNullable<Person['occupation']>
  professionalLevel: NonNullable<Person['professionalLevel']>
  academicTitle: NonNullable<Person['academicTitle']>
  ageBand: '18-30' | '31-35' | '36-40' | '41-45' | '46-50' | '51-55' | '56-60' | 'over-60'
}

interface ActorsFields {
  /** A part that a body plays. */
  actorPart: Exclude<PartWord, 'competentCommittee'>
  /** How a text stands to the bodies it is about, and which level they are of. */
  actorNaming:
    | 'named'
    | 'assumed'
    | 'grassroots'
    | 'above'
    | 'members'
    | 'province'
    | 'ordinary'
    | 'central-level'
  /** The case of an act, where the texts tell several apart. */
  actorCase: ActorCase
}

interface ProcedureFields {
  /** What an act of the common chain is about. */
  matter: Matter
  /** What a provision says in place of a figure. */
  noFigure: 'none' | 'none-stated' | 'not-defined' | 'no-limit'
  correctionReason: NonNullable<EntryCorrected['reason']>
  strikeReason: NonNullable<EntryStruck['reason']>
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
  agreement: AgreementFields
  plans: PlansFields
  statistics: StatisticsFields
  actors: ActorsFields
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
    AgreementFields,
    PlansFields,
    StatisticsFields,
    ActorsFields,
    ProcedureFields {}

/** A field whose codes have words of their own. */
export type Field = keyof CodesOf

/** A word for each code of some fields. */
export type CodeWords<Fields> = {
  readonly [F in keyof Fields]: Readonly<Record<Fields[F] & string, string>>
}
