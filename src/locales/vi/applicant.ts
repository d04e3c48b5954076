import type { Facts } from '../../law/finding.js'
import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'
import { note } from './note.js'

const years = (months: Facts[string] | undefined) => `${Number(months) / 12} tuổi`

/** The age in words; months only where there are any. */
const age = (facts: Facts) => (facts.restMonths === 0 ? '{years} tuổi' : '{years} tuổi {restMonths} tháng')

const consentOf = (subject: string) => ({
  broken: ({ actual }: Facts) =>
    actual === 'none'
      ? `Văn bản đồng ý ngày {consentOn} ${subject} chưa ghi cơ quan ban hành; phải là của {required|or}.`
      : `Văn bản đồng ý ngày {consentOn} ${subject} là của {actual}; phải là của {required|or}.`,
  met: `{actual} đã đồng ý bằng văn bản ngày {consentOn} ${subject}.`,
})

const education = consentOf('về trình độ học vấn')

const overAge = consentOf('đối với người quá tuổi quy định')

const political = consentOf('về tiêu chuẩn chính trị')

const again = consentOf('về việc kết nạp lại')

const religion = consentOf('về tôn giáo')

const marriage = consentOf('về việc kết hôn với người nước ngoài')

const origin = consentOf('về nguồn gốc nước ngoài')

const noConsent = (subject: string) =>
  either(
    'required',
    `Chưa có văn bản đồng ý kịp thời của {required|or} ${subject}.`,
    `Chưa có văn bản đồng ý kịp thời của cấp có thẩm quyền ${subject}.`,
  )

