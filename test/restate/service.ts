import { appendFileSync } from 'node:fs'
import { serve } from '@restatedev/restate-sdk'
import { addDays, daysBetween, extendCalendar, rulebook, vietnamCalendar } from 'ketnap'
import { admissionCase, type DayClock } from 'ketnap/restate'

// The service of an app as a process of its own, so that it can be killed. It serves one object whose days last as long
// as ours and one whose days fly; both start on the same day. Reminders go to a file, one a line.

const [port, remindersFile, zeroDay, zeroAt, quickDay, ...daysOff] = process.argv.slice(2) as string[]

const dayLasting = (milliseconds: number): DayClock => ({
  dayAt: (instant) => addDays(zeroDay!, Math.floor((instant - Number(zeroAt)) / milliseconds)),
  reminderAt: (day) => Number(zeroAt) + daysBetween(zeroDay!, day) * milliseconds,
})

const calendar = extendCalendar(vietnamCalendar(), {
  id: 'more-days-off',
  days: daysOff.map((on) => ({
    on,
    kind: 'holiday' as const,
    occasion: { of: 'storm' },
    source: 'app',
    status: 'announced' as const,
  })),
})

const serving = {
  rulebook: rulebook({ calendar }),
  remind: (reminder: object) => appendFileSync(remindersFile!, `${JSON.stringify(reminder)}\n`),
}

await serve({
  // Its warnings would drown the report of the suite that starts it.
  logger: () => {},
  port: Number(port),
  services: [
    admissionCase({ ...serving, clock: dayLasting(86_400_000) }),
    admissionCase({ ...serving, clock: dayLasting(Number(quickDay)), name: 'quickCase' }),
  ],
})
