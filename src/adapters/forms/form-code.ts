import type { ActType, Matter } from '../../casefile/shapes.js'
import { vietnameseLetter } from './letter/vi.js'

/** A paper of the procedure: by its national code, or by a name of ours where none is known. */
export type FormCode =
  | 'awareness-certificate'
  | '1-KNĐ'
  | '2-KNĐ'
  | '3-KNĐ'
  | '4-KNĐ'
  | '4A-KNĐ'
  | '5-KNĐ'
  | '6-KNĐ'
  | '7-KNĐ'
  | '8-KNĐ'
  | '9-KNĐ'
  | 'readmission-decision'
  | 'refusal-letter'
  | 'being-helped-certificate'
  | 'new-member-certificate'
  | '10-KNĐ'
  | '11-KNĐ'
  | '12-KNĐ'
  | '13-KNĐ'
  | '14-KNĐ'
  | '15-KNĐ'
  | '16-KNĐ'
  | '1-TĐV'
  | '3-TĐV'

/**
 * Where the layout of a paper comes from: `A` the form itself was seen, `B` a copy in use, `C` its content is prescribed and its
 * layout was not seen, `D` it is modelled on a sister form.
 */
export type FormGrade = 'A' | 'B' | 'C' | 'D'

/** A body of the Party that issues papers: it heads them, holds the meeting, and signs. */
export type IssuingBody = 'cell' | 'section' | 'grassroots' | 'committee'

/** What a paper is. */
export interface Form {
  /** Kind of paper in capitals, and what it is about. */
  readonly title: readonly [kind: string, about: string]
  readonly grade: FormGrade
  /** The act it is the paper of, and what the act is about. */
  readonly act: ActType
  readonly matter?: Matter
  readonly course?: 'awareness' | 'new-member'
  readonly union?: 'youth-union' | 'trade-union'
  /** Which body issues it; absent of the papers of a person, a union or a centre. */
  readonly issuedBy?: IssuingBody
  /** To be copied by hand: many places take no typed one. */
  readonly isDraft?: true
}

const opinions = 'ý kiến nhận xét của các đoàn thể chính trị - xã hội nơi'

