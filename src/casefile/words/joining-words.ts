import type { ActWordsOf } from './act-words-of.js'
import { group, word } from './word.js'

const byResolution = word('Có nghị quyết chi bộ', 'By a resolution of the cell')
const course = word('Lớp', 'Course', { codes: 'course' })
const matter = word('Về việc', 'About', { codes: 'matter' })
const request = word('Mã yêu cầu', 'Label of the request', { by: 'app' })

/** The words of the acts up to the opinions: the candidate, the class, the dossier and its papers. */
export const joiningWords: ActWordsOf<
  | 'case.opened'
  | 'particulars.changed'
  | 'membership.transcribed'
  | 'sympathiser.listed'
  | 'sympathiser.unlisted'
  | 'helper.assigned'
  | 'helper.left'
  | 'class.entered'
  | 'certificate.issued'
  | 'start.proposed'
  | 'procedure.authorised'
  | 'dossier.opened'
  | 'application.made'
  | 'background.declared'
  | 'background.sealed'
  | 'verification.requested'
  | 'verification.replied'
  | 'background.certified'
  | 'background.rejected'
  | 'introduction.made'
  | 'introducer.lost'
  | 'union.resolved'
  | 'opinions.consolidated'
  | 'papers.renewed'
  | 'consent.given'
> = {
  'case.opened': {
    case: word('Mã hồ sơ theo dõi', 'Label of the case', { by: 'app' }),
    person: word('Người xin vào Đảng', 'The person', { by: 'applicant' }),
    unit: word('Đơn vị', 'The place', { by: 'office' }),
  },
  'particulars.changed': {
    person: word('Thông tin về người', 'Particulars of the person', {
      by: 'applicant',
      means: ['trường đã ghi thay cho trường cũ', 'fields given replace those on file'],
    }),
    unit: word('Thông tin về đơn vị', 'Particulars of the place', {
      by: 'office',
      means: ['trường đã ghi thay cho trường cũ', 'fields given replace those on file'],
    }),
  },
  'membership.transcribed': {
    standing: word('Là đảng viên', 'Standing', { by: 'register', codes: 'standing' }),
    decidedOn: word('Ngày quyết định kết nạp', 'Admission decision', { by: 'register' }),
    ceremonyOn: word('Ngày vào Đảng', 'Ceremony', { by: 'register' }),
    recognisedOn: word('Ngày quyết định công nhận chính thức', 'Recognition decision', { by: 'register' }),
    officialSince: word('Ngày chính thức', 'Official date', {
      by: 'register',
      means: ['không ghi thì lấy ngày hết thời kỳ dự bị', 'the end of probation where it is left out'],
    }),
    badges: word('Huy hiệu Đảng đã tặng (năm)', 'Party badges held, by years', {
      by: 'register',
      means: [
        'danh sách rỗng là chưa có; không ghi là không rõ',
        'none where the list is empty, not known where it is left out',
      ],
    }),
    region: word('Miền kết nạp', 'Where the person was admitted', {
      by: 'register',
      codes: 'joiningRegion',
      means: [
        'phía bắc hay nam sông Bến Hải, hỏi đối với người vào Đảng thời chiến',
        'north or south of the Bến Hải river, asked of admissions of the wars',
      ],
    }),
    joinedBy: word('Căn cứ tính ngày vào Đảng', 'What the joining day is taken from', {
      by: 'register',
      codes: 'joinedBy',
      means: [
        'khi thời chiến không có lễ kết nạp thông thường',
        'where there was no ordinary admission in the wars',
      ],
    }),
    introducers: word('Số người giới thiệu', 'Members who introduced', { by: 'register' }),
    across: word('Phạm vi chuyển', 'Reach of the transfer', {
      by: 'register',
      codes: 'across',
      means: [
        'ghi khi sổ tiếp nhận do chuyển sinh hoạt',
        'given where the register takes the member over because of a transfer',
      ],
    }),
  },
  'sympathiser.listed': {
    byResolution,
    recommendedBy: word('Tổ chức giới thiệu nguồn', 'Recommended by', { codes: 'recommender' }),
  },
  'sympathiser.unlisted': { byResolution },
  'helper.assigned': { helper: word('Người giúp đỡ', 'Helper'), byResolution },
  'helper.left': {
    helper: group('Người giúp đỡ', 'Helper', {
      id: word('Mã đảng viên', 'Label of the member', { by: 'app' }),
    }),
    remarked: word('Đã để lại nhận xét', 'Remarks on the time of help were left'),
    died: word('Người giúp đỡ từ trần', 'The helper died'),
  },
  'class.entered': {
    course,
    proposedByCell: word('Chi bộ đề nghị', 'Proposed by the cell'),
    education: word('Trình độ học vấn khi đi học', 'Education on entering', { codes: 'education' }),
  },
  'certificate.issued': {
    course,
    noCentre: word('Nơi không có trung tâm chính trị', 'No political centre at the place', {
      means: ['nên cơ quan khác cấp', 'so another body issues'],
    }),
    reissue: word('Cấp lại', 'Reissue', { codes: 'reissue' }),
    record: group('Kết quả học tập', 'Record of the class', {
      size: word('Số học viên của lớp', 'Size of the class'),
      attendancePercent: word('Tỷ lệ dự học (%)', 'Attendance, per cent'),
      mark: word('Điểm bài thu hoạch', 'Mark of the essay'),
      rewrites: word('Số lần viết lại', 'Rewrites'),
      completedOn: word('Ngày hoàn thành', 'Day of completion'),
    }),
  },
  'start.proposed': {},
  'procedure.authorised': {},
  'dossier.opened': {},
  'application.made': {
    personally: word('Tự làm đơn', 'Made in person', { by: 'applicant' }),
    handwritten: word('Viết tay', 'Handwritten', { by: 'applicant' }),
  },
  'background.declared': {
    byApplicant: word('Tự khai', 'Declared by the applicant', { by: 'cell' }),
    truthful: word('Khai trung thực', 'Truthful', { by: 'cell' }),
    formDefects: word('Có lỗi về hình thức', 'Defects of form', { by: 'cell' }),
    hometownSource: word('Quê quán ghi theo', 'Home town taken from', {
      by: 'applicant',
      codes: 'hometownSource',
    }),
    relativesDeclared: word('Người thân đã khai', 'Relatives declared', {
      by: 'applicant',
      codes: 'relativeGroup',
    }),
    relativesExisting: word('Người thân có', 'Relatives there are', {
      by: 'applicant',
      codes: 'relativeGroup',
      means: [
        'kể cả người đã mất; nhóm không ghi là không có hoặc không phải khai',
        'the dead among them; groups not named do not exist or are not to be declared',
      ],
    }),
    family: word('Người phải thẩm tra', 'Persons to verify', {
      by: 'applicant',
      codes: 'verified',
      means: ['luôn có người xin vào Đảng', 'the applicant always among them'],
    }),
  },
  'background.sealed': {},
  'verification.requested': {
    request,
    subjects: word('Thẩm tra về', 'About', { codes: 'verified' }),
    abroad: word('Thẩm tra ở ngoài nước', 'Abroad'),
    receivedOn: word('Ngày nơi được yêu cầu nhận', 'Day it was received', {
      means: ['thời hạn trả lời tính từ ngày này', 'the time for the answer runs from here'],
    }),
    instead: word('Thay cho yêu cầu', 'In place of the request', {
      by: 'app',
      means: [
        'yêu cầu bị từ chối hoặc chưa rõ, nay gửi cơ quan tổ chức cấp trên',
        'refused or left unclear, and now taken to the organising body of the committee above',
      ],
    }),
    verifier: word('Quan hệ của người đi thẩm tra', 'Relation of the person sent to verify', {
      codes: 'verifier',
    }),
  },
  'verification.replied': { request, answer: word('Trả lời', 'Answer', { codes: 'verificationAnswer' }) },
  'background.certified': {
    verified: word('Đã thẩm tra về', 'Verified', { codes: 'verified' }),
    memberRelatives: group('Người thân là đảng viên', 'Relatives who are members', {
      relation: word('Quan hệ', 'Relation', { codes: 'relation' }),
      declarationClear: word('Lý lịch đã rõ', 'The declaration is clear'),
      confirmedByCommittee: word('Cấp ủy của người đó xác nhận', 'Confirmed by that member’s committee'),
      presentPoliticsVerified: word('Đã thẩm tra chính trị hiện nay', 'Present politics verified'),
    }),
    samePlace: word('Gia đình sống trong một tổ chức đảng', 'All within one Party organisation', {
      means: [
        'từ đời ông bà nội và đều được biết rõ',
        'since the paternal grandparents, and all is well known',
      ],
    }),
    topics: group('Nội dung đã thẩm tra', 'Topics verified', {
      applicant: word('Về người xin vào Đảng', 'Of the applicant', { codes: 'topic' }),
      relatives: word('Về người thân', 'Of the relatives', { codes: 'topic' }),
    }),
    politicalStandard: word('Kết luận về tiêu chuẩn chính trị', 'Political standard', {
      codes: 'politicalConclusion',
    }),
  },
  'background.rejected': {},
  'introduction.made': {
    introducer: word('Người giới thiệu', 'Introducer', { by: 'introducer' }),
    togetherSince: word('Cùng công tác từ ngày', 'Together since', {
      by: 'introducer',
      means: [
        'ngày đầu cùng công tác, lao động, học tập hoặc cư trú',
        'first day together at work, labour, study or the same residence',
      ],
    }),
    togetherIn: word('Cùng', 'Together in', { by: 'introducer', codes: 'togetherIn' }),
    sameOrganisation: word('Trong cùng tổ chức', 'In one organisation', { by: 'introducer' }),
    replaces: word('Thay cho người giới thiệu', 'In place of the introducer', { by: 'app' }),
    assignedByCell: word('Do chi bộ phân công', 'Assigned by the cell', { by: 'cell' }),
  },
  'introducer.lost': {
    introducer: word('Người giới thiệu', 'Introducer', { by: 'app' }),
    reason: word('Lý do', 'Reason', { codes: 'introducerLoss' }),
  },
  'union.resolved': { union: word('Tổ chức giới thiệu', 'Union', { codes: 'union' }) },
  'opinions.consolidated': {
    matter,
    organisations: word(
      'Có ý kiến các tổ chức chính trị - xã hội',
      'Opinions of the organisations were taken',
    ),
    residence: word('Ý kiến nơi cư trú', 'Opinion of the residence', { codes: 'residenceOpinion' }),
    waiverRule: word('Quy định cho miễn ý kiến nơi cư trú', 'Rule that waives the opinion of the residence'),
    remarks: word('Nơi khác đã gửi nhận xét bằng văn bản', 'Those elsewhere who sent remarks in writing', {
      codes: 'remarksFrom',
    }),
  },
  'papers.renewed': {
    papers: word('Giấy tờ làm lại', 'Papers redone', { codes: 'redoItem' }),
    backgroundChanged: word('Lý lịch có thay đổi', 'The background changed', {
      means: ['so với lần thẩm tra đầu', 'since the first verification'],
    }),
  },
  'consent.given': {
    matter: word('Đồng ý về', 'What is consented to', { codes: 'consentMatter' }),
    written: word('Bằng văn bản', 'In writing'),
  },
}
