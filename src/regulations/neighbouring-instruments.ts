import type { Instrument } from '../law/instrument.js'

// Instruments on special subjects that apply beside the core layers.

/** Political standard. */
export const PS2018: Instrument = {
  id: 'PS2018',
  number: '126-QĐ/TW',
  date: '2018-02-28',
  layer: 'neighbouring',
  series: 'political-standard',
  from: '2018-02-28',
  until: '2022-02-08',
  confidence: 'assumed',
}

/** Political standard. */
export const PS2022: Instrument = {
  id: 'PS2022',
  number: '58-QĐ/TW',
  date: '2022-02-08',
  layer: 'neighbouring',
  series: 'political-standard',
  from: '2022-02-08',
  until: '2025-09-04',
  confidence: 'secondary',
}

/** Political standard. */
export const PS2025: Instrument = {
  id: 'PS2025',
  number: '367-QĐ/TW',
  date: '2025-09-04',
  layer: 'neighbouring',
  series: 'political-standard',
  from: '2025-09-04',
  confidence: 'secondary',
}

/** Population policy. */
export const PP2013: Instrument = {
  id: 'PP2013',
  number: '173-QĐ/TW',
  date: '2013-03-11',
  layer: 'neighbouring',
  series: 'population',
  from: '2013-03-11',
  until: '2018-08-28',
  confidence: 'text',
}

/** Population policy; its end is the day the Ordinance of 2025 took effect. */
export const PP2018: Instrument = {
  id: 'PP2018',
  number: '05-QĐi/TW',
  date: '2018-08-28',
  layer: 'neighbouring',
  series: 'population',
  from: '2018-08-28',
  until: '2025-06-03',
  confidence: 'secondary',
}

/** Population policy no longer applied. */
export const PPOFF: Instrument = {
  id: 'PPOFF',
  number: 'Pháp lệnh 07/2025/UBTVQH15',
  date: '2025-06-03',
  layer: 'neighbouring',
  series: 'population',
  from: '2025-06-03',
  confidence: 'secondary',
}

/** Religion. */
export const RL2018: Instrument = {
  id: 'RL2018',
  number: '06-QĐi/TW',
  date: '2018-08-28',
  layer: 'neighbouring',
  from: '2018-08-28',
  confidence: 'secondary',
}

/** Marriage with a foreigner. */
export const FM2004: Instrument = {
  id: 'FM2004',
  number: '127-QĐ/TW',
  date: '2004-11-03',
  layer: 'neighbouring',
  from: '2004-11-03',
  confidence: 'secondary',
}

/** Vietnamese nationals of foreign origin. */
export const FO2004: Instrument = {
  id: 'FO2004',
  number: '06-TT/TW',
  date: '2004-11-02',
  layer: 'neighbouring',
  from: '2004-11-02',
  confidence: 'secondary',
}

/** Private-business owners. */
export const PO2021: Instrument = {
  id: 'PO2021',
  number: '08-HD/BTCTW',
  date: '2021-09-27',
  layer: 'neighbouring',
  from: '2021-09-27',
  confidence: 'secondary',
}

/** Running of classes. */
export const TC2020: Instrument = {
  id: 'TC2020',
  number: '154-HD/BTGTW',
  date: '2020-10-09',
  layer: 'neighbouring',
  series: 'classes',
  from: '2020-10-09',
  until: '2025-12-01',
  confidence: 'secondary',
}

/** Running of classes. */
export const TC2025: Instrument = {
  id: 'TC2025',
  number: '1147-QĐ/BTGDVTW',
  date: '2025-12-01',
  layer: 'neighbouring',
  series: 'classes',
  from: '2025-12-01',
  confidence: 'secondary',
}

/** Awareness class programme. */
export const AC2022: Instrument = {
  id: 'AC2022',
  number: '61-HD/BTGTW',
  date: '2022-06-16',
  layer: 'neighbouring',
  from: '2022-06-16',
  confidence: 'secondary',
}

/** New-member class programme. */
export const NC2022: Instrument = {
  id: 'NC2022',
  number: '60-HD/BTGTW',
  date: '2022-06-16',
  layer: 'neighbouring',
  from: '2022-06-16',
  confidence: 'secondary',
}

