// Generated from the schemas by `npm run generate`; where a schema and its type differ, a type test does not compile.
import type { PlainDay } from '../calendar/plain-day.js'

/** The kind of a body that acts. */
export type BodyKind =
  | 'cell'
  | 'cellCommittee'
  | 'cellSecretary'
  | 'sectionCommittee'
  | 'grassrootsCommittee'
  | 'delegatedGrassrootsCommittee'
  | 'grassrootsStandingCommittee'
  | 'upperCommittee'
  | 'upperStandingCommittee'
  | 'districtStandingCommittee'
  | 'communeStandingCommittee'
  | 'grantedStandingCommittee'
  | 'standingMembersAndHeads'
  | 'provincialStandingCommittee'
  | 'provincialStandingMembers'
  | 'centralDirectStandingCommittee'
  | 'organisingBody'
  | 'competentCommittee'
  | 'districtPoliticalCentre'
  | 'communePoliticalCentre'
  | 'youthUnionExecutive'
  | 'youthUnionBranch'
  | 'tradeUnionExecutive'

/** A body named in an act: its kind on that day, and the app's label for it. */
export type Body = {
  kind: BodyKind
  id?: string | undefined
}

/** Reference to the paper that proves an act. */
export type DocumentReference = {
  /** National form code, `6-KNĐ`. */
  code?: string | undefined
  /** Number of the paper in its office. */
  number?: string | undefined
  on?: PlainDay | undefined
  id?: string | undefined
}

export type PersonHardshipGroups =
  | 'mountain-area'
  | 'remote-area'
  | 'border-area'
  | 'island-area'
  | 'ethnic-minority-area'
  | 'specially-difficult-area'
  | 'fisher'
  | 'village-elder'
  | 'hamlet-head'
  | 'person-of-prestige'

export type PersonPopulationBreach = {
  child: number
  bornOn: PlainDay
}

export type PersonFormer = {
  /** The app's label of the earlier case. */
  case?: string | undefined
  decidedOn?: PlainDay | undefined
  leftOn: PlainDay
  exit: 'removed' | 'expelled' | 'resigned' | 'annulled'
  reason?:
    | 'abandonment'
    | 'applied-to-leave'
    | 'internal-unity'
    | 'corruption'
    | 'waste-or-negative-acts'
    | 'serious-crime'
    | 'less-serious-crime'
    | 'population'
    | 'other'
    | undefined
  hardship?: boolean | undefined
  recordClearedOn?: PlainDay | undefined
  readmissions?: number | undefined
}

/**
 * The least that the rules and the statistics forms need to know of the applicant. Every field may be absent; a rule
 * that needs it says so, a form counts it as not stated.
 */
export type Person = {
  bornOn?: PlainDay | undefined
  gender?: 'female' | 'male' | undefined
  ethnicMinority?: boolean | undefined
  occupation?:
    | 'party-front-mass-official'
    | 'state-official'
    | 'commune-cadre'
    | 'village-part-timer'
    | 'public-service-staff'
    | 'non-public-staff'
    | 'enterprise-manager'
    | 'enterprise-indirect-staff'
    | 'enterprise-worker'
    | 'agriculture-forestry-fishery'
    | 'armed-forces'
    | 'student'
    | 'pupil'
    | 'other'
    | undefined
  professionalLevel?:
    | 'elementary'
    | 'intermediate'
    | 'college'
    | 'university'
    | 'master'
    | 'doctor'
    | undefined
  academicTitle?: 'associate-professor' | 'professor' | undefined
  citizenship?: 'vietnamese' | 'other' | undefined
  education?:
    | 'none'
    | 'literate-national-script'
    | 'primary-completed'
    | 'lower-secondary-programme-completed'
    | 'lower-secondary-equivalent'
    | 'lower-secondary-diploma'
    | 'upper-secondary'
    | undefined
  /** Areas and callings for which the law lowers the level of education. */
  hardshipGroups?: PersonHardshipGroups[] | undefined
  /** Shown for applicants above the ordinary age. */
  healthy?: boolean | undefined
  prestige?: boolean | undefined
  overAgeGround?: 'no-organisation-at-place' | 'no-member-at-place' | 'special-need' | undefined
  youthAge?: boolean | undefined
  youthUnionMember?: boolean | undefined
  /** Cadre of the Youth Union [cán bộ Đoàn], for whom some places have a higher youth age. */
  youthUnionCadre?: boolean | undefined
  tradeUnionMember?: boolean | undefined
  /** Follower of a religion the State recognises, or does not. */
  religion?: 'none' | 'recognised' | 'unrecognised' | undefined
  foreignSpouse?: boolean | undefined
  foreignOrigin?: 'none' | 'hoa' | 'other' | undefined
  /** A parent is of ethnic Hoa and a Party member. */
  hoaMemberChild?: boolean | undefined
  /** Generations of the family in Viet Nam, asked of ethnic Hoa. */
  generations?: number | undefined
  /** Owns all or more than half of an enterprise's capital and leads it. */
  privateOwner?: boolean | undefined
  /** The latest birth against the population policy: which child, and when; none of the listed exceptions applies. */
  populationBreach?: PersonPopulationBreach | undefined
  /** An earlier membership, where the case is for re-admission [kết nạp lại]. */
  former?: PersonFormer | undefined
}

export type UnitCompetence = {
  ground:
    | 'employment'
    | 'fixed-term-contract'
    | 'study'
    | 'secondment'
    | 'graduate-waiting-for-work'
    | 'graduate-waiting-for-decision'
    | 'residence'
  since?: PlainDay | undefined
  /** Length of the course of study or of the secondment, by its decision. */
  months?: number | undefined
  /** Actual service without a break; a new contract after the last does not break it. */
  continuous?: boolean | undefined
  /** Which residence an organisation of the residence is at, where the two differ. */
  residence?: 'actual' | 'registered' | undefined
  handledBy: 'employer' | 'school' | 'host' | 'residence' | 'assigned'
}

