import type { Texts, Words } from '../texts.js'

export const effects: Texts['effects'] = {
  bar: 'không được thực hiện',
  breach: 'vi phạm được ghi lại, việc đã làm vẫn có giá trị',
  note: 'lưu ý',
}

export const outcomes: Texts['outcomes'] = {
  met: 'đạt',
  broken: 'không đạt',
  missing: 'thiếu căn cứ',
  unknown: 'không kết luận',
}

export const confidences: Texts['confidences'] = {
  text: 'đã đọc văn bản',
  secondary: 'theo nguồn dẫn lại',
  assumed: 'suy ra, chưa đọc được văn bản',
  unknown: 'chưa xác lập',
}

export const layers: Texts['layers'] = {
  charter: 'Điều lệ Đảng',
  regulation: 'quy định thi hành Điều lệ Đảng',
  secretariat: 'hướng dẫn của Ban Bí thư',
  organisingCommission: 'hướng dẫn của Ban Tổ chức Trung ương',
  neighbouring: 'văn bản chuyên đề',
  local: 'quy định của địa phương',
}

export const units: Words = {
  boolean: 'có hoặc không',
  choice: 'lựa chọn',
  clause: 'điều khoản',
  'completed-month': 'tháng đủ',
  'completed-year': 'năm đủ',
  count: 'số lượng',
  day: 'ngày',
  fraction: 'tỷ lệ',
  'half-day': 'buổi',
  list: 'danh mục theo thứ tự',
  month: 'tháng',
  percent: '%',
  period: 'tiết',
  point: 'điểm',
  set: 'danh mục',
  'working-day': 'ngày làm việc',
}

/** Days that govern a provision, and events a period counts from. */
export const governingDays: Words = {
  act: 'ngày thực hiện',
  'admission-decision': 'ngày ra quyết định kết nạp',
  announcement: 'ngày công bố',
  authorisation: 'ngày cho phép làm thủ tục',
  birth: 'ngày sinh',
  card: 'ngày cấp thẻ đảng viên',
  'cell-resolution': 'ngày chi bộ ra nghị quyết',
  ceremony: 'ngày tổ chức lễ kết nạp',
  'ceremony-clock-start': 'ngày bắt đầu thời hạn tổ chức lễ',
  certificate: 'ngày cấp giấy chứng nhận',
  certification: 'ngày chứng nhận lý lịch',
  'class-opening': 'ngày mở lớp',
  completion: 'ngày quyết định hoàn thành chương trình',
  consideration: 'ngày chi bộ xét kết nạp',
  'decision-receipt': 'ngày nhận quyết định',
  declaration: 'ngày khai lý lịch',
  discipline: 'ngày thi hành kỷ luật',
  'dossier-opening': 'ngày lập hồ sơ',
  essay: 'ngày viết bài thu hoạch',
  'first-day-together': 'ngày đầu cùng công tác, lao động, học tập, sinh hoạt',
  'first-vote': 'lần biểu quyết đầu',
  'limit-end': 'ngày hết thời hạn',
  listing: 'ngày đưa vào danh sách cảm tình Đảng',
  'official-day': 'ngày được công nhận chính thức',
  opinions: 'ngày tổng hợp ý kiến',
  'previous-review': 'lần rà soát trước',
  'recognition-decision': 'ngày ra quyết định công nhận chính thức',
  'recognition-review': 'ngày chi bộ xét công nhận chính thức',
  'request-receipt': 'ngày nhận yêu cầu thẩm tra',
  resolution: 'ngày ra nghị quyết',
  review: 'ngày rà soát',
  'term-end': 'ngày hết thời kỳ dự bị',
  'union-resolution': 'ngày đoàn hoặc công đoàn ra nghị quyết',
  verification: 'ngày thẩm tra',
  vote: 'ngày biểu quyết',
}
