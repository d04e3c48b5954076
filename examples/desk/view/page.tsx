import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useDesk } from './desk-context.js'

/** A page with its title, which takes the focus when the page opens, so that a screen reader begins there. */
export function Page({
  title,
  above,
  children,
}: {
  readonly title: string
  readonly above?: ComponentChildren
  readonly children: ComponentChildren
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { words } = useDesk()
  useEffect(() => {
    heading.current?.focus()
    scrollTo(0, 0)
  }, [])
  useEffect(() => {
    document.title = `${title} · ${words.desk}`
  }, [title, words])
  return (
    <main id="content">
      {above}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  )
}
