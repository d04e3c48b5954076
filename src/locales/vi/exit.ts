import type { Facts } from '../../law/finding.js'
import { isMajority, isReachedButNotProposed } from '../facts.js'
import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'
import type { WordedRule } from '../texts.js'
import { bodies } from './bodies.js'
import { matterCodes, matterRules } from './matters.js'

const removalGround = (facts: Facts) => {
  if (facts.excused === true) return 'Không xóa tên: có lý do chính đáng.'
  if (facts.required !== undefined) return 'Sai căn cứ: khác căn cứ chi bộ đã xét.'
  if (facts.educatedSince !== undefined) return 'Chưa đủ {minimum} tháng giáo dục, từ ngày {educatedSince}.'
  if (facts.resumedOn !== undefined) return 'Hết căn cứ xóa tên: đã nối lại sinh hoạt {resumedOn}.'
  if (facts.ground === 'card-returned-or-destroyed') return 'Sai căn cứ: đảng viên dự bị chưa có thẻ.'
  if (facts.minimum !== undefined) {
    const unit = facts.ground === 'standing-breached' ? 'năm' : 'tháng'
    return `Chưa đủ căn cứ xóa tên: mới {actual} ${unit}, yêu cầu {minimum}.`
  }
  return facts.ground === undefined ? undefined : 'Sai căn cứ: chỉ áp dụng với đảng viên dự bị.'
}

const removalGroundsTold = (facts: Facts) =>
  facts.required === undefined
    ? 'căn cứ nêu ra là “{ground}”'
    : 'quyết định vì “{ground}”, chi bộ xét vì “{required}”'

const steps = (title: string): WordedRule => ({
  title,
  broken: null,
  met: (facts) =>
    facts.proposedOn === undefined
      ? 'Cấp ủy có thẩm quyền tự xem xét kết quả không đủ tỷ lệ.'
      : 'Chi bộ đã đề nghị ngày {proposedOn} và các bước phải có đều đã thực hiện.',
})

const reached = (facts: Facts) => (isMajority(facts) ? 'trên một nửa' : 'đủ {fraction}')

const notReached = (facts: Facts) => (isMajority(facts) ? 'Chưa trên một nửa' : 'Không đủ tỷ lệ {fraction}')

/** A count on an exit; `what` may not be done on a shortfall. */
const count = (title: string, what: string): WordedRule => ({
  title,
  broken: {
    headline: (facts) =>
      isReachedButNotProposed(facts)
        ? 'Ghi sai kết quả: đủ tỷ lệ ({yes}/{base} phiếu, cần {needed}).'
        : `${notReached(facts)}: {yes}/{base} phiếu tán thành, cần {needed}.`,
    todo: (facts) =>
      isReachedButNotProposed(facts)
        ? '{actor} ghi nhận kết quả là đã đủ tỷ lệ để đề nghị'
        : `{actor} báo cáo kết quả lên cấp trên; ${what}`,
  },
  met: (facts) =>
    isReachedButNotProposed(facts)
      ? `${notReached(facts)}: {yes}/{base} phiếu tán thành, cần {needed}; ghi nhận như vậy là đúng.`
      : `Có {yes}/{base} phiếu tán thành, ${reached(facts)} (cần ít nhất {needed} phiếu).`,
})

const limit = (title: string): WordedRule => ({
  title,
  broken: {
    headline: 'Khiếu nại quá thời hạn: {actual}, hạn cuối {lastDay}.',
    todo: 'không tiếp nhận khiếu nại đã quá thời hạn',
  },
  met: 'Khiếu nại ngày {actual} còn trong thời hạn đến {lastDay}, tính từ ngày nhận quyết định {receivedOn}.',
})

