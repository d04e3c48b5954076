/** A term: in Vietnamese, in English, and as the code has it. Those with `inReadme` stand in the Vietnamese README too. */
export interface Term {
  readonly vi: string
  readonly en: string
  readonly code: string
  readonly inReadme?: true
}

const term = (vi: string, en: string, code: string, inReadme?: true): Term => ({
  vi,
  en,
  code,
  ...(inReadme && { inReadme }),
})

/** The terms of the field in the order of the procedure; one English word for each. */
export const terms: readonly Term[] = [
  term('quần chúng ưu tú', 'outstanding mass candidate', 'candidate'),
  term('danh sách cảm tình Đảng', 'sympathiser list', 'sympathiser.listed', true),
  term('đảng viên được phân công giúp đỡ', 'assigned helper', 'helper.assigned'),
  term('lớp bồi dưỡng nhận thức về Đảng', 'awareness class', 'class.entered'),
  term('giấy chứng nhận', 'certificate', 'certificate.issued'),
  term('người xin vào Đảng', 'applicant', 'person'),
  term('đơn xin vào Đảng', 'application', 'application.made'),
  term('lý lịch của người xin vào Đảng', 'background declaration', 'background.declared'),
  term('thẩm tra lý lịch', 'background verification', 'verification.requested'),
  term('giấy giới thiệu người vào Đảng', 'introduction paper', 'introduction.made'),
  term('nghị quyết giới thiệu đoàn viên', 'union resolution', 'union.resolved'),
  term('tổng hợp ý kiến nhận xét', 'consolidated opinions', 'opinions.consolidated'),
  term('hồ sơ đề nghị xét kết nạp', 'dossier', 'dossier.submitted'),
  term('chi bộ xét, biểu quyết', 'consideration and vote of the cell', 'cell.voted', true),
  term('thẩm định', 'appraisal', 'section.appraised'),
  term('đồng ý bằng văn bản', 'written consent', 'consent.given'),
  term('quyết định kết nạp', 'admission decision', 'admission.decided', true),
  term('lễ kết nạp', 'admission ceremony', 'ceremony.held', true),
  term('ngày vào Đảng', 'joining date', 'joinedOn'),
  term('đảng viên dự bị', 'probationary member', 'probationary', true),
  term('thời kỳ dự bị', 'probation', 'probationEndsOn'),
  term('bản tự kiểm điểm', 'self-review', 'self-review.made'),
  term('công nhận đảng viên chính thức', 'recognition', 'recognition.decided', true),
  term('đảng viên chính thức', 'official member', 'official', true),
  term('ngày công nhận chính thức', 'official date', 'officialSince'),
  term('tuổi đảng', 'Party seniority', 'seniorityOf'),
  term('Huy hiệu Đảng', 'Party badge', 'nextBadge'),
  term('chuyển sinh hoạt đảng', 'transfer', 'member.transferred'),
  term('miễn công tác và sinh hoạt đảng', 'exemption from work and activity', 'member.exempted'),
  term('xóa tên', 'removal', 'member.removed', true),
  term('khai trừ', 'expulsion', 'member.expelled'),
  term('xin ra khỏi Đảng', 'resignation', 'member.resigned'),
  term('khiếu nại', 'complaint', 'complaint.lodged'),
  term('kết nạp sai tiêu chuẩn, điều kiện', 'substantive defect', 'defect.found'),
  term('kết nạp sai thẩm quyền, thủ tục', 'procedural defect', 'defect.found'),
  term('hủy bỏ quyết định kết nạp', 'annulment', 'admission.annulled'),
  term('phục hồi', 'restoration', 'member.restored'),
  term('kết nạp lại', 're-admission', 'former'),
  term('không được thực hiện', 'bar', 'bar'),
  term('thiếu sót cần khắc phục', 'breach', 'breach'),
  term('việc phải làm', 'duty', 'Duty'),
  term('ngày làm việc', 'working day', 'addWorkingDays'),
]