/** Where the case is handled: what exists there decides who introduces, appraises and decides. */
export type Unit = {
  cell?: string | undefined
  cellKind?: 'grassroots-cell' | 'cell-under-grassroots' | 'village-cell' | undefined
  /** Official members the cell has; with too few it cannot meet to propose. */
  officialMembers?: number | undefined
  sectionCommittee?: boolean | undefined
  grassrootsCommittee?: boolean | undefined
  /** The grassroots committee is delegated to admit. */
  delegated?: boolean | undefined
  youthUnion?: boolean | undefined
  tradeUnion?: boolean | undefined
  /** A grassroots organisation directly under a committee of province or central level. */
  underCentralLevel?: boolean | undefined
  armedForces?: 'army' | 'public-security' | undefined
  /** The place has no member or no cell; the committee directly above assigned this cell. */
  assignedBy?:
    | 'upperCommittee'
    | 'grantedPowerCommittee'
    | 'pilotCommittee'
    | 'delegatedGrassrootsCommittee'
    | 'zoneGrassrootsCommittee'
    | 'provincialCommittee'
    | 'managingCommittee'
    | undefined
  noCell?: boolean | undefined
  /** What kind of place without a cell it is: who assigns one differs. */
  noCellPlace?:
    | 'village'
    | 'commune-unit'
    | 'provincial-unit'
    | 'state-enterprise'
    | 'private-enterprise'
    | 'zone-enterprise'
    | undefined
  /** The cell of a temporary place of activity, whose home cell decides. */
  temporaryPlace?: boolean | undefined
  /** On what ground this organisation handles the case, since when, and whose it is. */
  competence?: UnitCompetence | undefined
}

export type CaseOpened = {
  type: 'case.opened'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  case: string
  person?: Person | undefined
  unit?: Unit | undefined
}

export type ParticularsChanged = {
  type: 'particulars.changed'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  person?: Person | undefined
  unit?: Unit | undefined
}

/** Whether a transfer crosses the organisation directly under the Central Committee (a province), or stays inside it. */
export type Across = 'province' | 'inside'

/** Membership carried over from an office's existing register: the dates are taken from it, the steps are unproven. */
export type MembershipTranscribed = {
  type: 'membership.transcribed'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  standing: 'probationary' | 'official'
  decidedOn?: PlainDay | undefined
  ceremonyOn?: PlainDay | undefined
  /** Day of the recognition decision. */
  recognisedOn?: PlainDay | undefined
  /** Official date [Ngày chính thức] as the register has it; the end of probation where it is left out. */
  officialSince?: PlainDay | undefined
  /** Years of the Party badges the register says the member holds; none where it is empty, not known where it is left out. */
  badges?: number[] | undefined
  /** Where the person was admitted, south of the Bến Hải river or not; asked of joining dates of the wars. */
  region?: 'north' | 'south' | undefined
  /**
   * What the joining day is taken from where there was no ordinary admission in the wars: the first day of cell life after a
   * secret mass organisation, the day a member's tasks were given or a cell was founded, or the day a sympathiser taken for
   * a member took part.
   */
  joinedBy?: 'cell-life' | 'member-tasks' | 'taking-part' | undefined
  /** How many members introduced the person; one alone is asked of admissions of the wars. */
  introducers?: number | undefined
  /** Given where the register takes the member over because of a transfer on `on`, not from its own earlier books. */
  across?: Across | undefined
}

/**
 * Mass organisations that find and recommend people for the sympathiser list: Youth Union [Đoàn TNCS Hồ Chí Minh], trade
 * union [công đoàn], Veterans' Association [Hội Cựu chiến binh]. Only the first two introduce into the Party.
 */
export type MassOrganisation = 'youth-union' | 'trade-union' | 'veterans-association'

/** The cell puts the person on the sympathiser list [danh sách cảm tình Đảng]. */
export type SympathiserListed = {
  type: 'sympathiser.listed'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  byResolution?: boolean | undefined
  recommendedBy?: MassOrganisation | undefined
}

/** The cell drops the person from the list. */
export type SympathiserUnlisted = {
  type: 'sympathiser.unlisted'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  byResolution?: boolean | undefined
}

/** A member named in an act: a label the app may leave out, and whether the member is official on the day. */
export type MemberReference = {
  id?: string | undefined
  official?: boolean | undefined
}

/** The cell assigns a member to help [đảng viên được phân công giúp đỡ]. */
export type HelperAssigned = {
  type: 'helper.assigned'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  helper: MemberReference
  byResolution?: boolean | undefined
}

export type HelperLeftHelper = {
  id?: string | undefined
}

/** The helper leaves: transferred, disciplined or unable to go on. */
export type HelperLeft = {
  type: 'helper.left'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  /** The label of the helper; whether a helper who leaves is official no rule asks. */
  helper?: HelperLeftHelper | undefined
  /** The remarks on the time of help were left behind. */
  remarked?: boolean | undefined
}

/** The person is sent to the awareness class, or the probationary member to the new-member class. */
export type ClassEntered = {
  type: 'class.entered'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  course: 'awareness' | 'new-member'
  proposedByCell?: boolean | undefined
  education?:
    | 'none'
    | 'literate-national-script'
    | 'primary-completed'
    | 'lower-secondary-programme-completed'
    | 'lower-secondary-equivalent'
    | 'lower-secondary-diploma'
    | 'upper-secondary'
    | undefined
}

export type CertificateIssuedRecord = {
  size?: number | undefined
  attendancePercent?: number | undefined
  mark?: number | undefined
  rewrites?: number | undefined
  completedOn?: PlainDay | undefined
}

/** A political centre issues the certificate of a class, with the record of the class where it is known. */
export type CertificateIssued = {
  type: 'certificate.issued'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  course: 'awareness' | 'new-member'
  /** No political centre exists at the place, so another body issues. */
  noCentre?: boolean | undefined
  reissue?: 'fault-of-centre' | 'other' | undefined
  record?: CertificateIssuedRecord | undefined
}

/** The cell resolves to propose starting the procedure. */
export type StartProposed = {
  type: 'start.proposed'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
}

/** The grassroots committee, or the committee directly above, allows the procedure to start. */
export type ProcedureAuthorised = {
  type: 'procedure.authorised'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
}

/** The day the dossier was drawn up [lập hồ sơ đề nghị xét kết nạp], where it is stated. */
export type DossierOpened = {
  type: 'dossier.opened'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
}

/** The applicant makes the application [đơn xin vào Đảng, 1-KNĐ]. */
export type ApplicationMade = {
  type: 'application.made'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  personally?: boolean | undefined
  handwritten?: boolean | undefined
}

/** Groups of relatives that a background declaration names. */
export type RelativeGroup =
  | 'own-grandparents'
  | 'spouse-grandparents'
  | 'parents-or-carer'
  | 'spouse-parents'
  | 'spouse'
  | 'own-siblings'
  | 'spouse-siblings'
  | 'children'

