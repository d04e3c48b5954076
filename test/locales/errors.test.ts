import { describe, expect, it } from 'vitest'
import { parseAct } from '../../src/casefile/acts/parse-act.js'
import { AdmissionError, type ErrorCode, type ErrorFacts } from '../../src/errors.js'
import { en, vi } from '../support/plain-locales.js'
import { findingOf } from './samples.js'

interface Row {
  readonly code: ErrorCode
  readonly facts?: ErrorFacts
  readonly inVietnamese: string
  readonly inEnglish: string
}

const rows: readonly Row[] = [
  {
    code: 'day.malformed',
    facts: { value: '2023-02-29' },
    inVietnamese:
      'Ngày không hợp lệ (nhận được: 2023-02-29); phải là một ngày có thật, viết theo dạng YYYY-MM-DD.',
    inEnglish: 'Not a day (got: 2023-02-29); a day that exists is expected, written YYYY-MM-DD.',
  },
  {
    code: 'instant.malformed',
    facts: {},
    inVietnamese:
      'Thời điểm không hợp lệ; phải ghi ngày, giờ kèm độ lệch múi giờ, ví dụ 2025-07-01T08:30:00+07:00.',
    inEnglish:
      'Not an instant; a day and a time with its offset are expected, such as 2025-07-01T08:30:00+07:00.',
  },
  {
    code: 'calendar.not-covered',
    facts: { day: '2028-01-03', from: '2011-01-01', until: '2028-01-01' },
    inVietnamese:
      'Lịch ngày làm việc không bao quát ngày 03/01/2028; lịch chỉ có từ ngày 01/01/2011 đến trước ngày 01/01/2028.',
    inEnglish:
      'The calendar of working days does not cover 3 January 2028; it runs from 1 January 2011 until before 1 January 2028.',
  },
  {
    code: 'calendar.beyond',
    facts: { from: '1900-01-01', until: '2199-12-31' },
    inVietnamese: 'Ngày tính ra nằm ngoài phạm vi của lịch (từ ngày 01/01/1900 đến hết ngày 31/12/2199).',
    inEnglish:
      'A day it comes to is beyond the calendar, which runs from 1 January 1900 to 31 December 2199.',
  },
  {
    code: 'calendar.day-conflict',
    facts: { day: '2026-02-16' },
    inVietnamese: 'Lịch ngày làm việc khai ngày 16/02/2026 hai lần.',
    inEnglish: 'The calendar of working days names 16 February 2026 twice.',
  },
  {
    code: 'law.not-covered',
    facts: { provision: 'probation.duration', day: '2015-01-15', from: '2016-07-25' },
    inVietnamese: 'Thư viện chưa xác lập quy định áp dụng cho ngày 15/01/2015; ngày sớm nhất là 25/07/2016.',
    inEnglish:
      'The library does not know the law of 15 January 2015; the first day it answers for is 25 July 2016.',
  },
  {
    code: 'law.provision-malformed',
    facts: { provision: 'local.deadline' },
    inVietnamese:
      'Quy định “local.deadline” khai báo không hợp lệ: mỗi phiên bản phải có giá trị kèm căn cứ.',
    inEnglish:
      'The provision “local.deadline” is not well formed: every version needs a value and its clause.',
  },
  {
    code: 'law.provision-undeclared',
    facts: { provision: 'local.deadline' },
    inVietnamese: 'Quy tắc viện dẫn quy định “local.deadline” mà không khai báo trước.',
    inEnglish: 'A rule asked for the provision “local.deadline”, which it has not declared.',
  },
  {
    code: 'law.provision-unknown',
    facts: { provision: 'local.deadline' },
    inVietnamese: 'Không có quy định nào mang mã “local.deadline”.',
    inEnglish: 'There is no provision or clause “local.deadline”.',
  },
  {
    code: 'policy.unknown',
    facts: { policy: 'youth', known: ['youthAge', 'monthEnd'] },
    inVietnamese: 'Không có lựa chọn “youth”; các lựa chọn hiện có: youthAge, monthEnd.',
    inEnglish: 'There is no policy “youth”; known are: youthAge, monthEnd.',
  },
  {
    code: 'policy.reading-unknown',
    facts: { policy: 'onePersonPerDecision', reading: 'two', readings: ['one', 'several'] },
    inVietnamese: 'Lựa chọn “onePersonPerDecision” không có cách hiểu “two”; chỉ có: one, several.',
    inEnglish: 'The policy “onePersonPerDecision” has no reading “two”; it has: one, several.',
  },
  {
    code: 'population.malformed',
    facts: { option: 'rates.roads.withdrew' },
    inVietnamese: 'Thông số “rates.roads.withdrew” của quần thể giả lập không hợp lệ.',
    inEnglish: 'The option “rates.roads.withdrew” of a synthetic population is not well formed.',
  },
  {
    code: 'rulebook.rule-conflict',
    facts: { rule: 'cell.two-thirds' },
    inVietnamese: 'Có hai quy tắc cùng mã “cell.two-thirds”.',
    inEnglish: 'Two rules have the id “cell.two-thirds”.',
  },
  {
    code: 'store.conflict',
    facts: { case: 'case-1', expected: 3, found: 5 },
    inVietnamese:
      'Hồ sơ theo dõi “case-1” đã có 5 mục ghi, không phải 3: có người khác vừa ghi thêm. Cần đọc lại hồ sơ rồi mới quyết định.',
    inEnglish:
      'The case “case-1” is at revision 5, not 3: others have added to it. Read it again, then decide.',
  },
  {
    code: 'store.case-unknown',
    facts: { case: 'case-1' },
    inVietnamese: 'Kho lưu trữ không có hồ sơ theo dõi “case-1”.',
    inEnglish: 'The store has no case “case-1”.',
  },
  {
    code: 'store.entry-conflict',
    facts: { case: 'case-1', entry: 'entry-9', revision: 4 },
    inVietnamese:
      'Mã “entry-9” đã dùng trong hồ sơ theo dõi “case-1”: mục ghi thứ 4 mang mã này và có nội dung khác.',
    inEnglish: 'The id “entry-9” is taken in the case “case-1”: entry 4 has it and is not the same.',
  },
  {
    code: 'store.projection-stale',
    facts: { case: 'case-1', expected: 4, found: 3 },
    inVietnamese: 'Thông tin tra cứu của hồ sơ theo dõi “case-1” lập từ 3 mục ghi, không phải 4.',
    inEnglish: 'What is to be listed of the case “case-1” was made of revision 3, not 4.',
  },
  {
    code: 'store.format-unknown',
    facts: { case: 'case-1', revision: 2, format: 2, known: 1 },
    inVietnamese:
      'Mục ghi thứ 2 của hồ sơ theo dõi “case-1” lưu theo định dạng 2; phiên bản thư viện này chỉ đọc được đến định dạng 1.',
    inEnglish: 'Entry 2 of the case “case-1” is kept in format 2; this version of the library reads up to 1.',
  },
  {
    code: 'store.entry-damaged',
    facts: { case: 'case-1', revision: 2 },
    inVietnamese: 'Không còn đọc được mục ghi thứ 2 của hồ sơ theo dõi “case-1”.',
    inEnglish: 'Entry 2 of the case “case-1” can no longer be read.',
  },
  {
    code: 'testing.promise-broken',
    facts: { expected: '2', found: '3' },
    inVietnamese: 'Kho lưu trữ không giữ đúng cam kết: phải là 2, thực tế là 3.',
    inEnglish: 'The store does not keep its promise: expected 2, found 3.',
  },
  {
    code: 'log.format-unknown',
    facts: { case: 'case-1', format: 2, known: 1 },
    inVietnamese:
      'Nhật ký của hồ sơ theo dõi “case-1” lưu theo định dạng 2; phiên bản thư viện này chỉ đọc được đến định dạng 1.',
    inEnglish: 'The log of the case “case-1” is kept in format 2; this version of the library reads up to 1.',
  },
  {
    code: 'chain.not-json',
    facts: { type: 'bigint' },
    inVietnamese: 'Không thể niêm phong giá trị kiểu “bigint”; chỉ nhận dữ liệu JSON.',
    inEnglish: 'A value of the type “bigint” cannot be sealed; only JSON can.',
  },
  {
    code: 'privacy.unmarked',
    facts: { field: 'person.hobby' },
    inVietnamese: 'Trường “person.hobby” chưa được phân loại theo mức độ riêng tư.',
    inEnglish: 'The field “person.hobby” has no privacy mark.',
  },
  {
    code: 'privacy.not-revealed',
    inVietnamese: 'Không mở được phần thông tin cá nhân đã niêm phong: sai khóa, hoặc dữ liệu đã bị sửa.',
    inEnglish: 'The sealed particulars cannot be opened: another key, or not as they were sealed.',
  },
  {
    code: 'store.too-many',
    facts: { case: 'case-1', of: 'entries', found: 5_000, most: 1_000 },
    inVietnamese:
      'Số lượng là 5.000, mỗi lần chỉ nhận tối đa 1.000: hãy ghi nhật ký thành nhiều lần, và giảm số nhãn và ngày dùng để tìm hồ sơ.',
    inEnglish:
      'That is 5,000, and at most 1,000 go at once: send a log in several appends, and list a case by fewer labels and days.',
  },
  {
    code: 'store.query-malformed',
    facts: { field: 'limit', expected: '1-1000' },
    inVietnamese: 'Mục “limit” của yêu cầu tra cứu không hợp lệ; cần: 1-1000.',
    inEnglish: 'The “limit” of the query is not well formed; expected: 1-1000.',
  },
  {
    code: 'privacy.not-sealed',
    inVietnamese:
      'Việc này không kèm phần đã niêm phong: phần đó đã mất, hoặc việc chưa từng được bảo vệ. Phần để ngỏ không phải là toàn bộ việc.',
    inEnglish:
      'The act has no sealed part: it was lost, or the act was never protected. What stands in the clear is not the whole act.',
  },
  {
    code: 'privacy.key-unfit',
    facts: { expected: 32 },
    inVietnamese: 'Không phải khóa của một người: phải là 32 byte ngẫu nhiên do createPersonKey tạo ra.',
    inEnglish: 'Not the key of a person: 32 random bytes, as createPersonKey gives.',
  },
  {
    code: 'life.out-of-order',
    facts: { step: 'decided', day: '2025-06-30', before: 'voted' },
    inVietnamese: 'Ngày 30/06/2025 của bước “decided” trước ngày của bước “voted” đã nêu.',
    inEnglish: 'The day of “decided”, 30 June 2025, lies before that of “voted”, a step before it.',
  },
  {
    code: 'chain.head-malformed',
    inVietnamese: 'Dữ liệu đưa ra đối chiếu không phải đầu chuỗi: phải có mã hồ sơ, số mục ghi và mã băm.',
    inEnglish: 'What the chain is to end with is no head: a case, a number of entries and a hash.',
  },
  {
    code: 'chain.key-unfit',
    facts: { half: 'public', algorithm: 'HMAC', curve: 'none' },
    inVietnamese:
      'Đầu chuỗi được ký bằng khóa bí mật và kiểm tra bằng khóa công khai, loại Ed25519 hoặc ECDSA P-256; khóa đã cho không đúng loại hoặc không đúng nửa (thuật toán HMAC, đường cong none).',
    inEnglish:
      'A head is signed with the private half of a key and verified with the public one, of Ed25519 or of ECDSA over P-256; this key is another or the other half (algorithm HMAC, curve none).',
  },
  { code: 'log.empty', inVietnamese: 'Nhật ký không có việc nào.', inEnglish: 'The log has no act.' },
  {
    code: 'log.not-opened',
    facts: { type: 'cell.voted' },
    inVietnamese: 'Nhật ký phải bắt đầu bằng việc mở hồ sơ theo dõi.',
    inEnglish: 'The log must begin with the opening of the case.',
  },
]

