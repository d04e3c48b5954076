import type { OpenMatterKind } from '../../rules/exit/codes.js'
import type { CodesOf, CodeWords } from '../codes.js'
import type { WordedRule } from '../texts.js'

type Fields = Pick<CodesOf, 'openMatter' | 'conclusion' | 'ruling'>

const openMatter: CodeWords<Fields>['openMatter'] = {
  review: 'việc xét công nhận đảng viên chính thức',
  recognition: 'việc đề nghị công nhận chính thức',
  removal: 'việc xem xét xóa tên',
  'removal-proposed': 'việc chi bộ đề nghị xóa tên',
  expulsion: 'việc đề nghị khai trừ',
  resignation: 'việc xin ra khỏi Đảng',
  'official-transfer': 'việc chuyển sinh hoạt đảng chính thức',
  'temporary-stay': 'việc sinh hoạt đảng tạm thời',
  discipline: 'việc xem xét kỷ luật',
  'grave-breach': 'việc vi phạm đến mức phải khai trừ',
  suspension: 'việc đình chỉ sinh hoạt đảng',
  interruption: 'việc gián đoạn sinh hoạt đảng',
  'criminal-case': 'vụ án hình sự',
  inspection: 'việc kiểm tra',
  denunciation: 'khiếu nại, tố cáo đối với đảng viên',
  complaint: 'khiếu nại của đảng viên',
  'substantive-defect': 'việc kết nạp sai tiêu chuẩn',
  'procedural-defect': 'việc kết nạp sai thẩm quyền, thủ tục',
}

/** Words of what is open on a file, and of what it means for what an act takes forward. */
export const matterCodes: CodeWords<Fields> = {
  openMatter,
  conclusion: {
    recognition: 'công nhận đảng viên chính thức',
    removal: 'xóa tên',
    expulsion: 'khai trừ',
    resignation: 'cho ra khỏi Đảng',
    'official-transfer': 'chuyển sinh hoạt đảng chính thức',
    'temporary-transfer': 'chuyển sinh hoạt đảng tạm thời',
    discipline: 'kỷ luật',
    badge: 'tặng Huy hiệu Đảng',
    regularisation: 'công nhận lại việc kết nạp',
    restoration: 'phục hồi đảng tịch',
  },
  ruling: {
    'one-or-the-other': 'chi bộ chỉ đề nghị công nhận hoặc xóa tên, và đã đề nghị xóa tên',
    'first-or-together': 'việc xóa tên được quyết định trước hoặc cùng lúc',
    'expulsion-instead':
      'đã đến mức khai trừ thì phải khai trừ, không xóa tên hoặc cho ra khỏi Đảng thay thế',
    'discipline-first': 'phải xem xét kỷ luật trước',
    'removal-first': 'phải quyết định việc xóa tên trước',
    'wait-for-conclusion': 'chi bộ chờ kết luận và ghi rõ lý do; thời hạn vẫn tính',
    'not-yet': 'chưa chuyển sinh hoạt chính thức cho đến khi giải quyết xong',
    'papers-along': 'giấy tờ và nhận xét được chuyển theo, nơi chuyển đi nên hoàn thành việc công nhận trước',
    'old-place-first': 'nơi chuyển đi đề nghị xét tặng trước khi chuyển hồ sơ',
    'never-member': 'phải hủy bỏ quyết định kết nạp, không quyết định việc khác',
    'activity-first':
      'phải xem xét việc nối lại sinh hoạt đảng trước; gián đoạn do lỗi của đảng viên thì xóa tên',
    'steps-first': 'phải làm lại các bước sai trước và xác định lại các mốc thời gian',
  },
}

const texts = (kind: OpenMatterKind): WordedRule => ({
  title: `trước khi giải quyết việc khác phải xác định ảnh hưởng của ${openMatter[kind]}`,
  broken: {
    headline: 'Chưa xong: {open}, từ {since}.',
    todo: 'đối với việc {concluding}: {ruling}',
  },
  met: 'Từ ngày {since} hồ sơ đang có {open}; việc này không cản trở việc {concluding}.',
})

/** The words of the rule of each open matter. */
export const matterRules: Readonly<Record<`matters.${OpenMatterKind}`, WordedRule>> = {
  'matters.review': texts('review'),
  'matters.recognition': texts('recognition'),
  'matters.removal': texts('removal'),
  'matters.removal-proposed': texts('removal-proposed'),
  'matters.expulsion': texts('expulsion'),
  'matters.resignation': texts('resignation'),
  'matters.official-transfer': texts('official-transfer'),
  'matters.temporary-stay': texts('temporary-stay'),
  'matters.discipline': texts('discipline'),
  'matters.grave-breach': texts('grave-breach'),
  'matters.suspension': texts('suspension'),
  'matters.interruption': texts('interruption'),
  'matters.criminal-case': texts('criminal-case'),
  'matters.inspection': texts('inspection'),
  'matters.denunciation': texts('denunciation'),
  'matters.complaint': texts('complaint'),
  'matters.substantive-defect': texts('substantive-defect'),
  'matters.procedural-defect': texts('procedural-defect'),
}
