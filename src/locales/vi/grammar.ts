import type { CitationGrammar, Grammar, Phrases } from '../texts.js'

export const grammar: Grammar = {
  day: (day) => day.split('-').reverse().join('/'),
  decimal: ',',
  group: '.',
  and: 'và',
  or: 'hoặc',
  yes: 'có',
  no: 'không',
  binding: {
    before:
      /(?<![\p{L}\d])(?:ngày|tháng|năm|số|điều|khoản|điểm|tiết|mục|chương|thứ) (?=\d|[IVX]+[ ,.;)]|\p{Ll}[ ,.;)–])/giu,
    after:
      /(\d%?) (ngày|tháng|năm|tuổi|tháng tuổi|phiếu|người|lần|đời|điểm|học viên|đảng viên|đảng|buổi|tiết|bài|hồ sơ|chi bộ)(?![\p{L}])/gu,
  },
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
  issuers: {
    centralCommittee: 'Ban Chấp hành Trung ương',
    politburo: 'Bộ Chính trị',
    secretariat: 'Ban Bí thư',
    organisingCommission: 'Ban Tổ chức Trung ương',
    propagandaCommission: 'Ban Tuyên giáo Trung ương',
    propagandaAndMassCommission: 'Ban Tuyên giáo và Dân vận Trung ương',
    inspectionCommission: 'Ủy ban Kiểm tra Trung ương',
    centralOffice: 'Văn phòng Trung ương Đảng',
    nationalAssemblyStandingCommittee: 'Ủy ban Thường vụ Quốc hội',
  },
  charter: 'Điều lệ Đảng',
  eachRegulation: 'quy định thi hành Điều lệ Đảng',
  numbered: (kind, number) => `${kind} số ${number}`,
  dated: (instrument, date) =>
    date.length === 4 ? `${instrument}, năm ${date}` : `${instrument}, ngày ${grammar.day(date)}`,
  issued: (instrument, issuer) => `${instrument}, của ${issuer}`,
  at: (place, within, isNumberless) => (isNumberless ? `${place} ${within}` : `${place}, ${within}`),
  point: (points) => {
    if (points.every(({ below }) => below.length === 0))
      return `điểm ${points.map(({ number }) => number).join(', ')}`
    const levels = points.map(({ number, below }) => [
      ...below.map((one) => (/^\d/.test(one) ? `mục ${one}` : `tiết ${one}`)).reverse(),
      `điểm ${number}`,
    ])
    return levels.length === 1
      ? (levels[0] ?? []).join(', ')
      : levels.map((level) => level.join(' ')).join(', ')
  },
  item: (point, item) => `mục ${item}, ${point}`,
  note: (point) => `ghi chú, ${point}`,
  section: (section, chapter) => `mục ${section}, chương ${chapter}`,
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
  broken: (title) => `Chưa bảo đảm yêu cầu: ${title}.`,
  missing: (what) => (what === '' ? 'Hồ sơ chưa ghi đủ căn cứ.' : `Hồ sơ chưa ghi đủ: ${what}.`),
  detail: (particulars) => `Cụ thể: ${particulars}.`,
  facts: (list) => `(${list})`,
  lawUnknown: (day) => `Chưa có căn cứ để kết luận (quy định của ngày ${day ?? 'này'} chưa xác lập).`,
  calendarUnknown: (day) => `Chưa có căn cứ để kết luận (lịch chưa có ngày ${day ?? 'này'}).`,
  beyondCalendar: 'Chưa có căn cứ để kết luận (ngày ngoài lịch 1900–2199).',
  undetermined: 'Chưa có căn cứ để kết luận (quy định mới suy ra).',
  undecided: (title) => `Nội dung chưa kết luận: ${title}.`,
  todo: (list) => `Việc cần làm: ${list}.`,
  fulfil: (actor, title) => `${actor} bảo đảm yêu cầu: ${title}`,
  supply: (actor) => `${actor} bổ sung, ghi rõ vào hồ sơ`,
  seekAdvice: (actor) => `${actor} xin ý kiến cấp trên trước khi thực hiện`,
  from: (day) => `Sớm nhất: ${day}.`,
  basis: (citations) => `Căn cứ: ${citations}.`,
  unread: (instruments, from) =>
    `Chưa đọc được ${instruments}${from === undefined ? '' : `; tạm áp dụng theo ${from}`}.`,
  inferred: (from) =>
    from === undefined
      ? 'Điểm này mới được suy ra, chưa có văn bản nêu rõ.'
      : `Điểm này mới được suy ra từ ${from}, chưa có văn bản nêu rõ.`,
  secondary: (instruments) =>
    instruments === undefined
      ? 'Theo nguồn dẫn lại, chưa đọc được nguyên văn.'
      : `Theo nguồn dẫn lại, chưa đọc được nguyên văn ${instruments}.`,
  projected: 'Thời hạn có tính cả ngày nghỉ dự kiến, chưa được công bố chính thức.',
  countsFrom: (day) => `Thời hạn tính từ ngày ${day}.`,
  judgedOn: (day) => `Nội dung này xét tại thời điểm ngày ${day}, theo thông tin đã biết đến nay.`,
  contested: (policy, reading, outcome, lastDay) =>
    `Điểm còn hiểu khác nhau: ${policy}; nếu hiểu là “${reading}” thì ${outcome}${lastDay === undefined ? '' : `, hạn cuối ngày ${lastDay}`}. Nên xin ý kiến cấp trên.`,
  source: (name) => `Theo quy định riêng “${name}”, không phải quy định của Trung ương.`,
  duty: (task, due, lateBy, isUnknown) => {
    if (due === undefined)
      return `${task}: ${isUnknown ? 'chưa xác định được thời hạn' : 'không quy định thời hạn'}.`
    return lateBy === undefined
      ? `${task}: hạn cuối ngày ${due}.`
      : `${task}: hạn cuối ngày ${due}, đã quá thời hạn ${lateBy} ngày làm việc.`
  },
  step: (act, from, due) => {
    const latest = due === undefined ? '' : `${from === undefined ? '' : ', '}chậm nhất ${due}`
    if (from === undefined && due === undefined) return `${act}.`
    return `${act}: ${from === undefined ? '' : `sớm nhất ${from}`}${latest}.`
  },
  waiting: (step, why) => `${step} Lý do: ${why}`,
  blocked: (act, why) => `${act}: chưa thực hiện được. ${why}`,
  blocks: (acts) => `Vì vậy chưa thực hiện được: ${acts}.`,
  clash: (facts) => `Dữ liệu trong hồ sơ mâu thuẫn: ${facts}.`,
  whoActs: (act, of) => `ai thực hiện việc ${act}${of === undefined ? '' : ` (${of})`}`,
  about: (act, about) => `${act} (${about})`,
  atLeast: (share) => `ít nhất ${share}`,
  moreThan: (share) => `trên ${share}`,
  band: (from, name) => `từ ${from}: ${name}`,
  notStated: 'chưa xác lập',
  refused: (act, day) => `Không ghi nhận được việc ${act} ngày ${day}:`,
  malformed: (act, place) => {
    const what = act === undefined ? '' : ` ghi việc ${act}`
    if (place === undefined) return `Dữ liệu${what} không hợp lệ:`
    return `Dữ liệu ở mục thứ ${place} của nhật ký${what === '' ? '' : `,${what},`} không hợp lệ:`
  },
  issue: (path, objection) => `${path === '' ? 'toàn bộ nội dung' : path}: ${objection}`,
  objection: (fault, expected, meant) => {
    if (meant !== undefined) return `${fault}; có phải là ${meant}?`
    return `${fault}${expected === '' ? '' : ` (cần: ${expected})`}.`
  },
  unexpected: 'Có lỗi ngoài dự kiến, không do thư viện báo.',
}
