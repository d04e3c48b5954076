import type { LunarDay } from '../../calendar/occasion.js'
import type { PlainDay } from '../../calendar/plain-day.js'
import type { DayOffTexts } from '../texts.js'

function lunarDay(lunar: LunarDay): string {
  const [month, day] = lunar.split('/')
  return month === '12' ? `${day} tháng Chạp` : `mùng ${day} tháng Giêng`
}

const dayAndMonth = (day: PlainDay) => `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`

const withYear = (day: PlainDay) => `${dayAndMonth(day)}/${Number(day.slice(0, 4))}`

const besideInLieu = { 'hung-kings': 'Giỗ Tổ Hùng Vương', victory: 'Ngày Chiến thắng 30/4' }

const holidays = {
  'new-year': 'Tết Dương lịch',
  tet: 'Tết Nguyên đán',
  'hung-kings': 'Giỗ Tổ Hùng Vương (10/3 âm lịch)',
  victory: 'Ngày Chiến thắng 30/4',
  labour: 'Ngày Quốc tế lao động 1/5',
  'national-day': 'Quốc khánh 2/9',
  'national-day-adjacent': 'Quốc khánh (ngày liền kề)',
  culture: 'Ngày Văn hóa Việt Nam 24/11',
}

export const daysOff: DayOffTexts = {
  holidays,
  besideInLieu,
  inSwap: {
    ...holidays,
    ...besideInLieu,
    'national-day': 'Quốc khánh',
    'april-may': 'lễ 30/4-1/5',
  },
  holiday: (name, lunar) => (lunar ? `${name} (${lunarDay(lunar)})` : name),
  inLieu: (name, met, isSunday, lunar) =>
    `Nghỉ bù ${name} (${dayAndMonth(met)} ${isSunday ? 'Chủ nhật' : 'thứ Bảy'}${lunar ? `, ${lunarDay(lunar)}` : ''})`,
  dayOff: (name, madeUpOn) => `Nghỉ hoán đổi dịp ${name} (làm bù ${withYear(madeUpOn)})`,
  dayWorked: (name, off) => `Làm bù cho ngày nghỉ hoán đổi ${withYear(off)} (dịp ${name})`,
}
