import { either } from '../../sentence.js'
import type { SubjectTexts } from '../../subject-texts.js'
import { note } from '../note.js'

/** Words of the probation and its class. */
export const probationRules = {
  'probation.twelve-months': {
    title:
      'chi bộ xét công nhận chính thức sau khi đảng viên hết thời kỳ dự bị, tính từ ngày tổ chức lễ kết nạp',
    broken: {
      headline: 'Chưa hết thời kỳ dự bị: đến ngày {endsOn}.',
      todo: 'chờ hết thời kỳ dự bị (tính từ lễ kết nạp ngày {joinedOn}) rồi chi bộ mới xét',
    },
    met: 'Thời kỳ dự bị tính từ lễ kết nạp ngày {joinedOn} đã hết ngày {endsOn}.',
  },
  'probation.discipline-forms': {
    title: 'đảng viên dự bị chỉ bị kỷ luật bằng hình thức khiển trách hoặc cảnh cáo',
    broken: {
      headline: 'Không áp dụng {actual} đối với đảng viên dự bị.',
      todo: '{actor} chỉ áp dụng {required|or}',
    },
    met: 'Hình thức kỷ luật {actual} áp dụng được đối với đảng viên dự bị.',
  },
  'probation.helper-kept': {
    title: 'trong thời kỳ dự bị luôn có đảng viên chính thức được phân công giúp đỡ, công bố tại lễ kết nạp',
    broken: {
      headline: (facts) => {
        if (facts.remarked === false) return 'Người giúp đỡ thôi mà không để lại nhận xét.'
        return facts.leftOn === undefined
          ? 'Người giúp đỡ chưa phải là đảng viên chính thức.'
          : 'Chưa phân công người giúp đỡ khác từ ngày {leftOn}.'
      },
    },
    met: 'Người được phân công giúp đỡ là đảng viên chính thức.',
  },
  'new-member-class.certificate-held': {
    title: 'đảng viên dự bị có giấy chứng nhận bồi dưỡng đảng viên mới khi chi bộ xét công nhận chính thức',
    broken: null,
    met: 'Đã có giấy chứng nhận bồi dưỡng đảng viên mới cấp ngày {issuedOn}.',
  },
  'probation.rights-limited': {
    title:
      'đảng viên dự bị chưa có quyền biểu quyết, ứng cử và bầu cử cho đến ngày có quyết định công nhận chính thức',
    broken: {
      headline: 'Đảng viên dự bị chưa có quyền biểu quyết, bầu cử.',
      todo: 'chờ quyết định công nhận đảng viên chính thức',
    },
    met: 'Quyền biểu quyết, ứng cử và bầu cử có từ ngày {rightsFrom}, ngày ra quyết định công nhận chính thức.',
  },
  'probation.abroad-review': {
    title: 'ở ngoài nước, cấp ủy quản lý đảng viên quyết định theo nhận xét và bản tự kiểm điểm',
    broken: null,
    met: either(
      'kind',
      'Thời gian ở ngoài nước thuộc diện {kind}; chi bộ nơi sinh hoạt chính thức xét công nhận.',
      'Ở ngoài nước, cấp ủy quản lý đảng viên quyết định theo nhận xét và bản tự kiểm điểm. Nơi thiếu đảng viên chính thức lập chi bộ sinh hoạt dự bị có ít nhất {minimum} đảng viên.',
    ),
  },
  'probation.alone-abroad': {
    title: 'chỉ đảng viên ở ngoài nước một mình được công nhận chính thức mà không có biểu quyết của chi bộ',
    broken: {
      headline: either(
        'endsOn',
        'Chưa hết 12 tháng dự bị: đến ngày {endsOn}.',
        'Chi bộ chưa biểu quyết công nhận.',
      ),
      detail: either('endsOn', undefined, 'ở nước ngoài thuộc diện {kind}'),
      todo: either(
        'endsOn',
        'chờ hết thời kỳ dự bị rồi mới công nhận',
        'chi bộ nơi sinh hoạt chính thức xét, biểu quyết công nhận',
      ),
    },
    met: 'Đảng viên ở ngoài nước một mình từ ngày {since}; cấp ủy quản lý đảng viên ngoài nước quyết định trên cơ sở bản tự kiểm điểm và nhận xét.',
  },
  'probation.temporary-place-review': {
    title:
      'việc xét công nhận chính thức do chi bộ nơi sinh hoạt chính thức thực hiện, nơi sinh hoạt tạm thời chỉ tập hợp giấy tờ',
    broken: { headline: 'Không được tính: chi bộ nơi tạm thời (từ {since}) biểu quyết.' },
    met: 'Đảng viên dự bị sinh hoạt tạm thời ở nơi khác từ ngày {since}; chi bộ nơi sinh hoạt chính thức xét công nhận.',
  },
  'probation.helper-kept-on-transfer': {
    title:
      'khi đảng viên dự bị chuyển sinh hoạt đảng, đảng viên giúp đỡ cũ có bản nhận xét và chi bộ mới phân công người giúp đỡ',
    broken: { headline: 'Chưa phân công người giúp đỡ từ khi tiếp nhận ngày {receivedOn}.' },
    met: either(
      'assignedOn',
      'Sau khi tiếp nhận, đảng viên giúp đỡ được phân công ngày {assignedOn}.',
      'Đảng viên giúp đỡ có nhận xét ngày {remarkedOn}.',
    ),
  },
  'probation.discipline-reviewed-at-term': {
    title: 'đảng viên dự bị bị kỷ luật vẫn được chi bộ xét công nhận chính thức khi hết thời kỳ dự bị',
    broken: null,
    met: 'Kỷ luật ngày {disciplinedOn} không cản trở việc xét: hết thời kỳ dự bị ngày {endsOn}, chi bộ vẫn xét; nếu không đủ tư cách thì đề nghị xóa tên.',
  },
  'probation.criminal-fast-track': {
    title: 'chỉ bỏ qua quy trình khi bị truy nã, bị tạm giam hoặc bị phạt cải tạo không giam giữ trở lên',
    broken: {
      headline: either(
        'standing',
        'Không xóa tên đảng viên chính thức: phải khai trừ.',
        'Không được bỏ qua quy trình: {actual}.',
      ),
      detail: either('standing', '{actual}', undefined),
    },
    met: 'Trường hợp {actual} không phải thực hiện quy trình thông thường.',
  },
  'probation.starts-at-ceremony': note(
    'ngày tổ chức lễ kết nạp là ngày vào Đảng và là ngày đầu của thời kỳ dự bị',
  ),
  'probation.duties': note('đảng viên dự bị có nhiệm vụ như mọi đảng viên và đóng đảng phí'),
  'probation.union-activity-kept': note(
    'đảng viên còn trong độ tuổi đoàn tiếp tục sinh hoạt Đoàn TNCS Hồ Chí Minh',
  ),
  'probation.no-extension': note(
    'thời kỳ dự bị không được kéo dài; kết quả là công nhận chính thức hoặc xóa tên',
  ),
  'new-member-class.programme': note('lớp bồi dưỡng đảng viên mới học đủ các chuyên đề của chương trình'),
} satisfies Partial<SubjectTexts<'membership'>['rules']>