/** Persons of the family a background declaration knows, and whom a verification covers. */
export type Subject =
  | 'applicant'
  | 'father'
  | 'mother'
  | 'carer'
  | 'spouse'
  | 'spouse-father'
  | 'spouse-mother'
  | 'spouse-carer'
  | 'adult-child'

/** The applicant declares the background [lý lịch của người xin vào Đảng, 2-KNĐ]. */
export type BackgroundDeclared = {
  type: 'background.declared'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  byApplicant?: boolean | undefined
  truthful?: boolean | undefined
  formDefects?: boolean | undefined
  hometownSource?: 'birth-certificate' | 'identity-card' | undefined
  relativesDeclared?: RelativeGroup[] | undefined
  /** Groups of relatives the applicant has; those not named do not exist or are not to be declared; the dead are. */
  relativesExisting?: RelativeGroup[] | undefined
  /** Whom of the persons to verify the family has, the applicant always among them. */
  family?: Subject[] | undefined
}

/** The grassroots committee puts the overlap seal [đóng dấu giáp lai] on every page, before any comment. */
export type BackgroundSealed = {
  type: 'background.sealed'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
}

/** A verification letter goes out, or a member is sent. */
export type VerificationRequested = {
  type: 'verification.requested'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  request: string
  subjects: Subject[]
  abroad?: boolean | undefined
  /** Day the requested body received it; the time for the answer runs from here. */
  receivedOn?: PlainDay | undefined
  /** The request refused or left unclear that this one takes to the organising body of the committee above. */
  instead?: string | undefined
  /** Relation of the person sent to verify to the applicant. */
  verifier?: 'unrelated' | 'applicant' | 'parent' | 'spouse' | 'sibling' | 'child' | undefined
}

/** The requested body answers; what it says of the declaration, where that is stated. */
export type VerificationReplied = {
  type: 'verification.replied'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  request: string
  /** Right, not right, not complete, still unclear, or no confirmation at all, which no text allows. */
  answer?: 'right' | 'not-right' | 'not-complete' | 'unclear' | 'refused' | undefined
}

export type BackgroundCertifiedMemberRelatives = {
  relation:
    | 'father'
    | 'mother'
    | 'sibling'
    | 'child'
    | 'spouse'
    | 'spouse-father'
    | 'spouse-mother'
    | 'spouse-sibling'
  declarationClear?: boolean | undefined
  confirmedByCommittee?: boolean | undefined
  presentPoliticsVerified?: boolean | undefined
}

export type BackgroundCertifiedTopicsApplicant =
  | 'political-history'
  | 'present-politics'
  | 'political-standard'
  | 'line-and-law'
  | 'morals-and-lifestyle'

export type BackgroundCertifiedTopicsRelatives =
  | 'political-history'
  | 'present-politics'
  | 'political-standard'
  | 'line-and-law'
  | 'morals-and-lifestyle'

export type BackgroundCertifiedTopics = {
  applicant: BackgroundCertifiedTopicsApplicant[]
  relatives: BackgroundCertifiedTopicsRelatives[]
}

/** The verification is concluded and the declaration certified, signed and sealed. */
export type BackgroundCertified = {
  type: 'background.certified'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  verified?: Subject[] | undefined
  memberRelatives?: BackgroundCertifiedMemberRelatives[] | undefined
  /** Everyone has lived within one Party organisation since the paternal grandparents, and all is well known. */
  samePlace?: boolean | undefined
  topics?: BackgroundCertifiedTopics | undefined
  politicalStandard?: 'met' | 'not-met' | 'beyond-competence' | undefined
}

/** The grassroots committee concludes that the political standard is not met. */
export type BackgroundRejected = {
  type: 'background.rejected'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
}

export type IntroductionMadeIntroducer = {
  id: string
  official?: boolean | undefined
}

/** A member introduces the applicant [giấy giới thiệu người vào Đảng, 3-KNĐ]. */
export type IntroductionMade = {
  type: 'introduction.made'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  introducer: IntroductionMadeIntroducer
  /** First day together at work, labour, study or the same residence. */
  togetherSince?: PlainDay | undefined
  togetherIn?: 'work' | 'labour' | 'study' | 'residence' | undefined
  sameOrganisation?: boolean | undefined
  /** The introducer this one replaces, and that the cell assigned the replacement. */
  replaces?: string | undefined
  assignedByCell?: boolean | undefined
}

/** An introducer moves away, is disciplined or cannot go on. */
export type IntroducerLost = {
  type: 'introducer.lost'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  introducer: string
  reason?: 'moved' | 'disciplined' | 'unable' | undefined
}

/** The Youth Union or trade union resolves to introduce [4-KNĐ, 4A-KNĐ]. */
export type UnionResolved = {
  type: 'union.resolved'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  union: 'youth-union' | 'trade-union'
}

/** What opinions, an extended time limit and a returned dossier are about: the two matters a dossier is decided on. */
export type DossierMatter = 'admission' | 'recognition'

/** The cell committee consolidates the opinions [5-KNĐ; 12-KNĐ on recognition]. */
export type OpinionsConsolidated = {
  type: 'opinions.consolidated'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  matter: DossierMatter
  organisations?: boolean | undefined
  residence?: 'given' | 'waived' | 'none' | undefined
  /** Secretariat rule on which a waiver of the residence opinion rests. */
  waiverRule?: string | undefined
}

/** A paper of the dossier that a stale dossier has redone. */
export type RedoItem = 'introduction-paper' | 'union-resolution' | 'verification' | 'consolidated-opinions'

/** Papers of a stale dossier are redone; the new papers open a new window. */
export type PapersRenewed = {
  type: 'papers.renewed'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  papers: RedoItem[]
  /** Something in the background changed since the first verification. */
  backgroundChanged?: boolean | undefined
}

/** What a written consent lifts. */
export type ConsentMatter =
  | 'over-age'
  | 'literacy'
  | 'political-standard'
  | 'late-ceremony'
  | 'religion'
  | 'foreign-marriage'
  | 'foreign-origin'
  | 'private-owner'
  | 'readmission'
  | 'population'
  | 'member-file'

/** A body consents in writing. */
export type ConsentGiven = {
  type: 'consent.given'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  /** Not told where it would tell of the person: to a role that may not see it, and once its key is destroyed. */
  matter?: ConsentMatter | undefined
  written?: boolean | undefined
}

