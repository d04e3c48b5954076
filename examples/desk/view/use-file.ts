import type { CaseFile } from 'ketnap'
import { useEffect, useState } from 'preact/hooks'
import { useDesk } from './desk-context.js'

/** The file of a case: `undefined` while it is folded, `null` where there is none. */
export function useFile(caseId: string): CaseFile | null | undefined {
  const { desk, on } = useDesk()
  const revision = on.cards.get(caseId)?.revision
  const [file, setFile] = useState<CaseFile | null>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision is another file
  useEffect(() => {
    let isWanted = true
    desk.file(caseId).then(
      (found) => isWanted && setFile(found),
      () => isWanted && setFile(null),
    )
    return () => {
      isWanted = false
    }
  }, [desk, caseId, revision])
  return file
}
