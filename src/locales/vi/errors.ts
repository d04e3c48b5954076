import type { Texts, Words } from '../texts.js'

export const errors: Texts['errors'] = {
  'call.malformed': 'Gọi {call|raw} chưa đúng: “{argument|raw}” phải là {expected}; đã nhận {given}.',
  'call.option-unknown': ({ meant }) =>
    `{call|raw} không có tùy chọn “{option|raw}”${meant === undefined ? '; các tùy chọn hiện có: {known|raw}.' : '; có phải là “{meant|raw}”?'}`,
  'day.malformed': ({ value }) => {
    if (value === 'Date')
      return 'Đối tượng Date là một thời điểm, mỗi múi giờ thành một ngày khác nhau; hãy truyền ngày dưới dạng chuỗi YYYY-MM-DD.'
    if (value === 'undefined')
      return 'Thiếu ngày; hãy truyền một ngày theo dạng YYYY-MM-DD. Thư viện không tự lấy ngày hôm nay.'
    return 'Ngày không hợp lệ (nhận được: {value|raw}); phải là một ngày có thật, viết theo dạng YYYY-MM-DD.'
  },
  'number.malformed': ({ least }) =>
    `Phải là một số nguyên${least === undefined ? '' : ' từ {least} trở lên'} (nhận được: {value}).`,
  'instant.malformed':
    'Thời điểm không hợp lệ; phải ghi ngày, giờ kèm độ lệch múi giờ, ví dụ 2025-07-01T08:30:00+07:00.',
  'calendar.not-covered':
    'Lịch ngày làm việc không bao quát ngày {day}; lịch chỉ có từ ngày {from} đến trước ngày {until}.',
  'calendar.beyond': 'Ngày tính ra nằm ngoài phạm vi của lịch (từ ngày {from} đến hết ngày {until}).',
  'calendar.day-conflict': 'Lịch ngày làm việc khai ngày {day} hai lần.',
  'calendar.malformed': 'Lịch ngày làm việc khai báo không hợp lệ:',
  'law.not-covered': ({ policy }) =>
    `Thư viện chưa xác lập quy định áp dụng cho ngày {day}; ngày sớm nhất là {from}.${policy === undefined ? '' : ' Muốn tính cả ngày này, đặt lựa chọn {policy|raw} là {reading|raw}.'}`,
  'law.provision-malformed':
    'Quy định “{provision|raw}” khai báo không hợp lệ: mỗi phiên bản phải có giá trị kèm căn cứ.',
  'law.provision-undeclared': 'Quy tắc viện dẫn quy định “{provision|raw}” mà không khai báo trước.',
  'law.provision-unknown': ({ meant }) =>
    `Không có quy định nào mang mã “{provision|raw}”${meant === undefined ? '.' : '; có phải là “{meant|raw}”?'}`,
  'policy.unknown': 'Không có lựa chọn “{policy|raw}”; các lựa chọn hiện có: {known|raw}.',
  'policy.reading-unknown':
    'Lựa chọn “{policy|raw}” không có cách hiểu “{reading|raw}”; chỉ có: {readings|raw}.',
  'rulebook.rule-conflict': 'Có hai quy tắc cùng mã “{rule|raw}”.',
  'rulebook.malformed': 'Bộ quy tắc riêng “{extension|raw}” khai báo không hợp lệ:',
  'rulebook.answer-malformed':
    'Quy tắc “{rule|raw}” trả lời không hợp lệ; hàm check phải trả về met(…), broken(…), missing(…), hoặc không trả về gì khi quy tắc không áp dụng.',
  'texts.malformed': 'Câu chữ thêm vào không hợp lệ:',
  'population.malformed': 'Thông số “{option|raw}” của quần thể giả lập không hợp lệ.',
  'life.out-of-order': 'Ngày {day} của bước “{step|raw}” trước ngày của bước “{before|raw}” đã nêu.',
  'entry.unknown': 'Không có mục ghi “{entry|raw}” còn hiệu lực trong nhật ký.',
  'entry.case-renamed':
    'Không được đổi tên hồ sơ bằng cách sửa việc mở hồ sơ; phải mở hồ sơ kia, hoặc gạch bỏ việc đã ghi nhầm hồ sơ.',
  'mode.unknown': 'Không có chế độ ghi này; các chế độ hiện có: {known|raw}.',
  'entry.opening': 'Không được gạch bỏ hoặc thay việc mở hồ sơ bằng việc khác.',
  'entry.about-entry': 'Không đính chính một mục ghi bằng một việc đính chính hoặc gạch bỏ.',
  'entry.repeated': 'Mã “{entry|raw}” đã dùng cho một mục ghi khác trong nhật ký.',
  'report.period-empty': 'Kỳ báo cáo không có ngày nào: bắt đầu từ {from} và kết thúc trước {until}.',
  'threshold.malformed': 'Ngưỡng “{policy|raw}” phải là số nguyên từ 1 trở lên; giá trị đã cho: {value|raw}.',
  'organisation.malformed': 'Dữ liệu danh mục tổ chức đảng không hợp lệ:',
  'plan.malformed': 'Dữ liệu ghi một việc của kế hoạch không hợp lệ:',
  'class.malformed': 'Dữ liệu ghi một việc của lớp bồi dưỡng không hợp lệ:',
  'chain.not-json': 'Không thể niêm phong giá trị kiểu “{type|raw}”; chỉ nhận dữ liệu JSON.',
  'chain.head-malformed':
    'Dữ liệu đưa ra đối chiếu không phải đầu chuỗi: phải có mã hồ sơ, số mục ghi và mã băm.',
  'chain.key-unfit':
    'Đầu chuỗi được ký bằng khóa bí mật và kiểm tra bằng khóa công khai, loại Ed25519 hoặc ECDSA P-256; khóa đã cho không đúng loại hoặc không đúng nửa (thuật toán {algorithm|raw}, đường cong {curve|raw}).',
  'privacy.unmarked': 'Trường “{field|raw}” chưa được phân loại theo mức độ riêng tư.',
  'privacy.not-revealed':
    'Không mở được phần thông tin cá nhân đã niêm phong: sai khóa, hoặc dữ liệu đã bị sửa.',
  'privacy.not-sealed':
    'Việc này không kèm phần đã niêm phong: phần đó đã mất, hoặc việc chưa từng được bảo vệ. Phần để ngỏ không phải là toàn bộ việc.',
  'privacy.key-unfit':
    'Không phải khóa của một người: phải là {expected} byte ngẫu nhiên do createPersonKey tạo ra.',
  'template.malformed': 'Mẫu Word không dùng được: tệp hỏng hoặc có thẻ chưa đóng ngoặc.',
  'list.malformed': 'Điều khai báo để đọc danh sách không hợp lệ:',
  'list.refused': 'Danh sách còn {rows} dòng có lỗi, dòng đầu tiên là dòng {first}; không dòng nào được ghi.',
  'list.label-repeated': 'Dòng {row} và dòng {other} của danh sách cùng một mã hồ sơ.',
  'log.empty': 'Nhật ký không có việc nào.',
  'log.malformed': 'Nhật ký phải là danh sách các việc; dữ liệu đã cho không phải là danh sách.',
  'log.not-opened': 'Nhật ký phải bắt đầu bằng việc mở hồ sơ theo dõi.',
  'line.not-utf8': 'Dòng không được mã hóa UTF-8.',
  'line.not-json': 'Dòng không phải JSON hợp lệ.',
  'line.malformed': 'Dòng phải là một đối tượng JSON chỉ gồm "format" và danh sách "log".',
  'line.format-unknown':
    'Dòng theo phiên bản định dạng {format}; thư viện này chỉ đọc được phiên bản {known}.',
  'line.too-long': 'Dòng dài quá {longest} byte.',
  'checkpoint.other-job': 'Điểm dừng không thuộc lượt chạy “{job|raw}”, không thể chạy tiếp từ đó.',
  'store.conflict':
    'Hồ sơ theo dõi “{case|raw}” đã có {found} mục ghi, không phải {expected}: có người khác vừa ghi thêm. Cần đọc lại hồ sơ rồi mới quyết định.',
  'store.case-unknown': 'Kho lưu trữ không có hồ sơ theo dõi “{case|raw}”.',
  'store.entry-conflict':
    'Mã “{entry|raw}” đã dùng trong hồ sơ theo dõi “{case|raw}”: mục ghi thứ {revision} mang mã này và có nội dung khác.',
  'store.projection-stale':
    'Thông tin tra cứu của hồ sơ theo dõi “{case|raw}” lập từ {found} mục ghi, không phải {expected}.',
  'store.format-unknown':
    'Mục ghi thứ {revision} của hồ sơ theo dõi “{case|raw}” lưu theo định dạng {format}; phiên bản thư viện này chỉ đọc được đến định dạng {known}.',
  'store.too-many':
    'Số lượng là {found}, mỗi lần chỉ nhận tối đa {most}: hãy ghi nhật ký thành nhiều lần, và giảm số nhãn và ngày dùng để tìm hồ sơ.',
  'store.query-malformed': 'Mục “{field|raw}” của yêu cầu tra cứu không hợp lệ; cần: {expected|raw}.',
  'store.entry-damaged': 'Không còn đọc được mục ghi thứ {revision} của hồ sơ theo dõi “{case|raw}”.',
  'testing.promise-broken':
    'Kho lưu trữ không giữ đúng cam kết: phải là {expected|raw}, thực tế là {found|raw}.',
  'log.format-unknown':
    'Nhật ký của hồ sơ theo dõi “{case|raw}” lưu theo định dạng {format}; phiên bản thư viện này chỉ đọc được đến định dạng {known}.',
}