/** What an act of the common chain is about: admission [kết nạp], recognition [công nhận chính thức], or an exit. */
export type Matter = 'admission' | 'recognition' | 'removal' | 'expulsion' | 'resignation'

/**
 * The count of a vote of a cell and how its base was reached. `members`: official members of the cell who were summoned;
 * probationary members are never among them. The deductions are parts of `members`.
 */
export type Tally = {
  members: number
  /** On temporary activity elsewhere, and absent. */
  temporarilyAwayAbsent?: number | undefined
  /** Exempted from Party work and activity, and absent. */
  exemptedAbsent?: number | undefined
  /** Suspended from activity, charged, prosecuted or detained. */
  suspended?: number | undefined
  /** Absent for any other reason, such as travel or illness. */
  otherwiseAbsent?: number | undefined
  yes: number
  no?: number | undefined
  abstained?: number | undefined
  /** Votes cast by probationary members, to be struck out; they are not in `yes`. */
  probationaryVotes?: number | undefined
}

/** Form of a vote: secret ballot [bỏ phiếu kín] or raised membership card [giơ thẻ đảng viên]; `show-of-hands` is neither. */
export type VoteForm = 'secret-ballot' | 'raised-card' | 'show-of-hands'

/** The cell considers and votes [6-KNĐ; 13-KNĐ on recognition]. */
export type CellVoted = {
  type: 'cell.voted'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  matter: Matter
  outcome?: 'proposed' | 'not-proposed' | undefined
  tally?: Tally | undefined
  form?: VoteForm | undefined
  persons?: number | undefined
  /** The cell committee re-checked every standard and condition before the meeting. */
  conditionsRechecked?: boolean | undefined
  /** The applicant accepts the Platform and the Charter, is outstanding in practice and trusted by the people. */
  acceptsPlatform?: boolean | undefined
  /** The resolution states the conclusions the guidance asks for and the numbers for and against. */
  conclusionsStated?: boolean | undefined
}

/** A missed fraction is reported in full to the competent committee. */
export type ShortfallReported = {
  type: 'shortfall.reported'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  matter: Matter
  full?: boolean | undefined
}

/** The competent committee answers a shortfall: it considers, refuses, or returns the dossier to the cell. */
export type ShortfallAnswered = {
  type: 'shortfall.answered'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  matter: Matter
  answer: 'consider' | 'refuse' | 'return'
}

/** The section committee appraises the cell's resolution [7-KNĐ, 14-KNĐ]. */
export type SectionAppraised = {
  type: 'section.appraised'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  matter: Matter
}

/**
 * The count of a vote of a committee, a standing committee or standing members with heads. `members`: its sitting members;
 * nobody is exempted and nobody is probationary among them (regulation pt 9.3.3).
 */
export type CommitteeTally = {
  members: number
  /** Temporarily transferred, and absent. */
  temporarilyAwayAbsent?: number | undefined
  /** Suspended from activity, charged, prosecuted or detained. */
  suspended?: number | undefined
  /** Absent for any other reason; they stay in the base. */
  otherwiseAbsent?: number | undefined
  yes: number
  no?: number | undefined
  abstained?: number | undefined
}

/** The grassroots committee votes [8-KNĐ, 15-KNĐ]. */
export type GrassrootsVoted = {
  type: 'grassroots.voted'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  matter: Matter
  outcome?: 'proposed' | 'not-proposed' | undefined
  tally?: CommitteeTally | undefined
  form?: VoteForm | undefined
  persons?: number | undefined
}

/** The dossier is sent to the competent committee. */
export type DossierSubmitted = {
  type: 'dossier.submitted'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  matter: Matter
}

/** The competent committee extends its own time limit in a special case. */
export type ExtensionGranted = {
  type: 'extension.granted'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  matter: DossierMatter
}

/** The competent committee decides to admit [quyết định kết nạp, 9-KNĐ]. */
export type AdmissionDecided = {
  type: 'admission.decided'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  tally?: CommitteeTally | undefined
  form?: VoteForm | undefined
  persons?: number | undefined
  /** Persons the decision names; one is the practice. */
  personsNamed?: number | undefined
  /** The organising body re-appraised the file and circulated an extract. */
  reappraised?: boolean | undefined
}

/** The competent committee refuses to admit. */
export type AdmissionRefused = {
  type: 'admission.refused'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  tally?: CommitteeTally | undefined
  cause?: 'standard' | 'age' | 'background' | 'procedure' | 'vote' | 'need' | 'other' | undefined
}

/** The competent committee notifies the proposing cell of the result. */
export type ResultNotified = {
  type: 'result.notified'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  matter: Matter
}

/** The cell receives the admission decision. */
export type DecisionReceived = {
  type: 'decision.received'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
}

/** The cell holds the ceremony [lễ kết nạp]; the joining date. */
export type CeremonyHeld = {
  type: 'ceremony.held'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  separately?: boolean | undefined
  helper?: MemberReference | undefined
}

/** The new member declares the member record and the member sheet [1-HSĐV, 2-HSĐV]. */
export type MemberRecordFiled = {
  type: 'member-record.filed'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
}

/** A proceeding about the member begins; about an applicant only a criminal case. */
export type ProceedingOpened = {
  type: 'proceeding.opened'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  proceeding: 'inspection' | 'denunciation' | 'criminal-case'
}

/** The proceeding ends. */
export type ProceedingClosed = {
  type: 'proceeding.closed'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  proceeding: 'inspection' | 'denunciation' | 'criminal-case'
}

/** Forms of discipline [hình thức kỷ luật] of a member, the heaviest last. */
export type DisciplineForm = 'reprimand' | 'warning' | 'dismissal' | 'expulsion'

/**
 * A breach is found and discipline is being considered [xem xét kỷ luật]: the matter is open until the member is
 * disciplined or expelled, or it is closed without.
 */
export type DisciplineOpened = {
  type: 'discipline.opened'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  /** The form the body that found the breach holds deserved, where it has said so. */
  deserves?: DisciplineForm | undefined
  /** Day of the breach. */
  breachOn?: PlainDay | undefined
}

/** The consideration ends without discipline. */
export type DisciplineClosed = {
  type: 'discipline.closed'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
}

/** A member is disciplined. */
export type MemberDisciplined = {
  type: 'member.disciplined'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  form: DisciplineForm
  /** Day of the breach; the limitation period counts from here. */
  breachOn?: PlainDay | undefined
  deferral?: 'pregnancy' | 'child' | 'illness' | undefined
  childBornOn?: PlainDay | undefined
}

