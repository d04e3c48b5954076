import { describe, expect, it } from 'vitest'
import { wrongCalls } from '../../scripts/fuzz/calls.js'
import { AdmissionError } from '../../src/errors.js'
import {
  addMonths,
  addWorkingDays,
  agenda,
  dates,
  propose,
  replay,
  vietnamCalendar,
  workingCalendar,
} from '../../src/index.js'
import { en } from '../../src/locales/en.js'
import { vi } from '../../src/locales/vi.js'
import { acts, the } from '../support/journey.js'
import { patient } from '../support/patient.js'

const { file } = replay(acts.slice(0, 6))
/** What a wrong call throws, in both languages. */
const told = (call: () => unknown) => {
  try {
    call()
  } catch (error) {
    const { code, facts } = error as AdmissionError
    return { code, facts, inVietnamese: vi.error(error), inEnglish: en.error(error) }
  }
  throw new Error('nothing was thrown')
}
// biome-ignore lint/suspicious/noExplicitAny: a caller without types passes anything
const any = (value: unknown) => value as any

describe('a wrong call', () => {
  it.each([
    {
      why: 'an agenda without its day',
      call: () => agenda(file, any(undefined)),
      code: 'call.malformed',
      facts: { call: 'agenda', argument: 'options', expected: 'options', given: 'nothing' },
      inVietnamese:
        'Gọi agenda chưa đúng: “options” phải là một đối tượng các tùy chọn, chẳng hạn { today: "2025-07-01" }; đã nhận giá trị trống.',
      inEnglish:
        'agenda was called wrongly: “options” must be an object of options, such as { today: "2025-07-01" }; it was given nothing.',
    },
    {
      why: 'a day that is left out',
      call: () => agenda(file, any({})),
      code: 'day.malformed',
      facts: { value: 'undefined' },
      inVietnamese:
        'Thiếu ngày; hãy truyền một ngày theo dạng YYYY-MM-DD. Thư viện không tự lấy ngày hôm nay.',
      inEnglish:
        'The day is missing; pass one, written YYYY-MM-DD. The library never reads today from the clock.',
    },
    {
      why: 'a Date for a day',
      call: () => agenda(file, any({ today: new Date(0) })),
      code: 'day.malformed',
      facts: { value: 'Date' },
      inVietnamese:
        'Đối tượng Date là một thời điểm, mỗi múi giờ thành một ngày khác nhau; hãy truyền ngày dưới dạng chuỗi YYYY-MM-DD.',
      inEnglish:
        'A Date is an instant, and another day in another time zone; pass the day as a string, YYYY-MM-DD.',
    },
    {
      why: 'a log in the place of a file',
      call: () => propose(any(acts), the('cell.voted')),
      code: 'call.malformed',
      facts: { call: 'propose', argument: 'file', expected: 'case-file', given: 'list' },
      inVietnamese:
        'Gọi propose chưa đúng: “file” phải là hồ sơ do openCase, record hoặc replay(log).file trả về; đã nhận một danh sách.',
      inEnglish:
        'propose was called wrongly: “file” must be a case file, as openCase, record or replay(log).file gives it; it was given a list.',
    },
    {
      why: 'a text in the place of a log',
      call: () => replay(any('[]')),
      code: 'call.malformed',
      facts: { call: 'replay', argument: 'log', expected: 'list', given: 'string' },
      inVietnamese: 'Gọi replay chưa đúng: “log” phải là danh sách; đã nhận một chuỗi.',
      inEnglish: 'replay was called wrongly: “log” must be a list; it was given a string.',
    },
    {
      why: 'half a month',
      call: () => addMonths('2025-01-31', 1.5),
      code: 'number.malformed',
      facts: { value: 'fraction' },
      inVietnamese: 'Phải là một số nguyên (nhận được: số lẻ).',
      inEnglish: 'A whole number is expected (got: a fraction).',
    },
    {
      why: 'less than no working days',
      call: () => addWorkingDays(vietnamCalendar(), '2025-01-31', -1),
      code: 'number.malformed',
      facts: { value: 'negative', least: 0 },
      inVietnamese: 'Phải là một số nguyên từ 0 trở lên (nhận được: số âm).',
      inEnglish: 'A whole number from 0 is expected (got: a negative number).',
    },
    {
      why: 'an unknown kind of day',
      call: () =>
        workingCalendar({
          id: 'own',
          from: '2025-01-01',
          until: '2026-01-01',
          days: any([
            { on: '2025-05-02', kind: 'holyday', status: 'announced', occasion: { of: 'x' }, source: '' },
          ]),
        }),
      code: 'calendar.malformed',
      facts: {
        issues: [
          {
            path: 'days.0.kind',
            code: 'field.not-one-of',
            expected: 'holiday | compensatory | swapped-off | make-up-workday',
            meant: 'holiday',
          },
        ],
      },
      inVietnamese:
        'Lịch ngày làm việc khai báo không hợp lệ:\n- days.0.kind: giá trị không có trong danh mục; có phải là holiday?',
      inEnglish:
        'The calendar of working days is not well formed:\n- days.0.kind: not one of the values; did you mean holiday?',
    },
  ])('tells what to do: $why', ({ call, why: _, ...expected }) => {
    expect(told(call)).toEqual(expected)
  })

  it('takes a file that an app spread into a new one', () => {
    expect(dates({ ...file })).toEqual(dates(file))
  })
})

describe('the words of an error', () => {
  it.each([undefined, null, 5, 'x', Symbol('x'), {}, [], Object.create(null), new TypeError('Nguyễn Văn A')])(
    'are there for %s, and repeat nothing of it',
    (error) => {
      expect(vi.error(error)).toBe('Có lỗi ngoài dự kiến, không do thư viện báo.')
      expect(en.error(error)).toBe('Something unexpected went wrong, which the library does not report.')
    },
  )

  it('are those of the fault where it came over a wire', () => {
    const wired = JSON.parse(JSON.stringify(new AdmissionError('mode.unknown', { known: ['strict'] })))
    expect(en.error(wired)).toBe('There is no such mode; known are: strict.')
    expect(en.error({ code: 'act.malformed', facts: { issues: [null, { path: 5 }] } })).toBe(
      'The data are not valid:',
    )
  })
})

describe('every public function, called with what it does not take', () => {
  it('answers or throws a typed fault', patient, async () => {
    expect(await wrongCalls(6000, 2026)).toEqual([])
  })
})