/** What is wrong with a field of an input. */
export const issues: Texts['issues'] = {
  'field.missing': 'thiếu',
  'field.unknown': 'trường này không có trong cấu trúc dữ liệu',
  'field.inapplicable': 'trường này không dùng trong trường hợp đã ghi',
  'field.wrong-type': 'sai kiểu dữ liệu',
  'field.not-one-of': 'giá trị không có trong danh mục',
  'field.out-of-range': 'giá trị ngoài giới hạn',
  'field.malformed': 'sai định dạng',
  'tally.inconsistent': 'số phiếu và số người vắng vượt quá tổng số thành viên',
  'id.repeated': 'mã bị dùng hai lần',
  'value.repeated': 'bị nêu hai lần',
  'reference.unknown': 'tổ chức này không có trong danh mục',
  'period.malformed': 'mốc thời gian sai thứ tự',
  'target.inconsistent': 'tổng các tháng không bằng chỉ tiêu',
  'rank.not-above': 'tổ chức này không thể là cấp trên',
  'day.empty': 'chưa ghi ngày',
  'day.year-alone': 'mới có năm, còn thiếu ngày và tháng',
  'day.month-alone': 'mới có tháng và năm, còn thiếu ngày',
  'day.no-such-day': 'là ngày không có trong lịch',
  'day.out-of-years': 'nằm ngoài các năm từ 1900 đến 2199',
  'day.in-future': 'là ngày chưa đến',
  'day.other-form': 'không viết theo dạng ngày/tháng/năm',
  'placeholder.unknown': 'câu có chỗ điền mà thư viện không điền được',
}