/** The probationary member writes the self-review [bản tự kiểm điểm, 10-KNĐ]. */
export type SelfReviewMade = {
  type: 'self-review.made'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
}

/** A helper, present or earlier, writes remarks [11-KNĐ]. */
export type RemarksMade = {
  type: 'remarks.made'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  helper?: string | undefined
}

/** The competent committee decides to recognise [16-KNĐ]. */
export type RecognitionDecided = {
  type: 'recognition.decided'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  tally?: CommitteeTally | undefined
  form?: VoteForm | undefined
  persons?: number | undefined
}

/** The competent committee refuses to recognise; removal is then proposed. */
export type RecognitionRefused = {
  type: 'recognition.refused'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  tally?: CommitteeTally | undefined
}

/** The recognition is announced at the cell meeting. */
export type RecognitionAnnounced = {
  type: 'recognition.announced'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
}

/** The membership card is handed over. */
export type CardHandedOver = {
  type: 'card.handed-over'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
}

/**
 * The applicant moves before the ceremony. `authority` tells whether the new place is under the same competent
 * committee; `unit` is the new place; `transferDecidedOn` the person's own transfer decision.
 */
export type ApplicantMoved = {
  type: 'applicant.moved'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  authority?: 'same' | 'other' | undefined
  transferDecidedOn?: PlainDay | undefined
  unit?: Unit | undefined
}

/** The old grassroots committee certifies that the applicant is being helped and considered. */
export type BeingHelpedCertified = {
  type: 'being-helped.certified'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
}

/** The old committee sends letter and file to the competent committee of the new place. */
export type FileForwarded = {
  type: 'file.forwarded'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
}

/** The competent committee of the new place receives letter and file. */
export type FileReceived = {
  type: 'file.received'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
}

/** The competent committee passes its decision on to the new place. */
export type DecisionPassedOn = {
  type: 'decision.passed-on'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
}

/** The committee that decided annuls its own decision, because the applicant had moved too long before it. */
export type DecisionAnnulled = {
  type: 'decision.annulled'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
}

/** The new place asks, through the committee above, that the decision be reconsidered. */
export type ReconsiderationRequested = {
  type: 'reconsideration.requested'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  receivedOn?: PlainDay | undefined
}

/** The committee that decided answers. */
export type ReconsiderationAnswered = {
  type: 'reconsideration.answered'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  upheld: boolean
}

/** Kinds of transfer of a member: official, temporary, inside the superior organisation, abroad. */
export type TransferKind = 'official' | 'temporary' | 'internal' | 'abroad'

/** A member [đảng viên] is transferred; `effectiveOn` is the day the decision takes effect or of moving house. */
export type MemberTransferred = {
  type: 'member.transferred'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  transfer: TransferKind
  effectiveOn?: PlainDay | undefined
  /** Length of the stay in months, where it is temporary; study has a longer limit. */
  months?: number | undefined
  study?: boolean | undefined
  /** Sent to labour abroad [xuất khẩu lao động]: the committee directly above keeps the file, and the return is reported to it. */
  labour?: boolean | undefined
  /** Abroad where there is no Party organisation: recognition is decided on the self-review and the remarks, without a cell. */
  alone?: boolean | undefined
  /** Destination, a label of the app; a transfer to the same cell is refused. */
  toCell?: string | undefined
  across?: Across | undefined
  /** Under inspection or examination, or a complaint or denunciation is being handled. */
  underInspection?: boolean | undefined
  /** Slip, card or admission decision, file and self-review with remarks are all there. */
  papersComplete?: boolean | undefined
}

/** The member presents the referral letter [giấy giới thiệu sinh hoạt đảng] to the new cell committee. */
export type ReferralPresented = {
  type: 'referral.presented'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
}

/** The notice slip [phiếu báo] arrives at the destination, or the member receives the dossier. */
export type TransferNoticeArrived = {
  type: 'transfer-notice.arrived'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
}

/** The destination receives the member and files the dossier. */
export type MemberReceived = {
  type: 'member.received'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  unit?: Unit | undefined
  indexCertified?: boolean | undefined
}

/** The place of activity prolongs a temporary stay by so many months, and tells the home cell. */
export type StayProlonged = {
  type: 'stay.prolonged'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  months: number
  reportedHome?: boolean | undefined
}

/** A member on temporary activity or abroad comes back; `returnedOn` is the day of the return reported now. */
export type MemberReturned = {
  type: 'member.returned'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  returnedOn?: PlainDay | undefined
}

/** A member is exempted from work and activity [miễn công tác và sinh hoạt đảng]. */
export type MemberExempted = {
  type: 'member.exempted'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  ground?:
    | 'age'
    | 'health'
    | 'long-treatment'
    | 'alone-or-far-away'
    | 'moving-work'
    | 'awaiting-retirement'
    | 'maternity'
    | undefined
  /** First day of activity again, where the decision names one. */
  until?: PlainDay | undefined
}

/** A member is suspended from activity [đình chỉ sinh hoạt đảng], or the suspension is extended. */
export type MemberSuspended = {
  type: 'member.suspended'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  /** A suspension under a criminal procedure lasts as long as the procedure. */
  ground?: 'discipline' | 'criminal' | undefined
  /** First day of activity again, where the decision names one. */
  until?: PlainDay | undefined
}

/** The member's activity is interrupted [gián đoạn sinh hoạt đảng]: `on` is the first day of it. */
export type ActivityInterrupted = {
  type: 'activity.interrupted'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  cause?: 'lost-contact' | 'transfer-gap' | undefined
}

/** The member takes part in activity again [nối lại sinh hoạt đảng, trở lại sinh hoạt]. */
export type ActivityResumed = {
  type: 'activity.resumed'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  /** After an interruption: it came about through the member's own fault. */
  ownFault?: boolean | undefined
  /** After an interruption: cell and grassroots committee confirm that duties were done and conduct kept meanwhile. */
  confirmed?: boolean | undefined
}

/** The applicant withdraws. */
export type ApplicantWithdrew = {
  type: 'applicant.withdrew'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
}

/** The dossier is returned for correction: one step back, or to the start. That of an admission where it says no other. */
export type DossierReturned = {
  type: 'dossier.returned'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  matter?: DossierMatter | undefined
  to: 'previous' | 'start'
  reason?: 'papers' | 'background' | 'introduction' | 'vote' | 'other' | undefined
}

