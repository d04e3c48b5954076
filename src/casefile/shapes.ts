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
  /** Kind of body [Loại cơ quan]: on that day. */
  kind: BodyKind
  /** Label of the body [Mã cơ quan]. Stated by the app. */
  id?: string | undefined
}

/** Reference to the paper that proves an act. */
export type DocumentReference = {
  /** Form [Mẫu]: code of the national form, such as 6-KNĐ. */
  code?: string | undefined
  /** Number [Số]: number of the paper in its office. */
  number?: string | undefined
  /** Day of the paper [Ngày văn bản]. */
  on?: PlainDay | undefined
  /** Label of the paper [Mã văn bản]. Stated by the app. */
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
  /** Which child [Con thứ mấy]. Stated by the applicant. */
  child: number
  /** Birth of the child [Ngày sinh của con]. Stated by the applicant. */
  bornOn: PlainDay
}

export type PersonFormer = {
  /** Label of the earlier case [Mã hồ sơ trước]. The app's label of the earlier case. Stated by the app. */
  case?: string | undefined
  /** Earlier admission decision [Ngày quyết định kết nạp lần trước]. Stated by the applicant. */
  decidedOn?: PlainDay | undefined
  /** Day of leaving [Ngày ra khỏi Đảng]. Stated by the applicant. */
  leftOn: PlainDay
  /** How it ended [Hình thức ra khỏi Đảng]. Stated by the applicant. */
  exit: 'removed' | 'expelled' | 'resigned' | 'annulled'
  /** Reason [Lý do ra khỏi Đảng]. Stated by the applicant. */
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
  /** Specially hard family circumstances [Gia đình đặc biệt khó khăn]. Stated by the applicant. */
  hardship?: boolean | undefined
  /** Day the criminal record was cleared [Ngày được xóa án tích]. Stated by the applicant. */
  recordClearedOn?: PlainDay | undefined
  /** Times re-admitted before [Số lần đã kết nạp lại]. Stated by the applicant. */
  readmissions?: number | undefined
}

/**
 * The least that the rules and the statistics forms need to know of the applicant. Every field may be absent; a rule
 * that needs it says so, a form counts it as not stated.
 */
export type Person = {
  /** Day of birth [Ngày sinh]. Stated by the applicant. */
  bornOn?: PlainDay | undefined
  /** Gender [Giới tính]. Stated by the applicant. */
  gender?: 'female' | 'male' | undefined
  /** Of an ethnic minority [Người dân tộc thiểu số]. Stated by the applicant. */
  ethnicMinority?: boolean | undefined
  /** Occupation [Nghề nghiệp]: as the statistics form of new members has it. Stated by the applicant. */
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
  /** Professional level [Trình độ chuyên môn]. Stated by the applicant. */
  professionalLevel?:
    | 'elementary'
    | 'intermediate'
    | 'college'
    | 'university'
    | 'master'
    | 'doctor'
    | undefined
  /** Academic title [Học hàm]. Stated by the applicant. */
  academicTitle?: 'associate-professor' | 'professor' | undefined
  /** Citizenship [Quốc tịch]. Stated by the applicant. */
  citizenship?: 'vietnamese' | 'other' | undefined
  /** General education [Trình độ học vấn phổ thông]. Stated by the applicant. */
  education?:
    | 'none'
    | 'literate-national-script'
    | 'primary-completed'
    | 'lower-secondary-programme-completed'
    | 'lower-secondary-equivalent'
    | 'lower-secondary-diploma'
    | 'upper-secondary'
    | undefined
  /**
   * Grounds for a lower level of education [Diện được giảm trình độ học vấn]. Areas and callings for which
   * the law lowers the level of education. Stated by the cell.
   */
  hardshipGroups?: PersonHardshipGroups[] | undefined
  /** In good health [Có sức khỏe]: shown for applicants above the ordinary age. Stated by the cell. */
  healthy?: boolean | undefined
  /**
   * Of high standing [Có uy tín]: shown for applicants above the ordinary age, and to 2 June 2025 after a
   * breach of the population policy. Stated by the cell.
   */
  prestige?: boolean | undefined
  /** Ground of admission above 60 [Lý do kết nạp người quá 60 tuổi]. Stated by the cell. */
  overAgeGround?: 'no-organisation-at-place' | 'no-member-at-place' | 'special-need' | undefined
  /**
   * Of youth age [Trong độ tuổi thanh niên]: the Youth Union then introduces where there is one. Stated by
   * the cell.
   */
  youthAge?: boolean | undefined
  /** Member of the Youth Union [Đoàn viên]. Stated by the applicant. */
  youthUnionMember?: boolean | undefined
  /**
   * Cadre of the Youth Union [Cán bộ Đoàn]: some places have a higher youth age for them. Stated by the
   * applicant.
   */
  youthUnionCadre?: boolean | undefined
  /** Member of a trade union [Đoàn viên công đoàn]. Stated by the applicant. */
  tradeUnionMember?: boolean | undefined
  /** Religion [Tôn giáo]: one the State recognises, or does not. Stated by the applicant. */
  religion?: 'none' | 'recognised' | 'unrecognised' | undefined
  /** Foreign spouse [Vợ hoặc chồng là người nước ngoài]. Stated by the applicant. */
  foreignSpouse?: boolean | undefined
  /** Foreign origin [Nguồn gốc nước ngoài]. Stated by the applicant. */
  foreignOrigin?: 'none' | 'hoa' | 'other' | undefined
  /**
   * A parent of ethnic Hoa is a member [Cha hoặc mẹ người Hoa là đảng viên]. A parent is of ethnic Hoa and a
   * Party member. Stated by the applicant.
   */
  hoaMemberChild?: boolean | undefined
  /**
   * Generations of the family in Viet Nam [Số đời gia đình sống ở Việt Nam]: asked of ethnic Hoa. Stated by
   * the applicant.
   */
  generations?: number | undefined
  /**
   * Owner of a private enterprise [Chủ doanh nghiệp tư nhân]: owns all or more than half of the capital and
   * leads it. Stated by the applicant.
   */
  privateOwner?: boolean | undefined
  /**
   * Breached the population policy [Có vi phạm chính sách dân số]. Whether there is a breach of the
   * population policy, told below. Stated by the applicant.
   */
  populationBreached?: boolean | undefined
  /**
   * Breach of the population policy [Vi phạm chính sách dân số]: the latest birth; none of the listed
   * exceptions applies. Stated by the applicant.
   */
  populationBreach?: PersonPopulationBreach | undefined
  /** Was a member before [Đã từng là đảng viên]. Was a member before, as told below. Stated by the applicant. */
  formerMember?: boolean | undefined
  /** Earlier membership [Lần vào Đảng trước]: where the case is for re-admission. Stated by the applicant. */
  former?: PersonFormer | undefined
}

export type UnitCompetence = {
  /** Since [Từ ngày]. Stated by the office, from its records of the place. */
  since?: PlainDay | undefined
} & (
  | {
      /** Ground [Căn cứ]. Stated by the office, from its records of the place. */
      ground: 'employment' | 'graduate-waiting-for-work' | 'graduate-waiting-for-decision' | 'residence'
      months?: undefined
      continuous?: undefined
    }
  | {
      /** Ground [Căn cứ]. Stated by the office, from its records of the place. */
      ground: 'fixed-term-contract'
      /**
       * Service without a break [Làm việc liên tục]: a new contract after the last does not break it. Stated by
       * the office, from its records of the place.
       */
      continuous?: boolean | undefined
      months?: undefined
    }
  | {
      /** Ground [Căn cứ]. Stated by the office, from its records of the place. */
      ground: 'study' | 'secondment'
      /**
       * Length of the study or secondment, in months [Thời gian học tập hoặc biệt phái (tháng)]: by its decision.
       * Stated by the office, from its records of the place.
       */
      months?: number | undefined
      continuous?: undefined
    }
) &
  (
    | {
        /** Handled by [Nơi xét]. Stated by the office, from its records of the place. */
        handledBy: 'employer' | 'school' | 'host' | 'assigned'
        residence?: undefined
      }
    | {
        /** Handled by [Nơi xét]. Stated by the office, from its records of the place. */
        handledBy: 'residence'
        /**
         * Residence [Nơi cư trú]: the actual or the registered one, where the two differ. Stated by the office,
         * from its records of the place.
         */
        residence?: 'actual' | 'registered' | undefined
      }
  )