/** What was expected of a field, where it is one word of the schema. */
export const expected: Words = {
  'dd/mm/yyyy': 'ngày/tháng/năm, ví dụ 20/05/2021',
  'act type': 'một loại việc có trong actTypes',
  'placeholder form':
    'chỗ điền viết {ten}, {ten|and}, {ten|or}, {ten|list}, {ten|state}, {ten|raw} hoặc {ten|một|nhiều}',
  function: 'hàm',
  'own name': 'một tên riêng, chưa dùng và khác national',
  string: 'chuỗi ký tự',
  label: 'nhãn viết theo Unicode dựng sẵn (NFC), không có khoảng trắng ở đầu và cuối',
  number: 'số',
  int: 'số nguyên',
  boolean: 'đúng hoặc sai',
  array: 'danh sách',
  object: 'nhóm trường',
  date: 'ngày có thật, dạng YYYY-MM-DD',
  datetime: 'thời điểm có múi giờ, dạng YYYY-MM-DDThh:mm:ss+07:00',
  'one body': 'mỗi mã một tổ chức',
  body: 'một tổ chức trong danh mục',
  'body above': 'một tổ chức cấp cao hơn',
  'sum of months': 'tổng các tháng = chỉ tiêu',
  'from < until': 'ngày bắt đầu trước ngày kết thúc',
  'in its time': 'một ngày hoặc giai đoạn nằm trong thời gian tổ chức tồn tại',
  'in order': 'các giai đoạn nối tiếp nhau, xếp từ cũ đến mới',
  'yes + no + abstained + absent <= members':
    'tán thành + không tán thành + không có ý kiến + vắng ≤ tổng số',
}