/** Grounds of a removal of the name [xóa tên] (regulation pt 8.1, 4.2.1, 5.2.7, 5.2.8). */
export type RemovalGround =
  | 'abandonment'
  | 'fees-unpaid'
  | 'card-returned-or-destroyed'
  | 'no-progress'
  | 'standing-breached'
  | 'political-standard'
  | 'unqualified-probationary'
  | 'transfer-not-filed'
  | 'impostor'
  | 'interruption'

/** The cell opens a removal on a ground; the days and counts its rule needs stand beside it. */
export type RemovalOpened = {
  type: 'removal.opened'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  ground: RemovalGround
  /** Months without activity or without fee in the year. */
  months?: number | undefined
  /** First day of the cell's education that brought no progress. */
  educatedSince?: PlainDay | undefined
  /** Consecutive years in breach of standing. */
  years?: number | undefined
  /** A good reason was shown. */
  excused?: boolean | undefined
}

/** The cell asks for the self-criticism [bản tự kiểm điểm]. */
export type SelfCriticismRequested = {
  type: 'self-criticism.requested'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
}

/** The member writes it and attends, or refuses deliberately. */
export type SelfCriticismAnswered = {
  type: 'self-criticism.answered'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  answer: 'made' | 'refused'
}

/** Situations in which name or membership is struck without the ordinary procedure (296-QĐ/TW art. 16(3)). */
export type CriminalSituation =
  | 'wanted'
  | 'detained'
  | 'non-custodial-reform'
  | 'imprisonment'
  | 'fine'
  | 'warning'

/** The competent committee removes the name. */
export type MemberRemoved = {
  type: 'member.removed'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  tally?: CommitteeTally | undefined
  form?: VoteForm | undefined
  persons?: number | undefined
  ground?: RemovalGround | undefined
  /** The criminal situation of the fast track, which needs no ordinary procedure. */
  criminal?: CriminalSituation | undefined
}

/** The competent body expels [khai trừ]. */
export type MemberExpelled = {
  type: 'member.expelled'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  tally?: CommitteeTally | undefined
  form?: VoteForm | undefined
  persons?: number | undefined
  criminal?: CriminalSituation | undefined
  deferral?: 'pregnancy' | 'child' | 'illness' | undefined
  childBornOn?: PlainDay | undefined
}

/** The member applies to leave [xin ra khỏi Đảng]. */
export type ResignationRequested = {
  type: 'resignation.requested'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  written?: boolean | undefined
  /** The member has breached standing or is under discipline. */
  inBreach?: boolean | undefined
  /** Specially hard family circumstances, which keep a later re-admission open. */
  hardship?: boolean | undefined
}

/** The competent committee lets the member leave. */
export type MemberResigned = {
  type: 'member.resigned'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  tally?: CommitteeTally | undefined
  form?: VoteForm | undefined
  persons?: number | undefined
}

/** The competent committee does not agree to an exit that was proposed; the membership goes on. */
export type ExitRefused = {
  type: 'exit.refused'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  matter: 'removal' | 'expulsion' | 'resignation'
}

/** The member dies [từ trần]. */
export type MemberDied = {
  type: 'member.died'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
}

/** The cell collects the card. */
export type CardCollected = {
  type: 'card.collected'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
}

/** The notice of the exit is made, and later sent upward with the file. */
export type ExitNoticeMade = {
  type: 'exit-notice.made'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
}

export type ExitFileSent = {
  type: 'exit-file.sent'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
}

/** The person receives the decision on the exit; the time for a complaint runs from here. */
export type ExitDecisionReceived = {
  type: 'exit-decision.received'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
}

/** A complaint [khiếu nại] against removal or discipline. */
export type ComplaintLodged = {
  type: 'complaint.lodged'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  against: 'removal' | 'expulsion' | 'discipline'
  /** Day the body received the complaint; the time to answer runs from here, by default from the day of the act. */
  receivedOn?: PlainDay | undefined
  /** Day the member received a decision on discipline; of a decision on an exit the receipt is an act of its own. */
  decisionReceivedOn?: PlainDay | undefined
  lodgedBy?: 'member' | 'other' | 'group' | undefined
  level?: 'upper' | 'province' | 'central' | undefined
  /** Concluded by the highest competent level before. */
  concluded?: boolean | undefined
}

/** A complaint is answered; where several are open, `against` and `level` tell which. */
export type ComplaintAnswered = {
  type: 'complaint.answered'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  answer: 'upheld' | 'rejected' | 'restored'
  against?: 'removal' | 'expulsion' | 'discipline' | undefined
  level?: 'upper' | 'province' | 'central' | undefined
}

/** The membership is restored: wrongly removed or expelled; seniority is continuous. */
export type MemberRestored = {
  type: 'member.restored'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  arrearsPaid?: boolean | undefined
}

/** Grounds of a substantive defect [kết nạp sai tiêu chuẩn]. */
export type SubstantiveGround =
  | 'under-age'
  | 'untruthful-declaration'
  | 'political-standard'
  | 'education'
  | 'citizenship'
  | 'not-readmittable'
  | 'other'

/** Grounds of a procedural defect [kết nạp sai thẩm quyền, thủ tục]. */
export type ProceduralGround =
  | 'authority'
  | 'vote'
  | 'introduction'
  | 'verification'
  | 'class'
  | 'opinions'
  | 'order'
  | 'other'

/** A defect of an admission is found. */
export type DefectFound = {
  type: 'defect.found'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  defect: 'substantive' | 'procedural'
  substantive?: SubstantiveGround | undefined
  procedural?: ProceduralGround | undefined
  /** Found by the receiving place on a transfer, before or after reception. */
  onTransfer?: 'before-reception' | 'after-reception' | undefined
}

/** The admission is annulled [hủy bỏ quyết định kết nạp]. */
export type AdmissionAnnulled = {
  type: 'admission.annulled'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  /** The annulling committee issued the decision, or took its place, or holds the member now. */
  as?: 'issuer' | 'present-committee' | 'receiving-committee' | undefined
  /** The issuer was merged or dissolved. */
  issuerGone?: boolean | undefined
  /** Written consent of the competent higher level. */
  consentOn?: PlainDay | undefined
}

/** Steps redone after a procedural defect, valid ones kept. */
export type StepRedone = {
  type: 'step.redone'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  step: ProceduralGround
}

