import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useDesk } from './desk-context.js'

/** How many are shown before more are asked for: five thousand are as quick as fifty. */
const shown = 30

/** The first of a list, and the button for more of it where there are more. */
export function useMore<T>(all: readonly T[]): readonly [first: readonly T[], more: ComponentChildren] {
  const { words } = useDesk()
  const [most, setMost] = useState(shown)
  const more = all.length > most && (
    <button type="button" class="quiet" onClick={() => setMost(most + shown)}>
      {words.board.more(all.length - most)}
    </button>
  )
  return [all.slice(0, most), more]
}
