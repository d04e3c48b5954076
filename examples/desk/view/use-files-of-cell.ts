import type { CaseFile } from 'ketnap'
import { useEffect, useState } from 'preact/hooks'
import type { Card } from '../desk/card.js'
import { inSlices } from '../desk/slices.js'
import { useDesk } from './desk-context.js'

/** The files of the cell that is looked at, folded a few at a time while the page goes on; how many are done until then. */
export function useFilesOfCell(isWanted: (card: Card) => boolean): {
  readonly files?: readonly CaseFile[]
  readonly done: number
  readonly of: number
} {
  const { desk, on, cell } = useDesk()
  const [state, setState] = useState<{
    readonly files?: readonly CaseFile[]
    readonly done: number
    readonly of: number
  }>({
    done: 0,
    of: 0,
  })
  // The question is asked once; who asks another opens another page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: isWanted is the page's own
  useEffect(() => {
    let isOpen = true
    const wanted = [...on.cards.values()].filter(
      (card) => (cell === '' || (card.cell ?? '-') === cell) && isWanted(card),
    )
    const files: CaseFile[] = []
    setState({ done: 0, of: wanted.length })
    inSlices(
      wanted,
      async (card) => {
        if (isOpen) files.push(await desk.file(card.case))
      },
      (done) => isOpen && setState({ done, of: wanted.length }),
    ).then(() => isOpen && setState({ files, done: wanted.length, of: wanted.length }))
    return () => {
      isOpen = false
    }
  }, [desk, on, cell])
  return state
}
