import type { CitationGrammar, Grammar, Phrases } from '../texts.js'

export const grammar: Grammar = {
  day: (day) => day.split('-').reverse().join('/'),
  decimal: ',',
  group: '.',
  and: 'và',
  or: 'hoặc',
  yes: 'có',
  no: 'không',
}

export const citation: CitationGrammar = {
  kinds: {
    QĐ: 'Quy định',
    QĐi: 'Quy định',
    HD: 'Hướng dẫn',
    TT: 'Thông tri',
    TB: 'Thông báo',
    NQ: 'Nghị quyết',
    CT: 'Chỉ thị',
    KL: 'Kết luận',
    CV: 'Công văn',
    'Pháp lệnh': 'Pháp lệnh',
    '1147-QĐ/BTGDVTW': 'Quyết định',
  },
  charter: 'Điều lệ Đảng',
  eachRegulation: 'quy định thi hành Điều lệ Đảng',
  numbered: (kind, number) => `${kind} số ${number}`,
  dated: (instrument, date) =>
    date.length === 4 ? `${instrument} năm ${date}` : `${instrument} ngày ${grammar.day(date)}`,
  at: (point, instrument) => `${point} ${instrument}`,
  point: (numbers) => `điểm ${numbers}`,
  item: (point, item) => `${point} (mục ${item})`,
  note: (point) => `${point} (ghi chú)`,
  section: (section, chapter) => `mục ${section} chương ${chapter}`,
  articles: (articles) =>
    articles
      .map(([article, clause]) =>
        clause === undefined ? `Điều ${article}` : `khoản ${clause} Điều ${article}`,
      )
      .join(', '),
}

export const phrases: Phrases = {
  met: (title) => `Bảo đảm yêu cầu: ${title}.`,
  inapplicable: (title) => `Không áp dụng trong trường hợp này: ${title}.`,
  broken: (title) => `Không bảo đảm yêu cầu: ${title}.`,
  missing: (what) => (what === '' ? 'Hồ sơ còn thiếu căn cứ.' : `Hồ sơ còn thiếu: ${what}.`),
  required: (title) => `Yêu cầu: ${title}.`,
  facts: (list) => `(${list})`,
  lawUnknown: (title, day) =>
    `Chưa xác lập được quy định áp dụng cho ${day === undefined ? 'ngày này' : `ngày ${day}`}, vì vậy thư viện không kết luận về yêu cầu: ${title}.`,
  calendarUnknown: (title, day) =>
    `Lịch ngày làm việc không bao quát ${day === undefined ? 'ngày này' : `ngày ${day}`}, vì vậy thư viện không kết luận về yêu cầu: ${title}.`,
  undetermined: (title) =>
    `Quy định áp dụng mới chỉ được suy ra, chưa đọc được văn bản; theo lựa chọn đã đặt, thư viện không kết luận về yêu cầu: ${title}.`,
  basis: (citations) => `Căn cứ: ${citations}.`,
  assumed: 'Kết luận dựa trên quy định suy ra, chưa đọc được văn bản.',
  projected: 'Thời hạn có tính cả ngày nghỉ dự kiến, chưa được công bố chính thức.',
  countsFrom: (day) => `Thời hạn tính từ ngày ${day}.`,
  actor: (body) => `Trách nhiệm thực hiện: ${body}.`,
  judgedOn: (day) => `Nội dung này xét tại thời điểm ngày ${day}, theo thông tin đã biết đến nay.`,
  lawfulFrom: (day) => `Sớm nhất có thể thực hiện từ ngày ${day}.`,
  cures: (list) => `Cách khắc phục: ${list}.`,
  alternative: (policy, reading, outcome, lastDay) =>
    `Cách hiểu khác (${policy}: ${reading}): ${outcome}${lastDay === undefined ? '' : `, hạn cuối là ngày ${lastDay}`}.`,
  whoActs: (act, of) => `ai thực hiện việc ${act}${of === undefined ? '' : ` (${of})`}`,
  source: (name) => `Nguồn: quy định riêng “${name}”, không phải quy định của Trung ương.`,
  about: (act, about) => `${act} (${about})`,
  atLeast: (share) => `ít nhất ${share}`,
  moreThan: (share) => `quá ${share}`,
  band: (from, name) => `từ ${from}: ${name}`,
  notStated: 'chưa xác lập',
  refused: (act, day) => `Không ghi nhận được việc ${act} ngày ${day}:`,
  malformed: (act, place) => {
    const what = act === undefined ? '' : ` ghi việc ${act}`
    if (place === undefined) return `Dữ liệu${what} không hợp lệ:`
    return `Dữ liệu ở mục thứ ${place} của nhật ký${what === '' ? '' : `,${what},`} không hợp lệ:`
  },
  issue: (path, fault, expected, meant) => {
    const head = `${path === '' ? 'toàn bộ nội dung' : path}: ${fault}`
    if (meant !== undefined) return `${head}; có phải là ${meant}?`
    return `${head}${expected === '' ? '' : ` (cần: ${expected})`}.`
  },
  unexpected: 'Có lỗi ngoài dự kiến, không do thư viện báo.',
}
