import type { PlainDay } from 'ketnap'
import type { Locale } from 'ketnap/locales'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Desk, OnDesk } from '../desk/desk.js'
import type { Words } from '../words/vi.js'

export type Language = 'vi' | 'en'

/** What every view has at hand. */
export interface AtHand {
  readonly desk: Desk
  readonly on: OnDesk
  readonly today: PlainDay
  readonly language: Language
  /** The words of the law. */
  readonly locale: Locale
  /** The words of the desk. */
  readonly words: Words
  /** The cell that is looked at; empty for all of them. */
  readonly cell: string
  readonly lookAt: (cell: string) => void
  /** Says something to the reader, and to a screen reader. */
  readonly say: (message: string) => void
}

export const DeskContext = createContext<AtHand | undefined>(undefined)

export function useDesk(): AtHand {
  const atHand = useContext(DeskContext)
  if (!atHand) throw new Error('outside the desk')
  return atHand
}
