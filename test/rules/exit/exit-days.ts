/**
 * The last and the first day of each regulation, with the point of pt 8.1 or pt 8.2 and the grade of a figure of it. What
 * 20-QĐ/TW says, and 208-QĐ/TW where it is assumed, is carried from 294-QĐ/TW.
 */
export const regulationDays = (
  point: string,
  of208: 'assumed' | 'secondary',
  of29 = 'text',
  of294 = point,
  of208Point = '',
) =>
  [
    { day: '2016-07-25', clause: `R2016 ${point}`, confidence: of29 },
    { day: '2021-07-29', clause: `R2016 ${point}`, confidence: of29 },
    { day: '2021-07-30', clause: `R2021 ${point}`, confidence: 'secondary' },
    { day: '2025-01-19', clause: `R2021 ${point}`, confidence: 'secondary' },
    { day: '2025-01-20', clause: `R2025A ${point}`, confidence: 'assumed' },
    { day: '2025-06-30', clause: `R2025A ${point}`, confidence: 'assumed' },
    { day: '2025-07-01', clause: `R2025B ${of294}`, confidence: 'text' },
    { day: '2026-04-07', clause: `R2025B ${of294}`, confidence: 'text' },
    { day: '2026-04-08', clause: `R2026A < R2025B ${of294}`, confidence: 'assumed' },
    { day: '2026-07-25', clause: `R2026A < R2025B ${of294}`, confidence: 'assumed' },
    {
      day: '2026-07-26',
      clause: of208 === 'secondary' ? `R2026B ${of208Point}`.trim() : `R2026B < R2025B ${of294}`,
      confidence: of208,
    },
  ] as const

/** The same for the guidance of the Secretariat: the value of 2021 and its grade, and that of 2025. */
export const guidanceDays = (of2021: string, grade2021: string, of2025: string, grade2025 = 'text') => [
  { day: '2021-09-28', clause: `S2021 ${of2021}`, confidence: grade2021 },
  { day: '2025-06-08', clause: `S2021 ${of2021}`, confidence: grade2021 },
  { day: '2025-06-09', clause: `S2025 ${of2025}`, confidence: grade2025 },
  { day: '2026-05-18', clause: `S2025 ${of2025}`, confidence: grade2025 },
  { day: '2026-05-19', clause: `S2026 < S2025 ${of2025}`, confidence: 'assumed' },
]
