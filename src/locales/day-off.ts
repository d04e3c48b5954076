import { toEpochDay, weekday } from '../calendar/epoch-day.js'
import type { PlainDay } from '../calendar/plain-day.js'
import type { SpecialDay } from '../calendar/working-calendar.js'
import { wordOf } from './spoken.js'
import type { DayOffTexts } from './texts.js'

/** The name of a day that breaks the plain week; one of an app's own is named by what it is for. */
export function dayOffName({ on, kind, occasion }: SpecialDay, texts: DayOffTexts): string {
  const { of, lunar, other } = occasion
  const name = wordOf<string>(texts.holidays, of) ?? of
  if (kind === 'holiday') return texts.holiday(name, lunar)
  if (other === undefined) return name
  if (kind === 'compensatory')
    return texts.inLieu(wordOf(texts.besideInLieu, of) ?? name, other, isSunday(other), lunar)
  const around = `${wordOf<string>(texts.inSwap, of) ?? name}${yearAcross(on, other)}`
  return kind === 'swapped-off' ? texts.dayOff(around, other) : texts.dayWorked(around, other)
}

function isSunday(day: PlainDay): boolean {
  return weekday(toEpochDay(day)) === 0
}

/** A swap across the year is made for the New Year's Day between the two days, so it names the later year. */
function yearAcross(one: PlainDay, other: PlainDay): string {
  const [first, second] = [one.slice(0, 4), other.slice(0, 4)]
  return first === second ? '' : ` ${first > second ? first : second}`
}
