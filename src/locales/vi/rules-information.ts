import type { RuleTexts } from '../texts.js'

/** A note without a condition: its title is all it says. */
const note = (title: string): RuleTexts => ({ title, met: `Lưu ý: ${title}.` })

/** What the law says at a step, for whoever asks. */
export const informationRules: Readonly<Record<string, RuleTexts>> = {
  'pool.monthly-list': note(
    'hằng tháng chi bộ bổ sung và đưa ra khỏi danh sách cảm tình Đảng, đảng ủy cơ sở xem xét, cấp ủy cấp trên trực tiếp cập nhật danh sách và chỉ đạo mở lớp',
  ),
  'awareness-class.opened-by-upper-committee': note(
    'lớp bồi dưỡng nhận thức về Đảng do cấp ủy cấp trên trực tiếp giao trung tâm chính trị mở',
  ),
  'awareness-class.programme': note(
    'lớp bồi dưỡng nhận thức về Đảng học đủ số bài và số tiết của chương trình',
  ),
  'verification.unclear-only': note(
    'nội dung nào chưa rõ thì thẩm tra nội dung đó; cấp ủy cơ sở đã xác nhận mà vẫn chưa rõ thì đến ban tổ chức của cấp ủy cấp trên trực tiếp',
  ),
  'verification.armed-forces': note(
    'đối với người trong lực lượng vũ trang, đối chiếu với lý lịch đã khai khi nhập ngũ hoặc tuyển dụng, nội dung chưa rõ thì thẩm tra',
  ),
  'verification.abroad': note(
    'đối với người ở ngoài nước, đối chiếu với lý lịch do cơ quan có thẩm quyền trong nước quản lý hoặc lấy xác nhận trong nước; người thân ở ngoài nước thì gửi văn bản đến cấp ủy hoặc cơ quan đại diện Việt Nam ở nước ngoài',
  ),
  'verification.foreign-employer': note(
    'đối với người làm việc cho cơ quan, tổ chức, doanh nghiệp nước ngoài tại Việt Nam, đại diện đảng ủy cơ sở đến nơi làm việc và cơ quan an ninh có trách nhiệm để thẩm tra',
  ),
  'verification.cost': note(
    'chi phí thẩm tra theo quy định của Đảng và Nhà nước; đơn vị khó khăn thì cấp ủy cấp trên trực tiếp chi',
  ),
  'introduction.duty': note(
    'người giới thiệu báo cáo chi bộ về lý lịch, phẩm chất, năng lực của người xin vào Đảng và chịu trách nhiệm về việc giới thiệu',
  ),
  'opinions.no-veto': note('ý kiến nhận xét để chi bộ xem xét, không quy định tỷ lệ tối thiểu'),
  'decision.fixes-seniority': note(
    'tuổi đảng tính từ ngày ra quyết định kết nạp, khi đã được công nhận chính thức',
  ),
  'ceremony.programme': note(
    'lễ kết nạp theo đủ các bước của chương trình, trong đó có lời tuyên thệ và việc phân công đảng viên chính thức giúp đỡ',
  ),
  'probation.starts-at-ceremony': note(
    'ngày tổ chức lễ kết nạp là ngày vào Đảng và là ngày đầu của thời kỳ dự bị',
  ),
  'probation.duties': note('đảng viên dự bị có nhiệm vụ như mọi đảng viên và đóng đảng phí'),
  'probation.union-activity-kept': note(
    'đảng viên còn trong độ tuổi đoàn tiếp tục sinh hoạt Đoàn TNCS Hồ Chí Minh',
  ),
  'probation.no-extension': note(
    'thời kỳ dự bị không được kéo dài; kết quả là công nhận chính thức hoặc xóa tên',
  ),
  'new-member-class.programme': note('lớp bồi dưỡng đảng viên mới học đủ các chuyên đề của chương trình'),
  'recognition.removal-if-unqualified': note(
    'đảng viên dự bị không đủ tư cách thì chi bộ đề nghị xóa tên, không khai trừ',
  ),
  'card.number': note('số thẻ đảng viên là số định danh cá nhân'),
}
