import type { SubjectTexts } from '../../subject-texts.js'

/** Titles of the provisions. */
export const provisions: SubjectTexts<'exit'>['provisions'] = {
  'complaint.discipline-answer': 'thời hạn giải quyết khiếu nại kỷ luật',
  'complaint.discipline.deadline': 'thời hạn khiếu nại kỷ luật',
  'complaint.removal.answer.central': 'thời hạn trả lời khiếu nại ở cấp Trung ương',
  'complaint.removal.answer.local': 'thời hạn trả lời khiếu nại ở địa phương',
  'complaint.removal.deadline': 'thời hạn khiếu nại việc xóa tên',
  'complaint.removal.local-levels': 'các cấp áp dụng thời hạn trả lời ở địa phương',
  'matters.recognition-or-removal': 'công nhận chính thức hoặc xóa tên khi hết thời kỳ dự bị',
  'matters.removal-first': 'việc xóa tên đang xem xét và đơn xin ra khỏi Đảng',
  'matters.waits-for-conclusion': 'chờ kết luận của việc đang giải quyết đối với đảng viên',
  'discipline.expulsion.excludes': 'hình thức không được thay cho khai trừ',
  'discipline.death.effect': 'xử lý việc kỷ luật đang xem xét khi đảng viên từ trần',
  'exit.file.deadline': 'thời hạn gửi thông báo và hồ sơ lên cấp trên',
  'expulsion.deferral.child-age': 'tuổi của con để hoãn khai trừ',
  'vote.expulsion.deciding.threshold': 'tỷ lệ biểu quyết của cấp ủy quyết định khai trừ',
  'vote.expulsion.proposing.threshold': 'tỷ lệ biểu quyết của tổ chức đảng đề nghị khai trừ',
  'removal.absence.duration': 'số tháng trong năm bỏ sinh hoạt đảng để xóa tên',
  'removal.fees-unpaid.duration': 'số tháng trong năm không đóng đảng phí để xóa tên',
  'removal.no-progress.duration': 'thời gian không tiến bộ sau khi được chi bộ giáo dục',
  'removal.self-criticism.requests': 'số lần yêu cầu làm bản tự kiểm điểm trước khi chi bộ xét',
  'removal.standing-breach.years': 'số năm liền vi phạm tư cách đảng viên',
  'vote.removal.cell.threshold': 'tỷ lệ biểu quyết của chi bộ đề nghị xóa tên',
  'vote.removal.delegated-committee.threshold':
    'tỷ lệ biểu quyết của đảng ủy cơ sở được ủy quyền quyết định xóa tên',
  'vote.removal.grassroots-committee.threshold': 'tỷ lệ biểu quyết của đảng ủy cơ sở đề nghị xóa tên',
  'vote.removal.standing-committee.threshold': 'tỷ lệ biểu quyết của ban thường vụ quyết định xóa tên',
  'vote.resignation.threshold': 'tỷ lệ biểu quyết về việc xin ra khỏi Đảng',
}
