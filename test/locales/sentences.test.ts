import { describe, expect, it } from 'vitest'
import type { Facts, Outcome } from '../../src/law/finding.js'
import { en } from '../../src/locales/en.js'
import { vi } from '../../src/locales/vi.js'
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
      'Tư cách đảng viên chính thức được chuyển từ sổ sách đang quản lý; các bước trước đó chưa được chứng minh trong hồ sơ này.',
    inEnglish:
      'The standing of official member is transcribed from an existing register; the steps before it are unproven in this file.',
  },
  {
    rule: 'pool.helper-assigned',
    outcome: 'broken',
    facts: { required: 1, official: false },
    inVietnamese:
      'Đảng viên được phân công giúp đỡ không phải là đảng viên chính thức; phải phân công ít nhất 1 đảng viên chính thức.',
    inEnglish: 'The helper is not an official member; at least 1 official member must be assigned.',
  },
  {
    rule: 'actor.procedure.authorised',
    outcome: 'broken',
    facts: { actual: 'cell', required: ['grassrootsCommittee', 'upperCommittee'] },
    inVietnamese:
      'Việc cho phép làm thủ tục kết nạp do chi bộ thực hiện là không đúng thẩm quyền; phải là đảng ủy cơ sở hoặc cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng.',
    inEnglish:
      'The act “allowing the procedure to start” was done by the cell, which is not competent; it must be the grassroots committee or the committee directly above.',
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
    inVietnamese:
      'Đảng ủy cơ sở chưa cho phép làm thủ tục kết nạp. Yêu cầu: thủ tục kết nạp chỉ bắt đầu sau khi đảng ủy cơ sở (nơi không có thì cấp ủy cấp trên trực tiếp) cho phép.',
    inEnglish:
      'The procedure has not been allowed to start. Required: the procedure starts only after the grassroots committee, or where there is none the committee directly above, has allowed it.',
  },
  {
    rule: 'pool.application-sequence',
    outcome: 'broken',
    facts: { helperOn: '2025-02-01', proposedOn: '2025-01-15' },
    inVietnamese:
      'Chi bộ đề nghị cho làm thủ tục kết nạp ngày 15/01/2025, trước khi phân công đảng viên giúp đỡ (ngày 01/02/2025); việc phân công phải có trước.',
    inEnglish:
      'The cell proposed to start the procedure on 15 January 2025, before it assigned a helper on 1 February 2025; the helper must be assigned first.',
  },
  {
    rule: 'applicant.citizen',
    outcome: 'broken',
    facts: { actual: 'other' },
    inVietnamese:
      'Người xin vào Đảng không phải là công dân Việt Nam; chỉ công dân Việt Nam mới được xét kết nạp.',
    inEnglish: 'The applicant is not a Vietnamese citizen; only a Vietnamese citizen may be considered.',
  },
  {
    rule: 'applicant.citizen',
    outcome: 'missing',
    facts: { missing: 'person.citizenship' },
    inVietnamese:
      'Hồ sơ chưa ghi quốc tịch của người xin vào Đảng. Yêu cầu: người xin vào Đảng là công dân Việt Nam.',
    inEnglish:
      'The file does not state the applicant’s citizenship. Required: the applicant is a Vietnamese citizen.',
  },
  {
    rule: 'applicant.age-window',
    outcome: 'broken',
    facts: { months: 210, years: 17, restMonths: 6, minimum: 216, maximum: 720, end: 'under' },
    inVietnamese:
      'Tại thời điểm chi bộ xét, người xin vào Đảng mới 17 tuổi 6 tháng; phải đủ 18 tuổi (tính theo tháng).',
    inEnglish:
      'The applicant was 17 years and 6 months old on the day of the cell’s consideration and must be at least 18, counted by month.',
  },
  {
    rule: 'applicant.age-window',
    outcome: 'broken',
    facts: { months: 732, years: 61, restMonths: 0, minimum: 216, maximum: 720, end: 'over' },
    inVietnamese:
      'Tại thời điểm chi bộ xét, người xin vào Đảng đã 61 tuổi, quá tuổi tối đa 60 tuổi (tính theo tháng); chỉ được xét khi bảo đảm các điều kiện đối với người quá tuổi.',
    inEnglish:
      'The applicant was 61 years old on the day of the cell’s consideration, above the highest age of 60, counted by month; the conditions for applicants above that age must be shown.',
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
    inVietnamese: 'Kết luận về tiêu chuẩn chính trị là không đạt; không được xét kết nạp.',
    inEnglish: 'The political standard was concluded as not met; the applicant must not be considered.',
  },
  {
    rule: 'applicant.political-standard',
    outcome: 'missing',
    facts: { missing: 'consent.political-standard', required: 'provincialStandingCommittee' },
    inVietnamese:
      'Chưa có văn bản đồng ý của ban thường vụ cấp ủy cấp tỉnh về tiêu chuẩn chính trị. Yêu cầu: tiêu chuẩn chính trị được kết luận trước khi xét; nếu vượt thẩm quyền thì có văn bản đồng ý của cấp có thẩm quyền trước khi quyết định.',
    inEnglish:
      'There is no written consent of the standing committee of the provincial-level committee on the political standard. Required: the political standard is concluded first; beyond the power of the local committee, the competent level consents in writing before the decision.',
  },
  {
    rule: 'applicant.education-level',
    outcome: 'broken',
    facts: { actual: 'primary-completed', required: 'lower-secondary-diploma' },
    inVietnamese:
      'Trình độ học vấn của người xin vào Đảng là “hoàn thành chương trình tiểu học”, chưa đạt yêu cầu “bằng tốt nghiệp trung học cơ sở”.',
    inEnglish:
      'The education of the applicant is “primary school completed”; the requirement is “lower secondary diploma”.',
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
      'Đối với người quá tuổi quy định, cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng quyết định là không đúng thẩm quyền; phải là ban thường vụ cấp ủy trực thuộc Trung ương.',
    inEnglish:
      'For an applicant above the ordinary age, the committee directly above is not competent to decide; it must be the standing committee of the committee directly under the Central Committee.',
  },
  {
    rule: 'awareness-certificate.held',
    outcome: 'missing',
    facts: { missing: 'certificate.awareness' },
    inVietnamese:
      'Hồ sơ chưa có giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng. Yêu cầu: người xin vào Đảng có giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng trước khi chi bộ xét.',
    inEnglish:
      'There is no awareness certificate on file. Required: the applicant holds the awareness certificate before the cell considers.',
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
      'Giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng cấp ngày 15/07/2025 do trung tâm chính trị cấp huyện cấp là không đúng thẩm quyền; phải do trung tâm chính trị cấp xã cấp.',
    inEnglish:
      'The awareness certificate of 15 July 2025 was issued by the district political centre, which is not competent; it must be issued by the commune-level political centre.',
  },
  {
    rule: 'awareness-certificate.valid',
    outcome: 'broken',
    facts: { issuedOn: '2020-01-15', months: 60, lastDay: '2025-01-15', actual: '2025-02-03' },
    inVietnamese:
      'Giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng cấp ngày 15/01/2020 chỉ có giá trị đến hết ngày 15/01/2025 (60 tháng); chi bộ xét ngày 03/02/2025 là quá hạn.',
    inEnglish:
      'The awareness certificate of 15 January 2020 was valid through 15 January 2025 (60 months); the cell’s consideration on 3 February 2025 is too late.',
  },
  {
    rule: 'awareness-certificate.valid',
    outcome: 'broken',
    facts: { issuedOn: '2023-01-15', months: 60, lastDay: '2025-06-30', actual: '2025-07-15' },
    inVietnamese:
      'Giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng cấp ngày 15/01/2023 do cấp huyện cấp, theo cách hiểu đã chọn chỉ có giá trị đến hết ngày 30/06/2025; chi bộ xét ngày 15/07/2025 là quá hạn.',
    inEnglish:
      'The awareness certificate of 15 January 2023 is a district certificate and, under the reading chosen, was valid through 30 June 2025 only; the cell’s consideration on 15 July 2025 is too late.',
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
    inVietnamese: 'Học viên chỉ tham dự 75,5% thời gian; phải tham dự ít nhất 80%.',
    inEnglish: 'The person attended 75.5% of the class; at least 80% is required.',
  },
  {
    rule: 'awareness-class.completed',
    outcome: 'broken',
    facts: { actual: 4.5, required: 5, of: 'mark' },
    inVietnamese: 'Bài thu hoạch được 4,5 điểm; phải đạt từ 5 điểm.',
    inEnglish: 'The essay was marked 4.5 points; at least 5 are required.',
  },
  {
    rule: 'application.before-declaration',
    outcome: 'broken',
    facts: { appliedOn: '2025-02-01', declaredOn: '2025-01-15' },
    inVietnamese: 'Lý lịch khai ngày 15/01/2025, trước đơn xin vào Đảng ngày 01/02/2025; đơn phải có trước.',
    inEnglish:
      'The background was declared on 15 January 2025, before the application of 1 February 2025; the application must come first.',
  },
  {
    rule: 'background.relatives-declared',
    outcome: 'broken',
    facts: { absent: ['spouse-parents', 'own-siblings'] },
    inVietnamese:
      'Lý lịch chưa khai: cha, mẹ của vợ hoặc chồng; và anh, chị, em ruột; phải khai bổ sung trước khi chứng nhận.',
    inEnglish:
      'The background declaration does not name: the spouse’s parents and the applicant’s siblings; it must be completed before it is certified.',
  },
  {
    rule: 'verification.procedure-order',
    outcome: 'broken',
    facts: { sealedOn: '2025-02-01', certifiedOn: '2025-01-15' },
    inVietnamese:
      'Lý lịch đóng dấu giáp lai ngày 01/02/2025, sau khi đã chứng nhận ngày 15/01/2025; dấu giáp lai phải có trước.',
    inEnglish:
      'The overlap seal was put on 1 February 2025, after the certification of 15 January 2025; the seal must come first.',
  },
  {
    rule: 'verification.complete',
    outcome: 'broken',
    facts: { unverified: ['father', 'mother', 'spouse'], exempt: [] },
    inVietnamese:
      'Chưa thẩm tra: cha đẻ, mẹ đẻ và vợ hoặc chồng; phải thẩm tra đủ trước khi chứng nhận lý lịch.',
    inEnglish:
      'Not verified yet: the father, the mother and the spouse; they must be verified before the background is certified.',
  },
  {
    rule: 'background.certified-after-verification',
    outcome: 'broken',
    facts: { unanswered: 1 },
    inVietnamese:
      'Còn 1 yêu cầu thẩm tra chưa được trả lời; chỉ được chứng nhận lý lịch khi đã có đủ trả lời.',
    inEnglish:
      '1 verification request is unanswered; the background may be certified only when all are answered.',
  },
  {
    rule: 'verification.reply-on-time',
    outcome: 'broken',
    facts: { from: '2025-07-01', lastDay: '2025-09-04', actual: '2025-09-05' },
    inVietnamese:
      'Yêu cầu thẩm tra nhận ngày 01/07/2025 phải được trả lời chậm nhất ngày 04/09/2025; ngày 05/09/2025 mới trả lời là quá hạn, trách nhiệm thuộc nơi được yêu cầu.',
    inEnglish:
      'The verification request received on 1 July 2025 was to be answered by 4 September 2025; the answer of 5 September 2025 is late, for which the body asked is responsible.',
  },
  {
    rule: 'introduction.two-official-members',
    outcome: 'missing',
    facts: { missing: 'introduction.made', actual: 1, required: 2 },
    inVietnamese:
      'Mới có 1 đảng viên chính thức giới thiệu, phải có 2. Yêu cầu: người xin vào Đảng được đủ số đảng viên chính thức giới thiệu.',
    inEnglish:
      '1 official member introduces the applicant; 2 must. Required: enough official members introduce the applicant.',
  },
  {
    rule: 'introduction.youth-union-route',
    outcome: 'broken',
    facts: { youthUnionMember: false },
    inVietnamese:
      'Người xin vào Đảng trong độ tuổi thanh niên, ở nơi có tổ chức Đoàn TNCS Hồ Chí Minh, nhưng không phải là đoàn viên.',
    inEnglish:
      'The applicant is of youth age at a place with a Youth Union and must be a Youth Union member, but is not.',
  },
  {
    rule: 'introduction.worked-together',
    outcome: 'broken',
    facts: { months: 7, minimum: 12, togetherSince: '2024-01-15' },
    inVietnamese:
      'Người giới thiệu mới cùng công tác, lao động, học tập hoặc sinh hoạt với người xin vào Đảng được 7 tháng (từ ngày 15/01/2024); phải đủ 12 tháng.',
    inEnglish:
      'An introducer and the applicant have been together for 7 months (since 15 January 2024); 12 months are required.',
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
    inVietnamese:
      'Thời gian cùng nhau của người giới thiệu thuộc hình thức “sinh hoạt tại nơi cư trú”, quy định áp dụng chỉ tính: công tác, lao động và học tập.',
    inEnglish:
      'The time together of an introducer was of the kind “activity at the same residence”; the law of that day counts only: work, labour and study.',
  },
  {
    rule: 'opinions.complete',
    outcome: 'broken',
    facts: { residence: 'waived', waiver: 'never' },
    inVietnamese:
      'Bản tổng hợp ghi miễn lấy ý kiến nơi cư trú, trong khi quy định áp dụng không cho miễn; phải lấy ý kiến nơi cư trú.',
    inEnglish:
      'The residence opinion was waived, which the law of that day does not allow; it must be taken.',
  },
  {
    rule: 'cell.dossier-complete',
    outcome: 'broken',
    facts: { absent: ['doc.application', 'doc.introduction-paper'] },
    inVietnamese:
      'Hồ sơ còn thiếu: đơn xin vào Đảng và giấy giới thiệu người vào Đảng; phải bổ sung đủ trước khi chi bộ biểu quyết.',
    inEnglish:
      'The dossier lacks: the application and the introduction paper; it must be complete before the cell votes.',
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
    inVietnamese:
      'Hồ sơ lập ngày 15/01/2024 chỉ sử dụng được đến hết ngày 15/01/2025; chi bộ xét ngày 03/02/2025 là quá hạn, phải làm lại: giấy giới thiệu người vào Đảng và tổng hợp ý kiến nhận xét.',
    inEnglish:
      'The dossier drawn up on 15 January 2024 was good through 15 January 2025; the cell’s consideration on 3 February 2025 is too late, and these papers must be redone: the introduction paper and the consolidated opinions.',
  },
  {
    rule: 'cell.able-to-meet',
    outcome: 'broken',
    facts: { actual: 2, minimum: 3 },
    inVietnamese:
      'Chi bộ chỉ có 2 đảng viên chính thức, chưa đủ 3 đảng viên để họp và ra nghị quyết đề nghị.',
    inEnglish: 'The cell has only 2 official members and needs 3 to meet and propose.',
  },
  {
    rule: 'cell.two-thirds',
    outcome: 'broken',
    facts: { yes: 13, base: 20, needed: 14, fraction: '2/3', outcome: 'proposed' },
    inVietnamese:
      'Chỉ có 13/20 đảng viên chính thức tán thành, chưa đủ 2/3 (cần ít nhất 14 phiếu); chi bộ chưa được ra nghị quyết đề nghị.',
    inEnglish:
      'Only 13 of 20 official members voted in favour, short of 2/3 (14 votes needed); the cell may not pass a proposal resolution.',
  },
  {
    rule: 'cell.two-thirds',
    outcome: 'broken',
    facts: { yes: 14, base: 20, needed: 14, fraction: '2/3', outcome: 'not-proposed' },
    inVietnamese:
      'Có 14/20 phiếu tán thành, đã đủ 2/3 (cần ít nhất 14 phiếu) nhưng lại ghi là không đủ tỷ lệ; phải ghi nhận là đã đề nghị.',
    inEnglish:
      '14 of 20 voted in favour, which reaches 2/3 (14 votes needed), but the vote is recorded as a shortfall; it must be recorded as a proposal.',
  },
  {
    rule: 'cell.two-thirds',
    outcome: 'missing',
    facts: { missing: 'evidence.tally' },
    inVietnamese:
      'Chưa ghi kết quả kiểm phiếu. Yêu cầu: chi bộ chỉ ra nghị quyết đề nghị khi đủ tỷ lệ đảng viên chính thức tán thành.',
    inEnglish:
      'The count of the vote is not recorded. Required: the cell proposes only when the share of its official members the rules ask for is in favour.',
  },
  {
    rule: 'cell.only-official-members-vote',
    outcome: 'broken',
    facts: { actual: 2 },
    inVietnamese:
      'Có 2 phiếu của đảng viên dự bị; đảng viên dự bị không có quyền biểu quyết, phải loại các phiếu này.',
    inEnglish: '2 votes were cast by probationary members, who have no vote; they must be struck out.',
  },
  {
    rule: 'cell.vote-form',
    outcome: 'broken',
    facts: { actual: 'show-of-hands', required: ['secret-ballot', 'raised-card'] },
    inVietnamese:
      'Đã biểu quyết bằng hình thức giơ tay; chỉ được biểu quyết bằng hình thức bỏ phiếu kín hoặc giơ thẻ đảng viên.',
    inEnglish:
      'The vote was taken by show of hands; it must be taken by secret ballot or raised membership card.',
  },
  {
    rule: 'section.appraisal-present',
    outcome: 'missing',
    facts: { missing: 'section.appraised' },
    inVietnamese:
      'Đảng ủy bộ phận chưa thẩm định nghị quyết của chi bộ. Yêu cầu: nơi có đảng ủy bộ phận, đảng ủy bộ phận thẩm định nghị quyết của chi bộ trước bước tiếp theo.',
    inEnglish:
      'The section committee has not appraised the resolution of the cell. Required: where there is a section committee, it appraises the resolution of the cell before the next step.',
  },
  {
    rule: 'actor.admission.decided',
    outcome: 'broken',
    facts: {
      actual: 'grassrootsStandingCommittee',
      required: ['communeStandingCommittee', 'upperStandingCommittee'],
    },
    inVietnamese:
      'Việc ra quyết định kết nạp do ban thường vụ đảng ủy cơ sở thực hiện là không đúng thẩm quyền; phải là ban thường vụ đảng ủy xã, phường, đặc khu; hoặc ban thường vụ cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng.',
    inEnglish:
      'The act “deciding to admit” was done by the standing committee of the grassroots committee, which is not competent; it must be the standing committee of the commune, ward or special-zone committee; or the standing committee of the committee directly above.',
  },
  {
    rule: 'actor.admission.decided',
    outcome: 'missing',
    facts: { missing: 'law.armed-forces', armedForces: 'army' },
    inVietnamese:
      'Thẩm quyền quyết định trong Quân đội theo quy định riêng của Bộ Chính trị, thư viện không có văn bản này. Yêu cầu: việc ra quyết định kết nạp do đúng tổ chức hoặc người có thẩm quyền thực hiện.',
    inEnglish:
      'Who decides in the Army is laid down in separate Politburo rules, which the library does not have. Required: the act “deciding to admit” is done by the body or the person it is for.',
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
      'Việc ra quyết định công nhận đảng viên chính thức do ban thường vụ cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng thực hiện. Thẩm quyền này mới chỉ được suy ra: việc vẫn được ghi nhận và có lưu ý.',
    inEnglish:
      'The act “deciding on recognition” was done by the standing committee of the committee directly above. That this body is competent is only assumed: the act stands, and this is remarked.',
  },
  {
    rule: 'actor.application.made',
    outcome: 'broken',
    facts: { actual: 'tradeUnionExecutive', required: ['applicant'] },
    inVietnamese:
      'Việc làm đơn xin vào Đảng phải do chính người xin vào Đảng thực hiện; không phải do ban chấp hành công đoàn cơ sở.',
    inEnglish:
      'The act “making the application” is done by the applicant alone; it was done by the grassroots trade-union executive.',
  },
  {
    rule: 'authority.majority',
    outcome: 'broken',
    facts: { yes: 6, base: 12, needed: 7, fraction: '1/2', outcome: 'proposed' },
    inVietnamese:
      'Chỉ có 6/12 ủy viên tán thành, chưa quá một nửa (cần ít nhất 7 phiếu); không được ban hành quyết định.',
    inEnglish:
      'Only 6 of 12 members voted in favour, short of more than half (7 votes needed); no decision may be issued.',
  },
  {
    rule: 'authority.delegated-collective',
    outcome: 'broken',
    facts: { yes: 13, base: 20, needed: 14, fraction: '2/3', outcome: 'proposed' },
    inVietnamese:
      'Chỉ có 13/20 đảng ủy viên tán thành, chưa đủ 2/3 tổng số đảng ủy viên (cần ít nhất 14 phiếu); không được ban hành quyết định.',
    inEnglish:
      'Only 13 of all 20 members of the delegated grassroots committee voted in favour, short of 2/3 (14 votes needed); no decision may be issued.',
  },
  {
    rule: 'decision.on-time',
    outcome: 'broken',
    facts: { from: '2025-07-01', lastDay: '2025-09-04', actual: '2025-09-05' },
    inVietnamese:
      'Nghị quyết của chi bộ ngày 01/07/2025 phải được xem xét, quyết định chậm nhất ngày 04/09/2025; đến ngày 05/09/2025 mới quyết định là quá hạn. Quyết định vẫn có giá trị, cấp ủy có thẩm quyền phải kiểm điểm trách nhiệm.',
    inEnglish:
      'The resolution of the cell of 1 July 2025 was to be decided by 4 September 2025; the decision of 5 September 2025 is late. It stands, and the competent committee must review its responsibility.',
  },
  {
    rule: 'order.decision-then-ceremony',
    outcome: 'broken',
    facts: { earlier: 'cell.voted', earlierOn: '2025-07-02', actual: '2025-07-01' },
    inVietnamese:
      'Ngày thực hiện 01/07/2025 sớm hơn việc “chi bộ xét và biểu quyết” ngày 02/07/2025; quyết định kết nạp phải có trước khi chi bộ nhận và tổ chức lễ kết nạp.',
    inEnglish:
      'The act is dated 1 July 2025, earlier than “the cell considering and voting” on 2 July 2025; the admission decision must come before its receipt and the ceremony.',
  },
  {
    rule: 'ceremony.on-time',
    outcome: 'broken',
    facts: { decidedOn: '2025-07-01', lastDay: '2025-08-12', actual: '2025-08-13' },
    inVietnamese:
      'Lễ kết nạp theo quyết định ngày 01/07/2025 phải được tổ chức chậm nhất ngày 12/08/2025; tổ chức ngày 13/08/2025 là quá hạn mà chưa được cấp ủy cấp trên trực tiếp đồng ý trước. Việc kết nạp vẫn có giá trị.',
    inEnglish:
      'The ceremony for the admission decision of 1 July 2025 was to be held by 12 August 2025; held on 13 August 2025, it is late without the prior agreement of the committee directly above. The admission stands.',
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
    inVietnamese:
      'Thời kỳ dự bị tính từ lễ kết nạp ngày 10/10/2024 đến ngày 10/10/2025; chi bộ xét công nhận chính thức ngày 09/10/2025 là quá sớm.',
    inEnglish:
      'The probation counted from the ceremony of 10 October 2024 ends on 10 October 2025; the cell’s review on 9 October 2025 is too early.',
  },
  {
    rule: 'probation.discipline-forms',
    outcome: 'broken',
    facts: { actual: 'expulsion', required: ['reprimand', 'warning'] },
    inVietnamese:
      'Không áp dụng hình thức kỷ luật khai trừ đối với đảng viên dự bị; chỉ có khiển trách hoặc cảnh cáo.',
    inEnglish:
      'The discipline “expulsion” may not be applied to a probationary member; only reprimand or warning may.',
  },
  {
    rule: 'recognition.self-review-after-term',
    outcome: 'broken',
    facts: { endsOn: '2025-10-10', actual: '2025-10-10' },
    inVietnamese:
      'Bản tự kiểm điểm ghi ngày 10/10/2025, trong khi thời kỳ dự bị hết ngày 10/10/2025; bản tự kiểm điểm phải viết sau ngày đó.',
    inEnglish:
      'The self-review is dated 10 October 2025, and the probation ends on 10 October 2025; it must be written after that day.',
  },
  {
    rule: 'recognition.file-complete',
    outcome: 'broken',
    facts: { absent: ['doc.self-review', 'doc.helper-remarks'] },
    inVietnamese:
      'Hồ sơ xét công nhận chính thức còn thiếu: bản tự kiểm điểm của đảng viên dự bị và bản nhận xét của đảng viên được phân công giúp đỡ; phải bổ sung đủ.',
    inEnglish: 'The recognition file lacks: the self-review and the helper’s remarks; it must be completed.',
  },
  {
    rule: 'recognition.three-failed-votes',
    outcome: 'broken',
    facts: { failed: 3, maximum: 3 },
    inVietnamese:
      'Đã có 3 lần biểu quyết không đủ tỷ lệ (tối đa 3 lần); phải báo cáo cấp trên và chờ trả lời, chưa được biểu quyết tiếp.',
    inEnglish:
      '3 votes have fallen short, and 3 is the most; the case must go up, and no vote is taken before the answer.',
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
      'Hồ sơ đang ở bước: cảm tình Đảng; đã có giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng; chưa thực hiện được việc “đảng ủy cơ sở biểu quyết (kết nạp)”. Các bước phải có trước: cho phép làm thủ tục kết nạp; chi bộ xét và biểu quyết (kết nạp).',
    inEnglish:
      'In its present state the case does not know the act “the grassroots committee voting (admission)” (state: sympathiser; awareness certificate held). Steps that come before it: allowing the procedure to start; the cell considering and voting (admission).',
  },
  {
    rule: 'cell.two-thirds',
    outcome: 'unknown',
    facts: { uncovered: 'law.not-covered', day: '2010-01-15' },
    inVietnamese:
      'Chưa xác lập được quy định áp dụng cho ngày 15/01/2010, vì vậy thư viện không kết luận về yêu cầu: chi bộ chỉ ra nghị quyết đề nghị khi đủ tỷ lệ đảng viên chính thức tán thành.',
    inEnglish:
      'The law of 15 January 2010 is not established, so the library does not answer whether this holds: the cell proposes only when the share of its official members the rules ask for is in favour.',
  },
  {
    rule: 'decision.on-time',
    outcome: 'unknown',
    facts: { uncovered: 'calendar.not-covered', day: '2028-01-03' },
    inVietnamese:
      'Lịch ngày làm việc không bao quát ngày 03/01/2028, vì vậy thư viện không kết luận về yêu cầu: cấp ủy có thẩm quyền quyết định về việc kết nạp đúng thời hạn, tính từ nghị quyết của chi bộ.',
    inEnglish:
      'The calendar of working days does not cover 3 January 2028, so the library does not answer whether this holds: the competent committee decides on admission on time, counted from the resolution of the cell.',
  },
  {
    rule: 'cell.one-by-one',
    outcome: 'unknown',
    facts: { actual: 1, required: 1 },
    inVietnamese:
      'Quy định áp dụng mới chỉ được suy ra, chưa đọc được văn bản; theo lựa chọn đã đặt, thư viện không kết luận về yêu cầu: xét, biểu quyết và quyết định từng người một.',
    inEnglish:
      'The law of that day is only assumed, and the chosen policy leaves such points undetermined: one person is considered, voted on and decided at a time.',
  },
]

describe('a finding in words', () => {
  it.each(rows)('says $rule $outcome in Vietnamese', ({ rule, outcome, facts, inVietnamese }) => {
    expect(vi.finding(findingOf(rule, outcome, facts))).toBe(inVietnamese)
  })

  it.each(rows)('says $rule $outcome in English', ({ rule, outcome, facts, inEnglish }) => {
    expect(en.finding(findingOf(rule, outcome, facts))).toBe(inEnglish)
  })
})