/** Words of who may be admitted, and admitted again. */
export const applicant: SubjectTexts<'applicant'> = {
  rules: {
    'applicant.citizen': {
      title: 'người xin vào Đảng là công dân Việt Nam',
      broken:
        'Người xin vào Đảng không phải là công dân Việt Nam; chỉ công dân Việt Nam mới được xét kết nạp.',
      met: 'Người xin vào Đảng là công dân Việt Nam.',
    },
    'applicant.age-window': {
      title: 'tại thời điểm chi bộ xét, người xin vào Đảng trong độ tuổi quy định, tính theo tháng',
      broken: (facts) =>
        facts.end === 'under'
          ? `Tại thời điểm chi bộ xét, người xin vào Đảng mới ${age(facts)}; phải đủ ${years(facts.minimum)} (tính theo tháng).`
          : `Tại thời điểm chi bộ xét, người xin vào Đảng đã ${age(facts)}, quá tuổi tối đa ${years(facts.maximum)} (tính theo tháng); chỉ được xét khi bảo đảm các điều kiện đối với người quá tuổi.`,
      met: (facts) =>
        facts.exception === undefined
          ? `Tại thời điểm chi bộ xét, người xin vào Đảng ${age(facts)}, trong độ tuổi quy định.`
          : `Tại thời điểm chi bộ xét, người xin vào Đảng ${age(facts)}, quá tuổi tối đa nhưng bảo đảm các điều kiện đối với người quá tuổi.`,
    },
    'applicant.accepts-platform': {
      title:
        'người xin vào Đảng thừa nhận và tự nguyện thực hiện Cương lĩnh, Điều lệ Đảng, là người ưu tú, được nhân dân tín nhiệm',
      broken:
        'Chi bộ kết luận người xin vào Đảng chưa thừa nhận Cương lĩnh, Điều lệ Đảng, hoặc chưa phải là người ưu tú, được nhân dân tín nhiệm; như vậy chưa được đề nghị kết nạp.',
    },
    'applicant.political-standard': {
      title:
        'tiêu chuẩn chính trị được kết luận trước khi xét; nếu vượt thẩm quyền thì có văn bản đồng ý của cấp có thẩm quyền trước khi quyết định',
      broken: (facts) =>
        facts.consentOn === undefined
          ? 'Kết luận về tiêu chuẩn chính trị là không đạt; không được xét kết nạp.'
          : political.broken(facts),
      met: (facts) => {
        if (facts.consentOn !== undefined) return political.met
        return facts.conclusion === 'beyond-competence'
          ? 'Kết luận về tiêu chuẩn chính trị vượt thẩm quyền của cấp ủy cơ sở; trước khi quyết định phải có văn bản đồng ý của cấp có thẩm quyền.'
          : 'Đã kết luận người xin vào Đảng đạt tiêu chuẩn chính trị.'
      },
    },
    'applicant.fixed-facts': {
      title:
        'thông tin không thay đổi theo thời gian thì không cập nhật từ một ngày; mục ghi sai thì đính chính',
      broken:
        'Thông tin không thay đổi theo thời gian ({changed}) được khai khác với hồ sơ; bên nào sai thì đính chính ở chính mục đã ghi.',
    },
    'applicant.criminal-case': {
      title: 'người xin vào Đảng không đang bị khởi tố trong vụ án hình sự',
      broken:
        'Người xin vào Đảng bị khởi tố ngày {since}, vụ án chưa kết thúc; việc xét, quyết định và lễ kết nạp chờ kết quả giải quyết, các thời hạn vẫn tính.',
    },
    'applicant.education-level': {
      title: 'người xin vào Đảng đạt trình độ học vấn quy định tại thời điểm chi bộ xét',
      broken: (facts) =>
        facts.actual === 'none'
          ? 'Hồ sơ ghi người xin vào Đảng chưa đạt trình độ học vấn nào; yêu cầu là “{required}”.'
          : 'Trình độ học vấn của người xin vào Đảng là “{actual}”, chưa đạt yêu cầu “{required}”.',
      met: (facts) => {
        if (facts.door === 'hardship')
          return 'Trình độ học vấn “{actual}” đạt yêu cầu áp dụng cho vùng khó khăn.'
        if (facts.door === 'literacy')
          return 'Người xin vào Đảng biết đọc, biết viết chữ quốc ngữ; trước khi quyết định phải có văn bản đồng ý của cấp có thẩm quyền.'
        return 'Trình độ học vấn “{actual}” đạt yêu cầu “{required}”.'
      },
    },
    'applicant.education-literacy-consent': {
      title:
        'kết nạp người chỉ biết đọc, biết viết chữ quốc ngữ phải có văn bản đồng ý trước của ban thường vụ cấp ủy trực thuộc Trung ương',
      ...education,
    },
    'applicant.over-age-consent': {
      title:
        'kết nạp người quá tuổi quy định phải đủ điều kiện và có văn bản đồng ý trước của cấp ủy có thẩm quyền',
      broken: (facts) => {
        if (facts.months !== undefined)
          return 'Hồ sơ chưa chứng minh người quá tuổi quy định có sức khỏe, uy tín và công tác hoặc cư trú ở nơi chưa có tổ chức đảng, chưa có đảng viên, hoặc do yêu cầu đặc biệt.'
        return facts.consentOn === undefined
          ? 'Đối với người quá tuổi quy định, {actual} quyết định là không đúng thẩm quyền; phải là {required|or}.'
          : overAge.broken(facts)
      },
      met: (facts) =>
        facts.consentOn === undefined
          ? 'Đối với người quá tuổi quy định, {actual} quyết định là đúng thẩm quyền.'
          : overAge.met,
    },
    'applicant.religion-procedure': {
      title:
        'người có đạo theo tôn giáo được Nhà nước công nhận và được cấp ủy cấp trên trực tiếp đồng ý bằng văn bản trước khi làm thủ tục',
      broken: (facts) =>
        facts.actual === 'unrecognised'
          ? 'Người xin vào Đảng theo {actual}; không được bắt đầu làm thủ tục.'
          : religion.broken(facts),
      met: religion.met,
    },
    'applicant.foreign-marriage-procedure': {
      title:
        'người kết hôn với người nước ngoài được cấp ủy có thẩm quyền đồng ý bằng văn bản, có thẩm tra của cơ quan an ninh, trước khi chi bộ xét',
      broken: marriage.broken,
      met: marriage.met,
    },
    'applicant.foreign-origin-procedure': {
      title:
        'người gốc nước ngoài được cấp ủy có thẩm quyền đồng ý bằng văn bản trước khi chi bộ xét; gia đình người dân tộc Hoa đã sống ở Việt Nam đủ số đời theo quy định',
      broken: (facts) =>
        facts.generations === undefined
          ? origin.broken(facts)
          : 'Gia đình đã sống ở Việt Nam {generations} đời; phải đủ {minimum} đời.',
      met: origin.met,
    },
    'applicant.private-owner-procedure': {
      title:
        'chủ doanh nghiệp tư nhân sở hữu toàn bộ hoặc trên một nửa vốn và trực tiếp điều hành doanh nghiệp; ban thường vụ cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng quyết định',
    },
    'applicant.population-wait': {
      title: 'đã đủ số tháng theo chính sách dân số kể từ ngày sinh con thứ ba hoặc thứ tư',
      broken: (facts) =>
        facts.outcome === undefined
          ? 'Phải chờ đủ {months} tháng kể từ ngày sinh con thứ {child} của người xin vào Đảng, đến ngày {endsOn}.'
          : 'Người xin vào Đảng sinh con thứ {child} trở lên trái chính sách dân số: {outcome}.',
      met: (facts) =>
        facts.endsOn === undefined
          ? 'Theo cách hiểu đã chọn, thời gian chờ theo chính sách dân số không còn áp dụng.'
          : 'Đã đủ {months} tháng kể từ ngày sinh con thứ {child} vào ngày {endsOn}.',
    },
    'applicant.population-noted': {
      title: 'từ ngày 03/6/2025 việc vi phạm chính sách dân số chỉ được ghi nhận, không cản trở việc xét',
      broken: 'Con thứ {child} trái chính sách dân số; chỉ ghi nhận, không cản trở việc xét.',
    },
    'readmission.wait-elapsed': {
      title: 'người xin kết nạp lại đã ra khỏi Đảng ít nhất 36 tháng',
      broken:
        'Người đó ra khỏi Đảng ngày {from}, đến ngày {earliest} mới đủ {months} tháng; ngày {actual} là quá sớm.',
      met: 'Tính từ ngày ra khỏi Đảng {from}, đến ngày {earliest} đã đủ {months} tháng.',
    },
    'readmission.record-cleared': {
      title: 'người bị kết án vì tội ít nghiêm trọng đã được xóa án tích ít nhất 60 tháng',
      broken:
        'Người đó được xóa án tích ngày {from}, đến ngày {earliest} mới đủ {months} tháng; ngày {actual} là quá sớm.',
      met: 'Tính từ ngày được xóa án tích {from}, đến ngày {earliest} đã đủ {months} tháng.',
    },
    'readmission.population': {
      title:
        'người bị đưa ra khỏi Đảng do vi phạm chính sách dân số đã chờ đủ số tháng quy định; từ ngày 03/06/2025 không còn phải chờ',
      broken: ({ child }) =>
        child === undefined
          ? 'Người đó bị đưa ra khỏi Đảng do vi phạm chính sách dân số ngày {from}, đến ngày {earliest} mới đủ {months} tháng; ngày {actual} là quá sớm.'
          : 'Người bị đưa ra khỏi Đảng do sinh con thứ năm trở lên không được kết nạp lại.',
      met: ({ isOff }) =>
        isOff === undefined
          ? 'Tính từ ngày bị đưa ra khỏi Đảng do vi phạm chính sách dân số {from}, đến ngày {earliest} đã đủ {months} tháng.'
          : 'Thời gian chờ do vi phạm chính sách dân số không còn áp dụng.',
    },
    'readmission.population-repeat': {
      title:
        'người đã bị đưa ra khỏi Đảng do vi phạm chính sách dân số mà tiếp tục vi phạm thì không xét kết nạp lại; từ ngày 03/06/2025 chỉ ghi nhận',
      broken: ({ outcome }) =>
        outcome === 'never-considered'
          ? 'Sau khi ra khỏi Đảng ngày {leftOn} do vi phạm chính sách dân số, người xin vào Đảng tiếp tục vi phạm khi sinh con thứ {child}; không xét kết nạp lại.'
          : 'Sau khi ra khỏi Đảng ngày {leftOn} do vi phạm chính sách dân số, người xin vào Đảng tiếp tục vi phạm khi sinh con thứ {child}; từ ngày 03/06/2025 không còn là căn cứ không xét.',
    },
    'readmission.reason-not-barred': {
      title: 'lý do ra khỏi Đảng không thuộc trường hợp không được kết nạp lại',
      broken: 'Lý do ra khỏi Đảng: {reason}; thuộc trường hợp không xem xét kết nạp lại.',
      met: ({ reason, hardship }) => {
        if (reason === undefined) return undefined
        return hardship === undefined
          ? 'Lý do ra khỏi Đảng: {reason}; không thuộc trường hợp không được kết nạp lại.'
          : 'Người đó xin ra khỏi Đảng do hoàn cảnh gia đình đặc biệt khó khăn, không thuộc trường hợp không được kết nạp lại.'
      },
    },
    'readmission.once': {
      title: 'chỉ được kết nạp lại một lần',
      broken:
        'Người đó đã được kết nạp lại trước đây ({actual} lần, tối đa {maximum} lần), không được kết nạp lại nữa.',
      met: 'Người đó chưa được kết nạp lại lần nào.',
    },
    'readmission.consented': {
      title: 'ban thường vụ cấp ủy cấp tỉnh đồng ý bằng văn bản trước khi ra quyết định kết nạp lại',
      ...again,
    },
    'readmission.full-procedure': {
      title: 'toàn bộ thủ tục kết nạp được làm lại sau khi người đó ra khỏi Đảng',
      broken: 'Kể từ khi người đó ra khỏi Đảng ngày {leftOn}, các việc sau chưa được làm lại: {absent}.',
      met: 'Thủ tục kết nạp đã được làm lại sau khi người đó ra khỏi Đảng ngày {leftOn}.',
    },
    'readmission.probation-again': {
      title: 'người được kết nạp lại phải qua thời kỳ dự bị 12 tháng',
      broken:
        'Thời kỳ dự bị của người được kết nạp lại tính từ ngày {joinedOn} đến ngày {endsOn}; chi bộ xét công nhận chính thức ngày {actual} là quá sớm.',
      met: 'Thời kỳ dự bị của người được kết nạp lại tính từ ngày {joinedOn} đã hết ngày {endsOn}.',
    },
    'readmission.papers': note(
      'người đó làm đơn xin kết nạp lại; giấy tờ chứng minh lần kết nạp trước và việc ra khỏi Đảng theo hướng dẫn của cấp tỉnh',
    ),
  },
  missing: {
    'consent.foreign-marriage': noConsent('về việc kết hôn với người nước ngoài'),
    'consent.foreign-origin': noConsent('về nguồn gốc nước ngoài'),
    'consent.literacy': either(
      'required',
      'Chưa có văn bản đồng ý của {required|or} về trình độ học vấn.',
      'Chưa có văn bản đồng ý của cấp có thẩm quyền về trình độ học vấn.',
    ),
    'consent.over-age': either(
      'required',
      'Chưa có văn bản đồng ý của {required|or} về tuổi.',
      'Chưa có văn bản đồng ý của cấp có thẩm quyền về tuổi.',
    ),
    'consent.political-standard': either(
      'required',
      'Chưa có văn bản đồng ý của {required|or} về tiêu chuẩn chính trị.',
      'Chưa có văn bản đồng ý của cấp có thẩm quyền về tiêu chuẩn chính trị.',
    ),
    'consent.readmission': either(
      'required',
      'Chưa có văn bản đồng ý của {required|or} về việc kết nạp lại.',
      'Chưa có văn bản đồng ý của cấp tỉnh về việc kết nạp lại.',
    ),
    'consent.religion': noConsent('về tôn giáo'),
    'evidence.acceptsPlatform': 'Chưa ghi kết luận của chi bộ về tiêu chuẩn này.',
    'person.bornOn': 'Hồ sơ chưa ghi ngày sinh của người xin vào Đảng.',
    'person.citizenship': 'Hồ sơ chưa ghi quốc tịch của người xin vào Đảng.',
    'person.education': 'Hồ sơ chưa ghi trình độ học vấn của người xin vào Đảng.',
    'person.former.hardship':
      'Hồ sơ chưa ghi người đó xin ra khỏi Đảng có do hoàn cảnh gia đình đặc biệt khó khăn hay không.',
    'person.former.readmissions': 'Hồ sơ chưa ghi người đó đã được kết nạp lại lần nào hay chưa.',
    'person.former.reason': 'Hồ sơ chưa ghi lý do ra khỏi Đảng.',
    'person.former.recordClearedOn': 'Hồ sơ chưa ghi ngày được xóa án tích.',
    'person.generations': 'Hồ sơ chưa ghi gia đình đã sống ở Việt Nam bao nhiêu đời.',
    'person.populationBreach': 'Hồ sơ chưa ghi việc vi phạm chính sách dân số về con thứ mấy.',
    'politicalStandard.conclusion': 'Hồ sơ chưa có kết luận về tiêu chuẩn chính trị.',
  },
  cures: {
    'age.wait': 'chờ đến khi người xin vào Đảng đủ tuổi',
    'consent.foreign-marriage':
      'xin ý kiến đồng ý bằng văn bản của cấp ủy có thẩm quyền, có thẩm tra của cơ quan an ninh, về việc kết hôn với người nước ngoài',
    'consent.foreign-origin':
      'xin ý kiến đồng ý bằng văn bản của cấp ủy có thẩm quyền về nguồn gốc nước ngoài',
    'consent.literacy':
      'xin ý kiến đồng ý bằng văn bản của ban thường vụ cấp ủy trực thuộc Trung ương về trình độ học vấn',
    'consent.over-age':
      'xin ý kiến đồng ý bằng văn bản của ban thường vụ cấp ủy trực thuộc Trung ương về tuổi',
    'consent.political-standard':
      'xin ý kiến đồng ý bằng văn bản của cấp tỉnh hoặc cấp có thẩm quyền khác về tiêu chuẩn chính trị',
    'consent.readmission':
      'xin ý kiến đồng ý bằng văn bản của ban thường vụ cấp ủy cấp tỉnh về việc kết nạp lại',
    'consent.religion':
      'xin ý kiến đồng ý bằng văn bản của cấp ủy cấp trên trực tiếp về tôn giáo trước khi làm thủ tục',
    'criminal-case.concluded': 'chờ kết quả giải quyết vụ án hình sự và ghi rõ lý do',
    'education.completed': 'hoàn thành trình độ học vấn theo quy định',
    'judgement.recorded':
      'chi bộ ghi rõ kết luận về việc thừa nhận Cương lĩnh, Điều lệ Đảng và sự ưu tú, được nhân dân tín nhiệm',
    'over-age.conditions':
      'chứng minh sức khỏe, uy tín và hoàn cảnh hoặc yêu cầu đặc biệt của người quá tuổi quy định',
    'political-standard.concluded': 'kết luận về tiêu chuẩn chính trị trước khi xét',
    'population.wait': 'chờ đủ số tháng theo chính sách dân số',
    'readmission.wait': 'chờ đủ số tháng quy định',
  },
  codes: {
    citizenship: {
      vietnamese: 'công dân Việt Nam',
      other: 'khác',
    },
    fixedFact: {
      bornOn: 'ngày sinh',
      foreignOrigin: 'nguồn gốc nước ngoài',
      generations: 'số đời gia đình sinh sống tại Việt Nam',
      'former.decidedOn': 'quyết định kết nạp trước đây',
      'former.leftOn': 'ngày ra khỏi Đảng',
      'former.exit': 'hình thức ra khỏi Đảng',
      'populationBreach.bornOn': 'ngày sinh của con',
    },
    ageEnd: {
      under: 'dưới tuổi quy định',
      over: 'trên tuổi quy định',
    },
    ageException: {
      'over-age': 'quá tuổi quy định',
    },
    ageCounting: {
      'by-month': 'tính theo tháng',
      'by-year-over-maximum': 'tính theo năm đối với tuổi tối đa',
    },
    overAgeGround: {
      'no-organisation-at-place': 'nơi chưa có tổ chức đảng',
      'no-member-at-place': 'nơi chưa có đảng viên',
      'special-need': 'yêu cầu đặc biệt',
    },
    overAgeConditions: {
      'health-and-prestige-and-place-or-need':
        'có sức khỏe và uy tín; công tác hoặc cư trú ở nơi chưa có tổ chức đảng, chưa có đảng viên, hoặc do yêu cầu đặc biệt',
    },
    politicalConclusion: {
      met: 'đạt',
      'not-met': 'không đạt',
      'beyond-competence': 'vượt thẩm quyền kết luận của cấp ủy cơ sở',
    },
    education: {
      none: 'không có',
      'literate-national-script': 'biết đọc, biết viết chữ quốc ngữ',
      'primary-completed': 'hoàn thành chương trình tiểu học',
      'lower-secondary-programme-completed': 'hoàn thành chương trình trung học cơ sở',
      'lower-secondary-equivalent': 'trình độ tương đương trung học cơ sở',
      'lower-secondary-diploma': 'bằng tốt nghiệp trung học cơ sở',
      'upper-secondary': 'trung học phổ thông trở lên',
    },
    educationRequired: {
      'lower-secondary': 'tốt nghiệp trung học cơ sở',
      'lower-secondary-or-equivalent': 'trung học cơ sở hoặc tương đương',
      'lower-secondary-diploma-or-equivalent': 'bằng tốt nghiệp trung học cơ sở hoặc tương đương',
    },
    educationDoor: {
      general: 'trình độ học vấn chung',
      hardship: 'trình độ học vấn áp dụng cho vùng khó khăn',
      literacy: 'trình độ biết đọc, biết viết chữ quốc ngữ',
    },
    hardshipGroup: {
      'mountain-area': 'người sống ở miền núi',
      'remote-area': 'người sống ở vùng sâu, vùng xa',
      'border-area': 'người sống ở biên giới',
      'island-area': 'người sống ở hải đảo',
      'ethnic-minority-area': 'người sống ở vùng đồng bào dân tộc thiểu số',
      'specially-difficult-area': 'người sống ở vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn',
      fisher: 'ngư dân thường xuyên làm việc trên biển, hải đảo',
      'village-elder': 'già làng',
      'hamlet-head': 'trưởng bản',
      'person-of-prestige': 'người có uy tín',
    },
    religion: {
      none: 'không có',
      recognised: 'tôn giáo được Nhà nước công nhận',
      unrecognised: 'tôn giáo chưa được Nhà nước công nhận',
    },
    recognisedReligion: {
      'state-recognised': 'được Nhà nước công nhận',
    },
    foreignOrigin: {
      none: 'không có',
      hoa: 'dân tộc Hoa',
      other: 'khác',
    },
    foreignMarriageCheck: {
      'lawful-marriage': 'hôn nhân hợp pháp',
      'spouse-background-clear': 'lý lịch vợ hoặc chồng rõ ràng',
      'no-serious-crime': 'vợ hoặc chồng không phạm tội nghiêm trọng',
      'spouse-not-hostile': 'vợ hoặc chồng không hoạt động thù địch',
      'security-body-verifies': 'có thẩm tra của cơ quan an ninh',
    },
    populationOutcome: {
      'never-considered': 'không xét kết nạp',
    },
    formerExit: {
      removed: 'bị xóa tên',
      expelled: 'bị khai trừ',
      resigned: 'xin ra khỏi Đảng',
      annulled: 'bị hủy bỏ quyết định kết nạp',
    },
    formerReason: {
      abandonment: 'tự ý bỏ sinh hoạt đảng',
      'applied-to-leave': 'làm đơn xin ra khỏi Đảng',
      'applied-to-leave-without-hardship':
        'làm đơn xin ra khỏi Đảng mà không do hoàn cảnh gia đình đặc biệt khó khăn',
      'internal-unity': 'gây mất đoàn kết nội bộ nghiêm trọng',
      corruption: 'bị kết án vì tham nhũng',
      'political-history-or-present-politics': 'vi phạm về lịch sử chính trị hoặc chính trị hiện nay',
      'waste-or-negative-acts': 'bị kết án vì lãng phí, tiêu cực',
      'serious-crime': 'bị kết án vì tội nghiêm trọng trở lên',
      'less-serious-crime': 'bị kết án vì tội ít nghiêm trọng',
      population: 'vi phạm chính sách dân số',
      other: 'khác',
    },
  },
  provisions: {
    'eligibility.education.hardship.groups': 'đối tượng áp dụng trình độ học vấn của vùng khó khăn',
    'eligibility.education.hardship.minimum': 'trình độ học vấn tối thiểu ở vùng khó khăn',
    'eligibility.education.literacy.consent-body':
      'cơ quan đồng ý đối với người chỉ biết đọc, biết viết chữ quốc ngữ',
    'eligibility.education.literacy.groups': 'đối tượng chỉ cần biết đọc, biết viết chữ quốc ngữ',
    'eligibility.education.literacy.minimum':
      'trình độ tối thiểu của già làng, trưởng bản, người có uy tín, ngư dân',
    'eligibility.education.minimum': 'trình độ học vấn tối thiểu',
    'eligibility.age.counting': 'cách tính tuổi',
    'eligibility.age.maximum': 'tuổi tối đa',
    'eligibility.age.minimum': 'tuổi tối thiểu',
    'conditions.before-ceremony': 'vấn đề phát sinh giữa quyết định và lễ kết nạp',
    'conditions.criminal-case-opened': 'người xin vào Đảng liên quan đến vụ án hình sự',
    'conditions.judged-at-consideration': 'điều kiện xét tại thời điểm chi bộ xét kết nạp',
    'conditions.judged-at-review': 'điều kiện xét tại thời điểm chi bộ xét công nhận chính thức',
    'conditions.standing-at-decision': 'điều kiện phải còn bảo đảm khi quyết định kết nạp',
    'eligibility.citizenship': 'quốc tịch',
    'eligibility.political.consent-body': 'cơ quan đồng ý về tiêu chuẩn chính trị khi vượt thẩm quyền',
    'eligibility.political.instrument': 'quy định của Bộ Chính trị về tiêu chuẩn chính trị',
    'eligibility.political.scope': 'nội dung xem xét về chính trị',
    'eligibility.over-age.conditions': 'điều kiện đối với người quá tuổi quy định',
    'eligibility.over-age.consent-body': 'cơ quan đồng ý đối với người quá tuổi quy định',
    'eligibility.over-age.consent-body.under-province':
      'cơ quan đồng ý đối với người vượt quá độ tuổi, theo cách hiểu khác từ ngày 26/7/2026',
    'eligibility.population.active': 'việc áp dụng thời gian chờ theo chính sách dân số',
    'eligibility.population.last-day': 'ngày cuối cùng áp dụng thời gian chờ do vi phạm chính sách dân số',
    'eligibility.population.fifth-child.outcome': 'sinh con thứ năm trở lên trái chính sách dân số',
    'eligibility.population.fourth-child.wait': 'thời gian chờ sau khi sinh con thứ tư',
    'eligibility.population.third-child.wait': 'thời gian chờ sau khi sinh con thứ ba',
    'readmission.barred-reasons': 'các trường hợp không được kết nạp lại',
    'readmission.barred-reasons.wider': 'lý do ra khỏi Đảng chỉ bị cấm kết nạp lại từ ngày 26/7/2026',
    'readmission.consent-body': 'cơ quan đồng ý việc kết nạp lại',
    'readmission.count.maximum': 'số lần được kết nạp lại',
    'readmission.crime.wait': 'thời gian tính từ khi được xóa án tích',
    'readmission.decider': 'cơ quan quyết định kết nạp lại',
    'applicant.population-of-former':
      'thời gian chờ của người ra khỏi Đảng vì lý do khác rồi mới vi phạm chính sách dân số',
    'readmission.population.repeat.outcome': 'tiếp tục vi phạm chính sách dân số sau khi ra khỏi Đảng',
    'readmission.population.clause': 'việc dẫn chiếu quy định của Ban Bí thư về vi phạm chính sách dân số',
    'readmission.population.fourth-child.wait': 'thời gian chờ khi bị đưa ra khỏi Đảng do sinh con thứ tư',
    'readmission.population.third-child.wait': 'thời gian chờ khi bị đưa ra khỏi Đảng do sinh con thứ ba',
    'readmission.probation': 'thời kỳ dự bị sau khi kết nạp lại',
    'readmission.wait': 'thời gian ra khỏi Đảng trước khi được xét kết nạp lại',
    'eligibility.foreign-marriage.checks': 'nội dung thẩm tra đối với người kết hôn với người nước ngoài',
    'eligibility.hoa.generations.minimum': 'số đời gia đình người dân tộc Hoa đã sống ở Việt Nam',
    'eligibility.private-owner.capital-share': 'tỷ lệ vốn của chủ doanh nghiệp tư nhân',
    'eligibility.private-owner.decider': 'cấp quyết định kết nạp chủ doanh nghiệp tư nhân',
    'eligibility.religion.consent-body': 'cấp đồng ý đối với người có đạo',
    'eligibility.religion.recognised-only': 'tôn giáo mà tín đồ được xét kết nạp',
  },
}
