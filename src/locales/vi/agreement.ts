import type { Facts } from '../../law/finding.js'
import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'

/** A day after its name; a birth is not repeated. */
const told = (day: unknown, placeholder: string) => (day === undefined ? '' : ` (${placeholder})`)

const side = (facts: Facts) => (facts.side === 'earliest' ? 'trước' : 'sau')

const faults: Readonly<Record<string, string>> = {
  unknown: 'Điều được nhắc đến không có trong hồ sơ.',
  answered: 'Nhắc đến điều không còn chờ giải quyết.',
  repeated: 'Nhắc trùng điều đã dùng cho việc khác.',
  itself: 'Nhắc sai: chỉ chính nơi hoặc hồ sơ này.',
  'other-place': 'Sai nơi đến: khác nơi đã ghi khi chuyển.',
}

/** Words of facts that must agree: days, references and lists held against each other. */
export const agreement: SubjectTexts<'agreement'> = {
  rules: {
    'agreement.days': {
      title: 'các ngày ghi trong hồ sơ không mâu thuẫn với nhau',
      broken: {
        headline: (facts) =>
          facts.actual === undefined || facts.boundOn === undefined
            ? 'Mâu thuẫn giữa hai ngày ghi trong hồ sơ.'
            : `Mâu thuẫn giữa hai ngày: {actual} ${side(facts)} {boundOn}.`,
        detail: (facts) =>
          `{field}${told(facts.actual, '{actual}')} lại ${side(facts)} {bound}${told(facts.boundOn, '{boundOn}')}`,
      },
      met: 'Các ngày ghi trong hồ sơ không mâu thuẫn với nhau.',
    },
    'agreement.document': {
      title: 'văn bản chứng minh việc đúng mẫu của việc đó, không phải mẫu của việc khác',
      broken: {
        headline: 'Sai mẫu văn bản: {actual} là mẫu của việc khác.',
        detail: either('required', 'việc này theo mẫu {required|or}', 'giấy này không theo mẫu của hồ sơ'),
      },
      met: 'Văn bản đúng mẫu {actual}.',
    },
    'agreement.tally': {
      title: 'số phiếu, số người vắng và số đảng viên được tính khớp với nhau và với chi bộ',
      broken: {
        headline: 'Số liệu biểu quyết không khớp (tổng số {members}).',
        detail: '{disagreements|list}',
      },
      met: 'Số phiếu, số người vắng và tổng số khớp với nhau.',
    },
    'agreement.references': {
      title: 'việc nào cũng có điều mà nó nhắc đến ở trong hồ sơ',
      broken: { headline: ({ fault }) => faults[String(fault)], detail: '{reference}' },
      met: 'Việc được nhắc đến có trong hồ sơ.',
    },
    'agreement.entered-once': {
      title: 'việc chỉ diễn ra một lần thì chỉ ghi một lần',
      broken: { headline: 'Ghi trùng: việc này đã ghi ngày {earlierOn}.' },
      met: 'Việc này mới ghi một lần.',
    },
    'agreement.relatives': {
      title: 'những người thân được khai, được thẩm tra và được xác nhận là cùng những người',
      broken: { headline: 'Các danh sách người thân không khớp.', detail: '{disagreements|list}' },
      met: 'Các danh sách người thân khớp với nhau.',
    },
    'facts.person': {
      title: 'các dữ kiện về người xin vào Đảng không mâu thuẫn với nhau',
      broken: { headline: 'Mâu thuẫn dữ kiện về người xin vào Đảng.', detail: '{pairs|list}' },
      met: 'Dữ kiện về người xin vào Đảng không mâu thuẫn.',
    },
    'facts.place': {
      title: 'các dữ kiện về tổ chức nơi xem xét không mâu thuẫn với nhau',
      broken: { headline: 'Mâu thuẫn dữ kiện về nơi xem xét.', detail: '{pairs|list}' },
      met: 'Dữ kiện về tổ chức nơi xem xét không mâu thuẫn.',
    },
    'facts.person-and-place': {
      title: 'dữ kiện về người xin vào Đảng và về tổ chức nơi xem xét không mâu thuẫn với nhau',
      broken: { headline: 'Mâu thuẫn dữ kiện giữa người và nơi xem xét.', detail: '{pairs|list}' },
      met: 'Dữ kiện về người và nơi xem xét không mâu thuẫn.',
    },
    'facts.act': {
      title: 'việc được ghi không mâu thuẫn với dữ kiện đã có trong hồ sơ',
      broken: { headline: 'Mâu thuẫn giữa việc được ghi và hồ sơ.', detail: '{pairs|list}' },
      met: 'Việc được ghi không mâu thuẫn với hồ sơ.',
    },
  },
  missing: {
    'agreement.antecedent': {
      headline: 'Chưa có việc phải có trước việc này.',
      detail: either('required', 'trước việc “{act}” phải có: {required|or}', undefined),
    },
  },
  cures: {
    'entry.struck': '{actor} gạch bỏ mục ghi trùng, hoặc ghi rõ là việc khác',
    'reference.checked': '{actor} đối chiếu, bổ sung hoặc đính chính điều được nhắc đến',
    'document.checked': '{actor} đối chiếu văn bản, đính chính mẫu ghi sai',
    'tally.checked': '{actor} kiểm tra lại số liệu biểu quyết',
    'record.corrected': '{actor} kiểm tra giấy tờ gốc và đính chính dữ kiện ghi sai',
  },
  tasks: {},
  codes: {
    factPair: {
      'youth-age-above': 'ghi là đang trong độ tuổi thanh niên nhưng theo ngày sinh đã quá tuổi đó',
      'youth-age-below': 'ghi là đã quá tuổi thanh niên nhưng theo ngày sinh vẫn còn trong độ tuổi đó',
      'youth-union-member-above-age':
        'ghi là đoàn viên Đoàn TNCS Hồ Chí Minh nhưng theo ngày sinh đã quá tuổi thanh niên',
      'over-age-ground-below-age':
        'ghi lý do kết nạp người trên 60 tuổi nhưng theo ngày sinh chưa đủ 60 tuổi',
      'profession-above-education': 'trình độ chuyên môn cao hơn trình độ học vấn cho phép',
      'student-below-upper-secondary': 'ghi là sinh viên nhưng chưa tốt nghiệp trung học phổ thông',
      'title-without-doctorate': 'có học hàm nhưng trình độ chuyên môn không phải tiến sĩ',
      'title-below-education': 'có học hàm nhưng chưa tốt nghiệp trung học phổ thông',
      'pupil-with-degree': 'ghi là học sinh nhưng có trình độ chuyên môn từ cao đẳng trở lên',
      'pupil-with-title': 'ghi là học sinh, sinh viên nhưng có học hàm',
      'pupil-in-trade-union': 'ghi là học sinh nhưng là đoàn viên công đoàn',
      'owner-in-office':
        'ghi là chủ doanh nghiệp tư nhân nhưng nghề nghiệp là cán bộ, công chức, lực lượng vũ trang, công nhân hoặc học sinh',
      'hoa-and-no-minority': 'ghi là người Hoa nhưng không phải người dân tộc thiểu số',
      'generations-of-others': 'ghi số thế hệ sinh sống tại Việt Nam nhưng không ghi là người Hoa',
      'hoa-child-of-others': 'ghi là con của đảng viên người Hoa nhưng không ghi là người Hoa',
      'cadre-outside-the-union': 'ghi là cán bộ Đoàn nhưng không phải đoàn viên',
      'prestige-and-none': 'ghi là người có uy tín nhưng lại ghi không có uy tín',
      'fisher-in-office':
        'ghi là ngư dân nhưng nghề nghiệp là cán bộ, công chức, viên chức, lực lượng vũ trang hoặc học sinh, sinh viên',
      'minor-as-elder': 'ghi là già làng hoặc trưởng bản nhưng là học sinh, sinh viên',
      'former-left-otherwise': 'lý do ra khỏi Đảng không khớp với hình thức ra khỏi Đảng',
      'former-hardship-of-no-application':
        'ghi hoàn cảnh gia đình đặc biệt khó khăn nhưng không làm đơn xin ra khỏi Đảng',
      'former-cleared-of-no-crime': 'ghi ngày xóa án tích nhưng lý do ra khỏi Đảng không phải phạm tội',
      'former-and-none': 'ghi lần vào Đảng trước nhưng lại ghi chưa từng là đảng viên',
      'population-breach-and-none': 'ghi lần sinh con vi phạm nhưng lại ghi không vi phạm chính sách dân số',
      'cell-where-none': 'nơi chưa có chi bộ nhưng có ghi chi bộ mà không ghi cấp nào phân công',
      'assigned-though-cell':
        'ghi cấp phân công chi bộ phụ trách nhưng không ghi là nơi chưa có đảng viên hoặc chưa có chi bộ',
      'kind-of-place-though-cell':
        'ghi loại nơi chưa có chi bộ nhưng không ghi là nơi chưa có đảng viên hoặc chưa có chi bộ',
      'handled-as-assigned':
        'ghi là do chi bộ được phân công xem xét nhưng không ghi là nơi chưa có đảng viên hoặc chưa có chi bộ',
      'temporary-where-none': 'ghi là nơi sinh hoạt tạm thời nhưng lại là nơi chưa có chi bộ',
      'grassroots-cell-under-committee': 'chi bộ cơ sở nhưng lại có đảng ủy cơ sở',
      'cell-under-no-committee': 'chi bộ trực thuộc đảng ủy cơ sở nhưng không có đảng ủy cơ sở',
      'cell-without-section': 'chi bộ cơ sở hoặc chi bộ thôn, tổ dân phố nhưng lại có đảng ủy bộ phận',
      'grassroots-cell-delegated': 'chi bộ cơ sở nhưng ghi đảng ủy cơ sở được ủy quyền',
      'section-without-committee': 'có đảng ủy bộ phận nhưng không có đảng ủy cơ sở',
      'delegated-without-committee': 'đảng ủy cơ sở được ủy quyền nhưng không có đảng ủy cơ sở',
      'delegated-under-the-centre':
        'trực thuộc cấp ủy cấp tỉnh hoặc Trung ương, không được ủy quyền, nhưng lại ghi được ủy quyền',
      'village-cell-under-the-centre':
        'chi bộ thôn, tổ dân phố nhưng ghi trực thuộc cấp ủy cấp tỉnh hoặc Trung ương',
      'village-cell-of-forces': 'chi bộ thôn, tổ dân phố nhưng thuộc lực lượng vũ trang',
      'village-cell-of-employer':
        'chi bộ thôn, tổ dân phố nhưng ghi xét tại nơi làm việc, học tập hoặc nơi biệt phái',
      'youth-union-member-without-union':
        'là đoàn viên Đoàn TNCS Hồ Chí Minh nhưng nơi đó không có tổ chức Đoàn',
      'trade-union-member-without-union': 'là đoàn viên công đoàn nhưng nơi đó không có tổ chức công đoàn',
      'at-school-by-employment': 'ghi là học sinh, sinh viên nhưng được xem xét theo nơi làm việc',
      'employed-waiting-for-work':
        'ghi là đã tốt nghiệp, đang chờ việc làm nhưng nghề nghiệp là người đang có việc làm',
      'owner-of-forces': 'ghi là chủ doanh nghiệp tư nhân nhưng nơi xem xét thuộc lực lượng vũ trang',
      'owner-waiting-for-work': 'ghi là chủ doanh nghiệp tư nhân nhưng đang chờ việc làm',
      'over-age-place-has-members':
        'lý do trên 60 tuổi là nơi chưa có tổ chức đảng hoặc đảng viên nhưng chi bộ nơi đó có đảng viên chính thức',
      'over-age-place-has-cell': 'lý do trên 60 tuổi là nơi chưa có tổ chức đảng nhưng lại ghi là có chi bộ',
      'union-without-youth-union': 'Đoàn TNCS Hồ Chí Minh giới thiệu nhưng nơi đó không có tổ chức Đoàn',
      'union-without-trade-union': 'công đoàn giới thiệu nhưng nơi đó không có tổ chức công đoàn',
      'youth-union-of-a-stranger': 'Đoàn TNCS Hồ Chí Minh giới thiệu người không phải đoàn viên',
      'trade-union-of-a-stranger': 'công đoàn giới thiệu người không phải đoàn viên công đoàn',
      'recommended-without-youth-union':
        'Đoàn TNCS Hồ Chí Minh giới thiệu nguồn nhưng nơi đó không có tổ chức Đoàn',
      'recommended-without-trade-union': 'công đoàn giới thiệu nguồn nhưng nơi đó không có tổ chức công đoàn',
      'class-education-above': 'trình độ học vấn khi cử đi học cao hơn trình độ ghi trong hồ sơ',
      'over-age-place-votes':
        'kết nạp người trên 60 tuổi vì nơi đó chưa có tổ chức đảng hoặc đảng viên, mà chi bộ nơi đó biểu quyết',
      'issuer-there-though-gone':
        'ghi cơ quan ban hành quyết định vẫn còn, mà cấp huyện đã kết thúc hoạt động',
      'no-centre-but-a-centre':
        'ghi là nơi không có trung tâm chính trị nhưng giấy chứng nhận do trung tâm chính trị cấp',
      'married-without-spouse': 'kết hôn với người nước ngoài nhưng lý lịch không có vợ hoặc chồng',
      'children-and-none': 'ghi có vi phạm về sinh con nhưng lý lịch không có con',
      'section-where-none': 'đảng ủy bộ phận thẩm định nhưng nơi đó không có đảng ủy bộ phận',
      'grassroots-where-none': 'đảng ủy cơ sở biểu quyết nhưng nơi đó không có đảng ủy cơ sở',
      'grassroots-over-grassroots-cell': 'đảng ủy cơ sở biểu quyết nhưng chi bộ là chi bộ cơ sở',
      'grassroots-over-village-cell': 'đảng ủy cơ sở biểu quyết nhưng chi bộ là chi bộ thôn, tổ dân phố',
      'consent-not-over-age': 'có văn bản đồng ý cho người trên 60 tuổi nhưng theo ngày sinh chưa đủ 60 tuổi',
      'consent-schooled':
        'có văn bản đồng ý về trình độ học vấn nhưng trình độ ghi trong hồ sơ không cần đến',
      'consent-no-religion': 'có văn bản đồng ý đối với người có đạo nhưng hồ sơ ghi không theo tôn giáo',
      'consent-no-foreign-spouse': 'có văn bản về việc kết hôn với người nước ngoài nhưng hồ sơ ghi không có',
      'consent-no-foreign-origin':
        'có văn bản đối với người có nguồn gốc nước ngoài nhưng hồ sơ ghi không có',
      'consent-no-owner': 'có văn bản đối với chủ doanh nghiệp tư nhân nhưng hồ sơ ghi không phải',
      'consent-no-former': 'có văn bản đồng ý kết nạp lại nhưng hồ sơ không ghi đã từng là đảng viên',
      'consent-no-breach': 'có văn bản đồng ý về vi phạm chính sách dân số nhưng hồ sơ không ghi vi phạm',
      'consent-no-member': 'có văn bản đồng ý sửa hồ sơ đảng viên nhưng người đó chưa được kết nạp',
      'maternity-of-a-man': 'miễn công tác và sinh hoạt đảng vì thai sản nhưng đảng viên là nam',
      'pregnancy-of-a-man': 'hoãn thi hành kỷ luật vì mang thai nhưng đảng viên là nam',
      'discipline-pregnancy-of-a-man': 'hoãn kỷ luật vì mang thai nhưng đảng viên là nam',
      'fault-without-interruption':
        'kết luận về lỗi khi nối lại sinh hoạt đảng nhưng không có thời gian gián đoạn',
      'admission-refused-though-carried': 'không kết nạp nhưng số phiếu tán thành trên một nửa',
      'recognition-refused-though-carried':
        'không công nhận chính thức nhưng số phiếu tán thành trên một nửa',
      'defect-of-age': 'kết luận kết nạp khi chưa đủ 18 tuổi nhưng theo ngày sinh đã đủ 18 tuổi',
      'defect-of-citizenship': 'kết luận không có quốc tịch Việt Nam nhưng hồ sơ ghi là công dân Việt Nam',
      'defect-of-education':
        'kết luận sai về trình độ học vấn nhưng hồ sơ ghi đã tốt nghiệp trung học phổ thông',
      'defect-of-readmission':
        'kết luận thuộc diện không được kết nạp lại nhưng hồ sơ không ghi đã từng là đảng viên',
      'defect-of-standard': 'kết luận không đạt tiêu chuẩn chính trị nhưng lý lịch được chứng nhận là đạt',
      'former-joined-under-age': 'lần vào Đảng trước khi chưa đủ 18 tuổi theo ngày sinh',
      'former-left-after-admission': 'ngày ra khỏi Đảng lần trước sau ngày quyết định kết nạp của hồ sơ này',
      'degree-of-the-young': 'trình độ chuyên môn khó có thể đạt ở tuổi đó',
      'title-of-the-young': 'học hàm khó có thể đạt ở tuổi đó',
      'breach-of-the-young': 'vi phạm do sinh con ở thứ tự đó khi tuổi còn quá trẻ',
      'forces-at-the-residence': 'đơn vị lực lượng vũ trang nhưng xem xét với tư cách nơi cư trú',
      'term-over': 'thời hạn học tập hoặc biệt phái đã hết trước khi chi bộ xét',
      'work-of-the-young': 'làm việc ở đó từ khi chưa đủ 15 tuổi',
      'adult-child-of-the-young': 'có con đủ năng lực hành vi dân sự trong khi tuổi còn quá trẻ',
      'member-child-of-the-young': 'có con là đảng viên trong khi tuổi còn quá trẻ',
      'deferral-child-of-the-young': 'hoãn khai trừ vì con nhỏ sinh khi tuổi còn quá trẻ',
      'discipline-child-of-the-young': 'hoãn kỷ luật vì con nhỏ sinh khi tuổi còn quá trẻ',
      'introduced-by-the-applicant': 'người giới thiệu mang mã của chính hồ sơ',
      'introduced-though-lost': 'người giới thiệu đã được ghi là không tiếp tục giới thiệu',
      'helped-by-the-applicant': 'người được phân công giúp đỡ mang mã của chính hồ sơ',
      'remarked-after-death': 'nhận xét của người giúp đỡ ghi ngày sau khi người đó từ trần',
      'helped-by-the-new-member': 'người giúp đỡ đảng viên dự bị mang mã của chính hồ sơ',
      'carried-over-before-leaving': 'chuyển sổ là kết nạp trước ngày ra khỏi Đảng lần trước',
      'carried-over-readmitted-again': 'chuyển sổ là đảng viên nhưng trước đó đã được kết nạp lại',
      'carried-over-of-no-citizen': 'chuyển sổ là đảng viên nhưng không phải công dân Việt Nam',
      'education-falls': 'trình độ học vấn thấp hơn lần ghi trước',
      'profession-falls': 'trình độ chuyên môn thấp hơn lần ghi trước',
      'gender-changes': 'giới tính khác lần ghi trước',
      'people-changes': 'là hoặc không là người dân tộc thiểu số, khác lần ghi trước',
      'retirement-of-a-student': 'miễn vì chờ nghỉ hưu nhưng là học sinh, sinh viên',
      'suspended-without-a-case': 'đình chỉ vì vụ án hình sự nhưng hồ sơ không có vụ án đang mở',
      'gap-without-a-transfer': 'gián đoạn do chuyển sinh hoạt nhưng hồ sơ không có lần chuyển nào',
      'months-beyond-the-year': 'số tháng tính trong một năm nhiều hơn 12',
      'months-beyond-membership':
        'số tháng bỏ sinh hoạt hoặc không đóng đảng phí nhiều hơn thời gian là đảng viên',
      'years-beyond-membership': 'số năm vi phạm tư cách nhiều hơn thời gian là đảng viên',
      'impostor-admitted-here': 'xóa tên vì mạo nhận đảng viên nhưng hồ sơ có quyết định kết nạp',
      'disciplined-for-another-breach': 'kỷ luật về vi phạm khác ngày với vi phạm đang được xem xét',
      'expelled-after-the-close': 'khai trừ theo nghị quyết có trước khi kết thúc xem xét mà không kỷ luật',
      'alone-in-a-cell': 'một mình ở ngoài nước nhưng chuyển đến một chi bộ',
      'alone-on-a-short-stay':
        'một mình ở ngoài nước nhưng chỉ sinh hoạt tạm thời, chi bộ chính thức vẫn xét',
      'alone-though-received': 'ở ngoài nước một mình nhưng có chi bộ tiếp nhận',
      'prolonged-though-official': 'gia hạn một lần chuyển chính thức, vốn không có thời hạn',
      'reissued-for-no-fault': 'cấp lại giấy chứng nhận không do lỗi của nơi cấp',
      'reissued-never-issued': 'cấp lại giấy chứng nhận nhưng hồ sơ không có lần cấp trước',
      'same-place-asked-abroad': 'gia đình chỉ sống ở một nơi nhưng có thẩm tra ở ngoài nước',
      'consent-standard-met': 'văn bản đồng ý về tiêu chuẩn chính trị trong khi lý lịch đã chứng nhận đạt',
      'certified-again-without-class': 'cấp giấy chứng nhận lần hai mà không học lại',
      'late-before-the-decision': 'đồng ý tổ chức lễ kết nạp muộn khi chưa có quyết định kết nạp',
      'late-after-the-ceremony': 'đồng ý tổ chức lễ kết nạp muộn sau khi đã tổ chức lễ',
      'helped-though-decided': 'chứng nhận đang được giúp đỡ trong khi đã có quyết định kết nạp',
      'extended-after-the-limit': 'gia hạn sau khi đã hết thời hạn quyết định',
      'closed-though-voted': 'đóng hồ sơ mở nhầm trong khi chi bộ đã biểu quyết',
      'same-authority-elsewhere': 'ghi cùng cấp ủy có thẩm quyền nhưng nơi chuyển đến thuộc thẩm quyền khác',
      'regularised-before-applying': 'quyết định công nhận xác định ngày kết nạp trước ngày làm đơn',
      'regularised-before-the-vote': 'quyết định công nhận xác định ngày kết nạp trước ngày chi bộ xét',
      'lodged-below-the-decision': 'khiếu nại gửi đến cấp dưới cấp đã quyết định',
      'restored-of-a-discipline': 'phục hồi đảng tịch trong khi kỷ luật không làm mất đảng tịch',
      'answered-below-its-level': 'khiếu nại được trả lời ở cấp dưới cấp đã gửi',
    },
    toldDay: {
      'entry.on': 'ngày của việc này',
      'entry.document.on': 'ngày ghi trên văn bản',
      'person.bornOn': 'ngày sinh',
      'person.populationBreach.bornOn': 'ngày sinh của người con',
      'person.former.decidedOn': 'ngày quyết định kết nạp lần đầu',
      'person.former.leftOn': 'ngày ra khỏi Đảng',
      'person.former.recordClearedOn': 'ngày được xóa án tích',
      'unit.competence.since': 'ngày bắt đầu làm việc, học tập hoặc cư trú tại nơi xem xét hồ sơ',
      'membership.transcribed.decidedOn': 'ngày quyết định kết nạp chuyển từ sổ sách',
      'membership.transcribed.ceremonyOn': 'ngày vào Đảng chuyển từ sổ sách',
      'membership.transcribed.recognisedOn': 'ngày quyết định công nhận chính thức chuyển từ sổ sách',
      'membership.transcribed.officialSince': 'ngày chính thức chuyển từ sổ sách',
      'certificate.issued.record.completedOn': 'ngày hoàn thành lớp bồi dưỡng',
      'verification.requested.receivedOn': 'ngày nơi thẩm tra nhận được yêu cầu',
      'verification.replied.on': 'ngày trả lời thẩm tra',
      'introduction.made.togetherSince':
        'ngày người giới thiệu bắt đầu cùng công tác, lao động, học tập hoặc cư trú',
      'discipline.opened.breachOn': 'ngày có hành vi vi phạm',
      'member.disciplined.breachOn': 'ngày có hành vi vi phạm',
      'member.disciplined.childBornOn': 'ngày sinh của người con đang nuôi',
      'applicant.moved.transferDecidedOn': 'ngày quyết định chuyển của người xin vào Đảng',
      'reconsideration.requested.receivedOn': 'ngày nhận được đề nghị xem xét lại',
      'reconsideration.answered.on': 'ngày trả lời đề nghị xem xét lại',
      'member.transferred.effectiveOn': 'ngày quyết định chuyển có hiệu lực hoặc ngày chuyển nơi cư trú',
      'member.transferred.dossierReceivedOn': 'ngày đảng viên nhận hồ sơ chuyển sinh hoạt đảng',
      'member.transferred.dissolvedOn': 'ngày tổ chức đảng giải thể',
      'member.received.on': 'ngày tiếp nhận đảng viên',
      'member.returned.returnedOn': 'ngày đảng viên trở về',
      'member.exempted.until': 'ngày hết thời gian miễn công tác và sinh hoạt đảng',
      'member.suspended.until': 'ngày hết thời gian đình chỉ sinh hoạt đảng',
      'removal.opened.educatedSince': 'ngày chi bộ bắt đầu giáo dục, giúp đỡ',
      'member.expelled.childBornOn': 'ngày sinh của người con đang nuôi',
      'complaint.lodged.receivedOn': 'ngày nhận được khiếu nại',
      'complaint.lodged.decisionReceivedOn': 'ngày đảng viên nhận được quyết định kỷ luật',
      'complaint.answered.on': 'ngày trả lời khiếu nại',
      'member-file.restored.opinionOn': 'ngày cấp trên cho ý kiến về hồ sơ bị mất',
      'admission.annulled.consentOn': 'ngày cấp trên đồng ý bằng văn bản',
      'admission.regularised.decidedOn': 'ngày quyết định kết nạp được xác định lại',
      'admission.regularised.ceremonyOn': 'ngày vào Đảng được xác định lại',
      'admission.regularised.officialSince': 'ngày chính thức được xác định lại',
    },
    boundDay: {
      act: 'ngày của việc này',
      admission: 'ngày quyết định kết nạp',
      birth: 'ngày sinh',
      'class-entry': 'ngày được cử đi học lớp bồi dưỡng',
      'complaint-receipt': 'ngày nhận được khiếu nại',
      'day-after-act': 'ngày liền sau ngày của việc này',
      discipline: 'ngày thi hành kỷ luật',
      entry: 'ngày ghi vào hồ sơ',
      file: 'ngày sớm nhất trong hồ sơ',
      founding: 'ngày thành lập Đảng',
      joining: 'ngày vào Đảng',
      lifetime: 'tuổi thọ dài nhất của một người (120 tuổi)',
      'lifetime-before-act': '120 năm trước ngày của việc này',
      'reconsideration-receipt': 'ngày nhận được đề nghị xem xét lại',
      'request-receipt': 'ngày nơi thẩm tra nhận được yêu cầu',
      transfer: 'ngày chuyển sinh hoạt đảng',
      'transfer-effect': 'ngày quyết định chuyển có hiệu lực',
      'year-after-act': 'một năm sau ngày của việc này',
    },
    namedThing: {
      'person.former.case': 'hồ sơ của lần là đảng viên trước',
      'unit.cell': 'chi bộ nơi tiếp nhận',
      'helper.left.helper.id': 'đảng viên thôi giúp đỡ',
      'verification.requested.request': 'mã của yêu cầu thẩm tra',
      'verification.requested.instead': 'yêu cầu thẩm tra được chuyển lên cấp trên',
      'verification.replied.request': 'yêu cầu thẩm tra được trả lời',
      'introduction.made.replaces': 'người giới thiệu được thay',
      'introducer.lost.introducer': 'người giới thiệu không còn giới thiệu',
      'remarks.made.helper': 'đảng viên giúp đỡ viết nhận xét',
    },
    tallyDisagreement: {
      unaccounted: 'số phiếu cộng với số người vắng ít hơn tổng số',
      'other-than-cell': 'tổng số khác số đảng viên chính thức của chi bộ',
    },
    relativesDisagreement: {
      'declared-not-existing': 'khai nhóm người thân mà người xin vào Đảng không có',
      'applicant-left-out': 'danh sách người phải thẩm tra không có chính người xin vào Đảng',
      'family-not-declared': 'có người phải thẩm tra thuộc nhóm không được khai',
      'group-without-person':
        'nhóm người thân được khai nhưng không có ai trong danh sách người phải thẩm tra',
      'asked-not-in-family': 'yêu cầu thẩm tra người không có trong lý lịch',
      'verified-not-in-family': 'xác nhận đã thẩm tra người không có trong lý lịch',
      'verified-not-asked': 'xác nhận đã thẩm tra người mà chưa có yêu cầu thẩm tra nào hỏi đến',
      'member-not-declared': 'người thân là đảng viên không được khai',
      'member-named-twice': 'một người thân được ghi hai lần là đảng viên',
      'in-laws-without-spouse': 'có người thân bên vợ (chồng) nhưng không có vợ (chồng)',
    },
  },
  provisions: {},
}
