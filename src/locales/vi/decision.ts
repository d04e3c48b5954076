import type { Facts } from '../../law/finding.js'
import { isMajority } from '../facts.js'
import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'
import { note } from './note.js'

const reached = (facts: Facts) => (isMajority(facts) ? 'trên một nửa' : 'đủ {fraction}')

const _notReached = (facts: Facts) => (isMajority(facts) ? 'chưa trên một nửa' : 'chưa đủ {fraction}')

/** Words of the decision on admission and the ceremony. */
export const decision: SubjectTexts<'decision'> = {
  rules: {
    'order.resolutions-then-decision': {
      title: 'nghị quyết của các cấp có trước hoặc cùng ngày với việc gửi hồ sơ, quyết định',
      broken: {
        headline: 'Sai thứ tự: ngày {actual}, nghị quyết phải có trước {earlierOn}.',
        todo: '{actor} kiểm tra lại ngày ghi trên các văn bản; việc “{earlier}” phải có trước khi gửi hồ sơ và quyết định',
      },
      met: 'Ngày thực hiện {actual} không sớm hơn việc “{earlier}” ngày {earlierOn}.',
    },
    'order.decision-then-ceremony': {
      title: 'quyết định kết nạp có trước, rồi chi bộ nhận quyết định và tổ chức lễ kết nạp',
      broken: {
        headline: 'Sai thứ tự: ngày {actual}, việc phải có trước {earlierOn}.',
        todo: '{actor} kiểm tra lại ngày ghi trên các văn bản; việc “{earlier}” phải có trước',
      },
      met: 'Ngày thực hiện {actual} không sớm hơn việc “{earlier}” ngày {earlierOn}.',
    },
    'authority.majority': {
      title: 'quyết định được đủ tỷ lệ ủy viên của ban thường vụ, thường trực có thẩm quyền tán thành',
      broken: {
        headline: (facts) =>
          isMajority(facts)
            ? 'Chưa trên một nửa: {yes}/{base} phiếu tán thành, cần {needed}.'
            : 'Không đủ tỷ lệ {fraction}: {yes}/{base} phiếu tán thành, cần {needed}.',
      },
      met: (facts) => `Có {yes}/{base} ủy viên tán thành, ${reached(facts)} (cần ít nhất {needed} phiếu).`,
    },
    'authority.delegated-collective': {
      title:
        'đảng ủy cơ sở được ủy quyền quyết định bằng biểu quyết của tập thể đảng ủy, tính trên tổng số đảng ủy viên',
      broken: { headline: 'Không đủ tỷ lệ {fraction} tổng số: {yes}/{base} phiếu, cần {needed}.' },
      met: 'Có {yes}/{base} đảng ủy viên tán thành, đủ {fraction} tổng số đảng ủy viên (cần ít nhất {needed} phiếu).',
    },
    'authority.file-reappraised': {
      title: 'ban tổ chức của cấp ủy có thẩm quyền thẩm định lại hồ sơ trước khi quyết định',
      broken: { headline: 'Ban tổ chức chưa thẩm định lại trước khi quyết định.' },
      met: 'Ban tổ chức đã thẩm định lại hồ sơ trước khi quyết định.',
    },
    'authority.own-decision': {
      title: 'cấp ủy đã ra quyết định kết nạp tự hủy bỏ, chuyển quyết định và trả lời về quyết định của mình',
      broken: { headline: 'Không phải cấp ủy đã ra quyết định.' },
      met: 'Cấp ủy đã ra quyết định thực hiện.',
    },
    'decision.one-person': {
      title: 'mỗi quyết định kết nạp chỉ ghi một người',
      broken: {
        headline: 'Không ra quyết định riêng: ghi chung {actual} người.',
        todo: '{actor} ra quyết định riêng cho từng người theo thông lệ',
      },
      met: 'Quyết định kết nạp ghi chung {actual} người; theo cách hiểu đã chọn, việc này được chấp nhận.',
    },
    'decision.on-time': {
      title: 'cấp ủy có thẩm quyền quyết định về việc kết nạp đúng thời hạn, tính từ nghị quyết của chi bộ',
      broken: {
        headline: 'Quyết định quá thời hạn: {actual}, hạn cuối {lastDay}.',
        todo: '{actor} kiểm điểm trách nhiệm về việc chậm; quyết định vẫn có giá trị',
      },
      met: 'Quyết định ngày {actual} là trong thời hạn đến ngày {lastDay} tính từ nghị quyết của chi bộ ngày {from}.',
    },
    'authority.consents-first': {
      title: 'mọi sự đồng ý được làm thành văn bản, có trước hoặc cùng ngày quyết định kết nạp',
      broken: {
        headline: either(
          'written',
          'Việc đồng ý không được làm thành văn bản.',
          'Văn bản đồng ý quá muộn: {consentOn}, quyết định kết nạp {decidedOn}.',
        ),
        todo: either(
          'written',
          undefined,
          'kiểm tra lại ngày ghi trên văn bản đồng ý; phải được đồng ý trước khi quyết định',
        ),
      },
      met: 'Văn bản đồng ý ngày {consentOn} không muộn hơn quyết định kết nạp ngày {decidedOn}.',
    },
    'ceremony.on-time': {
      title: 'lễ kết nạp được tổ chức đúng thời hạn, hoặc muộn hơn khi cấp ủy cấp trên trực tiếp đã đồng ý',
      broken: {
        headline: 'Lễ kết nạp quá thời hạn: {actual}, hạn cuối {lastDay}.',
        todo: '{actor} kiểm điểm trách nhiệm về việc chậm mà chưa xin đồng ý trước; việc kết nạp vẫn có giá trị',
      },
      met: (facts) =>
        facts.consentOn === undefined
          ? 'Lễ kết nạp tổ chức ngày {actual}, trong thời hạn đến ngày {lastDay}.'
          : 'Lễ kết nạp tổ chức ngày {actual}, sau hạn {lastDay} nhưng đã được đồng ý từ ngày {consentOn}.',
    },
    'ceremony.each-separately': {
      title: 'nhiều người có thể chung một buổi lễ nhưng kết nạp từng người một',
      broken: {
        headline: 'Không kết nạp từng người một tại buổi lễ.',
        todo: '{actor} tổ chức kết nạp từng người một',
      },
      met: 'Đã kết nạp từng người một tại buổi lễ.',
    },
    'ceremony.right-place': {
      title:
        'lễ kết nạp do chi bộ đã ra nghị quyết đề nghị tổ chức, hoặc do chi bộ nơi đến tổ chức nếu người xin vào Đảng đã chuyển đi',
      broken: {
        headline: (facts) =>
          facts.isNewPlace === undefined
            ? 'Lễ kết nạp không do chi bộ đã đề nghị tổ chức.'
            : 'Lễ kết nạp không tổ chức tại nơi chuyển đến ({movedOn}).',
        todo: either('isNewPlace', 'chi bộ nơi đến tổ chức lễ kết nạp', undefined),
      },
      met: (facts) =>
        facts.isNewPlace === undefined
          ? 'Lễ kết nạp do chính chi bộ đã ra nghị quyết đề nghị tổ chức.'
          : 'Lễ kết nạp do chi bộ nơi người xin vào Đảng chuyển đến ngày {movedOn} tổ chức.',
    },
    'refusal.age-ground': {
      title: 'không lấy lý do tuổi để không kết nạp người trong độ tuổi quy định',
      broken: {
        headline: ({ restMonths }) =>
          `Không được từ chối vì tuổi: {years} tuổi${restMonths === 0 ? '' : ' {restMonths} tháng'}.`,
      },
      met: ({ restMonths }) =>
        `Tại thời điểm xét, người xin vào Đảng {years} tuổi${restMonths === 0 ? '' : ' {restMonths} tháng'}, ngoài độ tuổi quy định.`,
    },
    'decision.fixes-seniority': note(
      'tuổi đảng tính từ ngày ra quyết định kết nạp, khi đã được công nhận chính thức',
    ),
    'ceremony.programme': note(
      'lễ kết nạp theo đủ các bước của chương trình, trong đó có lời tuyên thệ và việc phân công đảng viên chính thức giúp đỡ',
    ),
    'decision.cell-notified': {
      title: 'cấp ủy có thẩm quyền thông báo kết quả cho chi bộ đã đề nghị',
      broken: {
        headline: 'Chưa thông báo kết quả cho chi bộ đã đề nghị.',
        todo: 'cấp ủy có thẩm quyền thông báo kết quả cho chi bộ',
      },
      met: 'Đã thông báo kết quả cho chi bộ đã đề nghị.',
    },
  },
  missing: {
    'ceremony.held': 'Hồ sơ chưa ghi ngày tổ chức lễ kết nạp.',
    'decision.received': 'Chưa ghi ngày chi bộ nhận quyết định kết nạp.',
    'evidence.by': {
      headline: 'Chưa ghi cơ quan, tổ chức thực hiện.',
      detail: 'việc này do {required|or} thực hiện',
    },
    'consent.matter': 'Chưa ghi văn bản đồng ý về nội dung gì.',
    'evidence.reappraised': 'Chưa ghi việc ban tổ chức thẩm định lại hồ sơ.',
    'evidence.separately': 'Chưa ghi lễ kết nạp tiến hành từng người hay không.',
    'law.armed-forces': either(
      'armedForces',
      'Chưa đọc được quy định riêng về thẩm quyền trong {armedForces}.',
      'Chưa đọc được quy định riêng về thẩm quyền này.',
    ),
  },
  cures: {
    'ceremony.at-right-place': 'chi bộ đã ra nghị quyết đề nghị tổ chức lễ kết nạp',
    'consent.in-writing': 'cơ quan đồng ý ra văn bản',
    'consent.late-ceremony':
      '{actor} báo cáo và được cấp ủy cấp trên trực tiếp đồng ý trước khi tổ chức lễ muộn',
    'decision.by-competent-body': '{actor} trình cấp ủy có thẩm quyền quyết định',
    'decision.by-issuer': 'cấp ủy đã ra quyết định thực hiện, hoặc ghi rõ tổ chức ra quyết định không còn',
    'decision.not-issued': '{actor} không ban hành quyết định khi chưa đủ số phiếu tán thành',
    'file.reappraised': 'ban tổ chức thẩm định lại hồ sơ trước khi trình quyết định',
    'refusal.on-valid-ground': '{actor} xem xét lại, hoặc nêu lý do không đồng ý có căn cứ',
  },
  tasks: {
    'decision.on-time': 'cấp ủy có thẩm quyền xem xét, quyết định kết nạp',
    'decision.cell-notified': 'cấp ủy có thẩm quyền thông báo kết quả cho chi bộ đã đề nghị',
    'ceremony.on-time': 'chi bộ tổ chức lễ kết nạp',
  },
  codes: {
    refusalCause: {
      standard: 'tiêu chuẩn',
      age: 'tuổi',
      background: 'lý lịch',
      procedure: 'thủ tục',
      vote: 'kết quả biểu quyết',
      need: 'không có nhu cầu',
      other: 'khác',
    },
    clockStart: {
      'cell-resolution': 'nghị quyết của chi bộ',
      'decision-received': 'ngày chi bộ nhận được quyết định',
      'decision-issued': 'ngày cấp ủy có thẩm quyền ban hành quyết định',
    },
  },
  provisions: {
    'decision.admission.decider': 'cơ quan có thẩm quyền quyết định kết nạp',
    'vote.standing-committee.threshold': 'tỷ lệ biểu quyết của ban thường vụ cấp ủy có thẩm quyền',
    'vote.standing-members-and-heads.threshold':
      'tỷ lệ biểu quyết của thường trực cấp ủy cùng các trưởng ban đảng',
    'ceremony.after-decision': 'lễ kết nạp được tổ chức sau khi có quyết định',
    'ceremony.clock-start': 'mốc bắt đầu thời hạn tổ chức lễ kết nạp',
    'ceremony.deadline': 'thời hạn tổ chức lễ kết nạp',
    'ceremony.late.consent-body': 'cơ quan đồng ý cho tổ chức lễ kết nạp muộn',
    'ceremony.programme.steps': 'số bước của chương trình lễ kết nạp',
    'decision.admission.deadline': 'thời hạn ra quyết định kết nạp',
    'decision.clock-start': 'mốc bắt đầu thời hạn quyết định',
    'decision.extension.maximum': 'thời gian được gia hạn tối đa',
    'decision.recognition.deadline': 'thời hạn ra quyết định công nhận đảng viên chính thức',
    'decision.resolutions-first': 'nghị quyết của các cấp có trước quyết định',
  },
}
