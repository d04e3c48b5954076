import type { CaseFile } from 'ketnap'
import type { ComponentChildren } from 'preact'
import { calledOf } from '../desk/label.js'
import { useDesk } from './desk-context.js'
import { Page } from './page.js'
import { to } from './route.js'
import { useFile } from './use-file.js'

/** A page about one case, with the way back to it above its title. */
export function OfCase({
  caseId,
  title,
  children,
}: {
  readonly caseId: string
  readonly title?: string
  readonly children: (file: CaseFile) => ComponentChildren
}) {
  const { on, words } = useDesk()
  const file = useFile(caseId)
  if (file === null)
    return (
      <Page title={words.case.unknown}>
        <a href={to()}>{words.nav.board}</a>
      </Page>
    )
  const called = calledOf(caseId, on.people.get(caseId))
  const back =
    title === undefined ? { href: to(), text: words.nav.board } : { href: to('case', caseId), text: called }
  return (
    <Page
      title={title ?? called}
      above={
        <a class="back" href={back.href}>
          {back.text}
        </a>
      }
    >
      {file === undefined ? <p class="none">{words.opening}</p> : children(file)}
    </Page>
  )
}
