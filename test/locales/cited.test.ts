import { describe, expect, it } from 'vitest'
import { cite } from '../../src/law/citation.js'
import { CH2011, R2021, R2025A, R2025B, R2026A, S2025 } from '../../src/regulations/instruments.js'
import {
  CD2025,
  FO2004,
  PP2018,
  PPOFF,
  PS2022,
  TC2025,
  TG2022,
} from '../../src/regulations/neighbouring-instruments.js'
import { en, vi } from '../support/plain-locales.js'

describe('a citation in words', () => {
  it.each([
    {
      of: R2025B,
      point: 'pt 4.3.1',
      said: 'điểm 4.3.1, Quy định số 294-QĐ/TW, ngày 26/05/2025, của Ban Chấp hành Trung ương',
      inEnglish: 'pt 4.3.1 of Regulation 294-QĐ/TW of 26 May 2025 (Central Committee)',
    },
    {
      of: S2025,
      point: 'pt 5.4(b)',
      said: 'tiết b, điểm 5.4, Hướng dẫn số 06-HD/TW, ngày 09/06/2025, của Ban Bí thư',
      inEnglish: 'pt 5.4(b) of Guidance 06-HD/TW of 9 June 2025 (Secretariat)',
    },
    {
      of: S2025,
      point: 'pt 3.6(b), 4.5',
      said: 'tiết b điểm 3.6, điểm 4.5, Hướng dẫn số 06-HD/TW, ngày 09/06/2025, của Ban Bí thư',
      inEnglish: 'pt 3.6(b), 4.5 of Guidance 06-HD/TW of 9 June 2025 (Secretariat)',
    },
    {
      of: R2026A,
      point: '',
      said: 'Quy định số 20-QĐ/TW, ngày 08/04/2026, của Ban Chấp hành Trung ương',
      inEnglish: 'Regulation 20-QĐ/TW of 8 April 2026 (Central Committee)',
    },
    {
      of: CH2011,
      point: 'art. 4.3',
      said: 'khoản 3 Điều 4 Điều lệ Đảng',
      inEnglish: 'art. 4.3 of the Party Charter',
    },
    { of: CH2011, point: 'art. 3', said: 'Điều 3 Điều lệ Đảng', inEnglish: 'art. 3 of the Party Charter' },
    {
      of: CH2011,
      point: 'art. 4.3, 5',
      said: 'khoản 3 Điều 4, Điều 5 Điều lệ Đảng',
      inEnglish: 'art. 4.3, 5 of the Party Charter',
    },
    { of: CH2011, point: '', said: 'Điều lệ Đảng', inEnglish: 'the Party Charter' },
    {
      of: CH2011,
      point: 'art. 21.2, 24.1; restated 294-QĐ/TW pt 20.2',
      said: 'khoản 2 Điều 21, khoản 1 Điều 24 Điều lệ Đảng; điểm 20.2, Quy định số 294-QĐ/TW',
      inEnglish: 'art. 21.2, 24.1 of the Party Charter; pt 20.2 of Regulation 294-QĐ/TW',
    },
    {
      of: CH2011,
      point: 'art. 4.1; pt 3.1 of each regulation',
      said: 'khoản 1 Điều 4 Điều lệ Đảng; điểm 3.1 quy định thi hành Điều lệ Đảng',
      inEnglish: 'art. 4.1 of the Party Charter; pt 3.1 of each regulation on implementing the Charter',
    },
    {
      of: R2021,
      point: 'pt 1.1.2; 01-HD/TW pt 1.1',
      said: 'điểm 1.1.2, Quy định số 24-QĐ/TW, ngày 30/07/2021, của Ban Chấp hành Trung ương; điểm 1.1, Hướng dẫn số 01-HD/TW',
      inEnglish:
        'pt 1.1.2 of Regulation 24-QĐ/TW of 30 July 2021 (Central Committee); pt 1.1 of Guidance 01-HD/TW',
    },
    {
      of: S2025,
      point: '294-QĐ/TW pt 3.3; 06-HD/TW pt 3.7(c)',
      said: 'điểm 3.3, Quy định số 294-QĐ/TW; tiết c, điểm 3.7, Hướng dẫn số 06-HD/TW, ngày 09/06/2025, của Ban Bí thư',
      inEnglish:
        'pt 3.3 of Regulation 294-QĐ/TW; pt 3.7(c) of Guidance 06-HD/TW of 9 June 2025 (Secretariat)',
    },
    {
      of: CD2025,
      point: '38-HD/BTCTW pt I.2.2(a), II.2.2(a)',
      said: 'Quy định số 347-QĐ/TW, ngày 08/08/2025; tiết a điểm I.2.2, tiết a điểm II.2.2, Hướng dẫn số 38-HD/BTCTW',
      inEnglish: 'Regulation 347-QĐ/TW of 8 August 2025; pt I.2.2(a), II.2.2(a) of Guidance 38-HD/BTCTW',
    },
    {
      of: R2025A,
      point: '01-HD/TW',
      said: 'Quy định số 232-QĐ/TW, ngày 20/01/2025, của Ban Chấp hành Trung ương; Hướng dẫn số 01-HD/TW',
      inEnglish: 'Regulation 232-QĐ/TW of 20 January 2025 (Central Committee); Guidance 01-HD/TW',
    },
    {
      of: S2025,
      point: 'pt I.1.4 (item 21)',
      said: 'mục 21, điểm I.1.4, Hướng dẫn số 06-HD/TW, ngày 09/06/2025, của Ban Bí thư',
      inEnglish: 'pt I.1.4 (item 21) of Guidance 06-HD/TW of 9 June 2025 (Secretariat)',
    },
    {
      of: PS2022,
      point: 'art. 10',
      said: 'Điều 10, Quy định số 58-QĐ/TW, ngày 08/02/2022, của Bộ Chính trị',
      inEnglish: 'art. 10 of Regulation 58-QĐ/TW of 8 February 2022 (Politburo)',
    },
    {
      of: TC2025,
      point: '',
      said: 'Quyết định số 1147-QĐ/BTGDVTW, ngày 01/12/2025, của Ban Tuyên giáo và Dân vận Trung ương',
      inEnglish:
        'Decision 1147-QĐ/BTGDVTW of 1 December 2025 (Central Propaganda and Mass Mobilisation Commission)',
    },
    {
      of: PPOFF,
      point: '',
      said: 'Pháp lệnh 07/2025/UBTVQH15, ngày 03/06/2025, của Ủy ban Thường vụ Quốc hội',
      inEnglish: 'Ordinance 07/2025/UBTVQH15 of 3 June 2025 (National Assembly Standing Committee)',
    },
    {
      of: PP2018,
      point: 'art. 2',
      said: 'Điều 2, Quy định số 05-QĐi/TW, ngày 28/08/2018, của Ban Bí thư',
      inEnglish: 'art. 2 of Regulation 05-QĐi/TW of 28 August 2018 (Secretariat)',
    },
    {
      of: FO2004,
      point: '',
      said: 'Thông tri số 06-TT/TW, ngày 02/11/2004',
      inEnglish: 'Circular 06-TT/TW of 2 November 2004',
    },
    {
      of: TG2022,
      point: '',
      said: 'Nghị quyết số 21-NQ/TW, ngày 16/06/2022',
      inEnglish: 'Resolution 21-NQ/TW of 16 June 2022',
    },
  ])('of $point, $of.number', ({ of, point, said, inEnglish }) => {
    expect(vi.citation(cite(of, point, 'text'))).toBe(said)
    expect(en.citation(cite(of, point, 'text'))).toBe(inEnglish)
  })

  it.each([
    {
      points: ['art. 4', 'art. 4.1'],
      said: 'khoản 1 Điều 4 Điều lệ Đảng',
      inEnglish: 'art. 4.1 of the Party Charter',
    },
    {
      points: ['art. 4.1', 'art. 4.1, 5'],
      said: 'khoản 1 Điều 4, Điều 5 Điều lệ Đảng',
      inEnglish: 'art. 4.1, 5 of the Party Charter',
    },
    {
      points: ['art. 4', 'art. 5.1'],
      said: 'Điều 4, khoản 1 Điều 5 Điều lệ Đảng',
      inEnglish: 'art. 4, 5.1 of the Party Charter',
    },
  ])('of $points says the more exact alone', ({ points, said, inEnglish }) => {
    const cited = points.map((point) => cite(CH2011, point, 'text'))
    expect(vi.citations(cited)).toBe(said)
    expect(en.citations(cited)).toBe(inEnglish)
  })

  it.each([
    { points: ['pt 3.4', 'pt 3.4(c)'], said: 'tiết c, điểm 3.4' },
    { points: ['pt 3.4(a)', 'pt 3.4(c)'], said: 'tiết a điểm 3.4, tiết c điểm 3.4' },
    { points: ['pt 3.4', 'pt 3.5(c)'], said: 'điểm 3.4, tiết c điểm 3.5' },
  ])('of $points says the more exact of one point alone', ({ points, said }) => {
    const cited = points.map((point) => cite(S2025, point, 'text'))
    expect(vi.citations(cited)).toBe(`${said}, Hướng dẫn số 06-HD/TW, ngày 09/06/2025, của Ban Bí thư`)
  })

  it('leaves a number it cannot read as it is, and a year alone a year', () => {
    expect(vi.instrument({ number: 'Sổ tay nghiệp vụ', date: '2004' })).toBe('Sổ tay nghiệp vụ, năm 2004')
    expect(en.instrument({ number: 'Sổ tay nghiệp vụ', date: '2004' })).toBe('Sổ tay nghiệp vụ of 2004')
  })

  it('names a point of an unknown form by its own words', () => {
    const citation = {
      instrument: 'X',
      number: '294-QĐ/TW',
      date: '2025-05-26',
      point: 'phụ lục',
      confidence: 'text',
    } as const
    expect(vi.citation(citation)).toBe(
      'Quy định số 294-QĐ/TW, ngày 26/05/2025, của Ban Chấp hành Trung ương; phụ lục',
    )
  })
})