/** Where the case is handled: what exists there decides who introduces, appraises and decides. */
export type Unit = {
  /** Label of the cell [Mã chi bộ]. Stated by the app. */
  cell?: string | undefined
  /** Kind of cell [Loại chi bộ]. Stated by the office, from its records of the place. */
  cellKind?: 'grassroots-cell' | 'cell-under-grassroots' | 'village-cell' | undefined
  /**
   * Official members [Số đảng viên chính thức]: with too few it cannot meet to propose. Stated by the office,
   * from its records of the place.
   */
  officialMembers?: number | undefined
  /** Has a section committee [Có đảng ủy bộ phận]. Stated by the office, from its records of the place. */
  sectionCommittee?: boolean | undefined
  /** Has a grassroots committee [Có đảng ủy cơ sở]. Stated by the office, from its records of the place. */
  grassrootsCommittee?: boolean | undefined
  /**
   * The grassroots committee is delegated to admit [Đảng ủy cơ sở được ủy quyền kết nạp]. The grassroots
   * committee is delegated to admit. Stated by the office, from its records of the place.
   */
  delegated?: boolean | undefined
  /** Has a Youth Union [Có tổ chức đoàn]. Stated by the office, from its records of the place. */
  youthUnion?: boolean | undefined
  /** Has a trade union [Có công đoàn]. Stated by the office, from its records of the place. */
  tradeUnion?: boolean | undefined
  /**
   * Directly under a province or the centre [Trực thuộc cấp ủy cấp tỉnh hoặc Trung ương]. A grassroots
   * organisation directly under a committee of province or central level. Stated by the office, from its
   * records of the place.
   */
  underCentralLevel?: boolean | undefined
  /** Armed forces [Lực lượng vũ trang]. Stated by the office, from its records of the place. */
  armedForces?: 'army' | 'public-security' | undefined
  /**
   * Body that assigned the cell [Cấp ủy phân công chi bộ]: where the place has no member or no cell. Stated
   * by the office, from its records of the place.
   */
  assignedBy?:
    | 'upperCommittee'
    | 'grantedPowerCommittee'
    | 'pilotCommittee'
    | 'delegatedGrassrootsCommittee'
    | 'zoneGrassrootsCommittee'
    | 'provincialCommittee'
    | 'managingCommittee'
    | undefined
  /** No cell at the place [Nơi chưa có chi bộ]. Stated by the office, from its records of the place. */
  noCell?: boolean | undefined
  /**
   * Kind of place without a cell [Loại nơi chưa có chi bộ]. What kind of place without a cell it is: who
   * assigns one differs. Stated by the office, from its records of the place.
   */
  noCellPlace?:
    | 'village'
    | 'commune-unit'
    | 'provincial-unit'
    | 'state-enterprise'
    | 'private-enterprise'
    | 'zone-enterprise'
    | undefined
  /**
   * Cell of temporary activity [Chi bộ nơi sinh hoạt tạm thời]: its home cell decides. Stated by the office,
   * from its records of the place.
   */
  temporaryPlace?: boolean | undefined
  /**
   * On what ground this organisation handles the case [Căn cứ để đơn vị này xét]. On what ground this
   * organisation handles the case, since when, and whose it is. Stated by the office, from its records of the
   * place.
   */
  competence?: UnitCompetence | undefined
}

export type CaseOpened = {
  type: 'case.opened'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Label of the case [Mã hồ sơ theo dõi]. Stated by the app. */
  case: string
  /** The person [Người xin vào Đảng]. Stated by the applicant. */
  person?: Person | undefined
  /** The place [Đơn vị]. Stated by the office, from its records of the place. */
  unit?: Unit | undefined
}

export type ParticularsChanged = {
  type: 'particulars.changed'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /**
   * Particulars of the person [Thông tin về người]: fields given replace those on file. Stated by the
   * applicant.
   */
  person?: Person | undefined
  /**
   * Particulars of the place [Thông tin về đơn vị]: fields given replace those on file. Stated by the office,
   * from its records of the place.
   */
  unit?: Unit | undefined
}

/**
 * Whether a transfer crosses the organisation directly under the Central Committee (a province), or stays
 * inside it.
 */
export type Across = 'province' | 'inside'

/**
 * Membership carried over from an office's existing register: the dates are taken from it, the steps are
 * unproven.
 */
export type MembershipTranscribed = {
  type: 'membership.transcribed'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Standing [Là đảng viên]. Stated by the register being carried over. */
  standing: 'probationary' | 'official'
  /** Admission decision [Ngày quyết định kết nạp]. Stated by the register being carried over. */
  decidedOn?: PlainDay | undefined
  /** Ceremony [Ngày vào Đảng]. Stated by the register being carried over. */
  ceremonyOn?: PlainDay | undefined
  /**
   * Recognition decision [Ngày quyết định công nhận chính thức]. Day of the recognition decision. Stated by
   * the register being carried over.
   */
  recognisedOn?: PlainDay | undefined
  /**
   * Official date [Ngày chính thức]: the end of probation where it is left out. Stated by the register being
   * carried over.
   */
  officialSince?: PlainDay | undefined
  /**
   * Party badges held, by years [Huy hiệu Đảng đã tặng (năm)]: none where the list is empty, not known where
   * it is left out. Stated by the register being carried over.
   */
  badges?: number[] | undefined
  /**
   * Where the person was admitted [Miền kết nạp]: north or south of the Bến Hải river, asked of admissions of
   * the wars. Stated by the register being carried over.
   */
  region?: 'north' | 'south' | undefined
  /**
   * What the joining day is taken from [Căn cứ tính ngày vào Đảng]: where there was no ordinary admission in
   * the wars. Stated by the register being carried over.
   */
  joinedBy?: 'cell-life' | 'member-tasks' | 'taking-part' | undefined
  /**
   * Members who introduced [Số người giới thiệu]. How many members introduced the person; one alone is asked
   * of admissions of the wars. Stated by the register being carried over.
   */
  introducers?: number | undefined
  /**
   * Reach of the transfer [Phạm vi chuyển]: given where the register takes the member over because of a
   * transfer. Stated by the register being carried over.
   */
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
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** By a resolution of the cell [Có nghị quyết chi bộ]. */
  byResolution?: boolean | undefined
  /** Recommended by [Tổ chức giới thiệu nguồn]. */
  recommendedBy?: MassOrganisation | undefined
}

/** The cell drops the person from the list. */
export type SympathiserUnlisted = {
  type: 'sympathiser.unlisted'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** By a resolution of the cell [Có nghị quyết chi bộ]. */
  byResolution?: boolean | undefined
}

/** A member named in an act: a label the app may leave out, and whether the member is official on the day. */
export type MemberReference = {
  /** Label of the member [Mã đảng viên]. Stated by the app. */
  id?: string | undefined
  /** Official member [Là đảng viên chính thức]: on that day. */
  official?: boolean | undefined
}

/** The cell assigns a member to help [đảng viên được phân công giúp đỡ]. */
export type HelperAssigned = {
  type: 'helper.assigned'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Helper [Người giúp đỡ]. */
  helper: MemberReference
  /** By a resolution of the cell [Có nghị quyết chi bộ]. */
  byResolution?: boolean | undefined
}

export type HelperLeftHelper = {
  /** Label of the member [Mã đảng viên]. Stated by the app. */
  id?: string | undefined
}

/** The helper leaves: transferred, disciplined, unable to go on, or dead. */
export type HelperLeft = {
  type: 'helper.left'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Helper [Người giúp đỡ]. The label of the helper; whether a helper who leaves is official no rule asks. */
  helper?: HelperLeftHelper | undefined
  /**
   * Remarks on the time of help were left [Đã để lại nhận xét]. The remarks on the time of help were left
   * behind.
   */
  remarked?: boolean | undefined
  /**
   * The helper died [Người giúp đỡ từ trần]. The helper died: remarks that were not left before can be asked
   * of nobody.
   */
  died?: boolean | undefined
}

