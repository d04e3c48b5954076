import type { Facts } from '../../law/finding.js'
import { isOtherResidence, otherResidenceOf } from '../residence.js'
import type { SubjectTexts } from '../subject-texts.js'

const atOldPlace = 'Lễ kết nạp không do chi bộ nơi đến tổ chức ({movedOn}).'

const notUpheld = 'Quyết định ngày {decidedOn} không được giữ nguyên khi xem xét lại.'

const movedTold = {
  headline: (facts: Facts) => (facts.upheld === false ? notUpheld : atOldPlace),
  todo: (facts: Facts) =>
    facts.upheld === false
      ? 'cấp ủy đã ra quyết định hủy bỏ quyết định; không tổ chức lễ kết nạp theo quyết định đó'
      : undefined,
}

const organisation = {
  headline: (facts: Facts) =>
    isOtherResidence(facts)
      ? `Xét sai nơi cư trú: nơi ${residences[String(facts.residence)]}.`
      : 'Không đúng thẩm quyền xét kết nạp.',
  detail: (facts: Facts) =>
    isOtherResidence(facts)
      ? undefined
      : '{actual} xét, trong khi người xin vào Đảng thuộc trường hợp “{ground}”',
  todo: (facts: Facts) =>
    isOtherResidence(facts)
      ? `tổ chức đảng nơi ${otherResidenceOf(facts, residences)} xét, biểu quyết`
      : '{required|or} xét, biểu quyết',
} as const

const residences: Readonly<Record<string, string>> = {
  actual: 'thực tế cư trú',
  registered: 'đăng ký thường trú',
}

const competent = 'Việc xét do {actual} thực hiện, đúng thẩm quyền đối với trường hợp “{ground}”.'

