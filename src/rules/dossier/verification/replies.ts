import { actsOf, type CaseFile } from '../../../casefile/case-file.js'
import type { ActOf } from '../../../casefile/shapes.js'

type Reply = ActOf<'verification.replied'>

/** The replies on file by the request they answer, in the order of entry: every request is asked for its own. */
export function repliesByRequest(file: CaseFile): (request: string) => readonly Reply[] {
  const replies = new Map<string, Reply[]>()
  for (const reply of actsOf(file, 'verification.replied')) {
    const own = replies.get(reply.request)
    if (own) own.push(reply)
    else replies.set(reply.request, [reply])
  }
  return (request) => replies.get(request) ?? []
}
