import { isCutShort } from '../facts.js'
import type { RuleTexts } from '../texts.js'

/** The register, the pool, the awareness class and its certificate. */
export const poolRules: Readonly<Record<string, RuleTexts>> = {
  'membership.transcribed-dates': {
    title:
      'các ngày chuyển từ sổ sách theo đúng thứ tự quyết định kết nạp, lễ kết nạp, quyết định công nhận chính thức',
    broken:
      'Các ngày chuyển từ sổ sách không theo đúng thứ tự (lễ kết nạp ngày {ceremonyOn}, ngày ghi nhận {actual}); quyết định kết nạp phải có trước lễ kết nạp, lễ kết nạp có trước quyết định công nhận chính thức, và không ngày nào sau ngày ghi nhận.',
  },
  'membership.transcribed-unproven': {
    title: 'các bước trước khi chuyển tư cách đảng viên từ sổ sách chưa được chứng minh trong hồ sơ này',
    broken:
      'Tư cách {standing} được chuyển từ sổ sách đang quản lý; các bước trước đó chưa được chứng minh trong hồ sơ này.',
  },
  'pool.listed-by-resolution': {
    title: 'việc đưa vào hoặc đưa ra khỏi danh sách cảm tình Đảng do chi bộ ra nghị quyết',
    broken:
      'Việc đưa vào hoặc đưa ra khỏi danh sách cảm tình Đảng không có nghị quyết của chi bộ; chi bộ phải ra nghị quyết.',
  },
  'pool.helper-assigned': {
    title: 'chi bộ phân công đảng viên chính thức giúp đỡ người được đưa vào danh sách cảm tình Đảng',
    broken:
      'Đảng viên được phân công giúp đỡ không phải là đảng viên chính thức; phải phân công ít nhất {required} đảng viên chính thức.',
    missing: (facts) =>
      facts.missing === 'helper.assigned'
        ? 'Chưa phân công đảng viên chính thức giúp đỡ; phải phân công ít nhất {required} đảng viên.'
        : undefined,
    met: (facts) =>
      facts.actual === undefined
        ? 'Người được phân công giúp đỡ là đảng viên chính thức.'
        : 'Đã phân công {actual} đảng viên giúp đỡ.',
  },
  'pool.start-authorised': {
    title:
      'thủ tục kết nạp chỉ bắt đầu sau khi đảng ủy cơ sở (nơi không có thì cấp ủy cấp trên trực tiếp) cho phép',
    broken:
      'Việc cho phép làm thủ tục kết nạp do {actual} thực hiện là không đúng thẩm quyền; phải là {required|or}.',
    met: (facts) =>
      facts.authorisedOn === undefined
        ? 'Việc cho phép làm thủ tục kết nạp do {actual} thực hiện, đúng thẩm quyền.'
        : 'Thủ tục kết nạp đã được cho phép từ ngày {authorisedOn}.',
  },
  'pool.application-sequence': {
    title: 'chi bộ phân công người giúp đỡ trước, rồi mới đề nghị cho làm thủ tục kết nạp',
    broken:
      'Chi bộ đề nghị cho làm thủ tục kết nạp ngày {proposedOn}, trước khi phân công đảng viên giúp đỡ (ngày {helperOn}); việc phân công phải có trước.',
    met: 'Chi bộ đã đề nghị cho làm thủ tục kết nạp ngày {proposedOn}, đúng trình tự.',
  },
  'awareness-class.attended-from-list': {
    title:
      'chỉ cử học lớp bồi dưỡng nhận thức về Đảng người có tên trong danh sách cảm tình Đảng, do chi bộ đề nghị và đủ trình độ học vấn',
    broken: (facts) =>
      facts.required === undefined
        ? 'Việc cử đi học lớp bồi dưỡng nhận thức về Đảng không có đề nghị của chi bộ; chi bộ phải đề nghị.'
        : 'Người được cử đi học có trình độ học vấn “{actual}”, chưa đạt yêu cầu đầu vào của lớp là “{required}”.',
    met: (facts) =>
      facts.listedOn === undefined
        ? 'Người được cử đi học đạt yêu cầu đầu vào của lớp về trình độ học vấn.'
        : 'Người được cử đi học có tên trong danh sách cảm tình Đảng từ ngày {listedOn}.',
  },
  'awareness-certificate.held': {
    title: 'người xin vào Đảng có giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng trước khi chi bộ xét',
    met: 'Đã có giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng cấp ngày {issuedOn}.',
  },
  'awareness-certificate.rightly-issued': {
    title:
      'giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng do đúng cơ quan có thẩm quyền cấp và chỉ cấp một lần',
    broken: (facts) =>
      facts.reissue === true
        ? 'Giấy chứng nhận ngày {issuedOn} là giấy cấp lại không do sai sót của trung tâm chính trị; giấy chứng nhận chỉ được cấp {maximum} lần.'
        : 'Giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng cấp ngày {issuedOn} do {actual} cấp là không đúng thẩm quyền; phải do {required|or} cấp.',
    met: 'Giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng ngày {issuedOn} được cấp đúng thẩm quyền.',
  },
  'awareness-certificate.valid': {
    title: 'giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng còn thời hạn giá trị khi chi bộ xét',
    broken: (facts) =>
      isCutShort(facts)
        ? 'Giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng cấp ngày {issuedOn} do cấp huyện cấp, theo cách hiểu đã chọn chỉ có giá trị đến hết ngày {lastDay}; chi bộ xét ngày {actual} là quá hạn.'
        : 'Giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng cấp ngày {issuedOn} chỉ có giá trị đến hết ngày {lastDay} ({months} tháng); chi bộ xét ngày {actual} là quá hạn.',
    met: 'Giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng cấp ngày {issuedOn} còn giá trị đến hết ngày {lastDay}.',
  },
}
