import type { Words } from '../texts.js'

/** Titles, headings and units of reports; their sections; the definitions printed with them. */
export const reportWords: Words = {
  // titles and headings of reports
  'report.new-members': 'Biểu thống kê đảng viên mới kết nạp',
  'report.membership-composition': 'Biểu thống kê đội ngũ đảng viên',
  'report.membership-movement': 'Biểu thống kê tăng, giảm đảng viên',
  'report.period-report': 'Báo cáo kết quả công tác phát triển đảng viên',
  'report.committee-agenda': 'Lịch công việc của cấp ủy',
  'heading.line': 'Chỉ tiêu',
  'heading.now': 'Kỳ này',
  'heading.last-year': 'Cùng kỳ năm trước',
  'heading.percent': 'So với cùng kỳ (%)',
  'heading.definitions': 'Cách tính',
  'heading.basis': 'Căn cứ',
  'heading.organisation': 'Tổ chức đảng',
  'heading.period': 'Kỳ báo cáo',
  'heading.section': 'Mục',
  'heading.code': 'Mã',
  'heading.unit': 'Đơn vị tính',
  'heading.today': 'Tính đến ngày',
  'heading.window': 'Thời hạn trong khoảng',
  'heading.window-until': 'Đến hạn chậm nhất',
  'heading.window-from': 'Đến hạn sớm nhất',
  'heading.duties': 'Số việc phải làm',
  'heading.overdue': 'Quá hạn',
  'heading.overdue-days': 'Số ngày làm việc quá thời hạn',
  'heading.case': 'Hồ sơ',
  'heading.duty': 'Việc phải làm',
  'heading.since': 'Từ ngày',
  'heading.due': 'Hạn cuối',
  'heading.obligor': 'Nơi thực hiện',
  'heading.confidence': 'Độ tin cậy',
  'unit.persons': 'người',
  'unit.organisations': 'tổ chức',
  'unit.badges': 'huy hiệu',
  'unit.cards': 'thẻ',
  'unit.tenths-of-year': 'tuổi',
  'unit.basis-points': '%',
  more: 'và {count} việc khác',
  // sections
  'section.movement': 'Tăng, giảm đảng viên',
  'section.totals': 'Tổng số',
  'section.occupation': 'Nghề nghiệp',
  'section.age': 'Tuổi đời',
  'section.education': 'Giáo dục phổ thông',
  'section.level': 'Trình độ chuyên môn, nghiệp vụ',
  'section.title': 'Học hàm',
  'section.organisations': 'Tổ chức đảng',
  'section.members': 'Đảng viên',
  'section.plan': 'Kế hoạch và kết quả',
  'section.classes': 'Lớp bồi dưỡng',
  'section.changes': 'Kết nạp, công nhận, ra khỏi Đảng',
  'section.transfers': 'Chuyển sinh hoạt đảng',
  'section.badges-and-cards': 'Huy hiệu Đảng, thẻ đảng viên',
  'section.causes': 'Nguyên nhân chưa đạt',
  // definitions
  'definition.admitted-by-ceremony':
    'Kết nạp trong kỳ tính theo ngày tổ chức lễ kết nạp, không tính theo ngày ra quyết định.',
  'definition.awaiting-ceremony-apart':
    'Người đã có quyết định kết nạp nhưng chưa tổ chức lễ vào ngày cuối kỳ được tính riêng, không cộng vào tổng số.',
  'definition.recognised-by-decision':
    'Công nhận chính thức trong kỳ tính theo ngày ra quyết định công nhận, không tính theo ngày hết 12 tháng dự bị.',
  'definition.readmitted-in-total': 'Người kết nạp lại được tính trong tổng số và có dòng riêng.',
  'definition.annulled-in-total':
    'Trường hợp bị hủy bỏ quyết định kết nạp sau lễ vẫn giữ trong số của kỳ đã kết nạp và có dòng riêng.',
  'definition.annulled-own-line':
    'Hủy bỏ quyết định kết nạp không phải là xóa tên; tính giảm vào ngày hủy bỏ, trên dòng riêng.',
  'definition.carried-over':
    'Đảng viên chuyển từ sổ sách cũ được tính từ ngày lễ kết nạp ghi trong sổ; nếu ngày đó trước kỳ báo cáo hoặc không ghi thì thuộc số đầu kỳ, không phải số tăng.',
  'definition.members-at-end':
    'Đảng viên được tính là đảng viên có mặt ngày cuối kỳ; đảng viên được miễn công tác và sinh hoạt, bị đình chỉ sinh hoạt, gián đoạn sinh hoạt vẫn là đảng viên; người từ trần, bị xóa tên, khai trừ, xin ra khỏi Đảng, bị hủy quyết định kết nạp không được tính.',
  'definition.person-at-end':
    'Nghề nghiệp, trình độ và các đặc điểm khác lấy theo ngày cuối kỳ; thông tin biết sau chỉ dùng để bổ sung chỗ còn thiếu. Tuổi tính theo số năm tròn đến ngày đó.',
  'definition.temporary-at-home': 'Đảng viên sinh hoạt tạm thời được tính ở nơi sinh hoạt chính thức.',
  'definition.transfer-days':
    'Chuyển đi tính vào ngày chuyển, chuyển đến tính vào ngày tiếp nhận; đảng viên đang chuyển giữa các đơn vị trong cùng phạm vi báo cáo vẫn được tính.',
  'definition.restored-own-day':
    'Phục hồi đảng tịch tính tăng vào ngày quyết định phục hồi; số của các kỳ trước giữ nguyên.',
  'definition.person-at-ceremony':
    'Nghề nghiệp, trình độ và các thông tin khác lấy theo ngày tổ chức lễ kết nạp; thông tin ghi sau chỉ dùng khi ngày đó chưa có.',
  'definition.age-completed-years':
    'Tuổi tính theo năm đủ vào ngày tổ chức lễ kết nạp; tuổi bình quân tính từ số tháng đủ của người có ghi ngày sinh, làm tròn đến một phần mười năm.',
  'definition.organisations-at-end':
    'Tổ chức cơ sở đảng là đảng bộ cơ sở và chi bộ cơ sở có vào ngày cuối kỳ.',
  'definition.nobody-left':
    'Tổ chức không còn nguồn kết nạp là nơi không có quần chúng ưu tú nào đang được theo dõi vào ngày cuối kỳ.',
  'definition.acts-counted':
    'Lớp bồi dưỡng, giấy chứng nhận, huy hiệu, thẻ và nguyên nhân chưa đạt tính theo ngày thực hiện, tại tổ chức của người đó vào ngày ấy.',
  'definition.percent':
    'Tỷ lệ so với cùng kỳ bằng số kỳ này chia cho số cùng kỳ năm trước; không tính khi số cùng kỳ bằng 0.',
}