/** What a function takes for an argument, and where it comes from. */
export const taken: Texts['taken'] = {
  'case-file': 'hồ sơ do openCase, record hoặc replay(log).file trả về',
  'class-file': 'lớp học do máy trạng thái của lớp ghi lại',
  rulebook: 'bộ quy tắc do rulebook() trả về',
  calendar: 'lịch do vietnamCalendar, workingCalendar hoặc extendCalendar trả về',
  finding: 'kết luận do propose, record hoặc explain trả về',
  citation: 'căn cứ trong citations của một kết luận',
  instrument: 'văn bản trong danh mục instruments',
  'special-day': 'ngày do specialDay của một lịch trả về',
  fraction: 'tỷ lệ do atLeast hoặc moreThan trả về',
  directory: 'danh mục do directory() trả về',
  collector: 'bộ tổng hợp do một hàm của ketnap/register trả về',
  locale: 'ngôn ngữ vi, en hoặc do localeOf trả về',
  texts: 'bộ câu chữ đầy đủ của một ngôn ngữ',
  issue: 'một lỗi trong facts.issues',
  act: 'một việc, có type và on',
  plan: 'kế hoạch do máy trạng thái của kế hoạch ghi lại',
  'audit-finding': 'một điểm đáng xem trong findings của một cuộc rà soát',
  'audit-reference': 'tham chiếu trong references của một điểm đáng xem',
  'audit-threshold': 'ngưỡng trong thresholds của một cuộc rà soát',
  'chain-head': 'đầu chuỗi do sealLog, headAt hoặc emptyHead trả về',
  job: 'một lượt chạy do bulkJob trả về',
  report: 'báo cáo hoặc chương trình công việc do bộ tổng hợp của ketnap/register trả về',
  bytes: 'nội dung tệp, dạng Uint8Array',
  paper: 'giấy tờ do paperOf trả về',
  snapshot: 'một snapshot của actor, do getSnapshot() hoặc snapshotOf trả về',
  database: 'một Kysely nối với cơ sở dữ liệu của ứng dụng',
  'module-url': 'địa chỉ một mô-đun, như new URL("./job.js", import.meta.url)',
  role: 'tên một vai trò trong roles, hoặc { sees: [ … ] }',
  'protected-act': 'một sự kiện đã niêm phong, do protectAct trả về',
  'reminder-policy': 'lịch nhắc, như weeklyReminders',
  'day-clock': 'đồng hồ ngày, như vietnamDays()',
  'sql-family': 'postgres hoặc sqlite',
  'form-code': 'mã một mẫu giấy tờ trong formCodes, chẳng hạn 6-KNĐ',
  'audit-check': 'tên một phép kiểm tra trong auditChecks, chẳng hạn bunched-decisions',
  'list-name': 'tên một danh sách của ketnap/register, chẳng hạn badge-list',
  'life-step': 'tên một bước của quá trình kết nạp, chẳng hạn voted hoặc ceremony',
  'joining-region': 'miền kết nạp: north hoặc south',
  'letter-words': 'bộ câu chữ của thư báo không kết nạp',
  narrative: 'bản tường thuật do narrative trả về',
  'list-preview': 'danh sách do readList đọc được',
  'list-acts': 'các việc do actsOfList trả về',
  'committee-agenda': 'chương trình công việc do committeeAgenda trả về',
  'audit-report': 'kết quả rà soát do audit trả về',
  comparison: 'kết quả so sánh do compareLaws trả về',
  'issue-wording': 'ngôn ngữ vi, en hoặc do localeOf trả về',
  'schema-wording': 'ngôn ngữ vi, en hoặc do localeOf trả về',
  wording: 'ngôn ngữ vi, en hoặc do localeOf trả về',
  duty: 'một việc phải làm kèm nhãn hồ sơ: { case, duty }',
  string: 'chuỗi ký tự',
  number: 'số',
  boolean: 'true hoặc false',
  function: 'hàm',
  object: 'một đối tượng',
  state: 'cấu hình trạng thái của một hồ sơ',
  options: 'một đối tượng các tùy chọn, chẳng hạn { today: "2025-07-01" }',
  list: 'danh sách',
}