/** One decision annuls the old, recognises membership or official status, and fixes the dates again. */
export type AdmissionRegularised = {
  type: 'admission.regularised'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  decidedOn: PlainDay
  ceremonyOn?: PlainDay | undefined
  officialSince?: PlainDay | undefined
}

/** The Party badge [Huy hiệu Đảng] is awarded. */
export type BadgeAwarded = {
  type: 'badge.awarded'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  years: number
  early?: 'illness' | 'posthumous' | undefined
  correctionAcknowledged?: boolean | undefined
}

/** The file of a member [hồ sơ đảng viên] is found lost; by whom, once that is established. */
export type MemberFileLost = {
  type: 'member-file.lost'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  lostBy?: 'member' | 'organisation' | 'force-majeure' | undefined
}

/** The file is made again: record, sheet, the papers of the two decisions, the report on the loss. */
export type MemberFileRestored = {
  type: 'member-file.restored'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  /** Day of the opinion of the standing committee of the committee directly above. */
  opinionOn?: PlainDay | undefined
  /** The competent committee has verified and certified the new file. */
  certified?: boolean | undefined
  /** Copies of the decisions on admission and recognition, and the report on the loss, are in it. */
  copiesFiled?: boolean | undefined
}

/**
 * The case is closed because it was opened by mistake or a second time; it counts nowhere from then on, and its log stays.
 * It is no exit: nothing took place but the opening. A strike of it opens the case again.
 */
export type CaseClosed = {
  type: 'case.closed'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  /** The case that goes on with the person, where the two are one. */
  continuedIn?: string | undefined
}

export type EntryCorrectedAct = {
  [field: string]: unknown
  type: string
  on: string
}

/** An earlier entry is corrected: `act` stands in its place from then on. */
export type EntryCorrected = {
  type: 'entry.corrected'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  entry: string
  act: EntryCorrectedAct
  reason?: 'mistyped' | 'paper-differs' | 'found-since' | 'other' | undefined
}

/** An earlier entry is struck: it never took place. */
export type EntryStruck = {
  type: 'entry.struck'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  entry: string
  reason?: 'entered-twice' | 'wrong-case' | 'did-not-take-place' | 'other' | undefined
}

/**
 * A fact of a case in the past tense: what took place, on which day, by whom, on what evidence. Told apart by `type`; every
 * act a case may hold, in the order of the procedure.
 */
export type Act =
  | CaseOpened
  | ParticularsChanged
  | MembershipTranscribed
  | SympathiserListed
  | SympathiserUnlisted
  | HelperAssigned
  | HelperLeft
  | ClassEntered
  | CertificateIssued
  | StartProposed
  | ProcedureAuthorised
  | DossierOpened
  | ApplicationMade
  | BackgroundDeclared
  | BackgroundSealed
  | VerificationRequested
  | VerificationReplied
  | BackgroundCertified
  | BackgroundRejected
  | IntroductionMade
  | IntroducerLost
  | UnionResolved
  | OpinionsConsolidated
  | PapersRenewed
  | ConsentGiven
  | CellVoted
  | ShortfallReported
  | ShortfallAnswered
  | SectionAppraised
  | GrassrootsVoted
  | DossierSubmitted
  | ExtensionGranted
  | AdmissionDecided
  | AdmissionRefused
  | ResultNotified
  | DecisionReceived
  | CeremonyHeld
  | MemberRecordFiled
  | ProceedingOpened
  | ProceedingClosed
  | DisciplineOpened
  | DisciplineClosed
  | MemberDisciplined
  | SelfReviewMade
  | RemarksMade
  | RecognitionDecided
  | RecognitionRefused
  | RecognitionAnnounced
  | CardHandedOver
  | ApplicantMoved
  | BeingHelpedCertified
  | FileForwarded
  | FileReceived
  | DecisionPassedOn
  | DecisionAnnulled
  | ReconsiderationRequested
  | ReconsiderationAnswered
  | MemberTransferred
  | ReferralPresented
  | TransferNoticeArrived
  | MemberReceived
  | StayProlonged
  | MemberReturned
  | MemberExempted
  | MemberSuspended
  | ActivityInterrupted
  | ActivityResumed
  | ApplicantWithdrew
  | DossierReturned
  | RemovalOpened
  | SelfCriticismRequested
  | SelfCriticismAnswered
  | MemberRemoved
  | MemberExpelled
  | ResignationRequested
  | MemberResigned
  | ExitRefused
  | MemberDied
  | CardCollected
  | ExitNoticeMade
  | ExitFileSent
  | ExitDecisionReceived
  | ComplaintLodged
  | ComplaintAnswered
  | MemberRestored
  | DefectFound
  | AdmissionAnnulled
  | StepRedone
  | AdmissionRegularised
  | BadgeAwarded
  | MemberFileLost
  | MemberFileRestored
  | CaseClosed
  | EntryCorrected
  | EntryStruck

/** The committee orders a class and a centre runs it; `sessions` is how many will be held. */
export type ClassPlanned = {
  type: 'class.planned'
  on: PlainDay
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  class: string
  course: 'awareness' | 'new-member'
  by: Body
  sessions: number
  noCentre?: boolean | undefined
}

export type EnrolmentOpened = {
  type: 'enrolment.opened'
  on: PlainDay
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
}

export type PersonEnrolled = {
  type: 'person.enrolled'
  on: PlainDay
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  person: string
  education?:
    | 'none'
    | 'literate-national-script'
    | 'primary-completed'
    | 'lower-secondary-programme-completed'
    | 'lower-secondary-equivalent'
    | 'lower-secondary-diploma'
    | 'upper-secondary'
    | undefined
  /** Lives in an area, or follows a calling, for which the entrant's education is relaxed. */
  relaxed?: boolean | undefined
}

export type SessionHeld = {
  type: 'session.held'
  on: PlainDay
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  session: number
  attended: string[]
}

export type EssayMarked = {
  type: 'essay.marked'
  on: PlainDay
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  person: string
  mark: number
}

export type CompletionDecided = {
  type: 'completion.decided'
  on: PlainDay
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  persons: string[]
}

export type ClassCertificateIssued = {
  type: 'class-certificate.issued'
  on: PlainDay
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  person: string
}

export type ClassClosed = {
  type: 'class.closed'
  on: PlainDay
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
}

/** The acts of a training class; persons are the app's labels. */
export type ClassAct =
  | ClassPlanned
  | EnrolmentOpened
  | PersonEnrolled
  | SessionHeld
  | EssayMarked
  | CompletionDecided
  | ClassCertificateIssued
  | ClassClosed

