/** How long the page may be busy before it draws again, in milliseconds. */
const slice = 24

/**
 * Goes through many things without the page standing still: it draws between slices, and tells how many are done.
 */
export async function inSlices<T>(
  items: readonly T[],
  work: (item: T, index: number) => void | Promise<void>,
  progress: (done: number) => void = () => {},
): Promise<void> {
  let since = performance.now()
  for (const [index, item] of items.entries()) {
    const waiting = work(item, index)
    if (waiting) await waiting
    if (performance.now() - since < slice) continue
    progress(index + 1)
    await nextFrame()
    since = performance.now()
  }
  progress(items.length)
}

/** Things in rows of so many, the last with what is left. */
export const inRows = <T>(items: readonly T[], length: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / length) }, (_, row) =>
    items.slice(row * length, (row + 1) * length),
  )

const nextFrame = () => new Promise<void>((resolve) => setTimeout(resolve))