/** Discipline of members. */
export const DS2017: Instrument = {
  id: 'DS2017',
  number: '102-QĐ/TW',
  date: '2017-11-15',
  layer: 'neighbouring',
  series: 'discipline',
  from: '2017-11-15',
  until: '2022-07-06',
  confidence: 'text',
}

/** Discipline of organisations and members. */
export const DS2022: Instrument = {
  id: 'DS2022',
  number: '69-QĐ/TW',
  date: '2022-07-06',
  layer: 'neighbouring',
  series: 'discipline',
  from: '2022-07-06',
  confidence: 'secondary',
}

/** Restoration after wrong discipline. */
export const WD2023: Instrument = {
  id: 'WD2023',
  number: '117-QĐ/TW',
  date: '2023-08-18',
  layer: 'neighbouring',
  from: '2023-08-18',
  confidence: 'secondary',
}

/** Inspection and discipline. */
export const IN2016: Instrument = {
  id: 'IN2016',
  number: '30-QĐ/TW',
  date: '2016-07-26',
  layer: 'neighbouring',
  series: 'inspection',
  from: '2016-07-26',
  until: '2021-07-28',
  confidence: 'secondary',
}

/** Inspection and discipline. */
export const IN2021: Instrument = {
  id: 'IN2021',
  number: '22-QĐ/TW',
  date: '2021-07-28',
  layer: 'neighbouring',
  series: 'inspection',
  from: '2021-07-28',
  until: '2025-05-30',
  confidence: 'secondary',
}

/** Inspection and discipline. */
export const DS2025: Instrument = {
  id: 'DS2025',
  number: '296-QĐ/TW',
  date: '2025-05-30',
  layer: 'neighbouring',
  series: 'inspection',
  from: '2025-05-30',
  until: '2026-04-11',
  confidence: 'secondary',
}

/** Inspection and discipline. */
export const DS2026: Instrument = {
  id: 'DS2026',
  number: '21-QĐ/TW',
  date: '2026-04-11',
  layer: 'neighbouring',
  series: 'inspection',
  from: '2026-04-11',
  confidence: 'secondary',
}

/** Birth dates of members, a notice of the Secretariat. */
export const BD2016: Instrument = {
  id: 'BD2016',
  number: '13-TB/TW',
  date: '2016-08-17',
  layer: 'neighbouring',
  from: '2016-08-18',
  confidence: 'secondary',
}

/** Screening of members. */
export const SC2021: Instrument = {
  id: 'SC2021',
  number: '02-HD/BTCTW',
  date: '2021-04-12',
  layer: 'neighbouring',
  from: '2021-04-12',
  confidence: 'secondary',
}

/** Statistics. */
export const ST2021: Instrument = {
  id: 'ST2021',
  number: '11-HD/BTCTW',
  date: '2021-12-13',
  layer: 'neighbouring',
  series: 'statistics',
  from: '2021-12-13',
  until: '2025-10-10',
  confidence: 'secondary',
}

/** Statistics. */
export const ST2025: Instrument = {
  id: 'ST2025',
  number: '40-HD/BTCTW',
  date: '2025-10-10',
  layer: 'neighbouring',
  series: 'statistics',
  from: '2025-10-10',
  confidence: 'secondary',
}

/** Targets of admission. */
export const TG2022: Instrument = {
  id: 'TG2022',
  number: '21-NQ/TW',
  date: '2022-06-16',
  layer: 'neighbouring',
  from: '2022-06-16',
  confidence: 'secondary',
}

/** Numbers of the new membership card. */
export const CD2025: Instrument = {
  id: 'CD2025',
  number: '347-QĐ/TW',
  date: '2025-08-08',
  layer: 'neighbouring',
  from: '2025-09-02',
  confidence: 'text',
}

/** The neighbouring instruments, by subject. */
export const neighbouringInstruments: readonly Instrument[] = [
  PS2018,
  PS2022,
  PS2025,
  PP2013,
  PP2018,
  PPOFF,
  RL2018,
  FM2004,
  FO2004,
  PO2021,
  TC2020,
  TC2025,
  AC2022,
  NC2022,
  DS2017,
  DS2022,
  WD2023,
  IN2016,
  IN2021,
  DS2025,
  DS2026,
  BD2016,
  SC2021,
  ST2021,
  ST2025,
  TG2022,
  CD2025,
]