/** The person is sent to the awareness class, or the probationary member to the new-member class. */
export type ClassEntered = {
  type: 'class.entered'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
} & (
  | {
      /** Course [Lớp]. */
      course: 'awareness'
      /** Proposed by the cell [Chi bộ đề nghị]. */
      proposedByCell?: boolean | undefined
      /** Education on entering [Trình độ học vấn khi đi học]. */
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
  | {
      /** Course [Lớp]. */
      course: 'new-member'
      proposedByCell?: undefined
      education?: undefined
    }
)

export type CertificateIssuedRecord = {
  /** Size of the class [Số học viên của lớp]. */
  size?: number | undefined
  /** Attendance, per cent [Tỷ lệ dự học (%)]. */
  attendancePercent?: number | undefined
  /** Mark of the essay [Điểm bài thu hoạch]. */
  mark?: number | undefined
  /** Rewrites [Số lần viết lại]. */
  rewrites?: number | undefined
  /** Day of completion [Ngày hoàn thành]. */
  completedOn?: PlainDay | undefined
}

/** A political centre issues the certificate of a class, with the record of the class where it is known. */
export type CertificateIssued = {
  type: 'certificate.issued'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Reissue [Cấp lại]. */
  reissue?: 'fault-of-centre' | 'other' | undefined
  /** Record of the class [Kết quả học tập]. */
  record?: CertificateIssuedRecord | undefined
} & (
  | {
      /** Course [Lớp]. */
      course: 'awareness'
      /** No political centre at the place [Nơi không có trung tâm chính trị]: so another body issues. */
      noCentre?: boolean | undefined
    }
  | {
      /** Course [Lớp]. */
      course: 'new-member'
      noCentre?: undefined
    }
)

/** The cell resolves to propose starting the procedure. */
export type StartProposed = {
  type: 'start.proposed'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
}

/** The grassroots committee, or the committee directly above, allows the procedure to start. */
export type ProcedureAuthorised = {
  type: 'procedure.authorised'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
}

/** The day the dossier was drawn up [lập hồ sơ đề nghị xét kết nạp], where it is stated. */
export type DossierOpened = {
  type: 'dossier.opened'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
}

/** The applicant makes the application [đơn xin vào Đảng, 1-KNĐ]. */
export type ApplicationMade = {
  type: 'application.made'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Made in person [Tự làm đơn]. Stated by the applicant. */
  personally?: boolean | undefined
  /** Handwritten [Viết tay]. Stated by the applicant. */
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
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Declared by the applicant [Tự khai]. Stated by the cell. */
  byApplicant?: boolean | undefined
  /** Truthful [Khai trung thực]. Stated by the cell. */
  truthful?: boolean | undefined
  /** Defects of form [Có lỗi về hình thức]. Stated by the cell. */
  formDefects?: boolean | undefined
  /** Home town taken from [Quê quán ghi theo]. Stated by the applicant. */
  hometownSource?: 'birth-certificate' | 'identity-card' | undefined
  /** Relatives declared [Người thân đã khai]. Stated by the applicant. */
  relativesDeclared?: RelativeGroup[] | undefined
  /**
   * Relatives there are [Người thân có]: the dead among them; groups not named do not exist or are not to be
   * declared. Stated by the applicant.
   */
  relativesExisting?: RelativeGroup[] | undefined
  /** Persons to verify [Người phải thẩm tra]: the applicant always among them. Stated by the applicant. */
  family?: Subject[] | undefined
}

/** The grassroots committee puts the overlap seal [đóng dấu giáp lai] on every page, before any comment. */
export type BackgroundSealed = {
  type: 'background.sealed'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
}

/** A verification letter goes out, or a member is sent. */
export type VerificationRequested = {
  type: 'verification.requested'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Label of the request [Mã yêu cầu]. Stated by the app. */
  request: string
  /** About [Thẩm tra về]. */
  subjects: Subject[]
  /** Abroad [Thẩm tra ở ngoài nước]. */
  abroad?: boolean | undefined
  /** Day it was received [Ngày nơi được yêu cầu nhận]: the time for the answer runs from here. */
  receivedOn?: PlainDay | undefined
  /**
   * In place of the request [Thay cho yêu cầu]: refused or left unclear, and now taken to the organising body
   * of the committee above. Stated by the app.
   */
  instead?: string | undefined
  /**
   * Relation of the person sent to verify [Quan hệ của người đi thẩm tra]. Relation of the person sent to
   * verify to the applicant; none where it went out by letter.
   */
  verifier?: 'none' | 'unrelated' | 'applicant' | 'parent' | 'spouse' | 'sibling' | 'child' | undefined
}

/** The requested body answers; what it says of the declaration, where that is stated. */
export type VerificationReplied = {
  type: 'verification.replied'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Label of the request [Mã yêu cầu]. Stated by the app. */
  request: string
  /**
   * Answer [Trả lời]. Right, not right, not complete, still unclear, or no confirmation at all, which no text
   * allows.
   */
  answer?: 'right' | 'not-right' | 'not-complete' | 'unclear' | 'refused' | undefined
}

export type BackgroundCertifiedMemberRelatives = {
  /** Relation [Quan hệ]. */
  relation:
    | 'father'
    | 'mother'
    | 'sibling'
    | 'child'
    | 'spouse'
    | 'spouse-father'
    | 'spouse-mother'
    | 'spouse-sibling'
  /** The declaration is clear [Lý lịch đã rõ]. */
  declarationClear?: boolean | undefined
  /** Confirmed by that member’s committee [Cấp ủy của người đó xác nhận]. */
  confirmedByCommittee?: boolean | undefined
  /** Present politics verified [Đã thẩm tra chính trị hiện nay]. */
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
  /** Of the applicant [Về người xin vào Đảng]. */
  applicant: BackgroundCertifiedTopicsApplicant[]
  /** Of the relatives [Về người thân]. */
  relatives: BackgroundCertifiedTopicsRelatives[]
}

/** The verification is concluded and the declaration certified, signed and sealed. */
export type BackgroundCertified = {
  type: 'background.certified'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Verified [Đã thẩm tra về]. */
  verified?: Subject[] | undefined
  /** Political standard [Kết luận về tiêu chuẩn chính trị]. */
  politicalStandard?: 'met' | 'not-met' | 'beyond-competence' | undefined
} & (
  | {
      /**
       * All within one Party organisation [Gia đình sống trong một tổ chức đảng]: since the paternal
       * grandparents, and all is well known.
       */
      samePlace?: false | undefined
      /** Relatives who are members [Người thân là đảng viên]. */
      memberRelatives?: BackgroundCertifiedMemberRelatives[] | undefined
      /** Topics verified [Nội dung đã thẩm tra]. */
      topics?: BackgroundCertifiedTopics | undefined
    }
  | {
      /**
       * All within one Party organisation [Gia đình sống trong một tổ chức đảng]: since the paternal
       * grandparents, and all is well known.
       */
      samePlace: true
      memberRelatives?: undefined
      topics?: undefined
    }
)

/** The grassroots committee concludes that the political standard is not met. */
export type BackgroundRejected = {
  type: 'background.rejected'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
}

export type IntroductionMadeIntroducer = {
  /** Label of the member [Mã đảng viên]. Stated by the app. */
  id: string
  /** Official member [Là đảng viên chính thức]: on that day. */
  official?: boolean | undefined
}

/** A member introduces the applicant [giấy giới thiệu người vào Đảng, 3-KNĐ]. */
export type IntroductionMade = {
  type: 'introduction.made'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Introducer [Người giới thiệu]. Stated by the introducer. */
  introducer: IntroductionMadeIntroducer
  /**
   * Together since [Cùng công tác từ ngày]: first day together at work, labour, study or the same residence.
   * Stated by the introducer.
   */
  togetherSince?: PlainDay | undefined
  /** Together in [Cùng]. Stated by the introducer. */
  togetherIn?: 'work' | 'labour' | 'study' | 'residence' | undefined
  /** In one organisation [Trong cùng tổ chức]. Stated by the introducer. */
  sameOrganisation?: boolean | undefined
  /**
   * In place of the introducer [Thay cho người giới thiệu]. The introducer this one replaces, and that the
   * cell assigned the replacement. Stated by the app.
   */
  replaces?: string | undefined
  /** Assigned by the cell [Do chi bộ phân công]. Stated by the cell. */
  assignedByCell?: boolean | undefined
}

/** An introducer moves away, is disciplined or cannot go on. */
export type IntroducerLost = {
  type: 'introducer.lost'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Introducer [Người giới thiệu]. Stated by the app. */
  introducer: string
  /** Reason [Lý do]. */
  reason?: 'moved' | 'disciplined' | 'unable' | undefined
}

/** The Youth Union or trade union resolves to introduce [4-KNĐ, 4A-KNĐ]. */
export type UnionResolved = {
  type: 'union.resolved'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Union [Tổ chức giới thiệu]. */
  union: 'youth-union' | 'trade-union'
}

/**
 * What opinions, an extended time limit and a returned dossier are about: the two matters a dossier is
 * decided on.
 */
export type DossierMatter = 'admission' | 'recognition'

/**
 * Who knows an applicant from elsewhere: the employer, the organisation that sent one on secondment, the cell
 * of a temporary place.
 */
export type RemarksFrom = 'employer' | 'sender' | 'temporary-cell'

/** The cell committee consolidates the opinions [5-KNĐ; 12-KNĐ on recognition]. */
export type OpinionsConsolidated = {
  type: 'opinions.consolidated'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Opinions of the organisations were taken [Có ý kiến các tổ chức chính trị - xã hội]. */
  organisations?: boolean | undefined
} & (
  | {
      /** About [Về việc]. */
      matter: 'admission'
      /**
       * Those elsewhere who sent remarks in writing [Nơi khác đã gửi nhận xét bằng văn bản]. Those elsewhere
       * whose remarks in writing are among the opinions on an admission.
       */
      remarks?: RemarksFrom[] | undefined
    }
  | {
      /** About [Về việc]. */
      matter: 'recognition'
      remarks?: undefined
    }
) &
  (
    | {
        /** Opinion of the residence [Ý kiến nơi cư trú]. */
        residence?: 'given' | 'none' | undefined
        waiverRule?: undefined
      }
    | {
        /** Opinion of the residence [Ý kiến nơi cư trú]. */
        residence: 'waived'
        /**
         * Rule that waives the opinion of the residence [Quy định cho miễn ý kiến nơi cư trú]. Secretariat rule on
         * which a waiver of the residence opinion rests.
         */
        waiverRule?: string | undefined
      }
  )

/** A paper of the dossier that a stale dossier has redone. */
export type RedoItem = 'introduction-paper' | 'union-resolution' | 'verification' | 'consolidated-opinions'

/** Papers of a stale dossier are redone; the new papers open a new window. */
export type PapersRenewed = {
  type: 'papers.renewed'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Papers redone [Giấy tờ làm lại]. */
  papers: RedoItem[]
  /** The background changed [Lý lịch có thay đổi]: since the first verification. */
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
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /**
   * What is consented to [Đồng ý về]. Not told where it would tell of the person: to a role that may not see
   * it, and once its key is destroyed.
   */
  matter?: ConsentMatter | undefined
  /** In writing [Bằng văn bản]. */
  written?: boolean | undefined
}

/**
 * What an act of the common chain is about: admission [kết nạp], recognition [công nhận chính thức], or an
 * exit.
 */
export type Matter = 'admission' | 'recognition' | 'removal' | 'expulsion' | 'resignation'

/**
 * The count of a vote of a cell and how its base was reached. `members`: official members of the cell who were summoned;
 * probationary members are never among them. The deductions are parts of `members`.
 */
export type Tally = {
  /** Official members summoned [Đảng viên chính thức được triệu tập]: no probationary member among them. */
  members: number
  /**
   * Absent, on temporary activity elsewhere [Vắng, đang sinh hoạt tạm thời]. On temporary activity elsewhere,
   * and absent.
   */
  temporarilyAwayAbsent?: number | undefined
  /** Absent, exempted from activity [Vắng, được miễn sinh hoạt]: left out of the base. */
  exemptedAbsent?: number | undefined
  /** Suspended, charged or detained [Bị đình chỉ sinh hoạt, bị khởi tố, tạm giam]: left out of the base. */
  suspended?: number | undefined
  /** Absent for any other reason [Vắng vì lý do khác]: they stay in the base. */
  otherwiseAbsent?: number | undefined
  /** In favour [Tán thành]. */
  yes: number
  /** Against [Không tán thành]. */
  no?: number | undefined
  /** Abstained [Không có ý kiến]. */
  abstained?: number | undefined
  /** Votes of probationary members [Phiếu của đảng viên dự bị]: struck out, and not among those in favour. */
  probationaryVotes?: number | undefined
  /**
   * Votes of members on temporary activity here [Phiếu của đảng viên sinh hoạt tạm thời tại chi bộ]: struck
   * out, and not among those in favour.
   */
  visitorVotes?: number | undefined
}

/**
 * Form of a vote: secret ballot [bỏ phiếu kín] or raised membership card [giơ thẻ đảng viên]; `show-of-hands`
 * is neither.
 */
export type VoteForm = 'secret-ballot' | 'raised-card' | 'show-of-hands'

/** The cell considers and votes [6-KNĐ; 13-KNĐ on recognition]. */
export type CellVoted = {
  type: 'cell.voted'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** What the meeting made of its count [Kết luận của cuộc họp]: left out, the act claims a proposal. */
  outcome?: 'proposed' | 'not-proposed' | undefined
  /** Count of the vote [Kết quả biểu quyết]. */
  tally?: Tally | undefined
  /** Form of the vote [Hình thức biểu quyết]. */
  form?: VoteForm | undefined
  /** Persons voted on in one ballot [Số người trong một lượt biểu quyết]: one at a time is the rule. */
  persons?: number | undefined
  /** The resolution states its conclusions [Nghị quyết ghi đủ kết luận]: and the numbers for and against. */
  conclusionsStated?: boolean | undefined
} & (
  | {
      /** About [Về việc]. */
      matter: 'admission'
      /**
       * Conditions re-checked [Chi ủy đã rà lại tiêu chuẩn, điều kiện]: by the cell committee, before the
       * meeting.
       */
      conditionsRechecked?: boolean | undefined
      /**
       * Accepts the Platform and the Charter [Thừa nhận Cương lĩnh, Điều lệ Đảng]: outstanding in practice and
       * trusted by the people.
       */
      acceptsPlatform?: boolean | undefined
    }
  | {
      /** About [Về việc]. */
      matter: 'recognition'
      /**
       * Conditions re-checked [Chi ủy đã rà lại tiêu chuẩn, điều kiện]: by the cell committee, before the
       * meeting.
       */
      conditionsRechecked?: boolean | undefined
      acceptsPlatform?: undefined
    }
  | {
      /** About [Về việc]. */
      matter: 'removal' | 'expulsion' | 'resignation'
      conditionsRechecked?: undefined
      acceptsPlatform?: undefined
    }
)

/** A missed fraction is reported in full to the competent committee. */
export type ShortfallReported = {
  type: 'shortfall.reported'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** About [Về việc]. */
  matter: Matter
  /** Reported in full [Báo cáo đầy đủ]. */
  full?: boolean | undefined
}

/** The competent committee answers a shortfall: it considers, refuses, or returns the dossier to the cell. */
export type ShortfallAnswered = {
  type: 'shortfall.answered'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** About [Về việc]. */
  matter: Matter
  /** Answer [Trả lời]. */
  answer: 'consider' | 'refuse' | 'return'
}

/** The section committee appraises the cell's resolution [7-KNĐ, 14-KNĐ]. */
export type SectionAppraised = {
  type: 'section.appraised'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** About [Về việc]. */
  matter: Matter
}

/**
 * The count of a vote of a committee, a standing committee or standing members with heads. `members`: its sitting members;
 * nobody is exempted and nobody is probationary among them (regulation pt 9.3.3).
 */
export type CommitteeTally = {
  /** Sitting members of the committee [Ủy viên đương nhiệm]. */
  members: number
  /**
   * Absent, on temporary activity elsewhere [Vắng, đang sinh hoạt tạm thời]. Temporarily transferred, and
   * absent.
   */
  temporarilyAwayAbsent?: number | undefined
  /** Suspended, charged or detained [Bị đình chỉ sinh hoạt, bị khởi tố, tạm giam]: left out of the base. */
  suspended?: number | undefined
  /** Absent for any other reason [Vắng vì lý do khác]: they stay in the base. */
  otherwiseAbsent?: number | undefined
  /** In favour [Tán thành]. */
  yes: number
  /** Against [Không tán thành]. */
  no?: number | undefined
  /** Abstained [Không có ý kiến]. */
  abstained?: number | undefined
}

/** The grassroots committee votes [8-KNĐ, 15-KNĐ]. */
export type GrassrootsVoted = {
  type: 'grassroots.voted'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** About [Về việc]. */
  matter: Matter
  /** What the meeting made of its count [Kết luận của cuộc họp]: left out, the act claims a proposal. */
  outcome?: 'proposed' | 'not-proposed' | undefined
  /** Count of the vote [Kết quả biểu quyết]. */
  tally?: CommitteeTally | undefined
  /** Form of the vote [Hình thức biểu quyết]. */
  form?: VoteForm | undefined
  /** Persons voted on in one ballot [Số người trong một lượt biểu quyết]: one at a time is the rule. */
  persons?: number | undefined
}

/** The dossier is sent to the competent committee. */
export type DossierSubmitted = {
  type: 'dossier.submitted'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** About [Về việc]. */
  matter: Matter
}

/** The competent committee extends its own time limit in a special case. */
export type ExtensionGranted = {
  type: 'extension.granted'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** About [Về việc]. */
  matter: DossierMatter
}

/** The competent committee decides to admit [quyết định kết nạp, 9-KNĐ]. */
export type AdmissionDecided = {
  type: 'admission.decided'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Count of the vote [Kết quả biểu quyết]. */
  tally?: CommitteeTally | undefined
  /** Form of the vote [Hình thức biểu quyết]. */
  form?: VoteForm | undefined
  /** Persons voted on in one ballot [Số người trong một lượt biểu quyết]: one at a time is the rule. */
  persons?: number | undefined
  /** Persons the decision names [Số người trong quyết định]: one is the practice. */
  personsNamed?: number | undefined
  /**
   * Re-appraised by the organising body [Ban tổ chức đã thẩm định lại]. The organising body re-appraised the
   * file and circulated an extract.
   */
  reappraised?: boolean | undefined
}

/** The competent committee refuses to admit. */
export type AdmissionRefused = {
  type: 'admission.refused'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Count of the vote [Kết quả biểu quyết]. */
  tally?: CommitteeTally | undefined
  /** Cause [Lý do không kết nạp]. */
  cause?: 'standard' | 'age' | 'background' | 'procedure' | 'vote' | 'need' | 'other' | undefined
}

/** The competent committee notifies the proposing cell of the result. */
export type ResultNotified = {
  type: 'result.notified'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** About [Về việc]. */
  matter: Matter
}

/** The cell receives the admission decision. */
export type DecisionReceived = {
  type: 'decision.received'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
}

/** The cell holds the ceremony [lễ kết nạp]; the joining date. */
export type CeremonyHeld = {
  type: 'ceremony.held'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Held for each person apart [Tổ chức riêng cho từng người]. */
  separately?: boolean | undefined
  /** Helper assigned at the ceremony [Đảng viên được phân công giúp đỡ]. */
  helper?: MemberReference | undefined
}

/** The new member declares the member record and the member sheet [1-HSĐV, 2-HSĐV]. */
export type MemberRecordFiled = {
  type: 'member-record.filed'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
}

/** A proceeding about the member begins; about an applicant only a criminal case. */
export type ProceedingOpened = {
  type: 'proceeding.opened'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Proceeding [Việc đang giải quyết]. */
  proceeding: 'inspection' | 'denunciation' | 'criminal-case'
}

/** The proceeding ends. */
export type ProceedingClosed = {
  type: 'proceeding.closed'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Proceeding [Việc đã giải quyết]. */
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
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /**
   * Form it is held to deserve [Hình thức cho là thỏa đáng]. The form the body that found the breach holds
   * deserved, where it has said so.
   */
  deserves?: DisciplineForm | undefined
  /** Day of the breach [Ngày vi phạm]. Day of the breach. */
  breachOn?: PlainDay | undefined
}

/** The consideration ends without discipline. */
export type DisciplineClosed = {
  type: 'discipline.closed'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
}

/** A member is disciplined. */
export type MemberDisciplined = {
  type: 'member.disciplined'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Form of discipline [Hình thức kỷ luật]. */
  form: DisciplineForm
  /** Day of the breach [Ngày vi phạm]: the limitation period counts from here. */
  breachOn?: PlainDay | undefined
} & (
  | {
      /** Ground of deferral [Lý do được hoãn]. */
      deferral?: 'pregnancy' | 'illness' | undefined
      childBornOn?: undefined
    }
  | {
      /** Ground of deferral [Lý do được hoãn]. */
      deferral: 'child'
      /** Birth of the child [Ngày sinh của con]. */
      childBornOn?: PlainDay | undefined
    }
)

/** The probationary member writes the self-review [bản tự kiểm điểm, 10-KNĐ]. */
export type SelfReviewMade = {
  type: 'self-review.made'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
}

/** A helper, present or earlier, writes remarks [11-KNĐ]. */
export type RemarksMade = {
  type: 'remarks.made'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Helper [Người giúp đỡ]. Stated by the app. */
  helper?: string | undefined
}

/** The competent committee decides to recognise [16-KNĐ]. */
export type RecognitionDecided = {
  type: 'recognition.decided'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Count of the vote [Kết quả biểu quyết]. */
  tally?: CommitteeTally | undefined
  /** Form of the vote [Hình thức biểu quyết]. */
  form?: VoteForm | undefined
  /** Persons voted on in one ballot [Số người trong một lượt biểu quyết]: one at a time is the rule. */
  persons?: number | undefined
}

/** The competent committee refuses to recognise; removal is then proposed. */
export type RecognitionRefused = {
  type: 'recognition.refused'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Count of the vote [Kết quả biểu quyết]. */
  tally?: CommitteeTally | undefined
}

/** The recognition is announced at the cell meeting. */
export type RecognitionAnnounced = {
  type: 'recognition.announced'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
}

/** The membership card is handed over. */
export type CardHandedOver = {
  type: 'card.handed-over'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
}

/**
 * The applicant moves before the ceremony. `authority` tells whether the new place is under the same competent
 * committee; `unit` is the new place; `transferDecidedOn` the person's own transfer decision.
 */
export type ApplicantMoved = {
  type: 'applicant.moved'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Competent committee of the new place [Cấp ủy có thẩm quyền nơi đến]: the same as before, or another. */
  authority?: 'same' | 'other' | undefined
  /** The person’s own transfer decision [Ngày quyết định chuyển của người đó]. */
  transferDecidedOn?: PlainDay | undefined
  /** The new place [Đơn vị nơi đến]. Stated by the office, from its records of the place. */
  unit?: Unit | undefined
}

/** The old grassroots committee certifies that the applicant is being helped and considered. */
export type BeingHelpedCertified = {
  type: 'being-helped.certified'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
}

/** The old committee sends letter and file to the competent committee of the new place. */
export type FileForwarded = {
  type: 'file.forwarded'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
}

/** The competent committee of the new place receives letter and file. */
export type FileReceived = {
  type: 'file.received'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
}

/** The competent committee passes its decision on to the new place. */
export type DecisionPassedOn = {
  type: 'decision.passed-on'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
}

/** The committee that decided annuls its own decision, because the applicant had moved too long before it. */
export type DecisionAnnulled = {
  type: 'decision.annulled'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
}

/** The new place asks, through the committee above, that the decision be reconsidered. */
export type ReconsiderationRequested = {
  type: 'reconsideration.requested'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Day it was received [Ngày nhận đề nghị]. */
  receivedOn?: PlainDay | undefined
}

/** The committee that decided answers. */
export type ReconsiderationAnswered = {
  type: 'reconsideration.answered'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** The decision is upheld [Giữ nguyên quyết định]. */
  upheld: boolean
}

/** Kinds of transfer of a member: official, temporary, inside the superior organisation, abroad. */
export type TransferKind = 'official' | 'temporary' | 'internal' | 'abroad'

/** A member [đảng viên] is transferred; `effectiveOn` is the day the decision takes effect or of moving house. */
export type MemberTransferred = {
  type: 'member.transferred'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Day it takes effect [Ngày có hiệu lực]: of the decision, or of moving house. */
  effectiveOn?: PlainDay | undefined
  /**
   * Destination [Chi bộ nơi đến]. Destination, a label of the app; a transfer to the same cell is refused.
   * Stated by the app.
   */
  toCell?: string | undefined
  /**
   * Under inspection, complaint or denunciation [Đang bị kiểm tra, khiếu nại, tố cáo]. Under inspection or
   * examination, or a complaint or denunciation is being handled.
   */
  underInspection?: boolean | undefined
  /** The papers are all there [Đủ giấy tờ]: slip, card or admission decision, file, self-review with remarks. */
  papersComplete?: boolean | undefined
  /** Day the member received the dossier [Ngày đảng viên nhận hồ sơ]: the time to file it runs from here too. */
  dossierReceivedOn?: PlainDay | undefined
} & (
  | {
      /** Kind of transfer [Loại chuyển sinh hoạt]. */
      transfer: 'official'
      /** Reach of the transfer [Phạm vi chuyển]. */
      across?: Across | undefined
      /**
       * Day the organisation was dissolved [Ngày tổ chức đảng giải thể]: the committee above moves the members of
       * one dissolved or disbanded.
       */
      dissolvedOn?: PlainDay | undefined
      months?: undefined
      study?: undefined
      labour?: undefined
      alone?: undefined
    }
  | {
      /** Kind of transfer [Loại chuyển sinh hoạt]. */
      transfer: 'temporary'
      /** Length of the stay, in months [Thời gian (tháng)]: where it is temporary. */
      months?: number | undefined
      /** For study [Đi học]: it has a longer limit. */
      study?: boolean | undefined
      labour?: undefined
      alone?: undefined
      across?: undefined
      dissolvedOn?: undefined
    }
  | {
      /** Kind of transfer [Loại chuyển sinh hoạt]. */
      transfer: 'internal'
      /**
       * Day the organisation was dissolved [Ngày tổ chức đảng giải thể]: the committee above moves the members of
       * one dissolved or disbanded.
       */
      dissolvedOn?: PlainDay | undefined
      months?: undefined
      study?: undefined
      labour?: undefined
      alone?: undefined
      across?: undefined
    }
  | {
      /** Kind of transfer [Loại chuyển sinh hoạt]. */
      transfer: 'abroad'
      /** Length of the stay, in months [Thời gian (tháng)]: where it is temporary. */
      months?: number | undefined
      /** To labour abroad [Đi lao động ở nước ngoài]: the committee directly above keeps the file. */
      labour?: boolean | undefined
      /** No Party organisation there [Nơi đến không có tổ chức đảng]: of a member alone abroad. */
      alone?: boolean | undefined
      /** Reach of the transfer [Phạm vi chuyển]. */
      across?: Across | undefined
      study?: undefined
      dissolvedOn?: undefined
    }
)

/** The member presents the referral letter [giấy giới thiệu sinh hoạt đảng] to the new cell committee. */
export type ReferralPresented = {
  type: 'referral.presented'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
}

/** The notice slip [phiếu báo] arrives at the destination. */
export type TransferNoticeArrived = {
  type: 'transfer-notice.arrived'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
}

/** The destination receives the member and files the dossier. */
export type MemberReceived = {
  type: 'member.received'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** The receiving place [Đơn vị tiếp nhận]. Stated by the office, from its records of the place. */
  unit?: Unit | undefined
  /** The index of the file is certified [Mục lục hồ sơ đã xác nhận]. */
  indexCertified?: boolean | undefined
}

/** The place of activity prolongs a temporary stay by so many months, and tells the home cell. */
export type StayProlonged = {
  type: 'stay.prolonged'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Prolonged by, in months [Gia hạn thêm (tháng)]. */
  months: number
  /** The home cell was told [Đã báo chi bộ chính thức]. */
  reportedHome?: boolean | undefined
}

/** A member on temporary activity or abroad comes back; `returnedOn` is the day of the return reported now. */
export type MemberReturned = {
  type: 'member.returned'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Day of the return [Ngày trở về]. Stated by the member. */
  returnedOn?: PlainDay | undefined
}

/** A member is exempted from work and activity [miễn công tác và sinh hoạt đảng]. */
export type MemberExempted = {
  type: 'member.exempted'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Ground [Lý do miễn]. */
  ground?:
    | 'age'
    | 'health'
    | 'long-treatment'
    | 'alone-or-far-away'
    | 'moving-work'
    | 'awaiting-retirement'
    | 'maternity'
    | undefined
  /** Until [Đến ngày]: first day of activity again, where the decision names one. */
  until?: PlainDay | undefined
}

/** A member is suspended from activity [đình chỉ sinh hoạt đảng], or the suspension is extended. */
export type MemberSuspended = {
  type: 'member.suspended'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Ground [Lý do đình chỉ]: one under a criminal procedure lasts as long as the procedure. */
  ground?: 'discipline' | 'criminal' | undefined
  /** Until [Đến ngày]: first day of activity again, where the decision names one. */
  until?: PlainDay | undefined
}

/** The member's activity is interrupted [gián đoạn sinh hoạt đảng]: `on` is the first day of it. */
export type ActivityInterrupted = {
  type: 'activity.interrupted'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Cause [Nguyên nhân gián đoạn]. */
  cause?: 'lost-contact' | 'transfer-gap' | undefined
}

/** The member takes part in activity again [nối lại sinh hoạt đảng, trở lại sinh hoạt]. */
export type ActivityResumed = {
  type: 'activity.resumed'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /**
   * Through the member’s own fault [Gián đoạn do lỗi của đảng viên]. After an interruption: it came about
   * through the member's own fault.
   */
  ownFault?: boolean | undefined
  /**
   * Confirmed by cell and grassroots committee [Chi bộ, đảng ủy cơ sở xác nhận]: that duties were done and
   * conduct kept meanwhile.
   */
  confirmed?: boolean | undefined
}

/** The applicant withdraws. */
export type ApplicantWithdrew = {
  type: 'applicant.withdrew'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
}

/**
 * The dossier is returned for correction: one step back, or to the start. That of an admission where it says
 * no other.
 */
export type DossierReturned = {
  type: 'dossier.returned'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** About [Về việc]: of an admission where it is left out. */
  matter?: DossierMatter | undefined
  /** Returned to [Trả về]. */
  to: 'previous' | 'start'
  /** Reason [Lý do]. */
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
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
} & (
  | {
      /** Ground of the removal [Lý do xóa tên]. */
      ground: 'abandonment' | 'fees-unpaid'
      /** Months [Số tháng]: without activity or without fee in the year. */
      months?: number | undefined
      /** A good reason was shown [Có lý do chính đáng]. A good reason was shown. */
      excused?: boolean | undefined
      educatedSince?: undefined
      years?: undefined
    }
  | {
      /** Ground of the removal [Lý do xóa tên]. */
      ground:
        | 'card-returned-or-destroyed'
        | 'political-standard'
        | 'unqualified-probationary'
        | 'impostor'
        | 'interruption'
      months?: undefined
      educatedSince?: undefined
      years?: undefined
      excused?: undefined
    }
  | {
      /** Ground of the removal [Lý do xóa tên]. */
      ground: 'no-progress'
      /** Educated since [Giáo dục từ ngày]: first day of the cell’s education that brought no progress. */
      educatedSince?: PlainDay | undefined
      months?: undefined
      years?: undefined
      excused?: undefined
    }
  | {
      /** Ground of the removal [Lý do xóa tên]. */
      ground: 'standing-breached'
      /** Consecutive years [Số năm liên tục]: in breach of standing. */
      years?: number | undefined
      months?: undefined
      educatedSince?: undefined
      excused?: undefined
    }
  | {
      /** Ground of the removal [Lý do xóa tên]. */
      ground: 'transfer-not-filed'
      /** A good reason was shown [Có lý do chính đáng]. A good reason was shown. */
      excused?: boolean | undefined
      months?: undefined
      educatedSince?: undefined
      years?: undefined
    }
)

/** The cell asks for the self-criticism [bản tự kiểm điểm]. */
export type SelfCriticismRequested = {
  type: 'self-criticism.requested'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
}

/** The member writes it and attends, or refuses deliberately. */
export type SelfCriticismAnswered = {
  type: 'self-criticism.answered'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Answer [Trả lời]. */
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
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Count of the vote [Kết quả biểu quyết]. */
  tally?: CommitteeTally | undefined
  /** Form of the vote [Hình thức biểu quyết]. */
  form?: VoteForm | undefined
  /** Persons voted on in one ballot [Số người trong một lượt biểu quyết]. */
  persons?: number | undefined
} & (
  | {
      /** Criminal situation [Tình huống hình sự]: needs no ordinary procedure. */
      criminal?: 'fine' | 'warning' | undefined
      /** Ground of the removal [Lý do xóa tên]. */
      ground?: RemovalGround | undefined
    }
  | {
      /** Criminal situation [Tình huống hình sự]: needs no ordinary procedure. */
      criminal: 'wanted' | 'detained' | 'non-custodial-reform' | 'imprisonment'
      ground?: undefined
    }
)

/** The competent body expels [khai trừ]. */
export type MemberExpelled = {
  type: 'member.expelled'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Count of the vote [Kết quả biểu quyết]. */
  tally?: CommitteeTally | undefined
  /** Form of the vote [Hình thức biểu quyết]. */
  form?: VoteForm | undefined
  /** Persons voted on in one ballot [Số người trong một lượt biểu quyết]. */
  persons?: number | undefined
  /** Criminal situation [Tình huống hình sự]: needs no ordinary procedure. */
  criminal?: CriminalSituation | undefined
} & (
  | {
      /** Ground of deferral [Lý do được hoãn]. */
      deferral?: 'pregnancy' | 'illness' | undefined
      childBornOn?: undefined
    }
  | {
      /** Ground of deferral [Lý do được hoãn]. */
      deferral: 'child'
      /** Birth of the child [Ngày sinh của con]. */
      childBornOn?: PlainDay | undefined
    }
)

/** The member applies to leave [xin ra khỏi Đảng]. */
export type ResignationRequested = {
  type: 'resignation.requested'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** In writing [Có đơn]. Stated by the member. */
  written?: boolean | undefined
  /**
   * In breach of standing or under discipline [Đang vi phạm tư cách hoặc bị kỷ luật]. The member has breached
   * standing or is under discipline. Stated by the cell.
   */
  inBreach?: boolean | undefined
  /**
   * Specially hard family circumstances [Gia đình đặc biệt khó khăn]: they keep a later re-admission open.
   * Stated by the member.
   */
  hardship?: boolean | undefined
}

/** The competent committee lets the member leave. */
export type MemberResigned = {
  type: 'member.resigned'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Count of the vote [Kết quả biểu quyết]. */
  tally?: CommitteeTally | undefined
  /** Form of the vote [Hình thức biểu quyết]. */
  form?: VoteForm | undefined
  /** Persons voted on in one ballot [Số người trong một lượt biểu quyết]. */
  persons?: number | undefined
}

/** The competent committee does not agree to an exit that was proposed; the membership goes on. */
export type ExitRefused = {
  type: 'exit.refused'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** About [Về việc]. */
  matter: 'removal' | 'expulsion' | 'resignation'
}

/** The member dies [từ trần]. */
export type MemberDied = {
  type: 'member.died'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
}

/** The cell collects the card. */
export type CardCollected = {
  type: 'card.collected'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
}

/** The notice of the exit is made, and later sent upward with the file. */
export type ExitNoticeMade = {
  type: 'exit-notice.made'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
}

export type ExitFileSent = {
  type: 'exit-file.sent'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
}

/** The person receives the decision on the exit; the time for a complaint runs from here. */
export type ExitDecisionReceived = {
  type: 'exit-decision.received'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
}

/** A complaint [khiếu nại] against removal or discipline. */
export type ComplaintLodged = {
  type: 'complaint.lodged'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /**
   * Day it was received [Ngày nhận khiếu nại]: the time to answer runs from here, by default from the day of
   * the act.
   */
  receivedOn?: PlainDay | undefined
  /** Lodged by [Người khiếu nại]. */
  lodgedBy?: 'member' | 'other' | 'group' | undefined
  /** Level [Cấp giải quyết]. */
  level?: 'upper' | 'province' | 'central' | undefined
  /**
   * Concluded by the highest level before [Cấp cao nhất đã kết luận]. Concluded by the highest competent
   * level before.
   */
  concluded?: boolean | undefined
} & (
  | {
      /** Against [Khiếu nại về]. Stated by the member. */
      against: 'removal' | 'expulsion'
      decisionReceivedOn?: undefined
    }
  | {
      /** Against [Khiếu nại về]. Stated by the member. */
      against: 'discipline'
      /**
       * Day the decision on discipline was received [Ngày nhận quyết định kỷ luật]. Day the member received a
       * decision on discipline; of a decision on an exit the receipt is an act of its own. Stated by the member.
       */
      decisionReceivedOn?: PlainDay | undefined
    }
)

/** A complaint is answered; where several are open, `against` and `level` tell which. */
export type ComplaintAnswered = {
  type: 'complaint.answered'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Answer [Trả lời]. */
  answer: 'upheld' | 'rejected' | 'restored'
  /** Against [Khiếu nại về]: needed where several complaints are open. */
  against?: 'removal' | 'expulsion' | 'discipline' | undefined
  /** Level [Cấp giải quyết]. */
  level?: 'upper' | 'province' | 'central' | undefined
}

/** The membership is restored: wrongly removed or expelled; seniority is continuous. */
export type MemberRestored = {
  type: 'member.restored'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** The arrears of fees are paid [Đã truy nộp đảng phí]. */
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
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
} & (
  | {
      /** Kind of defect [Loại kết nạp sai]. */
      defect: 'substantive'
      /** Substantive ground [Sai về tiêu chuẩn]. */
      substantive?: SubstantiveGround | undefined
      /**
       * Found on a transfer [Phát hiện khi chuyển sinh hoạt]. Found by the receiving place on a transfer, before
       * or after reception.
       */
      onTransfer?: 'before-reception' | 'after-reception' | undefined
      procedural?: undefined
    }
  | {
      /** Kind of defect [Loại kết nạp sai]. */
      defect: 'procedural'
      /** Procedural ground [Sai về thẩm quyền, thủ tục]. */
      procedural?: ProceduralGround | undefined
      substantive?: undefined
      onTransfer?: undefined
    }
)

/** The admission is annulled [hủy bỏ quyết định kết nạp]. */
export type AdmissionAnnulled = {
  type: 'admission.annulled'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
} & (
  | {
      /**
       * The annulling committee is [Tư cách của cấp ủy hủy bỏ]. The annulling committee issued the decision, or
       * took its place, or holds the member now.
       */
      as?: 'issuer' | 'present-committee' | undefined
      /**
       * The issuer was merged or dissolved [Cấp ủy đã ra quyết định không còn]. The issuer was merged or
       * dissolved.
       */
      issuerGone?: boolean | undefined
      consentOn?: undefined
    }
  | {
      /**
       * The annulling committee is [Tư cách của cấp ủy hủy bỏ]. The annulling committee issued the decision, or
       * took its place, or holds the member now.
       */
      as: 'receiving-committee'
      /**
       * Written consent of the higher level [Ngày cấp trên đồng ý bằng văn bản]. Written consent of the competent
       * higher level.
       */
      consentOn?: PlainDay | undefined
      issuerGone?: undefined
    }
)

/** Steps redone after a procedural defect, valid ones kept. */
export type StepRedone = {
  type: 'step.redone'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Step redone [Bước làm lại]. */
  step: ProceduralGround
}

/** One decision annuls the old, recognises membership or official status, and fixes the dates again. */
export type AdmissionRegularised = {
  type: 'admission.regularised'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Admission decision, fixed again [Ngày quyết định kết nạp xác định lại]. */
  decidedOn: PlainDay
  /** Ceremony, fixed again [Ngày vào Đảng xác định lại]. */
  ceremonyOn?: PlainDay | undefined
  /** Official date, fixed again [Ngày chính thức xác định lại]. */
  officialSince?: PlainDay | undefined
}

/** The Party badge [Huy hiệu Đảng] is awarded. */
export type BadgeAwarded = {
  type: 'badge.awarded'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Badge, by years [Huy hiệu (năm tuổi đảng)]. */
  years: number
  /** Awarded early [Tặng sớm hoặc truy tặng]. */
  early?: 'illness' | 'posthumous' | undefined
  /** The correction of the fault is acknowledged [Đã xác nhận sửa chữa khuyết điểm]. */
  correctionAcknowledged?: boolean | undefined
}

/** The file of a member [hồ sơ đảng viên] is found lost; by whom, once that is established. */
export type MemberFileLost = {
  type: 'member-file.lost'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Lost by [Người làm mất]. */
  lostBy?: 'member' | 'organisation' | 'force-majeure' | undefined
}

/** The file is made again: record, sheet, the papers of the two decisions, the report on the loss. */
export type MemberFileRestored = {
  type: 'member-file.restored'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /**
   * Day of the opinion from above [Ngày có ý kiến của ban thường vụ cấp trên trực tiếp]: of the standing
   * committee of the committee directly above.
   */
  opinionOn?: PlainDay | undefined
  /**
   * Verified and certified [Đã thẩm tra, chứng nhận]. The competent committee has verified and certified the
   * new file.
   */
  certified?: boolean | undefined
  /**
   * Copies of the decisions are filed [Đã đưa bản sao quyết định vào hồ sơ]. Copies of the decisions on
   * admission and recognition, and the report on the loss, are in it.
   */
  copiesFiled?: boolean | undefined
}

/**
 * The files of an organisation and its list of members are compared [đối chiếu hồ sơ với danh sách đảng
 * viên], and the member's file is there.
 */
export type MemberFileReconciled = {
  type: 'member-file.reconciled'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
}

/**
 * The case is closed because it was opened by mistake or a second time; it counts nowhere from then on, and its log stays.
 * It is no exit: nothing took place but the opening. A strike of it opens the case again.
 */
export type CaseClosed = {
  type: 'case.closed'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** The case that goes on [Hồ sơ tiếp tục]: where the two are one person. Stated by the app. */
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
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Entry [Mục ghi]: its id, or its place in the log from 1. Stated by the app. */
  entry: string
  /** The act as it was [Việc đúng]: it stands in the place of the entry. */
  act: EntryCorrectedAct
  /** Reason [Lý do đính chính]. */
  reason?: 'mistyped' | 'paper-differs' | 'found-since' | 'other' | undefined
}

/** An earlier entry is struck: it never took place. */
export type EntryStruck = {
  type: 'entry.struck'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Entry [Mục ghi]: its id, or its place in the log from 1. Stated by the app. */
  entry: string
  /** Reason [Lý do gạch bỏ]. */
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
  | MemberFileReconciled
  | CaseClosed
  | EntryCorrected
  | EntryStruck

/** The committee orders a class and a centre runs it; `sessions` is how many will be held. */
export type ClassPlanned = {
  type: 'class.planned'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Label of the class [Mã lớp]. Stated by the app. */
  class: string
  /** Body that holds the class [Cơ quan mở lớp]: it teaches, and issues the certificates. */
  by: Body
  /** Sessions [Số buổi học]: how many will be held. */
  sessions: number
} & (
  | {
      /** Course [Lớp]. */
      course: 'awareness'
      /** No political centre at the place [Nơi không có trung tâm chính trị]: so another body holds the class. */
      noCentre?: boolean | undefined
    }
  | {
      /** Course [Lớp]. */
      course: 'new-member'
      noCentre?: undefined
    }
)

export type EnrolmentOpened = {
  type: 'enrolment.opened'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
}

export type PersonEnrolled = {
  type: 'person.enrolled'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Label of the person [Mã học viên]. Stated by the app. */
  person: string
  /** Education on entering [Trình độ học vấn khi đi học]. */
  education?:
    | 'none'
    | 'literate-national-script'
    | 'primary-completed'
    | 'lower-secondary-programme-completed'
    | 'lower-secondary-equivalent'
    | 'lower-secondary-diploma'
    | 'upper-secondary'
    | undefined
  /**
   * Education relaxed [Thuộc diện được giảm trình độ học vấn]: lives in an area, or follows a calling, for
   * which less is asked.
   */
  relaxed?: boolean | undefined
}

export type SessionHeld = {
  type: 'session.held'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Number of the session [Buổi thứ]: counted from 1. */
  session: number
  /** Persons present [Học viên có mặt]. Stated by the app. */
  attended: string[]
}

export type EssayMarked = {
  type: 'essay.marked'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Label of the person [Mã học viên]. Stated by the app. */
  person: string
  /** Mark of the essay [Điểm bài thu hoạch]: out of 10. */
  mark: number
}

export type CompletionDecided = {
  type: 'completion.decided'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Persons who completed the course [Học viên hoàn thành chương trình]. Stated by the app. */
  persons: string[]
}

export type ClassCertificateIssued = {
  type: 'class-certificate.issued'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Label of the person [Mã học viên]. Stated by the app. */
  person: string
}

export type ClassClosed = {
  type: 'class.closed'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
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
  /** First day [Từ ngày]. */
  from: PlainDay
  /** First day on which it no longer holds [Đến ngày]: it still holds where it is left out. */
  until?: PlainDay | undefined
  /** Label of the body above [Mã tổ chức cấp trên]. Stated by the app. */
  body: string
}

export type OrganisationEntryDelegated = {
  /** First day [Từ ngày]. */
  from: PlainDay
  /** First day on which it no longer holds [Đến ngày]: it still holds where it is left out. */
  until?: PlainDay | undefined
  /** Label of the body that delegated [Mã tổ chức ủy quyền]. Stated by the app. */
  by?: string | undefined
  /** Members it was given on [Số đảng viên khi ủy quyền]. */
  members?: number | undefined
  /** Years of good rating it was given on [Số năm xếp loại tốt khi ủy quyền]. */
  qualityYears?: number | undefined
}

export type OrganisationEntryGranted = {
  /** First day [Từ ngày]. */
  from: PlainDay
  /** First day on which it no longer holds [Đến ngày]: it still holds where it is left out. */
  until?: PlainDay | undefined
  /** Members it was given on [Số đảng viên khi giao quyền]. */
  members?: number | undefined
  /** The lower minimum applies [Đảng bộ thuộc diện được hạ mức tối thiểu]. */
  central?: boolean | undefined
}

export type OrganisationEntryOfficialMembers = {
  /** First day [Từ ngày]. */
  from: PlainDay
  /** Members [Số đảng viên]. */
  count: number
}

export type OrganisationEntryMembers = {
  /** First day [Từ ngày]. */
  from: PlainDay
  /** Members [Số đảng viên]. */
  count: number
}

export type OrganisationEntryLeave = {
  /** Label of the body that gave it [Mã tổ chức đồng ý]. Stated by the app. */
  by: string
  /** Day it was given [Ngày đồng ý]. */
  on: PlainDay
}

export type OrganisationEntrySuccessors = {
  /** Day [Từ ngày]. */
  on: PlainDay
  /** Label of the body it became [Mã tổ chức kế thừa]. Stated by the app. */
  into: string
}

/**
 * A body of the directory, with what changes over time by date; `until` is the first day on which it no
 * longer holds.
 */
export type OrganisationEntry = {
  /** Label of the body [Mã tổ chức]. Stated by the app. */
  id: string
  /** Kind of body [Loại tổ chức]. */
  kind: OrganisationKind
  /** First day [Từ ngày]. */
  from: PlainDay
  /** First day on which it no longer holds [Đến ngày]: it still holds where it is left out. */
  until?: PlainDay | undefined
  /** Body directly above [Tổ chức cấp trên trực tiếp]. The body directly above, by date. */
  under?: OrganisationEntryUnder[] | undefined
  /**
   * Delegated admission and expulsion [Được ủy quyền kết nạp, khai trừ]. The committee is delegated admission
   * and expulsion [ủy quyền]: when, by which body, and on what it was given.
   */
  delegated?: OrganisationEntryDelegated[] | undefined
  /**
   * Granted upper-level power [Được giao quyền cấp trên cơ sở]. The committee is granted upper-level power
   * [giao quyền cấp trên cơ sở]; `central` where the lower minimum applies.
   */
  granted?: OrganisationEntryGranted[] | undefined
  /** Members at its creation [Số đảng viên khi thành lập]: probationary ones included. */
  membersAtCreation?: number | undefined
  /** Created in a special place [Lập ở nơi đặc thù]: for which a number of members is required. */
  specialPlace?: boolean | undefined
  /** Official members over time [Đảng viên chính thức theo thời gian]: until the next count. */
  officialMembers?: OrganisationEntryOfficialMembers[] | undefined
  /** Members over time [Đảng viên theo thời gian]: until the next count. */
  members?: OrganisationEntryMembers[] | undefined
  /** Kind of unit [Loại đơn vị]: only some may be delegated or granted power. */
  place?: 'office' | 'enterprise' | 'service-unit' | 'armed-unit' | 'territory' | 'other' | undefined
  /**
   * Leave of a committee above for what is outside the numbers [Cấp trên đồng ý khi số đảng viên khác quy
   * định]. Leave of a committee above for what is outside the numbers: a grassroots committee of fewer
   * members, a cell of more that stays one, a section committee.
   */
  leave?: OrganisationEntryLeave | undefined
  /**
   * Cell of probationary activity [Chi bộ sinh hoạt dự bị]: abroad, where there are too few official members
   * for a cell.
   */
  probationaryActivity?: boolean | undefined
  /**
   * Cell of a village or street [Chi bộ thôn, tổ dân phố]. A cell of a village or street [chi bộ thôn, tổ dân
   * phố].
   */
  village?: boolean | undefined
  /** Armed forces [Lực lượng vũ trang]. */
  armedForces?: 'army' | 'public-security' | undefined
  /** Has a Youth Union [Có tổ chức đoàn]: that introduces applicants. */
  youthUnion?: boolean | undefined
  /** Has a trade union [Có công đoàn]: that introduces applicants. */
  tradeUnion?: boolean | undefined
  /** Committee of a special zone [Đảng bộ đặc khu]: what the provincial committee chose. */
  specialZone?: 'upper' | 'grassroots' | undefined
  /**
   * Bodies it became [Tổ chức kế thừa]: by merger, division or the end of its level; the first carries on its
   * cases.
   */
  successors?: OrganisationEntrySuccessors[] | undefined
}

/** Everything the library needs of an organisation over time: plain data that an app stores as JSON. */
export type OrganisationRecord = {
  /** Version of the form [Phiên bản dữ liệu]. Stated by the app. */
  version: 1
  /** Bodies [Các tổ chức]. */
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
  /** Body the target is given to [Đơn vị được giao]. Stated by the app. */
  unit: string
  /** What it counts [Chỉ tiêu về]. */
  measure: 'sourced' | 'admitted'
  /** Mass organisation that is to find the people [Tổ chức giới thiệu nguồn]. */
  recommendedBy?: MassOrganisation | undefined
  /** How many people [Số người]: in the whole year. */
  count: number
  /** By month [Chia theo tháng]: 12 counts from January on, whose sum is that of the year. */
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
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Label of the plan [Mã kế hoạch]. Stated by the app. */
  plan: string
  /** Body whose plan it is [Đơn vị lập kế hoạch]. The body whose plan it is. Stated by the app. */
  unit: string
  /** Level that draws it up [Cấp lập kế hoạch]. */
  level: PlanLevel
  /** Year [Năm]. */
  year: number
  /**
   * Label of the plan of the level above [Mã kế hoạch cấp trên]: which this one makes concrete. Stated by the
   * app.
   */
  above?: string | undefined
  /** The pool was surveyed first [Đã khảo sát nguồn]. The pool was surveyed first. */
  poolSurveyed?: boolean | undefined
  /** Members at the beginning of the year [Số đảng viên đầu năm]. Members at the beginning of the year. */
  membership?: number | undefined
  /** Targets [Chỉ tiêu]. */
  targets: PlanTarget[]
}

export type PlanApproved = {
  type: 'plan.approved'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
}

export type PlanStarted = {
  type: 'plan.started'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
}

export type TargetsAdjusted = {
  type: 'targets.adjusted'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Targets [Chỉ tiêu]. */
  targets: PlanTarget[]
}

/** A level reviews the sympathiser list [rà soát danh sách cảm tình Đảng]. */
export type ListReviewed = {
  type: 'list.reviewed'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Level [Cấp]. */
  level: PlanLevel
}

export type ShortfallExplained = {
  type: 'shortfall.explained'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Body the target is given to [Đơn vị được giao]. Stated by the app. */
  unit: string
  /** What it counts [Chỉ tiêu về]. */
  measure: 'sourced' | 'admitted'
  /** Mass organisation that is to find the people [Tổ chức giới thiệu nguồn]. */
  recommendedBy?: MassOrganisation | undefined
  /** Month [Tháng]: 1 to 12. */
  month?: number | undefined
  /** Quarter [Quý]: 1 to 4; the whole year without month and quarter. */
  quarter?: number | undefined
  /** Causes [Nguyên nhân]. */
  causes: ShortfallCause[]
}

/** The yearly check and preliminary review [sơ kết]; `previousOn` is the day of the review before. */
export type PlanReviewed = {
  type: 'plan.reviewed'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
  recordedAt?: string | undefined
  /** Day of the review before [Ngày sơ kết lần trước]. */
  previousOn?: PlainDay | undefined
  /** Reported to the level above [Đã báo cáo cấp trên]. */
  reported?: boolean | undefined
}

export type PlanClosed = {
  type: 'plan.closed'
  /** Day [Ngày]: the day it took place, not the day it was entered. */
  on: PlainDay
  /** Body that acted [Cơ quan thực hiện]. */
  by?: Body | undefined
  /** Paper [Văn bản]: the paper that proves the act. */
  document?: DocumentReference | undefined
  /** Id of the entry [Mã mục ghi]: by which a correction or a strike names it. Stated by the app. */
  id?: string | undefined
  /**
   * Instant of entry [Thời điểm nhập]: without it the act counts as entered when its day ended in Vietnam.
   * Stated by the app.
   */
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