describe('a fault in words', () => {
  it.each(rows)('says $code', ({ code, facts = {}, inVietnamese, inEnglish }) => {
    expect(vi.error(new AdmissionError(code, facts))).toBe(inVietnamese)
    expect(en.error(new AdmissionError(code, facts))).toBe(inEnglish)
  })

  it('says a code of a later version, or one without its facts, by the code', () => {
    expect(vi.error(new AdmissionError('later.code' as ErrorCode))).toBe('later.code')
    expect(en.error(new AdmissionError('policy.unknown', { policy: {} }))).toBe('policy.unknown')
  })
})

const faultOf = (input: unknown): AdmissionError => {
  try {
    parseAct(input)
  } catch (error) {
    if (error instanceof AdmissionError) return error
  }
  throw new Error('the input is an act')
}

describe('an input that is no act', () => {
  const fault = faultOf({
    type: 'cell.voted',
    on: '2025-02-30',
    matter: 'transfer',
    tally: { members: '20', yes: -1 },
    chair: 'a',
  })

  it('is said in Vietnamese, a line for each field, with what was expected', () => {
    expect(vi.error(fault).split('\n')).toEqual([
      'Dữ liệu ghi việc chi bộ xét và biểu quyết không hợp lệ:',
      '- on: sai định dạng (cần: ngày có thật, dạng YYYY-MM-DD).',
      '- matter: giá trị không có trong danh mục (cần: admission | recognition | removal | expulsion | resignation).',
      '- tally.members: sai kiểu dữ liệu (cần: số).',
      '- tally.yes: giá trị ngoài giới hạn (cần: >= 0).',
      '- chair: trường này không có trong cấu trúc dữ liệu.',
    ])
  })

  it('is said in English, a line for each field, with what was expected', () => {
    expect(en.error(fault).split('\n')).toEqual([
      'The data of the act “the cell considering and voting” are not valid:',
      '- on: not well formed (expected: a day that exists, YYYY-MM-DD).',
      '- matter: not one of the values (expected: admission | recognition | removal | expulsion | resignation).',
      '- tally.members: of the wrong type (expected: a number).',
      '- tally.yes: out of range (expected: >= 0).',
      '- chair: no such field.',
    ])
  })

  it('names the entry of a log, and the act as a whole', () => {
    const issues = [{ path: '', code: 'field.wrong-type', expected: 'object' }]
    const inLog = new AdmissionError('act.malformed', { issues, index: 4 })
    expect(vi.error(inLog)).toBe(
      'Dữ liệu ở mục thứ 5 của nhật ký không hợp lệ:\n- toàn bộ nội dung: sai kiểu dữ liệu (cần: nhóm trường).',
    )
    expect(en.error(inLog)).toBe(
      'The data of entry 5 of the log are not valid:\n- the act as a whole: of the wrong type (expected: a group of fields).',
    )
    const typed = new AdmissionError('act.malformed', { issues, index: 0, type: 'ceremony.held' })
    expect(vi.error(typed)).toMatch(
      /^Dữ liệu ở mục thứ 1 của nhật ký, ghi việc tổ chức lễ kết nạp, không hợp lệ:\n/,
    )
    expect(en.error(typed)).toMatch(
      /^The data of entry 1 of the log, the act “holding the admission ceremony”, are not valid:\n/,
    )
  })

  it('tells of a count that does not add up', () => {
    const tally = faultOf({
      type: 'cell.voted',
      on: '2025-02-03',
      matter: 'admission',
      tally: { members: 2, yes: 3 },
    })
    expect(vi.error(tally)).toContain(
      '- tally: số phiếu và số người vắng vượt quá tổng số thành viên (cần: tán thành',
    )
    expect(en.error(tally)).toContain('- tally: votes and absences are more than the members (expected: yes')
  })
})

