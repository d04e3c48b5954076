import { useState } from 'preact/hooks'
import { type ActValue, withValue } from '../form/act-value.js'
import type { Objections } from '../form/objections.js'

interface FilledIn {
  readonly begun: () => ActValue
  readonly objectionsTo: (value: ActValue) => Objections
  readonly keep: (value: ActValue) => Promise<void>
  /** Whether what it changes is shown when it is first sent, and kept when it is sent again as it is. */
  readonly isShownFirst?: boolean
}

/** A form while it is filled in. What stands against it is told from when it was first sent; one that is refused is not kept. */
export function useActForm({ begun, objectionsTo, keep, isShownFirst = false }: FilledIn) {
  const [value, setValue] = useState(begun)
  const [isAsked, setAsked] = useState(false)
  const [shown, setShown] = useState<Objections>()
  const [tries, setTries] = useState(0)
  const submit = async () => {
    setAsked(true)
    const against = objectionsTo(value)
    if (against.isRefused) setTries(tries + 1)
    else if (isShownFirst && shown === undefined) setShown(against)
    else await keep(value)
  }
  const change = (path: string, next: unknown) => {
    setShown(undefined)
    setValue((now) => withValue(now, path, next))
  }
  return {
    shown,
    /** What `ActForm` takes of it. */
    form: { value, change, objections: isAsked ? objectionsTo(value) : undefined, tries, submit },
  }
}
