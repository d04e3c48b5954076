import { describe, expect, it } from 'vitest'
import { assertPlainDay, isPlainDay } from '../../src/calendar/plain-day.js'
import { AdmissionError } from '../../src/errors.js'

describe('a plain day', () => {
  it.each([
    { day: '1900-01-01', why: 'first day of the supported years' },
    { day: '2199-12-31', why: 'last day of the supported years' },
    { day: '2024-02-29', why: 'leap year' },
    { day: '2000-02-29', why: 'leap century' },
    { day: '2025-01-31', why: 'end of a long month' },
    { day: '2025-04-30', why: 'end of a short month' },
    { day: '2011-12-30', why: 'the day Pacific/Apia skipped' },
  ])('is $day ($why)', ({ day }) => {
    expect(isPlainDay(day)).toBe(true)
    expect(() => assertPlainDay(day)).not.toThrow()
  })

  it.each([
    { value: '1899-12-31', why: 'before the supported years' },
    { value: '2200-01-01', why: 'after the supported years' },
    { value: '2023-02-29', why: 'no leap year' },
    { value: '1900-02-29', why: 'no leap century' },
    { value: '2024-02-30', why: 'no such day in February' },
    { value: '2025-04-31', why: 'past the end of April' },
    { value: '2025-00-10', why: 'month 0' },
    { value: '2025-13-10', why: 'month 13' },
    { value: '2025-01-00', why: 'day 0' },
    { value: '2025-01-32', why: 'day 32' },
    { value: '2025-1-5', why: 'not padded' },
    { value: '05/01/2025', why: 'day first' },
    { value: '2025-01-05T00:00:00.000Z', why: 'an instant' },
    { value: '2025-01-05\n', why: 'a line end behind it' },
    { value: ' 2025-01-05', why: 'a blank before it' },
    { value: '', why: 'empty' },
    { value: 20250105, why: 'a number' },
    { value: new Date(0), why: 'a Date' },
    { value: ['2025-01-05'], why: 'an array that prints like a day' },
    { value: null, why: 'null' },
    { value: undefined, why: 'undefined' },
  ])('is not $value ($why)', ({ value }) => {
    expect(isPlainDay(value)).toBe(false)
    expect(() => assertPlainDay(value)).toThrow(AdmissionError)
  })

  it.each([
    { value: '2023-02-29', told: '2023-02-29', why: 'a day that does not exist' },
    { value: '29/2/2024', told: '29/2/2024', why: 'a day in another order' },
    { value: '2024-02', told: '2024-02', why: 'a month' },
    { value: '2025-01-05T00:00:00.000Z', told: '2025-01-05T00:00:00.000Z', why: 'an instant' },
    { value: 'Nguyễn A', told: 'string', why: 'short, but a name' },
    { value: '079201001234', told: 'string', why: 'the number of a citizen' },
    { value: `2025-01-05T${'0'.repeat(40)}`, told: 'string', why: 'long' },
    { value: 5, told: 'number', why: 'no text' },
    { value: null, told: 'object', why: 'nothing' },
    { value: undefined, told: 'undefined', why: 'nothing' },
  ])('tells $told of $value in the fault ($why)', ({ value, told }) => {
    expect(() => assertPlainDay(value)).toThrow(
      expect.objectContaining({ code: 'day.malformed', facts: { value: told } }),
    )
  })
})
