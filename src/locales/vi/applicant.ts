import type { Facts } from '../../law/finding.js'
import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'
import { note } from './note.js'

const years = (months: Facts[string] | undefined) => `${Number(months) / 12} tuổi`

/** The age in words; months only where there are any. */
const age = (facts: Facts) => (facts.restMonths === 0 ? '{years} tuổi' : '{years} tuổi {restMonths} tháng')

const consentOf = (subject: string) => ({
  broken: ({ actual }: Facts) =>
    actual === 'none' ? `Chưa ghi cơ quan đồng ý ${subject}.` : `Sai thẩm quyền đồng ý ${subject}.`,
  detail: ({ actual }: Facts) =>
    actual === 'none' ? 'văn bản đồng ý ngày {consentOn}' : '{actual} đồng ý ngày {consentOn}',
  met: `{actual} đã đồng ý bằng văn bản ngày {consentOn} ${subject}.`,
})

const education = consentOf('về trình độ học vấn')

const overAge = consentOf('về tuổi')

const political = consentOf('về tiêu chuẩn chính trị')

const population = consentOf('về chính sách dân số')

const again = consentOf('về việc kết nạp lại')

const religion = consentOf('về tôn giáo')

const marriage = consentOf('về vợ, chồng người nước ngoài')

const origin = consentOf('về nguồn gốc nước ngoài')

const noConsent = (subject: string) => ({
  headline: `Chưa có văn bản đồng ý ${subject}.`,
  detail: either('required', 'cần văn bản đồng ý của {required|or}', undefined),
})