/** The kind of a body of the organisation directory. */
export type OrganisationKind =
  | 'cell'
  | 'sectionCommittee'
  | 'grassrootsCommittee'
  | 'communeCommittee'
  | 'upperCommittee'
  | 'districtCommittee'
  | 'provinceCommittee'

export type OrganisationEntryUnder = {
  from: PlainDay
  until?: PlainDay | undefined
  body: string
}

export type OrganisationEntryDelegated = {
  from: PlainDay
  until?: PlainDay | undefined
  by?: string | undefined
  members?: number | undefined
  qualityYears?: number | undefined
}

export type OrganisationEntryGranted = {
  from: PlainDay
  until?: PlainDay | undefined
  members?: number | undefined
  central?: boolean | undefined
}

export type OrganisationEntryOfficialMembers = {
  from: PlainDay
  count: number
}

export type OrganisationEntryMembers = {
  from: PlainDay
  count: number
}

export type OrganisationEntryLeave = {
  by: string
  on: PlainDay
}

export type OrganisationEntrySuccessors = {
  on: PlainDay
  into: string
}

/** A body of the directory, with what changes over time by date; `until` is the first day on which it no longer holds. */
export type OrganisationEntry = {
  id: string
  kind: OrganisationKind
  from: PlainDay
  until?: PlainDay | undefined
  /** The body directly above, by date. */
  under?: OrganisationEntryUnder[] | undefined
  /** The committee is delegated admission and expulsion [ủy quyền]: when, by which body, and on what it was given. */
  delegated?: OrganisationEntryDelegated[] | undefined
  /** The committee is granted upper-level power [giao quyền cấp trên cơ sở]; `central` where the lower minimum applies. */
  granted?: OrganisationEntryGranted[] | undefined
  /** Members when the body was created, probationary ones included. */
  membersAtCreation?: number | undefined
  /** An upper-level committee created in a special place, for which a number of members is required. */
  specialPlace?: boolean | undefined
  officialMembers?: OrganisationEntryOfficialMembers[] | undefined
  members?: OrganisationEntryMembers[] | undefined
  /** The kind of unit it is of; only some may be delegated or granted power. */
  place?: 'office' | 'enterprise' | 'service-unit' | 'armed-unit' | 'territory' | 'other' | undefined
  /**
   * Leave of a committee above for what is outside the numbers: a grassroots committee of fewer members, a cell of more that
   * stays one, a section committee.
   */
  leave?: OrganisationEntryLeave | undefined
  /** A cell of probationary activity abroad [chi bộ sinh hoạt dự bị], where there are too few official members for a cell. */
  probationaryActivity?: boolean | undefined
  /** A cell of a village or street [chi bộ thôn, tổ dân phố]. */
  village?: boolean | undefined
  armedForces?: 'army' | 'public-security' | undefined
  /** The unit has a Youth Union or a trade union that introduces applicants. */
  youthUnion?: boolean | undefined
  tradeUnion?: boolean | undefined
  /** What the provincial committee chose for a special zone [đặc khu]. */
  specialZone?: 'upper' | 'grassroots' | undefined
  /** Bodies it became by merger, division or the end of its level; the first is the one that carries on its cases. */
  successors?: OrganisationEntrySuccessors[] | undefined
}

/** Everything the library needs of an organisation over time: plain data that an app stores as JSON. */
export type OrganisationRecord = {
  version: 1
  bodies: OrganisationEntry[]
}

/** Levels that draw up a plan; `provinceCommittee` is the committee directly under the Central Committee. */
export type PlanLevel =
  | 'provinceCommittee'
  | 'districtCommittee'
  | 'upperCommittee'
  | 'grassrootsCommittee'
  | 'cell'

/** A target of the year; `byMonth` spreads it from January to December. */
export type PlanTarget = {
  unit: string
  measure: 'sourced' | 'admitted'
  recommendedBy?: MassOrganisation | undefined
  count: number
  byMonth?: number[] | undefined
}

/** Causes of a shortfall. */
export type ShortfallCause =
  | 'no-source'
  | 'class-not-held'
  | 'not-qualified'
  | 'moved-away'
  | 'withdrew'
  | 'procedure-late'
  | 'no-cell'
  | 'other'

/** A plan is drafted, or drafted again before it is approved. */
export type PlanDrafted = {
  type: 'plan.drafted'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  plan: string
  /** The body whose plan it is. */
  unit: string
  level: PlanLevel
  year: number
  /** The plan of the level above, which this one makes concrete. */
  above?: string | undefined
  /** The pool was surveyed first. */
  poolSurveyed?: boolean | undefined
  /** Members at the beginning of the year. */
  membership?: number | undefined
  targets: PlanTarget[]
}

export type PlanApproved = {
  type: 'plan.approved'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
}

export type PlanStarted = {
  type: 'plan.started'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
}

export type TargetsAdjusted = {
  type: 'targets.adjusted'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  targets: PlanTarget[]
}

/** A level reviews the sympathiser list [rà soát danh sách cảm tình Đảng]. */
export type ListReviewed = {
  type: 'list.reviewed'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  level: PlanLevel
}

export type ShortfallExplained = {
  type: 'shortfall.explained'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  unit: string
  measure: 'sourced' | 'admitted'
  recommendedBy?: MassOrganisation | undefined
  /** The month, 1 to 12, or the quarter, 1 to 4; the whole year without either. */
  month?: number | undefined
  quarter?: number | undefined
  causes: ShortfallCause[]
}

/** The yearly check and preliminary review [sơ kết]; `previousOn` is the day of the review before. */
export type PlanReviewed = {
  type: 'plan.reviewed'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
  previousOn?: PlainDay | undefined
  reported?: boolean | undefined
}

export type PlanClosed = {
  type: 'plan.closed'
  on: PlainDay
  by?: Body | undefined
  document?: DocumentReference | undefined
  /** The app's id of the entry. */
  id?: string | undefined
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt?: string | undefined
}

/** The acts of an annual plan to build the pool [tạo nguồn] and admit [kết nạp]. */
export type PlanAct =
  | PlanDrafted
  | PlanApproved
  | PlanStarted
  | TargetsAdjusted
  | ListReviewed
  | ShortfallExplained
  | PlanReviewed
  | PlanClosed

/** The name of an act. */
export type ActType = Act['type']

/** The act of one name. */
export type ActOf<T extends ActType> = Extract<Act, { type: T }>
