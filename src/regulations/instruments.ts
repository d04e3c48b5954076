import type { Instrument } from '../law/instrument.js'

// The core layers. A regulation, a guidance of the Secretariat and one of the Organising Commission are in force at
// once, and switch on different days.

/** Party Charter [Điều lệ Đảng], XI Congress. */
export const CH2011: Instrument = {
  id: 'CH2011',
  number: 'Điều lệ Đảng',
  date: '2011-01-19',
  layer: 'charter',
  from: '2011-01-19',
  confidence: 'secondary',
}

export const R2011: Instrument = {
  id: 'R2011',
  number: '45-QĐ/TW',
  date: '2011-11-01',
  layer: 'regulation',
  from: '2011-11-01',
  until: '2016-07-25',
  confidence: 'assumed',
}

export const R2016: Instrument = {
  id: 'R2016',
  number: '29-QĐ/TW',
  date: '2016-07-25',
  layer: 'regulation',
  from: '2016-07-25',
  until: '2021-07-30',
  confidence: 'text',
}

export const R2021: Instrument = {
  id: 'R2021',
  number: '24-QĐ/TW',
  date: '2021-07-30',
  layer: 'regulation',
  from: '2021-07-30',
  until: '2025-01-20',
  confidence: 'text',
}

export const R2025A: Instrument = {
  id: 'R2025A',
  number: '232-QĐ/TW',
  date: '2025-01-20',
  layer: 'regulation',
  from: '2025-01-20',
  until: '2025-07-01',
  confidence: 'secondary',
}

export const R2025B: Instrument = {
  id: 'R2025B',
  number: '294-QĐ/TW',
  date: '2025-05-26',
  layer: 'regulation',
  from: '2025-07-01',
  until: '2026-04-08',
  confidence: 'text',
}

export const R2026A: Instrument = {
  id: 'R2026A',
  number: '20-QĐ/TW',
  date: '2026-04-08',
  layer: 'regulation',
  from: '2026-04-08',
  until: '2026-07-26',
  confidence: 'assumed',
}

export const R2026B: Instrument = {
  id: 'R2026B',
  number: '208-QĐ/TW',
  date: '2026-07-26',
  layer: 'regulation',
  from: '2026-07-26',
  confidence: 'assumed',
}

export const S2012: Instrument = {
  id: 'S2012',
  number: '01-HD/TW',
  date: '2012-01-05',
  layer: 'secretariat',
  from: '2012-01-05',
  until: '2016-09-20',
  confidence: 'assumed',
}

export const S2016: Instrument = {
  id: 'S2016',
  number: '01-HD/TW',
  date: '2016-09-20',
  layer: 'secretariat',
  from: '2016-09-20',
  until: '2021-09-28',
  confidence: 'assumed',
}

export const S2021: Instrument = {
  id: 'S2021',
  number: '01-HD/TW',
  date: '2021-09-28',
  layer: 'secretariat',
  from: '2021-09-28',
  until: '2025-06-09',
  confidence: 'text',
}

export const S2025: Instrument = {
  id: 'S2025',
  number: '06-HD/TW',
  date: '2025-06-09',
  layer: 'secretariat',
  from: '2025-06-09',
  until: '2026-05-19',
  confidence: 'text',
}

export const S2026: Instrument = {
  id: 'S2026',
  number: '01-HD/TW',
  date: '2026-05-19',
  layer: 'secretariat',
  from: '2026-05-19',
  confidence: 'assumed',
}

export const G2012: Instrument = {
  id: 'G2012',
  number: '12-HD/BTCTW',
  date: '2012-05-17',
  layer: 'organisingCommission',
  from: '2012-05-17',
  until: '2017-06-05',
  confidence: 'assumed',
}

export const G2017: Instrument = {
  id: 'G2017',
  number: '09-HD/BTCTW',
  date: '2017-06-05',
  layer: 'organisingCommission',
  from: '2017-06-05',
  until: '2022-01-18',
  confidence: 'assumed',
}

export const G2022: Instrument = {
  id: 'G2022',
  number: '12-HD/BTCTW',
  date: '2022-01-18',
  layer: 'organisingCommission',
  from: '2022-01-18',
  until: '2025-09-29',
  confidence: 'secondary',
}

export const G2025: Instrument = {
  id: 'G2025',
  number: '38-HD/BTCTW',
  date: '2025-09-29',
  layer: 'organisingCommission',
  from: '2025-09-29',
  confidence: 'text',
}

/** The core layers, highest and oldest first. */
export const coreInstruments: readonly Instrument[] = [
  CH2011,
  R2011,
  R2016,
  R2021,
  R2025A,
  R2025B,
  R2026A,
  R2026B,
  S2012,
  S2016,
  S2021,
  S2025,
  S2026,
  G2012,
  G2017,
  G2022,
  G2025,
]
