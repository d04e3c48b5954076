import { type Act, replay } from 'ketnap'
import { formsOf, paperDocx, paperOf, refusalLetter } from 'ketnap/forms'
import { en } from 'ketnap/locales/en'
import { vi } from 'ketnap/locales/vi'
import { describe, expect, it } from 'vitest'
import { englishLetter } from '../../../src/adapters/forms/letter/en.js'
import { acts, person, upTo } from '../../support/journey.js'
import { paperData } from './paper-data.js'
import { textOf } from './text-of.js'

const refused: Act = {
  type: 'admission.refused',
  on: '2025-10-20',
  by: { kind: 'communeStandingCommittee' },
  cause: 'standard',
}
const of = (log: readonly Act[]) => replay([...log, refused], { mode: 'chronicle' }).file
const file = of(upTo('grassroots.voted', 'admission'))
const data = { ...paperData, paper: { place: 'Hà Nội', number: '12-TB/ĐU' } }
/** Spaces that no line ends at are ordinary ones here. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('the letter of refusal as plain text', () => {
  it('says who decided what, why, and who signs', () => {
    expect(refusalLetter(file, { locale: vi, data })).toBe(
      [
        'ĐẢNG BỘ CÔNG TY CỔ PHẦN MẪU',
        'CHI BỘ PHÒNG KỸ THUẬT',
        'Số 12-TB/ĐU',
        '',
        'Hà Nội, ngày 20 tháng 10 năm 2025',
        '',
        'THÔNG BÁO',
        'về việc không kết nạp người vào Đảng',
        '',
        'Kính gửi: Chi bộ Phòng Kỹ thuật; quần chúng Nguyễn Thị Thử Nghiệm',
        '',
        'Ngày 20 tháng 10 năm 2025, Ban Thường vụ Đảng ủy đã xét đề nghị kết nạp quần chúng Nguyễn Thị Thử Nghiệm, sinh ngày 10 tháng 4 năm 1995, của Chi bộ Phòng Kỹ thuật và quyết định không kết nạp.',
        '',
        'Lý do: chưa đủ tiêu chuẩn, điều kiện kết nạp. Chưa đủ thời gian công tác tại đơn vị.',
        '',
        'T/M BAN THƯỜNG VỤ',
        'BÍ THƯ',
        'Phạm Văn Ví Dụ',
        '',
        'Nơi nhận:',
        '- Như kính gửi',
        '- Lưu Đảng ủy',
      ].join('\n'),
    )
  })

  it('says the same in English', () => {
    const lines = plain(refusalLetter(file, { locale: en, data })).split('\n')
    expect(lines.slice(2, 12)).toEqual([
      'No. 12-TB/ĐU',
      '',
      'Hà Nội, 20 October 2025',
      '',
      'NOTICE',
      'that a person is not admitted to the Party',
      '',
      'To: Cell Phòng Kỹ thuật; Nguyễn Thị Thử Nghiệm',
      '',
      'On 20 October 2025, Ban Thường vụ Đảng ủy considered the proposal of Cell Phòng Kỹ thuật to admit Nguyễn Thị Thử Nghiệm, born on 10 April 1995, and decided not to admit.',
    ])
    expect(refusalLetter(file, { locale: en })).toContain(
      'To: Cell [name of the cell]; [full name of the applicant]',
    )
  })

  it('lists what the law objects to by what was on file: what is wrong, what to do, on which clause', () => {
    const { citizenship: _, ...stateless } = person
    const unknown = of([
      { ...acts[0], person: stateless } as Act,
      ...upTo('grassroots.voted', 'admission').slice(1),
    ])
    expect(plain(refusalLetter(unknown, { locale: vi, data }))).toContain(
      'Nội dung chưa đáp ứng quy định:\n1. Chưa ghi quốc tịch của người xin vào Đảng. Việc cần làm: chi bộ bổ sung, ghi rõ vào hồ sơ. Căn cứ: ',
    )
    expect(plain(refusalLetter(unknown, { locale: en, data }))).toMatch(
      /What does not meet the regulations:\n1\. .+ Basis: art\. 1\.2/,
    )
  })

  it('names in brackets what is missing', () => {
    const letter = refusalLetter(file, { locale: vi })
    expect(letter).toContain('Kính gửi: Chi bộ [tên chi bộ]; quần chúng [họ và tên người vào Đảng]')
    expect(letter).not.toContain('Số ')
  })

  it('is in the words of the paper in Word', async () => {
    const paper = paperOf(file, 'refusal-letter', { data })
    const printed = await textOf(await paperDocx(paper, { locale: vi }))
    const letter = refusalLetter(file, { locale: vi, data }).split('\n')
    for (const line of ['Kính gửi', 'Ngày 20', 'Lý do'])
      expect(printed).toContain(letter.find((one) => one.startsWith(line)))
  })

  it('takes the lines of another language, with the days of its locale', () => {
    const words = { ...englishLetter, addressee: 'An: Zelle {cell}' }
    const letter = plain(refusalLetter(file, { locale: { ...en, language: 'de' }, words, data }))
    expect(letter).toContain('An: Zelle Phòng Kỹ thuật')
    expect(letter).toContain('Hà Nội, 20 October 2025')
    expect(() => refusalLetter(file, { locale: vi, words: {} as never })).toThrow('call.malformed')
  })

  it('is of a refusal, on file or given', () => {
    const before = replay(upTo('grassroots.voted', 'admission')).file
    expect(() => refusalLetter(before, { locale: vi })).toThrow('entry.unknown')
    expect(() => refusalLetter(file, { locale: vi, entry: '1' })).toThrow('entry.unknown')
    expect(() => refusalLetter(before, { locale: vi, act: acts[1] as Act })).toThrow('entry.unknown')
    expect(() => refusalLetter(before, { locale: 'vi' as never })).toThrow('call.malformed')
    expect(refusalLetter(before, { locale: vi, act: refused, data })).toBe(
      refusalLetter(file, { locale: vi, data }),
    )
  })

  describe('of a shortfall that the committee answered by a refusal (guidance pt 5.1)', () => {
    const voted = acts.find((act) => act.type === 'cell.voted' && act.matter === 'admission') as Act
    const answered = (answer: 'consider' | 'refuse' | 'return'): readonly Act[] => [
      ...upTo('opinions.consolidated', 'admission'),
      { ...voted, outcome: 'not-proposed', tally: { members: 12, yes: 7 } } as Act,
      { type: 'shortfall.reported', on: '2025-09-16', matter: 'admission', full: true, by: { kind: 'cell' } },
      {
        type: 'shortfall.answered',
        on: '2025-09-29',
        matter: 'admission',
        answer,
        by: { kind: 'communeStandingCommittee' },
      },
    ]
    const letterOf = (answer: 'consider' | 'refuse' | 'return') =>
      refusalLetter(replay(answered(answer)).file, { locale: vi })

    it('names the day of the answer and the votes, and no step that was not taken', () => {
      const text = letterOf('refuse')
      expect(text).toContain('[địa danh], ngày 29 tháng 9 năm 2025')
      expect(text).toContain('Lý do: không đạt số phiếu cần thiết.')
      expect(text).not.toContain('Nội dung chưa đáp ứng quy định')
    })

    it('is the same paper in Word, and stands among the papers made', async () => {
      const { file: refusedFile } = replay(answered('refuse'))
      const printed = await textOf(
        await paperDocx(paperOf(refusedFile, 'refusal-letter', { data }), { locale: vi }),
      )
      expect(printed.join('\n')).toContain('Lý do: không đạt số phiếu cần thiết.')
      expect(printed.join('\n')).toContain('Ngày 29')
      const made = (log: readonly Act[]) =>
        formsOf(replay(log).file, { today: '2025-10-01' }).find(({ form }) => form === 'refusal-letter')
          ?.entries
      expect(made(answered('refuse'))).toMatchObject([{ on: '2025-09-29' }])
      expect(made(answered('consider'))).toEqual([])
    })

    it.each(['consider', 'return'] as const)('and there is none where the answer is to %s', (answer) => {
      expect(() => letterOf(answer)).toThrow('entry.unknown')
    })
  })
})
