import { isPlainDay } from 'ketnap'
import { useEffect, useState } from 'preact/hooks'
import { dayIn, dayObjection, slashed, writtenDay } from '../form/written-day.js'
import { useDesk } from './desk-context.js'

/**
 * A field for a day as an office writes it, `dd/mm/yyyy`, whatever the browser is set to. What is no day is told under the field
 * once it is left. `given` is told the day, the text while it is none, and nothing where it is empty.
 */
export function DayInput({
  id,
  value,
  given,
  isRequired = false,
  against,
}: {
  readonly id: string
  readonly value: string
  readonly given: (dayOrText: string) => void
  readonly isRequired?: boolean
  /** The id of what the form objects to; the field then says nothing itself. */
  readonly against?: string | undefined
}) {
  const { words, locale } = useDesk()
  const [typed, setTyped] = useState(shownOf(value))
  const [isLeft, setLeft] = useState(false)
  useEffect(() => {
    if (isPlainDay(value)) setTyped((before) => (dayIn(before) === value ? before : writtenDay(value)))
  }, [value])
  const own = isLeft && against === undefined ? dayObjection(typed, locale) : undefined
  const describedBy = against ?? (own === undefined ? undefined : `${id}-day`)
  return (
    <>
      <input
        id={id}
        class="day"
        inputMode="numeric"
        autocomplete="off"
        placeholder={words.dayForm}
        value={typed}
        aria-required={isRequired}
        aria-invalid={describedBy !== undefined}
        aria-describedby={describedBy}
        onInput={({ currentTarget }) => {
          const text = slashed(currentTarget.value)
          setTyped(text)
          setLeft(false)
          given(dayIn(text))
        }}
        onBlur={({ relatedTarget }) => {
          // Whoever sends the form is told by it: a line that came in between would move the button from under the hand.
          setLeft(!(relatedTarget instanceof HTMLButtonElement && relatedTarget.type === 'submit'))
          setTyped(shownOf(dayIn(typed)))
        }}
      />
      {own !== undefined && (
        <p class="issue" id={`${id}-day`}>
          {own}
        </p>
      )}
    </>
  )
}

const shownOf = (dayOrText: string) => (isPlainDay(dayOrText) ? writtenDay(dayOrText) : dayOrText)