/** Every paper. */
export const forms: Readonly<Record<FormCode, Form>> = {
  'awareness-certificate': {
    title: ['GIẤY CHỨNG NHẬN', 'học lớp bồi dưỡng nhận thức về Đảng'],
    grade: 'D',
    act: 'certificate.issued',
    course: 'awareness',
  },
  '1-KNĐ': { title: ['ĐƠN XIN VÀO ĐẢNG', ''], grade: 'A', act: 'application.made', isDraft: true },
  '2-KNĐ': {
    title: ['LÝ LỊCH', 'của người xin vào Đảng'],
    grade: 'A',
    act: 'background.declared',
    isDraft: true,
  },
  '3-KNĐ': { title: ['GIẤY GIỚI THIỆU', 'người vào Đảng'], grade: 'A', act: 'introduction.made' },
  '4-KNĐ': {
    title: ['NGHỊ QUYẾT', 'giới thiệu đoàn viên ưu tú vào Đảng'],
    grade: 'A',
    act: 'union.resolved',
    union: 'youth-union',
  },
  '4A-KNĐ': {
    title: ['NGHỊ QUYẾT', 'giới thiệu đoàn viên công đoàn vào Đảng'],
    grade: 'D',
    act: 'union.resolved',
    union: 'trade-union',
  },
  '5-KNĐ': {
    title: [
      'TỔNG HỢP',
      `${opinions} người vào Đảng sinh hoạt và chi ủy (hoặc chi bộ) nơi cư trú đối với người vào Đảng`,
    ],
    grade: 'B',
    act: 'opinions.consolidated',
    issuedBy: 'cell',
    matter: 'admission',
  },
  '6-KNĐ': {
    title: ['NGHỊ QUYẾT', 'đề nghị kết nạp đảng viên'],
    grade: 'C',
    act: 'cell.voted',
    issuedBy: 'cell',
    matter: 'admission',
  },
  '7-KNĐ': {
    title: ['BÁO CÁO', 'thẩm định nghị quyết của chi bộ đề nghị kết nạp đảng viên'],
    grade: 'D',
    act: 'section.appraised',
    issuedBy: 'section',
    matter: 'admission',
  },
  '8-KNĐ': {
    title: ['NGHỊ QUYẾT', 'đề nghị kết nạp đảng viên'],
    grade: 'C',
    act: 'grassroots.voted',
    issuedBy: 'grassroots',
    matter: 'admission',
  },
  '9-KNĐ': {
    title: ['QUYẾT ĐỊNH', 'kết nạp đảng viên'],
    grade: 'D',
    act: 'admission.decided',
    issuedBy: 'committee',
  },
  'readmission-decision': {
    title: ['QUYẾT ĐỊNH', 'kết nạp lại người vào Đảng'],
    grade: 'D',
    act: 'admission.decided',
    issuedBy: 'committee',
  },
  'refusal-letter': {
    title: vietnameseLetter.title,
    grade: 'D',
    act: 'admission.refused',
    issuedBy: 'committee',
  },
  'being-helped-certificate': {
    title: [
      'GIẤY CHỨNG NHẬN',
      'người vào Đảng đang trong thời gian được tổ chức đảng giúp đỡ, xem xét kết nạp',
    ],
    grade: 'D',
    act: 'being-helped.certified',
    issuedBy: 'grassroots',
  },
  'new-member-certificate': {
    title: ['GIẤY CHỨNG NHẬN', 'học lớp bồi dưỡng đảng viên mới'],
    grade: 'D',
    act: 'certificate.issued',
    course: 'new-member',
  },
  '10-KNĐ': { title: ['BẢN TỰ KIỂM ĐIỂM', 'của đảng viên dự bị'], grade: 'B', act: 'self-review.made' },
  '11-KNĐ': { title: ['BẢN NHẬN XÉT', 'đảng viên dự bị'], grade: 'B', act: 'remarks.made' },
  '12-KNĐ': {
    title: [
      'TỔNG HỢP',
      `${opinions} đảng viên dự bị sinh hoạt và chi ủy (hoặc chi bộ) nơi cư trú đối với đảng viên dự bị`,
    ],
    grade: 'B',
    act: 'opinions.consolidated',
    issuedBy: 'cell',
    matter: 'recognition',
  },
  '13-KNĐ': {
    title: ['NGHỊ QUYẾT', 'đề nghị công nhận đảng viên chính thức'],
    grade: 'A',
    act: 'cell.voted',
    issuedBy: 'cell',
    matter: 'recognition',
  },
  '14-KNĐ': {
    title: ['BÁO CÁO', 'thẩm định nghị quyết của chi bộ đề nghị công nhận đảng viên chính thức'],
    grade: 'D',
    act: 'section.appraised',
    issuedBy: 'section',
    matter: 'recognition',
  },
  '15-KNĐ': {
    title: ['NGHỊ QUYẾT', 'đề nghị công nhận đảng viên chính thức'],
    grade: 'B',
    act: 'grassroots.voted',
    issuedBy: 'grassroots',
    matter: 'recognition',
  },
  '16-KNĐ': {
    title: ['QUYẾT ĐỊNH', 'công nhận đảng viên chính thức'],
    grade: 'D',
    act: 'recognition.decided',
    issuedBy: 'committee',
  },
  '1-TĐV': {
    title: ['DANH SÁCH', 'đề nghị phát thẻ đảng viên'],
    grade: 'D',
    act: 'recognition.decided',
    issuedBy: 'grassroots',
  },
  '3-TĐV': {
    title: ['QUYẾT ĐỊNH', 'phát thẻ đảng viên'],
    grade: 'D',
    act: 'recognition.decided',
    issuedBy: 'committee',
  },
}

/** The codes of all papers, in the order of the procedure. */
export const formCodes = /* @__PURE__ */ Object.keys(forms) as readonly FormCode[]

/** The national code that is printed on a paper; none of one that has none known. */
export function officialCode(form: FormCode): string | undefined {
  if (form === 'awareness-certificate') return 'CN-NTVĐ'
  return /^\d/.test(form) ? form : undefined
}