/** Words of an applicant who moves, and which organisation handles a case. */
export const applicantMove: SubjectTexts<'applicant-move'> = {
  rules: {
    'applicant-move.helped': {
      title:
        'người đang được giúp đỡ, xem xét mà chuyển đi thì nơi đi cấp giấy chứng nhận, chi bộ nơi đến phân công đảng viên chính thức giúp đỡ',
      broken: { headline: 'Chưa đủ thủ tục giữa nơi đi và nơi đến.' },
      met: 'Nơi đi đã chứng nhận việc đang giúp đỡ, xem xét trước khi chuyển ngày {movedOn}; nơi đến phân công đảng viên giúp đỡ ngày {assignedOn}.',
    },
    'applicant-move.resolved-not-sent': {
      title: 'người xin vào Đảng chuyển đi khi đã có nghị quyết thì công văn, hồ sơ được gửi đến nơi đến',
      broken: { headline: 'Chưa gửi công văn, hồ sơ đến cấp ủy nơi đến.' },
      met: 'Sau khi chuyển ngày {movedOn}, công văn và hồ sơ đã được gửi đến cấp ủy có thẩm quyền nơi đến ngày {forwardedOn}, nơi đến phân công đảng viên giúp đỡ ngày {assignedOn}.',
    },
    'applicant-move.decided-same-authority': {
      title: 'chuyển trong cùng cấp ủy có thẩm quyền thì chuyển quyết định và tổ chức lễ kết nạp tại nơi mới',
      broken: movedTold,
      met: 'Quyết định ngày {decidedOn} đã được chuyển đến nơi mới ngày {passedOn}, lễ kết nạp tổ chức tại đó; không cần quyết định mới.',
    },
    'applicant-move.decided-in-time': {
      title: 'quyết định ban hành trong thời hạn thì được chuyển đến nơi mới và tổ chức lễ kết nạp tại đó',
      broken: movedTold,
      met: 'Quyết định ngày {decidedOn} ban hành trong thời hạn đến ngày {lastDay} tính từ ngày có quyết định chuyển {transferDecidedOn}; quyết định đã được chuyển đến nơi mới ngày {passedOn}, lễ kết nạp tổ chức tại đó.',
    },
    'applicant-move.decided-late': {
      title: 'chỉ quyết định ban hành quá thời hạn sau khi chuyển đi mới do cấp ủy đã ban hành hủy bỏ',
      broken: {
        headline: ({ isLate, decidedOn, lastDay }) => {
          if (isLate === false) return 'Không có quyết định nào phải hủy bỏ do chuyển đi.'
          return String(decidedOn) > String(lastDay)
            ? 'Ban hành quá thời hạn {lastDay}: quyết định {decidedOn}, phải hủy bỏ.'
            : 'Không hủy bỏ: quyết định ngày {decidedOn} trong hạn {lastDay}.'
        },
        todo: ({ isLate, decidedOn, lastDay }) =>
          isLate === false || String(decidedOn) <= String(lastDay)
            ? 'giữ nguyên quyết định, chuyển quyết định và hồ sơ đến nơi mới'
            : undefined,
      },
      met: (facts) =>
        facts.upheld === false
          ? 'Quyết định không được giữ nguyên khi xem xét lại nên cấp ủy đã ban hành được hủy bỏ.'
          : 'Quyết định ngày {decidedOn} ban hành sau ngày {lastDay}, ngày cuối của thời hạn tính từ ngày có quyết định chuyển {transferDecidedOn}, nên cấp ủy đã ban hành hủy bỏ quyết định.',
    },
    'applicant-move.sent-undecided': {
      title:
        'cấp ủy có thẩm quyền nơi đi chuyển hồ sơ chưa quyết định đến cấp ủy có thẩm quyền nơi đến đúng thời hạn',
      broken: { headline: 'Chuyển hồ sơ quá thời hạn: {actual}, hạn cuối {lastDay}.' },
      met: 'Công văn và hồ sơ được chuyển ngày {actual}, trong thời hạn đến ngày {lastDay} tính từ ngày {from}.',
    },
    'applicant-move.new-place-decides': {
      title:
        'cấp ủy có thẩm quyền nơi đến quyết định đúng thời hạn sau khi nhận công văn và hồ sơ, hoặc giải trình với cấp ủy cấp trên trực tiếp',
      broken: { headline: 'Quyết định quá thời hạn: {actual}, hạn cuối {lastDay}.' },
      met: 'Quyết định ngày {actual} là trong thời hạn đến ngày {lastDay} tính từ ngày nhận hồ sơ {from}.',
    },
    'applicant-move.rechecked': {
      title: 'cấp ủy đã ra quyết định trả lời đề nghị xem xét lại đúng thời hạn; nơi đến không tự từ chối',
      broken: { headline: 'Trả lời xem xét lại quá thời hạn: {actual}, hạn cuối {lastDay}.' },
      met: 'Đề nghị nhận ngày {from} được trả lời ngày {actual}, trong thời hạn đến ngày {lastDay}.',
    },
    'applicant-move.reconsideration-awaited': {
      title: 'đề nghị xem xét lại của nơi đến được trả lời trước khi tổ chức lễ kết nạp',
      broken: { headline: 'Chưa trả lời đề nghị xem xét lại ngày {requestedOn}.' },
      met: 'Đề nghị xem xét lại ngày {requestedOn} đã được trả lời ngày {answeredOn}.',
    },
    'temporary-place.home-cell-decides': {
      title:
        'người xin vào Đảng ở nơi sinh hoạt tạm thời do chi bộ nơi sinh hoạt chính thức xét; chi bộ nơi tạm thời giúp đỡ và nhận xét',
      broken: { headline: 'Sai thẩm quyền: chi bộ nơi tạm thời đã biểu quyết.' },
      met: 'Chi bộ nơi sinh hoạt chính thức đã xét người xin vào Đảng.',
    },
    'competence.own-cell': {
      title:
        'chi bộ ghi trong hồ sơ thực hiện; khi đã chuyển đi thì chi bộ nơi chuyển đến, khi sinh hoạt tạm thời thì chi bộ sinh hoạt chính thức',
      broken: { headline: 'Chi bộ thực hiện không phải chi bộ ghi trong hồ sơ.' },
      met: 'Chi bộ ghi trong hồ sơ đã thực hiện.',
    },
    'competence.own-cell-before-vote': {
      title: 'chi bộ ghi trong hồ sơ đưa vào danh sách, phân công người giúp đỡ và đề nghị làm thủ tục',
      broken: { headline: 'Chi bộ thực hiện không phải chi bộ ghi trong hồ sơ.' },
      met: 'Chi bộ ghi trong hồ sơ đã thực hiện.',
    },
    'competence.remarks-from-elsewhere': {
      title:
        'nơi sử dụng lao động, nơi cử đi biệt phái hoặc chi bộ nơi tạm thời gửi nhận xét bằng văn bản trước khi chi bộ xét',
      broken: { headline: 'Chưa có nhận xét của {absent}.' },
      met: 'Đã có nhận xét bằng văn bản của {required}.',
    },
    'competence.study-or-secondment': {
      title:
        'người học tập trung hoặc được biệt phái đủ thời gian do tổ chức đảng của cơ sở đào tạo hoặc nơi biệt phái đến xét',
      broken: organisation,
      met: competent,
    },
    'competence.graduate': {
      title: 'người chờ việc làm do nơi cư trú xét, người chờ quyết định tốt nghiệp do cơ sở đào tạo xét',
      broken: organisation,
      met: competent,
    },
    'competence.by-situation': {
      title:
        'người làm việc lâu dài do nơi làm việc xét, người tự kinh doanh, chưa có việc do nơi cư trú xét',
      broken: organisation,
      met: competent,
    },
    'competence.contract-worker': {
      title:
        'người làm hợp đồng có thời hạn do nơi làm việc xét khi đủ thời gian liên tục, trước đó do nơi cư trú xét',
      broken: organisation,
      met: competent,
    },
  },
  missing: {
    'being-helped.certified': 'Chưa có giấy chứng nhận nơi đi đang giúp đỡ, xem xét.',
    'decision.passed-on': 'Quyết định kết nạp chưa được chuyển đến nơi mới.',
    'evidence.authority': 'Chưa ghi nơi đến có cùng cấp ủy có thẩm quyền không.',
    'evidence.ceremonyCell': 'Chưa ghi chi bộ tổ chức lễ kết nạp.',
    'evidence.transferDecidedOn': 'Chưa ghi ngày có quyết định chuyển của người xin vào Đảng.',
    'evidence.votingCell': 'Chưa ghi chi bộ đã biểu quyết.',
    'evidence.remarks': ({ required }) =>
      required === undefined ? 'Chưa có nhận xét của nơi khác gửi đến.' : 'Chưa có nhận xét của {required}.',
    'file.forwarded': 'Chưa gửi công văn và hồ sơ đến nơi đến.',
    'unit.cell': 'Hồ sơ chưa ghi chi bộ nơi sinh hoạt tạm thời.',
    'unit.competence.continuous': 'Chưa ghi làm việc có liên tục hay không.',
    'unit.competence.since': 'Chưa ghi ngày bắt đầu học tập, biệt phái hoặc làm việc.',
    'unit.newCell': 'Hồ sơ chưa ghi chi bộ nơi đến.',
  },
  cures: {
    'being-helped.certified': 'đảng ủy cơ sở nơi đi cấp giấy chứng nhận đang giúp đỡ, xem xét',
    'ceremony.at-new-place': 'chi bộ nơi đến tổ chức lễ kết nạp',
    'decision.annulled': 'cấp ủy đã ra quyết định hủy bỏ quyết định đó',
    'decision.passed-on': '{actor} chuyển quyết định kết nạp đến nơi mới',
    'delay.explained': '{actor} giải trình với cấp ủy cấp trên trực tiếp về việc chậm thời hạn',
    'file.forwarded': '{actor} gửi công văn và hồ sơ đến cấp ủy có thẩm quyền nơi đến',
    'proposal.by-competent-organisation': 'tổ chức đảng có thẩm quyền xét kết nạp',
    'reconsideration.answered':
      'cấp ủy đã ra quyết định trả lời đề nghị xem xét lại trước khi tổ chức lễ kết nạp',
    'vote.by-own-cell': 'chi bộ ghi trong hồ sơ thực hiện, hoặc ghi nhận việc thay đổi nơi sinh hoạt trước',
    'vote.by-home-cell': 'chi bộ nơi sinh hoạt chính thức xét trên cơ sở nhận xét của chi bộ nơi tạm thời',
  },
  tasks: {
    'applicant-move.helped':
      'nơi đi cấp giấy chứng nhận đang giúp đỡ, xem xét; chi bộ nơi đến phân công đảng viên giúp đỡ',
    'applicant-move.resolved-not-sent':
      'đảng ủy cơ sở nơi đi gửi công văn và hồ sơ đến cấp ủy có thẩm quyền nơi đến',
    'applicant-move.sent-undecided':
      'cấp ủy có thẩm quyền nơi đi chuyển hồ sơ đến cấp ủy có thẩm quyền nơi đến',
    'applicant-move.new-place-decides': 'cấp ủy có thẩm quyền nơi đến xem xét, quyết định kết nạp',
    'applicant-move.rechecked': 'cấp ủy đã ra quyết định trả lời đề nghị xem xét lại',
    'applicant-move.decided-same-authority': 'cấp ủy có thẩm quyền chuyển quyết định kết nạp đến nơi mới',
    'applicant-move.decided-in-time': 'cấp ủy đã ra quyết định chuyển quyết định và hồ sơ đến nơi mới',
    'applicant-move.decided-late': 'cấp ủy đã ra quyết định hủy bỏ quyết định và chuyển hồ sơ',
  },
  codes: {
    moveAuthority: {
      same: 'cùng cấp ủy có thẩm quyền',
      other: 'khác',
    },
    competenceGround: {
      employment: 'đang công tác, làm việc',
      'fixed-term-contract': 'hợp đồng lao động có thời hạn',
      study: 'học tập',
      secondment: 'biệt phái',
      'graduate-waiting-for-work': 'đã tốt nghiệp, về địa phương chờ việc làm',
      'graduate-waiting-for-decision': 'đang chờ quyết định tốt nghiệp',
      residence: 'nơi cư trú',
    },
    applicantResidence: {
      actual: 'nơi thực tế cư trú',
      registered: 'nơi đăng ký thường trú',
    },
    noCellPlace: {
      village: 'thôn, tổ dân phố',
      'commune-unit': 'trường học, trạm y tế, bệnh viện ở xã',
      'provincial-unit': 'đơn vị sự nghiệp thuộc tỉnh',
      'state-enterprise': 'doanh nghiệp có vốn nhà nước',
      'private-enterprise': 'doanh nghiệp ngoài khu vực nhà nước',
      'zone-enterprise': 'doanh nghiệp trong khu công nghiệp, khu chế xuất',
    },
    handledBy: {
      employer: 'nơi làm việc',
      school: 'cơ sở đào tạo',
      host: 'nơi biệt phái đến',
      residence: 'nơi cư trú',
      assigned: 'chi bộ được phân công',
    },
    competentOrganisation: {
      'organisation.employer': 'tổ chức đảng nơi làm việc',
      'organisation.school': 'tổ chức đảng của cơ sở đào tạo',
      'organisation.host': 'tổ chức đảng nơi biệt phái đến',
      'organisation.residence': 'tổ chức đảng nơi cư trú',
      'organisation.assigned': 'chi bộ được phân công',
    },
  },
  provisions: {
    'applicant-move.ceremony-window':
      'thời hạn sau quyết định chuyển mà quyết định kết nạp ban hành vẫn có giá trị',
    'applicant-move.decide.deadline': 'thời hạn quyết định của cấp ủy có thẩm quyền nơi đến',
    'applicant-move.forward.deadline': 'thời hạn chuyển hồ sơ của người xin vào Đảng đã chuyển đi',
    'applicant-move.reconsideration.deadline': 'thời hạn trả lời đề nghị xem xét lại của nơi đến',
    'applicant-move.together-minimum':
      'thời gian cùng công tác của người giới thiệu được phân công tại nơi đến',
    'competence.own-cell.member': 'chi bộ xét, biểu quyết về đảng viên',
    'competence.contract.minimum':
      'thời gian làm việc liên tục để tổ chức đảng nơi làm việc có thẩm quyền xét',
    'competence.secondment.minimum':
      'thời gian biệt phái để tổ chức đảng nơi biệt phái đến có thẩm quyền xét',
    'competence.study.minimum': 'thời gian học để tổ chức đảng của cơ sở đào tạo có thẩm quyền xét',
  },
}