/** Words of removal, expulsion, resignation, death, complaint and restoration. */
export const exit: SubjectTexts<'exit'> = {
  rules: {
    'removal.grounds': {
      title: 'việc xóa tên có căn cứ theo quy định, kèm số liệu',
      broken: {
        headline: removalGround,
        detail: removalGroundsTold,
        todo: ({ excused, resumedOn }) =>
          excused === true || resumedOn !== undefined ? 'không đề nghị xóa tên vì căn cứ này' : undefined,
      },
      met: (facts) => (facts.ground === undefined ? undefined : 'Việc xóa tên căn cứ vào “{ground}”.'),
    },
    'removal.self-criticism': {
      title:
        'trước khi chi bộ biểu quyết xóa tên, đảng viên làm bản tự kiểm điểm, cố tình không làm, hoặc đã được yêu cầu đủ số lần',
      broken: {
        headline: 'Chưa đủ {required} lần yêu cầu tự kiểm điểm: mới {requests} lần.',
        todo: 'chi bộ yêu cầu đảng viên làm bản tự kiểm điểm một lần nữa; chỉ biểu quyết ngay khi đảng viên cố tình không làm',
      },
      met: (facts) =>
        facts.answer === undefined
          ? 'Đã yêu cầu đảng viên làm bản tự kiểm điểm {requests} lần mà đảng viên không làm.'
          : 'Trả lời của đảng viên về bản tự kiểm điểm ngày {answeredOn}: {answer}.',
    },
    'removal.resolutions-present': steps(
      'việc xóa tên qua chi bộ, đảng ủy bộ phận và đảng ủy cơ sở trước khi quyết định',
    ),
    'removal.shortfall-reported': {
      title: 'kết quả biểu quyết xóa tên không đủ tỷ lệ được báo cáo đầy đủ lên cấp ủy có thẩm quyền',
      broken: { headline: 'Chưa báo cáo kết quả biểu quyết không đủ tỷ lệ.' },
      met: 'Kết quả biểu quyết không đủ tỷ lệ đã được báo cáo ngày {reportedOn}.',
    },
    'expulsion.official-only': {
      title: 'chỉ khai trừ đảng viên chính thức',
      broken: { headline: 'Không khai trừ {standing}; chỉ xóa tên.' },
      met: 'Người này là {standing}.',
    },
    'expulsion.resolutions-present': steps(
      'việc khai trừ do chi bộ và cấp ủy cấp dưới đề nghị trước khi quyết định',
    ),
    'expulsion.deferred': {
      title: 'hoãn khai trừ khi đang mang thai, nuôi con nhỏ hoặc ốm nặng',
      broken: {
        headline: (facts) =>
          facts.months === undefined
            ? 'Chưa khai trừ, phải hoãn vì {deferral}.'
            : 'Chưa khai trừ, phải hoãn: con chưa đủ {months} tháng tuổi.',
      },
      met: 'Con đã đủ {months} tháng tuổi.',
    },
    'resignation.no-breach': {
      title: 'chỉ đảng viên không vi phạm tư cách mới được xét cho ra khỏi Đảng theo đơn',
      broken: {
        headline: 'Chưa được ra khỏi Đảng theo đơn.',
        detail: 'hồ sơ ghi đảng viên vi phạm tư cách hoặc đang bị xem xét kỷ luật',
      },
      met: 'Đảng viên không vi phạm tư cách.',
    },
    'resignation.route': {
      title: 'đảng viên xin ra khỏi Đảng phải làm đơn, được xét qua chi bộ, đảng ủy bộ phận và đảng ủy cơ sở',
      broken: { headline: 'Đề nghị ngày {requestedOn} không được làm thành đơn.' },
      met: (facts) => {
        if (facts.proposedOn !== undefined)
          return 'Chi bộ đã đồng ý ngày {proposedOn} và các bước phải có đều đã thực hiện.'
        return facts.requestedOn === undefined
          ? 'Cấp ủy có thẩm quyền tự xem xét kết quả không đủ tỷ lệ.'
          : 'Đơn xin ra khỏi Đảng làm ngày {requestedOn}.'
      },
    },
    'removal.votes': count('mỗi cấp có đủ số phiếu tán thành việc xóa tên', 'chưa được xóa tên'),
    'expulsion.votes': count(
      'tổ chức đề nghị và cấp ủy quyết định có đủ số phiếu tán thành việc khai trừ',
      'không được khai trừ',
    ),
    'resignation.votes': count(
      'mỗi cấp biểu quyết có đủ số phiếu tán thành việc cho ra khỏi Đảng',
      'người đó vẫn là đảng viên',
    ),
    'exit.card-and-file': {
      title: 'thông báo và hồ sơ của đảng viên từ trần hoặc ra khỏi Đảng được gửi lên cấp trên đúng thời hạn',
      broken: { headline: 'Gửi thông báo, hồ sơ quá thời hạn: {actual}, hạn cuối {lastDay}.' },
      met: 'Thông báo và hồ sơ được gửi ngày {actual}, trong thời hạn đến {lastDay} tính từ ngày làm thông báo {from}.',
    },
    'exit.card-collected': {
      title: 'chi bộ thu thẻ của đảng viên ra khỏi Đảng; đảng viên từ trần thì gia đình giữ thẻ',
      broken: { headline: 'Không thu thẻ của đảng viên từ trần ngày {leftOn}.' },
      met: 'Đảng viên ra khỏi Đảng ngày {leftOn} nên phải thu thẻ.',
    },
    'death.recorded': {
      title:
        'đảng viên từ trần thì thôi là đảng viên mà không phải biểu quyết; gia đình giữ thẻ và Huy hiệu Đảng',
      broken: null,
      met: (facts) =>
        facts.ended === undefined
          ? 'Đảng viên từ trần ngày {diedOn}; gia đình giữ thẻ và Huy hiệu Đảng.'
          : 'Đảng viên từ trần ngày {diedOn}, chấm dứt {ended}; gia đình giữ thẻ và Huy hiệu Đảng.',
    },
    'complaint.removal-in-time': limit('khiếu nại việc xóa tên đúng thời hạn'),
    'complaint.discipline-in-time': limit('khiếu nại kỷ luật đúng thời hạn'),
    'complaint.admissible': {
      title: 'đảng viên tự mình khiếu nại quyết định đã có, cấp có thẩm quyền cao nhất chưa kết luận',
      broken: { headline: 'Khiếu nại không được giải quyết.', detail: '{reasons|list}' },
      met: 'Khiếu nại việc {against} được giải quyết.',
    },
    'complaint.told-apart': {
      title: 'trả lời phải nêu rõ khiếu nại nào trong số các khiếu nại chưa giải quyết',
      broken: {
        headline: 'Chưa nêu rõ khiếu nại nào trong {open} khiếu nại.',
        todo: '{actor} ghi rõ khiếu nại được trả lời; đang tính cho khiếu nại ngày {lodgedOn}',
      },
      met: 'Trả lời khiếu nại ngày {lodgedOn} về việc {against}.',
    },
    'complaint.answered-in-time': {
      title: 'khiếu nại việc xóa tên được trả lời đúng thời hạn',
      broken: { headline: 'Trả lời khiếu nại quá thời hạn: {actual}, hạn cuối {lastDay}.' },
      met: 'Trả lời ngày {actual} trong thời hạn đến {lastDay}, tính từ ngày nhận khiếu nại {from}.',
    },
    'restoration.decided': {
      title:
        'chỉ phục hồi quyền đảng viên khi giải quyết khiếu nại kết luận như vậy, hoặc do cấp trên của cấp đã quyết định',
      broken: null,
      met: (facts) =>
        facts.answeredOn === undefined
          ? 'Cấp trên của cấp đã quyết định ngày {leftOn} phục hồi quyền đảng viên.'
          : 'Khiếu nại đã được trả lời ngày {answeredOn}: phục hồi quyền đảng viên.',
    },
    'restoration.arrears-paid': {
      title: 'đảng viên được phục hồi, tuổi đảng tính liên tục, truy nộp đảng phí của thời gian ở ngoài Đảng',
      broken: { headline: 'Chưa truy nộp đảng phí của thời gian ở ngoài Đảng.' },
      met: 'Đã truy nộp đảng phí của thời gian ở ngoài Đảng; tuổi đảng tính liên tục.',
    },
    'exit.notice-made': {
      title: 'đảng ủy cơ sở làm thông báo đảng viên ra khỏi Đảng hoặc từ trần',
      met: 'Đã làm thông báo đảng viên ra khỏi Đảng hoặc từ trần.',
      broken: { headline: 'Chưa làm thông báo ra khỏi Đảng hoặc từ trần.' },
    },
    ...matterRules,
  },
  missing: {
    'activity.interrupted': 'Chưa ghi việc gián đoạn sinh hoạt đảng.',
    'complaint.answered': 'Chưa có kết quả khiếu nại phục hồi quyền đảng viên.',
    'evidence.arrearsPaid': 'Chưa ghi đã truy nộp đảng phí hay chưa.',
    'evidence.childBornOn': 'Chưa ghi ngày sinh của con.',
    'evidence.decisionReceivedOn': 'Chưa ghi ngày đảng viên nhận quyết định.',
    'evidence.educatedSince': 'Chưa ghi ngày chi bộ bắt đầu giáo dục.',
    'evidence.inBreach': 'Chưa ghi đảng viên có vi phạm tư cách hay không.',
    'evidence.lodgedBy': 'Chưa ghi ai là người khiếu nại.',
    'evidence.months': 'Chưa ghi số tháng trong năm.',
    'evidence.written': 'Chưa ghi đề nghị có được làm thành đơn hay không.',
    'evidence.years': 'Chưa ghi số năm liền.',
    'exit-decision.received': 'Hồ sơ chưa ghi ngày đảng viên nhận quyết định.',
    'matters.not-stated': {
      headline: either(
        'open',
        'Chưa có căn cứ kết luận: việc chưa xong từ {since}.',
        'Chưa có căn cứ kết luận về việc chưa xong.',
      ),
      detail: 'hồ sơ đang có {open}; các văn bản đã đọc không quy định ảnh hưởng đối với việc {concluding}',
    },
    'removal.opened': 'Chi bộ chưa xét việc xóa tên theo căn cứ nào.',
    'resignation.requested': 'Hồ sơ chưa có đơn xin ra khỏi Đảng.',
  },
  cures: {
    'card.returned': '{actor} trả lại thẻ đảng viên cho gia đình',
    'complaint.answered': 'chờ kết quả giải quyết khiếu nại hoặc quyết định của cấp trên',
    'complaint.by-member': 'đảng viên tự mình khiếu nại quyết định đã ban hành',
    'complaint.named': '{actor} ghi rõ quyết định hoặc cấp của khiếu nại được trả lời',
    'discipline.first': '{actor} xem xét kỷ luật trước',
    'exit.steps-taken': '{actor} thực hiện đủ các bước trước, bắt đầu từ chi bộ',
    'expulsion.wait': 'chờ hết thời gian hoãn xem xét kỷ luật',
    'fees.arrears-paid': 'đảng viên truy nộp đảng phí của thời gian ở ngoài Đảng',
    'matter.concluded': '{actor} giải quyết xong việc này trước',
    'removal.ground-shown': '{actor} nêu rõ căn cứ xóa tên và số liệu kèm theo',
    'removal.instead': '{actor} xóa tên đảng viên dự bị thay cho khai trừ',
    'resignation.in-writing': 'đảng viên làm đơn, nêu rõ lý do',
    'self-criticism.requested': 'chi bộ yêu cầu đảng viên làm bản tự kiểm điểm một lần nữa',
  },
  tasks: {
    'removal.shortfall-reported':
      'chi bộ báo cáo kết quả biểu quyết xóa tên không đủ tỷ lệ lên cấp ủy có thẩm quyền',
    'exit.notice-made': 'đảng ủy cơ sở làm thông báo đảng viên ra khỏi Đảng hoặc từ trần',
    'exit.card-and-file': 'đảng ủy cơ sở gửi thông báo và hồ sơ đảng viên lên cấp trên',
    'exit.card-collected': 'chi bộ thu thẻ đảng viên',
    'complaint.answered-in-time': 'cấp ủy có thẩm quyền giải quyết, trả lời khiếu nại',
  },
  codes: {
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
      'lodged-collectively': 'do nhiều người cùng khiếu nại',
    },
  },
  provisions: {
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
  },
}