describe('a refused act', () => {
  const refused = new AdmissionError('act.refused', {
    act: 'cell.voted',
    on: '2025-02-03',
    findings: [
      findingOf('applicant.citizen', 'missing', { missing: 'person.citizenship' }),
      findingOf('cell.able-to-meet', 'broken', { actual: 2, minimum: 3 }),
    ],
  })

  it('is said with a line for each finding', () => {
    expect(vi.error(refused).split('\n')).toEqual([
      'Không ghi nhận được việc chi bộ xét và biểu quyết ngày 03/02/2025:',
      '- Chưa ghi quốc tịch của người xin vào Đảng. Việc cần làm: chi bộ bổ sung, ghi rõ vào hồ sơ.',
      '- Chưa đủ 3 đảng viên chính thức để họp: mới 2. Việc cần làm: chi bộ bảo đảm yêu cầu: chi bộ có đủ số đảng viên chính thức tối thiểu để họp xét.',
    ])
    expect(en.error(refused).split('\n')).toEqual([
      'The act “the cell considering and voting” of 3 February 2025 was refused:',
      '- The file does not state the applicant’s citizenship. To do: the cell to put it on file.',
      '- Too few official members to meet: 2, 3 needed. To do: the cell to see to it: the cell has the least number of official members it needs to meet.',
    ])
  })
})
