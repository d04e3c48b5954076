import type { Citation } from 'ketnap'
import type { Locale } from 'ketnap/locales'

type Facts = Readonly<Record<string, unknown>>

interface ProblemKind {
  readonly status: number
  readonly title: { readonly vi: string; readonly en: string }
  /** What this one case is about, where the title does not say all. */
  readonly detail?: (facts: Facts, locale: Locale) => string
}

/** The language of this service that a locale speaks. */
export const languageOf = ({ language }: Pick<Locale, 'language'>) => (language === 'vi' ? 'vi' : 'en')

const kind = (status: number, vi: string, en: string, detail?: ProblemKind['detail']): ProblemKind => ({
  status,
  title: { vi, en },
  ...(detail && { detail }),
})

/** Every refusal of the service itself, beside the faults of the library. The codes are permanent. */
export const problems = {
  'request.malformed': kind(400, 'Yêu cầu HTTP không hợp lệ.', 'The HTTP request is not well formed.'),
  'request.too-slow': kind(408, 'Yêu cầu gửi quá chậm.', 'The request took too long to arrive.'),
  'request.headers-too-large': kind(431, 'Phần đầu yêu cầu quá lớn.', 'The request headers are too large.'),
  'query.malformed': kind(
    400,
    'Tham số của địa chỉ không hợp lệ.',
    'The parameters of the address are not well formed.',
    named,
  ),
  'header.malformed': kind(400, 'Trường phần đầu không hợp lệ.', 'A header is not well formed.', named),
  'body.malformed': kind(
    400,
    'Nội dung không phải JSON mã hóa UTF-8.',
    'The body is not JSON encoded as UTF-8.',
  ),
  'body.too-deep': kind(400, 'Nội dung lồng quá nhiều lớp.', 'The body nests too deeply.'),
  'body.duplicate-key': kind(400, 'Một trường được khai hai lần.', 'A field is named twice.'),
  'body.unprintable': kind(
    400,
    'Nội dung có ký tự điều khiển.',
    'The body has control characters in a text.',
  ),
  'body.reserved-field': kind(
    400,
    'Thời điểm ghi do dịch vụ ghi nhận, không nhận từ bên ngoài.',
    'The instant of entry is given by the service and not accepted from outside.',
  ),
  'body.not-an-opening': kind(
    400,
    'Hồ sơ mới phải bắt đầu bằng việc mở hồ sơ (case.opened).',
    'A new case begins with its opening (case.opened).',
  ),
  'body.too-large': kind(413, 'Nội dung quá lớn.', 'The body is too large.'),
  'body.unsupported-type': kind(
    415,
    'Chỉ nhận application/json không nén.',
    'Only application/json without compression is accepted.',
  ),
  'caller.unknown': kind(
    401,
    'Không xác định được cơ quan gửi yêu cầu.',
    'The body that sends the request is not known.',
  ),
  'role.reader': kind(
    403,
    'Tài khoản này chỉ được xem, không được ghi.',
    'This account may read and not record.',
  ),
  'role.other-body': kind(
    403,
    'Không được ghi việc nhân danh cơ quan khác.',
    'An act may not be recorded in the name of another body.',
  ),
  'role.other-cell': kind(
    403,
    'Hồ sơ thuộc chi bộ ngoài phạm vi của cơ quan này.',
    'The case belongs to a cell outside the remit of this body.',
  ),
  'role.not-of-body': kind(
    403,
    'Việc này không thuộc thẩm quyền ghi của cơ quan gửi.',
    'This act is not for the body that sends it to record.',
    bodiesAndClauses,
  ),
  'route.unknown': kind(404, 'Không có địa chỉ này.', 'There is no such address.'),
  'case.unknown': kind(404, 'Không có hồ sơ này.', 'There is no such case.'),
  'method.not-allowed': kind(
    405,
    'Địa chỉ này không nhận phương thức ấy.',
    'The address does not take this method.',
  ),
  'case.exists': kind(409, 'Hồ sơ đã được mở.', 'The case has been opened already.'),
  'case.full': kind(
    409,
    'Hồ sơ đã đủ số mục ghi tối đa.',
    'The case has as many entries as it may have.',
    ({ most }, { language }) =>
      language === 'vi'
        ? `Mỗi hồ sơ có tối đa ${most} mục ghi; người quản trị dịch vụ có thể nâng giới hạn này.`
        : `A case has at most ${most} entries; whoever runs the service may raise the limit.`,
  ),
  'entry.content-differs': kind(
    409,
    'Mã này đã dùng cho một mục ghi có nội dung khác.',
    'The key was used for an entry of other content.',
  ),
  'revision.stale': kind(
    412,
    'Hồ sơ đã có mục ghi mới hơn.',
    'The case has newer entries.',
    ({ expected, found }, { language }) =>
      language === 'vi'
        ? `Hồ sơ đang ở lần ghi ${found}, không phải ${expected}; đọc lại hồ sơ rồi gửi lại.`
        : `The case is at revision ${found}, not ${expected}; read it again and send again.`,
  ),
  'revision.required': kind(
    428,
    'Phải nêu lần ghi của hồ sơ trong If-Match.',
    'The revision of the case must be named in If-Match.',
  ),
  'act.not-yet': kind(
    422,
    'Không ghi việc của một ngày chưa tới.',
    'An act of a day to come is not recorded.',
    ({ on, today }, { language, day }) =>
      language === 'vi'
        ? `Việc ghi ngày ${day(String(on))}, hôm nay mới là ${day(String(today))}.`
        : `The act is dated ${day(String(on))} and today is ${day(String(today))}.`,
  ),
  'service.failed': kind(500, 'Dịch vụ gặp lỗi.', 'The service failed.'),
  'store.unavailable': kind(
    503,
    'Chưa kết nối được cơ sở dữ liệu.',
    'The database cannot be reached at present.',
  ),
} as const satisfies Record<string, ProblemKind>

export type ProblemCode = keyof typeof problems

function named({ issues, header }: Facts, { language, texts }: Locale): string {
  const words: Readonly<Record<string, string>> = texts.issues
  const names = Array.isArray(issues)
    ? issues.map((issue) => `${issue.path} (${words[issue.code]})`)
    : [header]
  return language === 'vi' ? `Xem lại: ${names.join(', ')}.` : `See: ${names.join(', ')}.`
}

function bodiesAndClauses({ act, caller, bodies, citations, rests }: Facts, locale: Locale): string {
  const { language } = locale
  const list = (bodies as readonly string[]).map(locale.body).join(', ')
  const clauses = (citations as readonly Citation[]).map(locale.citation).join('; ')
  const what = locale.act(String(act))
  const who = locale.body(String(caller))
  const vi = `Việc “${what}” do ${list} ghi; cơ quan gửi là ${who}.`
  const en = `For ${what} the body that records is ${list}; the request came from ${who}.`
  const basis =
    rests === 'service'
      ? ownRule[languageOf(locale)]
      : language === 'vi'
        ? `Căn cứ: ${clauses}.`
        : `Basis: ${clauses}.`
  return `${language === 'vi' ? vi : en} ${basis}`
}

const ownRule = {
  vi: 'Đây là quy tắc của dịch vụ, không dẫn điều khoản nào.',
  en: 'This is a rule of the service; it rests on no clause.',
}
