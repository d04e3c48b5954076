import type { SubjectTexts } from '../../subject-texts.js'
import { codes } from './codes.js'
import { noConsent } from './consent.js'
import { educationRules } from './education.js'
import { eligibilityRules } from './eligibility.js'
import { populationRules } from './population.js'
import { provisions } from './provisions.js'
import { readmissionRules } from './readmission.js'
import { specialCategoriesRules } from './special-categories.js'

/** Words of who may be admitted, and admitted again. */
export const applicant: SubjectTexts<'applicant'> = {
  rules: {
    ...readmissionRules,
    ...educationRules,
    ...specialCategoriesRules,
    ...populationRules,
    ...eligibilityRules,
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
    'person.exceptions': {
      headline: 'Chưa ghi đủ các trường hợp có quy định riêng.',
      detail: 'chưa ghi: {absent|list}',
    },
    'person.former': 'Chưa ghi lần vào Đảng trước và lý do ra khỏi Đảng.',
    'person.former.hardship': 'Chưa ghi hoàn cảnh gia đình khi xin ra khỏi Đảng.',
    'person.former.readmissions': 'Chưa ghi số lần đã được kết nạp lại.',
    'person.former.reason': 'Chưa ghi lý do ra khỏi Đảng.',
    'person.former.recordClearedOn': 'Chưa ghi ngày được xóa án tích.',
    'person.generations': 'Chưa ghi gia đình đã sống ở Việt Nam bao nhiêu đời.',
    'person.populationBreach': 'Chưa ghi vi phạm chính sách dân số là con thứ mấy.',
    'person.prestige': 'Chưa ghi người đó có uy tín hay không.',
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
    'particulars.completed': '{actor} hỏi người xin vào Đảng và ghi đủ vào hồ sơ',
    'political-standard.concluded': '{actor} kết luận về tiêu chuẩn chính trị trước khi chi bộ xét',
    'population.wait': 'chờ đủ số tháng theo chính sách dân số rồi chi bộ mới xét',
    'readmission.wait': 'chờ đủ số tháng quy định rồi chi bộ mới xét',
  },
  tasks: {},
  codes,
  provisions,
}