/** What was given in place of it. */
export const given: Texts['given'] = {
  'case-file': 'một hồ sơ',
  'class-file': 'một lớp học',
  rulebook: 'một bộ quy tắc',
  calendar: 'một lịch',
  finding: 'một kết luận',
  citation: 'một căn cứ',
  instrument: 'một văn bản',
  'special-day': 'một ngày đặc biệt',
  fraction: 'một tỷ lệ',
  directory: 'một danh mục',
  collector: 'một bộ tổng hợp',
  locale: 'một ngôn ngữ',
  texts: 'một bộ câu chữ',
  issue: 'một lỗi',
  act: 'một việc',
  plan: 'một kế hoạch',
  'audit-finding': 'một điểm đáng xem',
  'audit-reference': 'một tham chiếu',
  'audit-threshold': 'một ngưỡng',
  'chain-head': 'một đầu chuỗi',
  job: 'một lượt chạy',
  report: 'một báo cáo',
  bytes: 'một dãy byte',
  paper: 'một giấy tờ',
  snapshot: 'một snapshot',
  database: 'một kết nối cơ sở dữ liệu',
  'module-url': 'một địa chỉ URL',
  role: 'một vai trò',
  'protected-act': 'một sự kiện đã niêm phong',
  'reminder-policy': 'một lịch nhắc',
  'day-clock': 'một đồng hồ ngày',
  'letter-words': 'bộ câu chữ của thư báo không kết nạp',
  narrative: 'một bản tường thuật',
  'list-preview': 'một danh sách đã đọc',
  'list-acts': 'các việc của một danh sách',
  'committee-agenda': 'một chương trình công việc',
  'audit-report': 'một kết quả rà soát',
  comparison: 'một kết quả so sánh',
  'issue-wording': 'một ngôn ngữ',
  'schema-wording': 'một ngôn ngữ',
  wording: 'một ngôn ngữ',
  duty: 'một việc phải làm',
  string: 'một chuỗi',
  number: 'một số',
  boolean: 'true hoặc false',
  function: 'một hàm',
  object: 'một đối tượng khác',
  list: 'một danh sách',
  nothing: 'giá trị trống',
  Date: 'một Date',
  bigint: 'một bigint',
  symbol: 'một symbol',
}

/** What a number is that is none of those a function takes. */
export const numbers: Texts['numbers'] = {
  fraction: 'số lẻ',
  negative: 'số âm',
  NaN: 'NaN',
  Infinity: 'vô cực',
  '-Infinity': 'âm vô cực',
}
