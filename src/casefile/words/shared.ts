import type { Envelope } from '../privacy/privacy-marks.js'
import type { Body, CommitteeTally, DocumentReference, MemberReference, Tally } from '../shapes.js'
import { type WordsOf, word } from './word.js'

/** The fields that every act has. */
export const envelopeWords: WordsOf<Envelope> = {
  type: word('Việc', 'Act', {
    means: ['tên việc, viết noun.verb', 'the name of the act, noun.verb'],
    by: 'app',
  }),
  on: word('Ngày', 'Day', {
    means: ['ngày việc diễn ra, không phải ngày nhập', 'the day it took place, not the day it was entered'],
  }),
  by: word('Cơ quan thực hiện', 'Body that acted'),
  document: word('Văn bản', 'Paper', {
    means: ['giấy tờ chứng minh việc này', 'the paper that proves the act'],
  }),
  id: word('Mã mục ghi', 'Id of the entry', {
    means: ['để đính chính hoặc gạch bỏ về sau', 'by which a correction or a strike names it'],
    by: 'app',
  }),
  recordedAt: word('Thời điểm nhập', 'Instant of entry', {
    means: [
      'không ghi thì coi như nhập khi hết ngày của việc, theo giờ Việt Nam',
      'without it the act counts as entered when its day ended in Vietnam',
    ],
    by: 'app',
  }),
}

export const bodyWords: WordsOf<Body> = {
  kind: word('Loại cơ quan', 'Kind of body', { means: ['vào ngày đó', 'on that day'], codes: 'body' }),
  id: word('Mã cơ quan', 'Label of the body', { by: 'app' }),
}

export const documentWords: WordsOf<DocumentReference> = {
  code: word('Mẫu', 'Form', {
    means: ['ký hiệu mẫu, ví dụ 6-KNĐ', 'code of the national form, such as 6-KNĐ'],
  }),
  number: word('Số', 'Number', {
    means: ['số của văn bản tại nơi ban hành', 'number of the paper in its office'],
  }),
  on: word('Ngày văn bản', 'Day of the paper'),
  id: word('Mã văn bản', 'Label of the paper', { by: 'app' }),
}

export const memberWords: WordsOf<MemberReference> = {
  id: word('Mã đảng viên', 'Label of the member', { by: 'app' }),
  official: word('Là đảng viên chính thức', 'Official member', { means: ['vào ngày đó', 'on that day'] }),
}

const absences = {
  temporarilyAwayAbsent: word('Vắng, đang sinh hoạt tạm thời', 'Absent, on temporary activity elsewhere'),
  suspended: word('Bị đình chỉ sinh hoạt, bị khởi tố, tạm giam', 'Suspended, charged or detained', {
    means: ['được trừ khỏi tổng số', 'left out of the base'],
  }),
  otherwiseAbsent: word('Vắng vì lý do khác', 'Absent for any other reason', {
    means: ['vẫn tính trong tổng số', 'they stay in the base'],
  }),
  yes: word('Tán thành', 'In favour'),
  no: word('Không tán thành', 'Against'),
  abstained: word('Không có ý kiến', 'Abstained'),
}

export const tallyWords: WordsOf<Tally> = {
  members: word('Đảng viên chính thức được triệu tập', 'Official members summoned', {
    means: ['không có đảng viên dự bị', 'no probationary member among them'],
  }),
  ...absences,
  exemptedAbsent: word('Vắng, được miễn sinh hoạt', 'Absent, exempted from activity', {
    means: ['được trừ khỏi tổng số', 'left out of the base'],
  }),
  probationaryVotes: word('Phiếu của đảng viên dự bị', 'Votes of probationary members', {
    means: ['phải loại ra, không nằm trong số tán thành', 'struck out, and not among those in favour'],
  }),
  visitorVotes: word(
    'Phiếu của đảng viên sinh hoạt tạm thời tại chi bộ',
    'Votes of members on temporary activity here',
    { means: ['phải loại ra, không nằm trong số tán thành', 'struck out, and not among those in favour'] },
  ),
}

export const committeeTallyWords: WordsOf<CommitteeTally> = {
  members: word('Ủy viên đương nhiệm', 'Sitting members of the committee'),
  ...absences,
}
