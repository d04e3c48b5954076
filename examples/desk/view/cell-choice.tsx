import { useMemo } from 'preact/hooks'
import { useDesk } from './desk-context.js'

/** The cell that is looked at. */
export function CellChoice() {
  const { on, cell, lookAt, words } = useDesk()
  const cells = useMemo(
    () => [...new Set([...on.cards.values()].map((card) => card.cell ?? '-'))].sort(),
    [on.cards],
  )
  return (
    <label class="field">
      <span class="label">{words.board.cell}</span>
      <select
        value={cells.includes(cell) ? cell : ''}
        onChange={({ currentTarget }) => lookAt(currentTarget.value)}
      >
        <option value="">{words.board.all}</option>
        {cells.map((one) => (
          <option key={one} value={one}>
            {one === '-' ? words.board.noCell : one}
          </option>
        ))}
      </select>
    </label>
  )
}
