import { either } from '../sentence.js'
import type { SideTexts } from '../texts.js'

/** Words of the side road: re-admission. */
export const readmissionTexts: SideTexts = {
  acts: {},
  states: {},
  cures: {
    'consent.readmission':
      'xin ý kiến đồng ý bằng văn bản của ban thường vụ cấp ủy cấp tỉnh về việc kết nạp lại',
    'readmission.wait': 'chờ đủ số tháng quy định',
  },
  codes: {
    readmission: 'kết nạp lại',
    removed: 'bị xóa tên',
    expelled: 'bị khai trừ',
    resigned: 'xin ra khỏi Đảng',
    annulled: 'bị hủy bỏ quyết định kết nạp',
    abandonment: 'tự ý bỏ sinh hoạt đảng',
    'applied-to-leave': 'làm đơn xin ra khỏi Đảng',
    'applied-to-leave-without-hardship':
      'làm đơn xin ra khỏi Đảng mà không do hoàn cảnh gia đình đặc biệt khó khăn',
    'internal-unity': 'gây mất đoàn kết nội bộ nghiêm trọng',
    corruption: 'bị kết án vì tham nhũng',
    'waste-or-negative-acts': 'bị kết án vì lãng phí, tiêu cực',
    'serious-crime': 'bị kết án vì tội nghiêm trọng trở lên',
    'less-serious-crime': 'bị kết án vì tội ít nghiêm trọng',
    population: 'vi phạm chính sách dân số',
  },
  rules: {
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
      broken: 'Văn bản đồng ý kết nạp lại do {actual} ban hành; phải do {required|or}.',
      met: 'Việc kết nạp lại đã được {actual} đồng ý bằng văn bản ngày {consentOn}.',
    },
    'readmission.competent': {
      title: 'việc kết nạp lại do đúng cơ quan có thẩm quyền quyết định',
      broken: 'Quyết định kết nạp lại do {actual} ban hành là không đúng thẩm quyền; phải là {required|or}.',
      met: ({ actual }) =>
        actual === undefined
          ? 'Cấp ủy có thẩm quyền kết nạp đảng viên đều có thẩm quyền quyết định kết nạp lại.'
          : 'Quyết định kết nạp lại do {actual} ban hành, đúng thẩm quyền.',
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
    'readmission.papers': {
      title:
        'người đó làm đơn xin kết nạp lại; giấy tờ chứng minh lần kết nạp trước và việc ra khỏi Đảng theo hướng dẫn của cấp tỉnh',
    },
  },
  missing: {
    'consent.readmission': either(
      'required',
      'Chưa có văn bản đồng ý của {required|or} về việc kết nạp lại.',
      'Chưa có văn bản đồng ý của cấp tỉnh về việc kết nạp lại.',
    ),
    'consent.readmission.by': either(
      'required',
      'Chưa ghi cơ quan đồng ý việc kết nạp lại; phải là {required|or}.',
      'Chưa ghi cơ quan đồng ý việc kết nạp lại.',
    ),
    'person.former.hardship':
      'Hồ sơ chưa ghi người đó xin ra khỏi Đảng có do hoàn cảnh gia đình đặc biệt khó khăn hay không.',
    'person.former.readmissions': 'Hồ sơ chưa ghi người đó đã được kết nạp lại lần nào hay chưa.',
    'person.former.reason': 'Hồ sơ chưa ghi lý do ra khỏi Đảng.',
    'person.former.recordClearedOn': 'Hồ sơ chưa ghi ngày được xóa án tích.',
    'person.populationBreach': 'Hồ sơ chưa ghi việc vi phạm chính sách dân số về con thứ mấy.',
  },
  provisions: {
    'readmission.barred-reasons': 'các trường hợp không được kết nạp lại',
    'readmission.consent-body': 'cơ quan đồng ý việc kết nạp lại',
    'readmission.count.maximum': 'số lần được kết nạp lại',
    'readmission.crime.wait': 'thời gian tính từ khi được xóa án tích',
    'readmission.decider': 'cơ quan quyết định kết nạp lại',
    'readmission.population.clause': 'việc dẫn chiếu quy định của Ban Bí thư về vi phạm chính sách dân số',
    'readmission.population.fourth-child.wait': 'thời gian chờ khi bị đưa ra khỏi Đảng do sinh con thứ tư',
    'readmission.population.third-child.wait': 'thời gian chờ khi bị đưa ra khỏi Đảng do sinh con thứ ba',
    'readmission.probation': 'thời kỳ dự bị sau khi kết nạp lại',
    'readmission.wait': 'thời gian ra khỏi Đảng trước khi được xét kết nạp lại',
  },
}
