/** The anchors of a page's headings, as GitHub makes them: a repeated heading is numbered from the second on. */
export function anchorsOf(page: string): ReadonlySet<string> {
  const seen = new Map<string, number>()
  const anchors = new Set<string>()
  for (const line of withoutFences(page).split('\n')) {
    const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1]
    if (heading === undefined) continue
    const slug = slugOf(heading)
    const times = seen.get(slug) ?? 0
    seen.set(slug, times + 1)
    anchors.add(times === 0 ? slug : `${slug}-${times}`)
  }
  return anchors
}

/** The targets of a page's links that stay in the repository; code is no link. */
export function linksOf(page: string): readonly string[] {
  const text = withoutFences(page).replace(/`([^`\n]*)`/g, (_, code: string) => 'x'.repeat(code.length))
  return [...text.matchAll(/\]\(([^)\s]+)[^)]*\)/g)]
    .map(([, target]) => target as string)
    .filter((target) => !/^[a-z][a-z+.-]*:/i.test(target))
}

/**
 * The paths of the repository that a page names in its text or code, links aside: `src/rules/vote/`, `test/docs/markdown.ts`. A part
 * in angle brackets or a star stands for any name, braces for each of theirs.
 */
export function pathsOf(page: string): readonly string[] {
  const text = page.replace(/\]\([^)\s]*/g, ']')
  const named = /(?<![\w./@-])((?:src|test|docs|scripts|examples|bench)\/[\w\-./<>{},*@]*)/g
  return [...text.matchAll(named)].map(([, path]) => (path as string).replace(/[.,]+$/, ''))
}

/** What a page says is in a file: `src/law/provision.ts` (`provisionOn`). */
export function contentsOf(page: string): readonly { readonly path: string; readonly name: string }[] {
  const said = [...page.matchAll(/`([\w\-./]+\.ts)`\s\(((?:`\w+`(?:, )?)+)\)/g)]
  return said.flatMap(([, path, names]) =>
    [...(names as string).matchAll(/\w+/g)].map(([name]) => ({ path: path as string, name })),
  )
}

/** Every spelling of a path whose braces list names. */
export function spellingsOf(path: string): readonly string[] {
  const braces = /\{([^}]*)\}/.exec(path)
  if (!braces) return [path]
  const [whole, names] = braces as unknown as [string, string]
  return names.split(',').flatMap((name) => spellingsOf(path.replace(whole, name)))
}

function slugOf(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')
}

function withoutFences(page: string): string {
  return page.replace(/^(```|~~~).*?^\1/gms, '')
}
