import type { SubjectTexts } from '../subject-texts.js'

const atOldPlace =
  'Lễ kết nạp không do chi bộ nơi đến tổ chức; sau khi chuyển ngày {movedOn} phải tổ chức tại nơi đến, lễ tổ chức ở nơi khác không được công nhận.'

const notUpheld =
  'Cấp ủy đã ra quyết định ngày {decidedOn} không giữ nguyên quyết định khi được đề nghị xem xét lại; không được tổ chức lễ kết nạp theo quyết định đó.'

const organisation =
  'Việc xét do {actual} thực hiện là không đúng thẩm quyền đối với trường hợp “{ground}”; phải là {required|or}.'

const competent = 'Việc xét do {actual} thực hiện, đúng thẩm quyền đối với trường hợp “{ground}”.'

/** Words of an applicant who moves, and which organisation handles a case. */
export const applicantMove: SubjectTexts<'applicant-move'> = {
  rules: {
    'applicant-move.resolved-not-sent': {
      title:
        'người xin vào Đảng chuyển đi sau khi chi bộ, đảng ủy cơ sở đã ra nghị quyết thì công văn và hồ sơ được gửi đến cấp ủy có thẩm quyền nơi đến để phân công đảng viên chính thức theo dõi, giúp đỡ và xem xét kết nạp',
      met: 'Sau khi chuyển ngày {movedOn}, công văn và hồ sơ đã được gửi đến cấp ủy có thẩm quyền nơi đến ngày {forwardedOn}, nơi đến phân công đảng viên giúp đỡ ngày {assignedOn}.',
    },
    'applicant-move.decided-same-authority': {
      title:
        'người xin vào Đảng chuyển trong phạm vi cùng cấp ủy có thẩm quyền thì quyết định kết nạp được chuyển đến nơi mới và lễ kết nạp tổ chức tại đó',
      broken: (facts) => (facts.upheld === false ? notUpheld : atOldPlace),
      met: 'Quyết định ngày {decidedOn} đã được chuyển đến nơi mới ngày {passedOn}, lễ kết nạp tổ chức tại đó; không cần quyết định mới.',
    },
    'applicant-move.decided-in-time': {
      title:
        'người xin vào Đảng chuyển sang cấp ủy khác mà quyết định kết nạp ban hành trong thời hạn thì quyết định được chuyển đến nơi mới và lễ kết nạp tổ chức tại đó',
      broken: (facts) => (facts.upheld === false ? notUpheld : atOldPlace),
      met: 'Quyết định ngày {decidedOn} ban hành trong thời hạn đến ngày {lastDay} tính từ ngày có quyết định chuyển {transferDecidedOn}; quyết định đã được chuyển đến nơi mới ngày {passedOn}, lễ kết nạp tổ chức tại đó.',
    },
    'applicant-move.decided-late': {
      title:
        'quyết định kết nạp ban hành quá thời hạn sau khi người xin vào Đảng có quyết định chuyển sang cấp ủy khác thì do chính cấp ủy đã ban hành hủy bỏ, và chỉ quyết định như vậy mới bị hủy bỏ',
      broken: ({ isLate, decidedOn, lastDay }) => {
        if (isLate === false)
          return 'Không có quyết định kết nạp nào phải hủy bỏ do người xin vào Đảng đã chuyển đi.'
        return String(decidedOn) > String(lastDay)
          ? 'Quyết định ngày {decidedOn} ban hành sau ngày {lastDay}, ngày cuối của thời hạn tính từ ngày có quyết định chuyển {transferDecidedOn}; cấp ủy đã ban hành phải hủy bỏ quyết định, không được tổ chức lễ kết nạp theo quyết định đó.'
          : 'Quyết định ngày {decidedOn} ban hành trong thời hạn đến ngày {lastDay} tính từ ngày có quyết định chuyển {transferDecidedOn}; quyết định vẫn có giá trị, không bị hủy bỏ vì việc chuyển đi.'
      },
      met: (facts) =>
        facts.upheld === false
          ? 'Quyết định không được giữ nguyên khi xem xét lại nên cấp ủy đã ban hành được hủy bỏ.'
          : 'Quyết định ngày {decidedOn} ban hành sau ngày {lastDay}, ngày cuối của thời hạn tính từ ngày có quyết định chuyển {transferDecidedOn}, nên cấp ủy đã ban hành hủy bỏ quyết định.',
    },
    'applicant-move.sent-undecided': {
      title:
        'cấp ủy có thẩm quyền nơi đi chuyển hồ sơ chưa quyết định đến cấp ủy có thẩm quyền nơi đến đúng thời hạn',
      broken:
        'Tính từ ngày {from}, hạn chuyển công văn và hồ sơ là ngày {lastDay}; đến ngày {actual} mới chuyển là chậm.',
      met: 'Công văn và hồ sơ được chuyển ngày {actual}, trong thời hạn đến ngày {lastDay} tính từ ngày {from}.',
    },
    'applicant-move.new-place-decides': {
      title:
        'cấp ủy có thẩm quyền nơi đến quyết định đúng thời hạn sau khi nhận công văn và hồ sơ, hoặc giải trình với cấp ủy cấp trên trực tiếp',
      broken:
        'Nhận công văn và hồ sơ ngày {from}, cấp ủy có thẩm quyền nơi đến phải quyết định chậm nhất ngày {lastDay}; quyết định ngày {actual} là chậm nhưng vẫn có giá trị.',
      met: 'Quyết định ngày {actual} là trong thời hạn đến ngày {lastDay} tính từ ngày nhận hồ sơ {from}.',
    },
    'applicant-move.rechecked': {
      title:
        'khi nơi đến, qua cấp ủy cấp trên, đề nghị xem xét lại thì cấp ủy đã ra quyết định trả lời đúng thời hạn; nơi đến không tự mình từ chối',
      broken:
        'Đề nghị nhận ngày {from} phải được trả lời chậm nhất ngày {lastDay}; đến ngày {actual} mới trả lời là chậm.',
      met: 'Đề nghị nhận ngày {from} được trả lời ngày {actual}, trong thời hạn đến ngày {lastDay}.',
    },
    'temporary-place.home-cell-decides': {
      title:
        'người xin vào Đảng ở nơi sinh hoạt tạm thời do chi bộ nơi sinh hoạt chính thức xét; chi bộ nơi tạm thời giúp đỡ và nhận xét',
      broken:
        'Chi bộ nơi tạm thời đã biểu quyết; chỉ chi bộ nơi sinh hoạt chính thức được xét người xin vào Đảng.',
      met: 'Chi bộ nơi sinh hoạt chính thức đã xét người xin vào Đảng.',
    },
    'competence.own-cell': {
      title:
        'chi bộ ghi trong hồ sơ của người xin vào Đảng xét kết nạp; khi đã chuyển đi thì chi bộ nơi chuyển đến xét',
      broken: 'Chi bộ biểu quyết không phải là chi bộ ghi trong hồ sơ của người xin vào Đảng.',
      met: 'Chi bộ ghi trong hồ sơ của người xin vào Đảng đã xét.',
    },
    'competence.study-or-secondment': {
      title:
        'người học tập trung hoặc được biệt phái đủ thời gian do tổ chức đảng của cơ sở đào tạo hoặc nơi biệt phái đến xét',
      broken: organisation,
      met: competent,
    },
    'competence.graduate': {
      title:
        'người đã tốt nghiệp chờ việc làm do tổ chức đảng nơi cư trú xét, người đang chờ quyết định tốt nghiệp do tổ chức đảng của cơ sở đào tạo xét',
      broken: organisation,
      met: competent,
    },
    'competence.by-situation': {
      title:
        'người làm việc không xác định thời hạn do tổ chức đảng nơi làm việc xét, người tự kinh doanh hoặc không có việc làm do tổ chức đảng nơi cư trú xét',
      broken: organisation,
      met: competent,
    },
    'competence.contract-worker': {
      title:
        'người lao động hợp đồng có thời hạn do tổ chức đảng nơi làm việc xét khi đã làm việc liên tục đủ thời gian, trước đó do tổ chức đảng nơi cư trú xét',
      broken: organisation,
      met: competent,
    },
  },
  missing: {
    'being-helped.certified':
      'Chưa có giấy chứng nhận của nơi đi về việc người xin vào Đảng đang được giúp đỡ, xem xét kết nạp.',
    'decision.passed-on': 'Quyết định kết nạp chưa được chuyển đến nơi mới.',
    'evidence.authority': 'Chưa ghi nơi đến có cùng cấp ủy có thẩm quyền với nơi đi hay không.',
    'evidence.ceremonyCell': 'Chưa ghi chi bộ tổ chức lễ kết nạp.',
    'evidence.transferDecidedOn': 'Chưa ghi ngày có quyết định chuyển của người xin vào Đảng.',
    'evidence.votingCell': 'Chưa ghi chi bộ đã biểu quyết.',
    'file.forwarded': 'Công văn và hồ sơ chưa được gửi đến cấp ủy có thẩm quyền nơi đến.',
    'unit.cell': 'Hồ sơ chưa ghi chi bộ nơi sinh hoạt tạm thời.',
    'unit.competence.continuous': 'Hồ sơ chưa ghi thời gian làm việc có liên tục hay không.',
    'unit.competence.since':
      'Hồ sơ chưa ghi ngày người xin vào Đảng bắt đầu học tập, biệt phái hoặc làm việc tại đó.',
    'unit.newCell': 'Hồ sơ chưa ghi chi bộ nơi đến.',
  },
  cures: {
    'ceremony.at-new-place': 'tổ chức lễ kết nạp tại chi bộ nơi đến',
    'decision.annulled': 'cấp ủy đã ra quyết định hủy bỏ quyết định đó',
    'decision.passed-on': 'chuyển quyết định kết nạp đến nơi mới',
    'delay.explained': 'giải trình với cấp ủy cấp trên trực tiếp về việc chậm thời hạn',
    'file.forwarded': 'gửi công văn và hồ sơ đến cấp ủy có thẩm quyền nơi đến',
    'proposal.by-competent-organisation': 'tổ chức đảng có thẩm quyền xét kết nạp',
    'vote.by-own-cell': 'chi bộ ghi trong hồ sơ xét, hoặc ghi nhận việc thay đổi nơi sinh hoạt trước',
    'vote.by-home-cell': 'chi bộ nơi sinh hoạt chính thức xét trên cơ sở nhận xét của chi bộ nơi tạm thời',
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
    'competence.contract.minimum':
      'thời gian làm việc liên tục để tổ chức đảng nơi làm việc có thẩm quyền xét',
    'competence.secondment.minimum':
      'thời gian biệt phái để tổ chức đảng nơi biệt phái đến có thẩm quyền xét',
    'competence.study.minimum': 'thời gian học để tổ chức đảng của cơ sở đào tạo có thẩm quyền xét',
  },
}
