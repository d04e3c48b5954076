import { describe, expect, it } from 'vitest'
import type { Facts, Outcome } from '../../src/law/finding.js'
import { en, vi } from '../support/plain-locales.js'
import { told } from '../support/told.js'
import { findingOf } from './samples.js'

interface Row {
  readonly rule: string
  readonly outcome: Outcome
  readonly facts: Facts
  readonly inVietnamese: string
  readonly inEnglish: string
}

const rows: readonly Row[] = [
  {
    rule: 'membership.transcribed-unproven',
    outcome: 'broken',
    facts: { standing: 'official' },
    inVietnamese:
      'Chưa chứng minh các bước trước khi chuyển từ sổ sách. Cụ thể: tư cách được chuyển là đảng viên chính thức.',
    inEnglish: 'Not proven: the steps before the transcription. In detail: transcribed as official member.',
  },
  {
    rule: 'pool.helper-assigned',
    outcome: 'broken',
    facts: { required: 1, official: false },
    inVietnamese: 'Người giúp đỡ chưa phải là đảng viên chính thức.',
    inEnglish: 'The helper is not an official member.',
  },
  {
    rule: 'actor.procedure.authorised',
    outcome: 'broken',
    facts: { actual: 'cell', required: ['grassrootsCommittee', 'upperCommittee'] },
    inVietnamese: 'Không đúng thẩm quyền. Cụ thể: việc “cho phép làm thủ tục kết nạp” do chi bộ thực hiện.',
    inEnglish: 'Not competent for this act. In detail: “allowing the procedure to start” by the cell.',
  },
  {
    rule: 'pool.start-authorised',
    outcome: 'met',
    facts: { authorisedOn: '2025-01-15' },
    inVietnamese: 'Thủ tục kết nạp đã được cho phép từ ngày 15/01/2025.',
    inEnglish: 'The procedure has been allowed to start since 15 January 2025.',
  },
  {
    rule: 'pool.start-authorised',
    outcome: 'missing',
    facts: { missing: 'procedure.authorised' },
    inVietnamese: 'Chưa được cho phép làm thủ tục kết nạp.',
    inEnglish: 'The procedure has not been allowed to start.',
  },
  {
    rule: 'pool.application-sequence',
    outcome: 'broken',
    facts: { helperOn: '2025-02-01', proposedOn: '2025-01-15' },
    inVietnamese: 'Sai trình tự: đề nghị 15/01/2025, phân công giúp đỡ 01/02/2025.',
    inEnglish: 'Out of order: proposed 15 January 2025, helper assigned 1 February 2025.',
  },
  {
    rule: 'applicant.citizen',
    outcome: 'broken',
    facts: { actual: 'other' },
    inVietnamese: 'Không phải là công dân Việt Nam.',
    inEnglish: 'Not a Vietnamese citizen.',
  },
  {
    rule: 'applicant.citizen',
    outcome: 'missing',
    facts: { missing: 'person.citizenship' },
    inVietnamese: 'Chưa ghi quốc tịch của người xin vào Đảng.',
    inEnglish: 'The file does not state the applicant’s citizenship.',
  },
  {
    rule: 'applicant.age-window',
    outcome: 'broken',
    facts: { months: 210, years: 17, restMonths: 6, minimum: 216, maximum: 720, end: 'under' },
    inVietnamese: 'Chưa đủ 18 tuổi: mới 17 tuổi 6 tháng.',
    inEnglish: 'Below 18 years: only 17 years and 6 months.',
  },
  {
    rule: 'applicant.age-window',
    outcome: 'broken',
    facts: { months: 732, years: 61, restMonths: 0, minimum: 216, maximum: 720, end: 'over' },
    inVietnamese: 'Quá 60 tuổi: đã 61 tuổi.',
    inEnglish: 'Above 60 years: 61 years.',
  },
  {
    rule: 'applicant.age-window',
    outcome: 'met',
    facts: { months: 240, years: 20, restMonths: 0, minimum: 216, maximum: 720 },
    inVietnamese: 'Tại thời điểm chi bộ xét, người xin vào Đảng 20 tuổi, trong độ tuổi quy định.',
    inEnglish:
      'The applicant was 20 years old on the day of the cell’s consideration, within the age required.',
  },
  {
    rule: 'applicant.political-standard',
    outcome: 'broken',
    facts: { conclusion: 'not-met' },
    inVietnamese: 'Không đạt tiêu chuẩn chính trị theo kết luận.',
    inEnglish: 'The political standard is not met, as concluded.',
  },
  {
    rule: 'applicant.political-standard',
    outcome: 'missing',
    facts: { missing: 'consent.political-standard', required: 'provincialStandingCommittee' },
    inVietnamese:
      'Chưa có văn bản đồng ý về tiêu chuẩn chính trị. Cụ thể: cần văn bản đồng ý của ban thường vụ cấp ủy cấp tỉnh.',
    inEnglish:
      'No written consent on the political standard. In detail: needed from the standing committee of the provincial-level committee.',
  },
  {
    rule: 'applicant.education-level',
    outcome: 'broken',
    facts: { actual: 'primary-completed', required: 'lower-secondary-diploma' },
    inVietnamese:
      'Chưa đạt trình độ học vấn theo yêu cầu. Cụ thể: trình độ ghi trong hồ sơ là “hoàn thành chương trình tiểu học”, yêu cầu “bằng tốt nghiệp trung học cơ sở”.',
    inEnglish:
      'Education too low. In detail: “primary school completed” on file, “lower secondary diploma” needed.',
  },
  {
    rule: 'applicant.education-level',
    outcome: 'met',
    facts: { actual: 'primary-completed', required: 'lower-secondary-diploma', door: 'hardship' },
    inVietnamese:
      'Trình độ học vấn “hoàn thành chương trình tiểu học” đạt yêu cầu áp dụng cho vùng khó khăn.',
    inEnglish: 'The education “primary school completed” meets the level for difficult areas.',
  },
  {
    rule: 'applicant.over-age-consent',
    outcome: 'broken',
    facts: { required: ['centralDirectStandingCommittee'], actual: 'upperCommittee' },
    inVietnamese:
      'Sai thẩm quyền quyết định về người quá tuổi quy định. Cụ thể: cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng quyết định.',
    inEnglish:
      'Decided without competence for an applicant above the age. In detail: decided by the committee directly above.',
  },
  {
    rule: 'awareness-certificate.held',
    outcome: 'missing',
    facts: { missing: 'certificate.awareness' },
    inVietnamese: 'Chưa có giấy chứng nhận lớp bồi dưỡng nhận thức về Đảng.',
    inEnglish: 'There is no awareness certificate on file.',
  },
  {
    rule: 'awareness-certificate.rightly-issued',
    outcome: 'broken',
    facts: {
      issuedOn: '2025-07-15',
      required: ['communePoliticalCentre'],
      actual: 'districtPoliticalCentre',
    },
    inVietnamese:
      'Cấp sai thẩm quyền: giấy chứng nhận ngày 15/07/2025. Cụ thể: cơ quan cấp là trung tâm chính trị cấp huyện.',
    inEnglish:
      'Issued without competence: the certificate of 15 July 2025. In detail: issued by the district political centre.',
  },
  {
    rule: 'awareness-certificate.valid',
    outcome: 'broken',
    facts: { issuedOn: '2020-01-15', months: 60, lastDay: '2025-01-15', actual: '2025-02-03' },
    inVietnamese: 'Giấy chứng nhận hết giá trị sau ngày 15/01/2025.',
    inEnglish: 'The awareness certificate ran out after 15 January 2025.',
  },
  {
    rule: 'awareness-certificate.valid',
    outcome: 'broken',
    facts: { issuedOn: '2023-01-15', months: 60, lastDay: '2025-06-30', actual: '2025-07-15' },
    inVietnamese: 'Giấy chứng nhận cấp huyện hết giá trị sau ngày 30/06/2025.',
    inEnglish: 'The district certificate ran out after 30 June 2025.',
  },
  {
    rule: 'awareness-certificate.valid',
    outcome: 'met',
    facts: { issuedOn: '2020-01-15', months: 60, lastDay: '2025-01-15', actual: '2025-01-15' },
    inVietnamese:
      'Giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng cấp ngày 15/01/2020 còn giá trị đến hết ngày 15/01/2025.',
    inEnglish: 'The awareness certificate of 15 January 2020 is valid through 15 January 2025.',
  },
  {
    rule: 'awareness-class.completed',
    outcome: 'broken',
    facts: { actual: 75.5, required: 80, of: 'attendance' },
    inVietnamese: 'Chưa đủ thời gian học: 75,5%, yêu cầu 80%.',
    inEnglish: 'Attended too little: 75.5% of the time, 80% needed.',
  },
  {
    rule: 'awareness-class.completed',
    outcome: 'broken',
    facts: { actual: 4.5, required: 5, of: 'mark' },
    inVietnamese: 'Bài thu hoạch chưa đạt: 4,5 điểm, yêu cầu 5 điểm.',
    inEnglish: 'The essay failed: 4.5 points, 5 needed.',
  },
  {
    rule: 'application.before-declaration',
    outcome: 'broken',
    facts: { appliedOn: '2025-02-01', declaredOn: '2025-01-15' },
    inVietnamese: 'Sai trình tự: khai lý lịch 15/01/2025, làm đơn 01/02/2025.',
    inEnglish: 'Out of order: background declared 15 January 2025, application made 1 February 2025.',
  },
  {
    rule: 'background.relatives-declared',
    outcome: 'broken',
    facts: { absent: ['spouse-parents', 'own-siblings'] },
    inVietnamese:
      'Lý lịch chưa khai đủ: thiếu 2 nhóm người thân. Cụ thể: cha, mẹ của vợ hoặc chồng; anh, chị, em ruột.',
    inEnglish:
      'Not declared: 2 groups of relatives. In detail: the spouse’s parents; the applicant’s siblings.',
  },
  {
    rule: 'verification.procedure-order',
    outcome: 'broken',
    facts: { sealedOn: '2025-02-01', certifiedOn: '2025-01-15' },
    inVietnamese: 'Sai trình tự: chứng nhận 15/01/2025, đóng dấu giáp lai 01/02/2025.',
    inEnglish: 'Out of order: certified 15 January 2025, sealed 1 February 2025.',
  },
  {
    rule: 'verification.complete',
    outcome: 'broken',
    facts: { unverified: ['father', 'mother', 'spouse'], exempt: [] },
    inVietnamese:
      'Chưa thẩm tra đủ những người phải thẩm tra. Cụ thể: còn thiếu cha đẻ; mẹ đẻ; vợ hoặc chồng.',
    inEnglish: 'Not everyone who must be is verified. In detail: the father; the mother; the spouse.',
  },
  {
    rule: 'background.certified-after-verification',
    outcome: 'broken',
    facts: { unanswered: 1 },
    inVietnamese: 'Còn 1 yêu cầu thẩm tra chưa được trả lời.',
    inEnglish: '1 request to verify still unanswered.',
  },
  {
    rule: 'verification.reply-on-time',
    outcome: 'broken',
    facts: { from: '2025-07-01', lastDay: '2025-09-04', actual: '2025-09-05' },
    inVietnamese: 'Trả lời thẩm tra quá thời hạn: 05/09/2025, hạn cuối 04/09/2025.',
    inEnglish: 'The reply is late: 5 September 2025, last day 4 September 2025.',
  },
  {
    rule: 'introduction.two-official-members',
    outcome: 'missing',
    facts: { missing: 'introduction.made', actual: 1, required: 2 },
    inVietnamese: 'Chưa đủ 2 đảng viên chính thức giới thiệu: mới có 1.',
    inEnglish: 'Only 1 of 2 official members introduce the applicant.',
  },
  {
    rule: 'introduction.youth-union-route',
    outcome: 'broken',
    facts: { youthUnionMember: false },
    inVietnamese: 'Chưa là đoàn viên dù trong độ tuổi thanh niên.',
    inEnglish: 'No member of the Youth Union, though of youth age.',
  },
  {
    rule: 'introduction.worked-together',
    outcome: 'broken',
    facts: { months: 7, minimum: 12, togetherSince: '2024-01-15' },
    inVietnamese: 'Người giới thiệu chưa đủ 12 tháng cùng công tác: mới 7.',
    inEnglish: 'Introducer together for 7 months only, 12 needed.',
  },
  {
    rule: 'introduction.worked-together',
    outcome: 'broken',
    facts: {
      months: 14,
      minimum: 12,
      togetherSince: '2024-01-15',
      actual: 'residence',
      required: ['work', 'labour', 'study'],
    },
    inVietnamese: 'Thời gian này không được tính cho người giới thiệu. Cụ thể: sinh hoạt tại nơi cư trú.',
    inEnglish: 'This time does not count for an introducer. In detail: activity at the same residence.',
  },
  {
    rule: 'opinions.complete',
    outcome: 'broken',
    facts: { organisations: false },
    inVietnamese: 'Thiếu ý kiến của tổ chức chính trị - xã hội.',
    inEnglish: 'The opinions lack those of the political-social organisations.',
  },
  {
    rule: 'opinions.complete',
    outcome: 'broken',
    facts: { residence: 'none' },
    inVietnamese: 'Thiếu ý kiến của chi ủy hoặc chi bộ nơi cư trú.',
    inEnglish: 'The opinions lack that of the residence.',
  },
  {
    rule: 'opinions.complete',
    outcome: 'broken',
    facts: { residence: 'waived', waiver: 'never' },
    inVietnamese: 'Không được miễn ý kiến nơi cư trú.',
    inEnglish: 'Not allowed: waiving the opinion of the residence.',
  },
  {
    rule: 'cell.dossier-complete',
    outcome: 'broken',
    facts: { absent: ['doc.application', 'doc.introduction-paper'] },
    inVietnamese: 'Hồ sơ còn thiếu 2 giấy tờ. Cụ thể: đơn xin vào Đảng; giấy giới thiệu người vào Đảng.',
    inEnglish: 'The dossier lacks 2 papers. In detail: the application; the introduction paper.',
  },
  {
    rule: 'dossier.fresh',
    outcome: 'broken',
    facts: {
      openedOn: '2024-01-15',
      lastDay: '2025-01-15',
      actual: '2025-02-03',
      redo: ['introduction-paper', 'consolidated-opinions'],
    },
    inVietnamese: 'Hồ sơ hết thời hạn sử dụng sau ngày 15/01/2025.',
    inEnglish: 'The dossier ran out after 15 January 2025.',
  },
  {
    rule: 'cell.able-to-meet',
    outcome: 'broken',
    facts: { actual: 2, minimum: 3 },
    inVietnamese: 'Chưa đủ 3 đảng viên chính thức để họp: mới 2.',
    inEnglish: 'Too few official members to meet: 2, 3 needed.',
  },
  {
    rule: 'cell.two-thirds',
    outcome: 'broken',
    facts: { yes: 13, base: 20, needed: 14, fraction: '2/3', outcome: 'proposed' },
    inVietnamese: 'Không đủ tỷ lệ 2/3: 13/20 phiếu tán thành, cần 14.',
    inEnglish: 'Short of 2/3: 13 of 20 in favour, 14 needed.',
  },
  {
    rule: 'cell.two-thirds',
    outcome: 'broken',
    facts: { yes: 14, base: 20, needed: 14, fraction: '2/3', outcome: 'not-proposed' },
    inVietnamese: 'Ghi sai kết quả: đủ 2/3 (14/20 phiếu, cần 14).',
    inEnglish: 'Wrongly recorded as short of 2/3: 14 of 20, 14 needed.',
  },
  {
    rule: 'cell.two-thirds',
    outcome: 'missing',
    facts: { missing: 'evidence.tally' },
    inVietnamese: 'Chưa ghi kết quả kiểm phiếu.',
    inEnglish: 'The count of the vote is not recorded.',
  },
  {
    rule: 'cell.only-official-members-vote',
    outcome: 'broken',
    facts: { actual: 2 },
    inVietnamese: 'Tính sai 2 phiếu của người không được biểu quyết.',
    inEnglish: 'Wrongly counted: 2 votes of those who have none in the cell.',
  },
  {
    rule: 'cell.vote-form',
    outcome: 'broken',
    facts: { actual: 'show-of-hands', required: ['secret-ballot', 'raised-card'] },
    inVietnamese: 'Biểu quyết sai hình thức: giơ tay.',
    inEnglish: 'Wrong form of vote: show of hands.',
  },
  {
    rule: 'section.appraisal-present',
    outcome: 'missing',
    facts: { missing: 'section.appraised' },
    inVietnamese: 'Đảng ủy bộ phận chưa thẩm định nghị quyết của chi bộ.',
    inEnglish: 'The section committee has not appraised the resolution of the cell.',
  },
  {
    rule: 'actor.admission.decided',
    outcome: 'broken',
    facts: {
      actual: 'grassrootsStandingCommittee',
      required: ['communeStandingCommittee', 'upperStandingCommittee'],
    },
    inVietnamese:
      'Không đúng thẩm quyền. Cụ thể: việc “ra quyết định kết nạp” do ban thường vụ đảng ủy cơ sở thực hiện.',
    inEnglish:
      'Not competent for this act. In detail: “deciding to admit” by the standing committee of the grassroots committee.',
  },
  {
    rule: 'actor.admission.decided',
    outcome: 'missing',
    facts: { missing: 'law.armed-forces', armedForces: 'army' },
    inVietnamese: 'Chưa đọc được quy định riêng về thẩm quyền trong Quân đội.',
    inEnglish: 'Not read: the separate rules on competence in the Army.',
  },
  {
    rule: 'actor.recognition.decided',
    outcome: 'broken',
    facts: {
      actual: 'upperStandingCommittee',
      required: ['grassrootsStandingCommittee'],
      accepted: 'assumed',
    },
    inVietnamese:
      'Chưa chắc về thẩm quyền: mới chỉ được suy ra. Cụ thể: việc “ra quyết định công nhận đảng viên chính thức” do ban thường vụ cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng thực hiện.',
    inEnglish:
      'Not certain to be competent: assumed only. In detail: “deciding on recognition” by the standing committee of the committee directly above.',
  },
  {
    rule: 'actor.application.made',
    outcome: 'broken',
    facts: { actual: 'tradeUnionExecutive', required: ['applicant'] },
    inVietnamese:
      'Không do chính người có trách nhiệm thực hiện. Cụ thể: việc “làm đơn xin vào Đảng” do ban chấp hành công đoàn cơ sở thực hiện.',
    inEnglish:
      'Not done by the person it is for. In detail: “making the application” by the grassroots trade-union executive.',
  },
  {
    rule: 'authority.majority',
    outcome: 'broken',
    facts: { yes: 6, base: 12, needed: 7, fraction: '1/2', outcome: 'proposed' },
    inVietnamese: 'Chưa trên một nửa: 6/12 phiếu tán thành, cần 7.',
    inEnglish: 'Not more than half: 6 of 12 in favour, 7 needed.',
  },
  {
    rule: 'authority.delegated-collective',
    outcome: 'broken',
    facts: { yes: 13, base: 20, needed: 14, fraction: '2/3', outcome: 'proposed' },
    inVietnamese: 'Không đủ tỷ lệ 2/3 tổng số: 13/20 phiếu, cần 14.',
    inEnglish: 'Short of 2/3 of all: 13 of 20, 14 needed.',
  },
  {
    rule: 'decision.on-time',
    outcome: 'broken',
    facts: { from: '2025-07-01', lastDay: '2025-09-04', actual: '2025-09-05' },
    inVietnamese: 'Quyết định quá thời hạn: 05/09/2025, hạn cuối 04/09/2025.',
    inEnglish: 'The decision is late: 5 September 2025, last day 4 September 2025.',
  },
  {
    rule: 'order.decision-then-ceremony',
    outcome: 'broken',
    facts: { earlier: 'cell.voted', earlierOn: '2025-07-02', actual: '2025-07-01' },
    inVietnamese: 'Sai thứ tự: ngày 01/07/2025, việc phải có trước 02/07/2025.',
    inEnglish: 'Out of order: 1 July 2025, a step due earlier 2 July 2025.',
  },
  {
    rule: 'ceremony.on-time',
    outcome: 'broken',
    facts: { decidedOn: '2025-07-01', lastDay: '2025-08-12', actual: '2025-08-13' },
    inVietnamese: 'Lễ kết nạp quá thời hạn: 13/08/2025, hạn cuối 12/08/2025.',
    inEnglish: 'The ceremony is late: 13 August 2025, last day 12 August 2025.',
  },
  {
    rule: 'ceremony.on-time',
    outcome: 'met',
    facts: { decidedOn: '2025-07-01', lastDay: '2025-08-12', actual: '2025-08-13', consentOn: '2025-08-11' },
    inVietnamese:
      'Lễ kết nạp tổ chức ngày 13/08/2025, sau hạn 12/08/2025 nhưng đã được đồng ý từ ngày 11/08/2025.',
    inEnglish:
      'The ceremony was held on 13 August 2025, after the limit of 12 August 2025, with the agreement of 11 August 2025.',
  },
  {
    rule: 'probation.twelve-months',
    outcome: 'broken',
    facts: { joinedOn: '2024-10-10', endsOn: '2025-10-10', actual: '2025-10-09' },
    inVietnamese: 'Chưa hết thời kỳ dự bị: đến ngày 10/10/2025.',
    inEnglish: 'The probation has not ended: until 10 October 2025.',
  },
  {
    rule: 'probation.discipline-forms',
    outcome: 'broken',
    facts: { actual: 'expulsion', required: ['reprimand', 'warning'] },
    inVietnamese: 'Không áp dụng khai trừ đối với đảng viên dự bị.',
    inEnglish: 'No expulsion for a probationary member.',
  },
  {
    rule: 'recognition.self-review-after-term',
    outcome: 'broken',
    facts: { endsOn: '2025-10-10', actual: '2025-10-10' },
    inVietnamese: 'Tự kiểm điểm quá sớm: 10/10/2025, phải sau ngày 10/10/2025.',
    inEnglish: 'Self-review too early: 10 October 2025, due after 10 October 2025.',
  },
  {
    rule: 'recognition.file-complete',
    outcome: 'broken',
    facts: { absent: ['doc.self-review', 'doc.helper-remarks'] },
    inVietnamese:
      'Hồ sơ xét công nhận còn thiếu 2 giấy tờ. Cụ thể: bản tự kiểm điểm của đảng viên dự bị; bản nhận xét của đảng viên được phân công giúp đỡ.',
    inEnglish: 'The recognition file lacks 2 papers. In detail: the self-review; the helper’s remarks.',
  },
  {
    rule: 'recognition.three-failed-votes',
    outcome: 'broken',
    facts: { failed: 3, maximum: 3 },
    inVietnamese: 'Đã 3 lần không đủ tỷ lệ, tối đa 3 lần.',
    inEnglish: '3 votes fell short, 3 at most.',
  },
  {
    rule: 'recognition.date-not-delayed',
    outcome: 'met',
    facts: { officialSince: '2025-10-10', recognisedOn: '2025-12-01' },
    inVietnamese:
      'Ngày công nhận chính thức là ngày 10/10/2025, không phụ thuộc ngày ra quyết định công nhận 01/12/2025.',
    inEnglish:
      'The official date is 10 October 2025, whatever the day of the recognition decision, 1 December 2025.',
  },
  {
    rule: 'dates.four-kept-apart',
    outcome: 'met',
    facts: {
      seniorityFrom: '2024-09-05',
      joinedOn: '2024-10-10',
      officialSince: '2025-10-10',
      recognisedOn: '2025-12-01',
    },
    inVietnamese:
      'Tuổi đảng tính từ ngày 05/09/2024; ngày vào Đảng là 10/10/2024; ngày công nhận chính thức là 10/10/2025; quyết định công nhận ra ngày 01/12/2025.',
    inEnglish:
      'Party seniority runs from 5 September 2024; the joining date is 10 October 2024; the official date is 10 October 2025; recognition was decided on 1 December 2025.',
  },
  {
    rule: 'card.number',
    outcome: 'met',
    facts: {},
    inVietnamese: 'Lưu ý: số thẻ đảng viên là số định danh cá nhân.',
    inEnglish: 'Note: the number of the membership card is the personal identification number.',
  },
  {
    rule: 'procedure.out-of-order',
    outcome: 'broken',
    facts: {
      act: 'grassroots.voted:admission',
      state: ['candidate.path.sympathiser', 'candidate.training.trained'],
      steps: ['procedure.authorised', 'cell.voted:admission'],
    },
    inVietnamese:
      'Chưa đến bước này: trước đó còn thiếu 2 bước. Cụ thể: bước đang xét là đảng ủy cơ sở xét, biểu quyết đề nghị kết nạp.',
    inEnglish:
      'Not yet at this step: 2 steps are lacking before. In detail: the step is the grassroots committee voting on the admission.',
  },
  {
    rule: 'annulment.procedural',
    outcome: 'met',
    facts: { required: ['introduction', 'vote'] },
    inVietnamese: 'Làm lại bước đã xác định là sai: việc giới thiệu hoặc việc biểu quyết.',
    inEnglish: 'A step found faulty is redone: the introduction or the votes.',
  },
  {
    rule: 'introduction.wartime-single',
    outcome: 'broken',
    facts: { admittedOn: '1975-03-15' },
    inVietnamese: 'Chỉ một người giới thiệu, kết nạp ngày 15/03/1975.',
    inEnglish: 'Only one introducer: admitted on 15 March 1975.',
  },
  {
    rule: 'cell.two-thirds',
    outcome: 'unknown',
    facts: { uncovered: 'law.not-covered', day: '2010-01-15' },
    inVietnamese: 'Chưa có căn cứ để kết luận (quy định của ngày 15/01/2010 chưa xác lập).',
    inEnglish: 'No ground to conclude (the law of 15 January 2010 is not established).',
  },
  {
    rule: 'decision.on-time',
    outcome: 'unknown',
    facts: { uncovered: 'calendar.not-covered', day: '2028-01-03' },
    inVietnamese: 'Chưa có căn cứ để kết luận (lịch chưa có ngày 03/01/2028).',
    inEnglish: 'No ground to conclude (the calendar does not cover 3 January 2028).',
  },
  {
    rule: 'cell.one-by-one',
    outcome: 'unknown',
    facts: { actual: 1, required: 1 },
    inVietnamese: 'Chưa có căn cứ để kết luận (quy định mới suy ra).',
    inEnglish: 'No ground to conclude (the law of that day is only assumed).',
  },
]

describe('a finding in words', () => {
  it.each(rows)('says $rule $outcome in Vietnamese', (row) => {
    expect(told(vi, findingOf(row.rule, row.outcome, row.facts))).toBe(row.inVietnamese)
  })

  it.each(rows)('says $rule $outcome in English', (row) => {
    expect(told(en, findingOf(row.rule, row.outcome, row.facts))).toBe(row.inEnglish)
  })
})
