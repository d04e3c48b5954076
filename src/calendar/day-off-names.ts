import { toEpochDay, weekday } from './epoch-day.js'
import type { PlainDay } from './plain-day.js'
import type { SpecialDay } from './working-calendar.js'

/** A statutory holiday; `national-day-adjacent` is the second day off at 2 September since 2021. */
export type Holiday =
  | 'new-year'
  | 'tet'
  | 'hung-kings'
  | 'victory'
  | 'labour'
  | 'national-day'
  | 'national-day-adjacent'
  | 'culture'

/** A day of Tết by the lunar calendar, month/day: '12/30' is 30 tháng Chạp, '1/1' is mùng 1 tháng Giêng. */
export type LunarDay = `${1 | 12}/${number}`

/** What a swap is made around: a holiday, or 30 April and 1 May together. */
export type Festival = Holiday | 'april-may'

type Name = SpecialDay['name']

const inFull: Record<Holiday, Name> = {
  'new-year': { vi: 'Tết Dương lịch', en: "New Year's Day" },
  tet: { vi: 'Tết Nguyên đán', en: 'Lunar New Year' },
  'hung-kings': { vi: 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', en: "Hung Kings' Commemoration Day" },
  victory: { vi: 'Ngày Chiến thắng 30/4', en: 'Victory Day (30 April)' },
  labour: { vi: 'Ngày Quốc tế lao động 1/5', en: 'International Labour Day' },
  'national-day': { vi: 'Quốc khánh 2/9', en: 'National Day' },
  'national-day-adjacent': { vi: 'Quốc khánh (ngày liền kề)', en: 'National Day (adjacent day)' },
  culture: { vi: 'Ngày Văn hóa Việt Nam 24/11', en: 'Vietnam Culture Day' },
}

/** Beside a day in lieu, which tells the date itself. */
const inShort: Record<Holiday, Name> = {
  ...inFull,
  'hung-kings': { vi: 'Giỗ Tổ Hùng Vương', en: "Hung Kings' Commemoration Day" },
  victory: { vi: 'Ngày Chiến thắng 30/4', en: 'Victory Day' },
}

/** In a swap, which tells two other dates. */
const aroundWhich: Record<Festival, Name> = {
  ...inShort,
  'national-day': { vi: 'Quốc khánh', en: 'National Day' },
  'april-may': { vi: 'lễ 30/4-1/5', en: '30 April - 1 May holidays' },
}

/** Names a statutory day; a day of Tết carries its lunar date. */
export function holidayName(of: Holiday, lunar: LunarDay | undefined): Name {
  const { vi, en } = inFull[of]
  return lunar ? { vi: `${vi} (${lunarInVietnamese(lunar)})`, en: `${en} (lunar ${lunar})` } : { vi, en }
}

/** Names a day in lieu after the weekend day it replaces. */
export function inLieuName(metWeekendOn: PlainDay, of: Holiday, lunar: LunarDay | undefined): Name {
  const { vi, en } = inShort[of]
  const sunday = weekday(toEpochDay(metWeekendOn)) === 0
  const lunarDay = lunar ? `, ${lunarInVietnamese(lunar)}` : ''
  return {
    vi: `Nghỉ bù ${vi} (${dayAndMonth(metWeekendOn)} ${sunday ? 'Chủ nhật' : 'thứ Bảy'}${lunarDay})`,
    en: `Compensatory day for ${en} (${sunday ? 'Sunday' : 'Saturday'} ${metWeekendOn})`,
  }
}

/** Names the two days of a swap, each after the other. */
export function swapNames(off: PlainDay, madeUpOn: PlainDay, around: Festival) {
  const offYear = Number(off.slice(0, 4))
  const madeUpYear = Number(madeUpOn.slice(0, 4))
  // A swap across the year is made for the New Year's Day between the two days, so it names the later year.
  const year = offYear === madeUpYear ? '' : ` ${Math.max(offYear, madeUpYear)}`
  const vi = `${aroundWhich[around].vi}${year}`
  const en = `${aroundWhich[around].en}${year}`
  return {
    dayOff: {
      vi: `Nghỉ hoán đổi dịp ${vi} (làm bù ${dayAndMonth(madeUpOn)}/${madeUpYear})`,
      en: `Day off by swap, ${en} (made up on ${madeUpOn})`,
    },
    dayWorked: {
      vi: `Làm bù cho ngày nghỉ hoán đổi ${dayAndMonth(off)}/${offYear} (dịp ${vi})`,
      en: `Make-up working day for ${off} (${en})`,
    },
  }
}

function lunarInVietnamese(lunar: LunarDay): string {
  const [month, day] = lunar.split('/')
  return month === '12' ? `${day} tháng Chạp` : `mùng ${day} tháng Giêng`
}

function dayAndMonth(day: PlainDay): string {
  return `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`
}
