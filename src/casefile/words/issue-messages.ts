import type * as z from 'zod'
import { assertTaken } from '../../errors/wrong-call.js'
import { actTypes } from '../acts/act-types.js'
import type { InputIssue } from '../acts/input-issue.js'
import { knownFields } from '../acts/known-fields.js'
import { issuesOf } from '../acts/parse-with.js'

/** The words of a language that messages take from its dictionary; `vi` and `en` of `ketnap/locales/*` have them. */
export interface IssueWording {
  objection(issue: InputIssue): string
}

/**
 * The messages of zod in the words of a language, for every schema of the app: what is wrong, what was expected, and never the
 * value. A tally that does not add up says so where zod alone says "Invalid input".
 *
 * @throws AdmissionError `call.malformed`
 * @example
 * import * as z from 'zod'
 * z.config({ localeError: issueMessages(vi) })
 * const vote = { type: 'cell.voted', on: '2025-03-03', matter: 'admission', tally: { members: 5, yes: 6 } }
 * actSchemas['cell.voted'].safeParse(vote).error?.issues[0]?.message
 * //=> 'Số phiếu và số người vắng vượt quá tổng số thành viên (cần: …).'
 */
export function issueMessages(locale: IssueWording): z.core.$ZodErrorMap {
  assertTaken('issueMessages', 'locale', locale, 'issue-wording')
  return (issue) => {
    const fields = issue.inst === undefined ? [] : knownFields(issue.inst, issue.input, [])
    const [first] = issuesOf(issue, issue.input, actTypes, fields)
    return locale.objection(first)
  }
}
