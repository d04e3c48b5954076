import type { SubjectTexts } from '../../subject-texts.js'
import { bodies } from '../bodies.js'
import { matterCodes } from '../matters.js'

/** Words of the codes. */
export const codes: SubjectTexts<'exit'>['codes'] = {
  ...matterCodes,
  deathEffect: { 'concluded-without-discipline': 'kết luận, không kỷ luật' },
  removalGround: {
    abandonment: 'tự ý bỏ sinh hoạt đảng',
    'fees-unpaid': 'không đóng đảng phí',
    'card-returned-or-destroyed': 'tự ý trả lại hoặc hủy bỏ thẻ đảng viên',
    'no-progress': 'giảm sút ý chí phấn đấu, đã được chi bộ giáo dục mà không tiến bộ',
    'standing-breached': 'vi phạm tư cách đảng viên nhiều năm liền',
    'political-standard': 'tiêu chuẩn chính trị',
    'unqualified-probationary': 'đảng viên dự bị không đủ tư cách',
    'transfer-not-filed': 'không nộp hồ sơ chuyển sinh hoạt đảng',
    impostor: 'mạo nhận là đảng viên',
    interruption: 'gián đoạn sinh hoạt đảng không có lý do chính đáng',
  },
  selfCriticism: {
    made: 'đã làm bản tự kiểm điểm',
    refused: 'cố tình không làm',
  },
  criminal: {
    wanted: 'bị truy nã',
    detained: 'bị tạm giam',
    'non-custodial-reform': 'cải tạo không giam giữ',
    imprisonment: 'phạt tù',
    fine: 'phạt tiền',
    warning: 'cảnh cáo',
  },
  deferral: {
    pregnancy: 'đang mang thai',
    child: 'con',
    illness: 'ốm nặng',
  },
  complaintAgainst: {
    removal: 'xóa tên',
    expulsion: 'khai trừ',
    discipline: 'kỷ luật',
  },
  lodgedBy: {
    member: bodies.member,
    other: 'khác',
    group: 'nhiều người cùng khiếu nại',
  },
  complaintLevel: {
    upper: 'cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng',
    province: 'cấp tỉnh',
    central: 'Trung ương',
  },
  complaintAnswer: {
    upheld: 'giữ nguyên quyết định',
    rejected: 'không chấp nhận khiếu nại',
    restored: 'phục hồi quyền đảng viên',
  },
  complaintObjection: {
    'no-decision': 'chưa có quyết định',
    concluded: 'cấp có thẩm quyền cao nhất đã kết luận',
    'lodged-by-another': 'do người khác khiếu nại thay',
    'member-dead': 'đảng viên đã từ trần',
    'lodged-collectively': 'do nhiều người cùng khiếu nại',
  },
}
