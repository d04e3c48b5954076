import type { DayOffTexts } from '../texts.js'

const besideInLieu = { 'hung-kings': "Hung Kings' Commemoration Day", victory: 'Victory Day' }

const holidays = {
  'new-year': "New Year's Day",
  tet: 'Lunar New Year',
  'hung-kings': "Hung Kings' Commemoration Day",
  victory: 'Victory Day (30 April)',
  labour: 'International Labour Day',
  'national-day': 'National Day',
  'national-day-adjacent': 'National Day (adjacent day)',
  culture: 'Vietnam Culture Day',
}

export const daysOff: DayOffTexts = {
  holidays,
  besideInLieu,
  inSwap: { ...holidays, ...besideInLieu, 'april-may': '30 April - 1 May holidays' },
  holiday: (name, lunar) => (lunar ? `${name} (lunar ${lunar})` : name),
  inLieu: (name, met, isSunday) =>
    `Compensatory day for ${name} (${isSunday ? 'Sunday' : 'Saturday'} ${met})`,
  dayOff: (name, madeUpOn) => `Day off by swap, ${name} (made up on ${madeUpOn})`,
  dayWorked: (name, off) => `Make-up working day for ${off} (${name})`,
}