/** Words of who may be admitted, and admitted again. */
export const applicant: SubjectTexts<'applicant'> = {
  rules: {
    'applicant.citizen': {
      title: 'người xin vào Đảng là công dân Việt Nam',
      broken: {
        headline: 'Người xin vào Đảng không phải là công dân Việt Nam.',
        todo: 'chưa xét kết nạp; chỉ xét khi là công dân Việt Nam',
      },
      met: 'Người xin vào Đảng là công dân Việt Nam.',
    },
    'applicant.age-window': {
      title: 'tại thời điểm chi bộ xét, người xin vào Đảng trong độ tuổi quy định, tính theo tháng',
      broken: {
        headline: (facts) =>
          facts.end === 'under'
            ? `Chưa đủ ${years(facts.minimum)}: mới ${age(facts)}.`
            : `Quá ${years(facts.maximum)}: đã ${age(facts)}.`,
        todo: (facts) =>
          facts.end === 'under'
            ? 'chờ đủ tuổi rồi chi bộ mới xét'
            : 'chứng minh đủ điều kiện và xin văn bản đồng ý đối với người quá tuổi quy định',
      },
      met: (facts) =>
        facts.exception === undefined
          ? `Tại thời điểm chi bộ xét, người xin vào Đảng ${age(facts)}, trong độ tuổi quy định.`
          : `Tại thời điểm chi bộ xét, người xin vào Đảng ${age(facts)}, quá tuổi tối đa nhưng bảo đảm các điều kiện đối với người quá tuổi.`,
    },
    'applicant.accepts-platform': {
      title:
        'người xin vào Đảng thừa nhận và tự nguyện thực hiện Cương lĩnh, Điều lệ Đảng, là người ưu tú, được nhân dân tín nhiệm',
      broken: { headline: 'Chưa thừa nhận Cương lĩnh, Điều lệ hoặc chưa ưu tú.' },
      met: 'Chi bộ đã kết luận người xin vào Đảng thừa nhận Cương lĩnh, Điều lệ Đảng, là người ưu tú, được tín nhiệm.',
    },
    'applicant.political-standard': {
      title:
        'tiêu chuẩn chính trị được kết luận trước khi xét; nếu vượt thẩm quyền thì có văn bản đồng ý của cấp có thẩm quyền trước khi quyết định',
      broken: {
        headline: (facts) =>
          facts.consentOn === undefined
            ? 'Không đạt tiêu chuẩn chính trị theo kết luận.'
            : political.broken(facts),
        detail: (facts) => (facts.consentOn === undefined ? undefined : political.detail(facts)),
      },
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
      broken: {
        headline: 'Thông tin khai mâu thuẫn với hồ sơ: {changed|count} mục.',
        detail: '{changed|list}',
        todo: 'đối chiếu giấy tờ gốc; bên nào sai thì đính chính ở chính mục đã ghi',
      },
      met: 'Thông tin khai khớp với hồ sơ.',
    },
    'applicant.criminal-case': {
      title: 'người xin vào Đảng không đang bị khởi tố trong vụ án hình sự',
      broken: {
        headline: 'Bị khởi tố ngày {since}, vụ án chưa kết thúc.',
        todo: 'chờ kết quả giải quyết vụ án rồi mới xét, quyết định, tổ chức lễ kết nạp; các thời hạn vẫn tính',
      },
      met: 'Hồ sơ không ghi vụ án hình sự nào chưa kết thúc.',
    },
    'applicant.education-level': {
      title: 'người xin vào Đảng đạt trình độ học vấn quy định tại thời điểm chi bộ xét',
      broken: {
        headline: 'Chưa đạt trình độ học vấn theo yêu cầu.',
        detail: (facts) =>
          facts.actual === 'none'
            ? 'chưa có trình độ học vấn nào, yêu cầu “{required}”'
            : 'trình độ ghi trong hồ sơ là “{actual}”, yêu cầu “{required}”',
      },
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
      broken: { headline: education.broken, detail: education.detail },
      met: education.met,
    },
    'applicant.over-age-consent': {
      title:
        'kết nạp người quá tuổi quy định phải đủ điều kiện và có văn bản đồng ý trước của cấp ủy có thẩm quyền',
      broken: {
        headline: (facts) => {
          if (facts.months !== undefined) return 'Chưa chứng minh điều kiện của người quá tuổi quy định.'
          return facts.consentOn === undefined
            ? 'Sai thẩm quyền quyết định về người quá tuổi quy định.'
            : overAge.broken(facts)
        },
        detail: (facts) => {
          if (facts.months !== undefined) return undefined
          return facts.consentOn === undefined ? '{actual} quyết định' : overAge.detail(facts)
        },
      },
      met: (facts) =>
        facts.consentOn === undefined
          ? 'Đối với người quá tuổi quy định, {actual} quyết định là đúng thẩm quyền.'
          : overAge.met,
    },
    'applicant.religion-procedure': {
      title:
        'người có đạo theo tôn giáo được Nhà nước công nhận và được cấp ủy cấp trên trực tiếp đồng ý bằng văn bản trước khi làm thủ tục',
      broken: {
        headline: (facts) =>
          facts.actual === 'unrecognised' ? 'Tôn giáo chưa được Nhà nước công nhận.' : religion.broken(facts),
        detail: (facts) => (facts.actual === 'unrecognised' ? undefined : religion.detail(facts)),
      },
      met: religion.met,
    },
    'applicant.foreign-marriage-procedure': {
      title:
        'người kết hôn với người nước ngoài có văn bản đồng ý của cấp ủy có thẩm quyền trước khi chi bộ xét',
      broken: { headline: marriage.broken, detail: marriage.detail },
      met: marriage.met,
    },
    'applicant.foreign-origin-procedure': {
      title: 'người gốc nước ngoài có văn bản đồng ý của cấp ủy có thẩm quyền; gia đình người Hoa đủ số đời',
      broken: {
        headline: (facts) =>
          facts.generations === undefined
            ? origin.broken(facts)
            : 'Chưa đủ {minimum} đời sống ở Việt Nam: mới {generations} đời.',
        detail: (facts) => (facts.generations === undefined ? origin.detail(facts) : undefined),
      },
      met: origin.met,
    },
    'applicant.private-owner-procedure': {
      title: 'kết nạp chủ doanh nghiệp tư nhân đúng điều kiện và đúng thẩm quyền',
      met: 'Người xin vào Đảng là chủ doanh nghiệp tư nhân: áp dụng quy định riêng.',
      broken: {
        headline: 'Chưa đúng quy định đối với chủ doanh nghiệp tư nhân.',
        todo: '{actor} xem xét, quyết định theo quy định riêng về chủ doanh nghiệp tư nhân',
      },
    },
    'applicant.population-wait': {
      title: 'đã đủ số tháng theo chính sách dân số kể từ ngày sinh con thứ ba hoặc thứ tư',
      broken: {
        headline: (facts) =>
          facts.outcome === undefined
            ? 'Chưa đủ {months} tháng từ khi sinh con thứ {child}: đến {endsOn}.'
            : 'Không xét kết nạp: con thứ {child} trái chính sách dân số.',
        todo: either('outcome', 'không xét kết nạp', undefined),
      },
      met: (facts) =>
        facts.endsOn === undefined
          ? 'Theo cách hiểu đã chọn, thời gian chờ theo chính sách dân số không còn áp dụng.'
          : 'Đã đủ {months} tháng kể từ ngày sinh con thứ {child} vào ngày {endsOn}.',
    },
    'applicant.population-consent': {
      title:
        'người vi phạm chính sách dân số có văn bản đồng ý của ban thường vụ cấp ủy trực thuộc Trung ương trước khi quyết định kết nạp',
      broken: { headline: population.broken, detail: population.detail },
      met: population.met,
    },
    'applicant.population-noted': {
      title: 'từ ngày 03/06/2025 việc vi phạm chính sách dân số chỉ được ghi nhận, không cản trở việc xét',
      broken: {
        headline: 'Trái chính sách dân số: con thứ {child}, chỉ ghi nhận.',
        todo: 'ghi nhận trong hồ sơ; việc này không cản trở việc xét',
      },
      met: 'Không có việc vi phạm chính sách dân số phải ghi nhận.',
    },
    'readmission.wait-elapsed': {
      title: 'người xin kết nạp lại đã ra khỏi Đảng ít nhất 36 tháng',
      broken: { headline: 'Chưa đủ {months} tháng từ khi ra khỏi Đảng ngày {from}.' },
      met: 'Tính từ ngày ra khỏi Đảng {from}, đến ngày {earliest} đã đủ {months} tháng.',
    },
    'readmission.record-cleared': {
      title: 'người bị kết án vì tội ít nghiêm trọng đã được xóa án tích ít nhất 60 tháng',
      broken: { headline: 'Chưa đủ {months} tháng từ khi được xóa án tích ngày {from}.' },
      met: 'Tính từ ngày được xóa án tích {from}, đến ngày {earliest} đã đủ {months} tháng.',
    },
    'readmission.population': {
      title:
        'người bị đưa ra khỏi Đảng do vi phạm chính sách dân số đã chờ đủ số tháng quy định; từ ngày 03/06/2025 không còn phải chờ',
      broken: {
        headline: ({ child }) =>
          child === undefined
            ? 'Chưa đủ {months} tháng từ khi bị đưa ra khỏi Đảng {from}.'
            : 'Không được kết nạp lại: sinh con thứ năm trở lên.',
        todo: either('child', 'không xét kết nạp lại', undefined),
      },
      met: ({ isOff }) =>
        isOff === undefined
          ? 'Tính từ ngày bị đưa ra khỏi Đảng do vi phạm chính sách dân số {from}, đến ngày {earliest} đã đủ {months} tháng.'
          : 'Thời gian chờ do vi phạm chính sách dân số không còn áp dụng.',
    },
    'readmission.population-repeat': {
      title: 'người tiếp tục vi phạm chính sách dân số sau khi ra khỏi Đảng thì không kết nạp lại',
      broken: {
        headline: ({ outcome }) =>
          outcome === 'never-considered'
            ? 'Không kết nạp lại: vi phạm lại sau {leftOn} (con thứ {child}).'
            : 'Trái chính sách dân số sau {leftOn} (con thứ {child}): ghi nhận.',
        todo: ({ outcome }) =>
          outcome === 'never-considered'
            ? 'không xét kết nạp lại'
            : 'ghi nhận trong hồ sơ; việc này không cản trở việc xét',
      },
      met: 'Không có vi phạm chính sách dân số sau khi ra khỏi Đảng.',
    },
    'readmission.reason-not-barred': {
      title: 'lý do ra khỏi Đảng không thuộc trường hợp không được kết nạp lại',
      broken: {
        headline: 'Không được kết nạp lại vì lý do ra khỏi Đảng.',
        todo: 'không xét kết nạp lại',
        detail: '{reason}',
      },
      met: ({ reason, hardship }) => {
        if (reason === undefined) return undefined
        return hardship === undefined
          ? 'Lý do ra khỏi Đảng: {reason}; không thuộc trường hợp không được kết nạp lại.'
          : 'Người đó xin ra khỏi Đảng do hoàn cảnh gia đình đặc biệt khó khăn, không thuộc trường hợp không được kết nạp lại.'
      },
    },
    'readmission.once': {
      title: 'chỉ được kết nạp lại một lần',
      broken: {
        headline: 'Không được kết nạp lại nữa: đã {actual} lần, tối đa {maximum}.',
        todo: 'không xét kết nạp lại',
      },
      met: 'Người đó chưa được kết nạp lại lần nào.',
    },
    'readmission.consented': {
      title: 'ban thường vụ cấp ủy cấp tỉnh đồng ý bằng văn bản trước khi ra quyết định kết nạp lại',
      broken: { headline: again.broken, detail: again.detail },
      met: again.met,
    },
    'readmission.full-procedure': {
      title: 'toàn bộ thủ tục kết nạp được làm lại sau khi người đó ra khỏi Đảng',
      broken: {
        headline: 'Chưa làm lại thủ tục sau ngày {leftOn}: thiếu {absent|count} việc.',
        detail: '{absent|list}',
      },
      met: 'Thủ tục kết nạp đã được làm lại sau khi người đó ra khỏi Đảng ngày {leftOn}.',
    },
    'readmission.probation-again': {
      title: 'người được kết nạp lại phải qua thời kỳ dự bị 12 tháng',
      broken: { headline: 'Chưa hết thời kỳ dự bị sau kết nạp lại: đến {endsOn}.' },
      met: 'Thời kỳ dự bị của người được kết nạp lại tính từ ngày {joinedOn} đã hết ngày {endsOn}.',
    },
    'readmission.papers': note(
      'người đó làm đơn xin kết nạp lại; giấy tờ chứng minh lần kết nạp trước và việc ra khỏi Đảng theo hướng dẫn của cấp tỉnh',
    ),
  },
  missing: {
    'consent.foreign-marriage': noConsent('về vợ, chồng người nước ngoài'),
    'consent.foreign-origin': noConsent('về nguồn gốc nước ngoài'),
    'consent.literacy': noConsent('về trình độ học vấn'),
    'consent.over-age': noConsent('về tuổi'),
    'consent.political-standard': noConsent('về tiêu chuẩn chính trị'),
    'consent.population': noConsent('về chính sách dân số'),
    'consent.readmission': noConsent('về việc kết nạp lại'),
    'consent.religion': noConsent('về tôn giáo'),
    'evidence.acceptsPlatform': 'Chưa ghi kết luận về thừa nhận Cương lĩnh, Điều lệ Đảng.',
    'person.bornOn': 'Chưa ghi ngày sinh của người xin vào Đảng.',
    'person.citizenship': 'Chưa ghi quốc tịch của người xin vào Đảng.',
    'person.education': 'Chưa ghi trình độ học vấn của người xin vào Đảng.',
    'person.former.hardship': 'Chưa ghi hoàn cảnh gia đình khi xin ra khỏi Đảng.',
    'person.former.readmissions': 'Chưa ghi số lần đã được kết nạp lại.',
    'person.former.reason': 'Chưa ghi lý do ra khỏi Đảng.',
    'person.former.recordClearedOn': 'Chưa ghi ngày được xóa án tích.',
    'person.generations': 'Chưa ghi gia đình đã sống ở Việt Nam bao nhiêu đời.',
    'person.populationBreach': 'Chưa ghi vi phạm chính sách dân số là con thứ mấy.',
    'politicalStandard.conclusion': 'Chưa có kết luận về tiêu chuẩn chính trị.',
  },
  cures: {
    'age.wait': 'chờ đủ tuổi rồi chi bộ mới xét',
    'consent.foreign-marriage':
      'cấp ủy báo cáo, xin văn bản đồng ý của cấp ủy có thẩm quyền, có thẩm tra của cơ quan an ninh, về việc kết hôn với người nước ngoài',
    'consent.foreign-origin':
      'cấp ủy báo cáo, xin văn bản đồng ý của cấp ủy có thẩm quyền về nguồn gốc nước ngoài',
    'consent.literacy':
      'cấp ủy báo cáo, xin văn bản đồng ý của ban thường vụ cấp ủy trực thuộc Trung ương về trình độ học vấn',
    'consent.over-age':
      'cấp ủy báo cáo, xin văn bản đồng ý của ban thường vụ cấp ủy trực thuộc Trung ương về tuổi',
    'consent.political-standard':
      'cấp ủy báo cáo, xin văn bản đồng ý của cấp ủy có thẩm quyền về tiêu chuẩn chính trị',
    'consent.population':
      'cấp ủy báo cáo, xin văn bản đồng ý của ban thường vụ cấp ủy trực thuộc Trung ương về việc vi phạm chính sách dân số',
    'consent.readmission':
      'cấp ủy báo cáo, xin văn bản đồng ý của ban thường vụ cấp ủy cấp tỉnh về việc kết nạp lại',
    'consent.religion':
      'cấp ủy báo cáo, xin văn bản đồng ý của cấp ủy cấp trên trực tiếp về tôn giáo trước khi làm thủ tục',
    'criminal-case.concluded': 'chờ kết quả giải quyết vụ án hình sự và ghi rõ lý do',
    'education.completed': 'người xin vào Đảng học đạt trình độ học vấn theo quy định',
    'judgement.recorded':
      'chi bộ ghi rõ kết luận về việc thừa nhận Cương lĩnh, Điều lệ Đảng và sự ưu tú, được nhân dân tín nhiệm',
    'over-age.conditions':
      '{actor} chứng minh sức khỏe, uy tín và hoàn cảnh hoặc yêu cầu đặc biệt của người quá tuổi quy định',
    'political-standard.concluded': '{actor} kết luận về tiêu chuẩn chính trị trước khi chi bộ xét',
    'population.wait': 'chờ đủ số tháng theo chính sách dân số rồi chi bộ mới xét',
    'readmission.wait': 'chờ đủ số tháng quy định rồi chi bộ mới xét',
  },
  tasks: {},
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
      'cơ quan đồng ý đối với người vượt quá độ tuổi, theo cách hiểu khác từ ngày 26/07/2026',
    'eligibility.population.active': 'việc áp dụng thời gian chờ theo chính sách dân số',
    'eligibility.population.last-day': 'ngày cuối cùng áp dụng thời gian chờ do vi phạm chính sách dân số',
    'eligibility.population.consent-body': 'cơ quan đồng ý kết nạp người vi phạm chính sách dân số',
    'eligibility.population.fifth-child.outcome': 'sinh con thứ năm trở lên trái chính sách dân số',
    'eligibility.population.fourth-child.wait': 'thời gian chờ sau khi sinh con thứ tư',
    'eligibility.population.hard-areas': 'địa bàn có thời gian chờ ngắn hơn khi vi phạm chính sách dân số',
    'eligibility.population.hard-area.wait': 'thời gian chờ tại các địa bàn đó khi vi phạm chính sách dân số',
    'eligibility.population.third-child.wait': 'thời gian chờ sau khi sinh con thứ ba',
    'readmission.barred-reasons': 'các trường hợp không được kết nạp lại',
    'readmission.barred-reasons.wider': 'lý do ra khỏi Đảng chỉ bị cấm kết nạp lại từ ngày 26/07/2026',
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
