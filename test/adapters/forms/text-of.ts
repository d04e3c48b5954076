import { strFromU8, unzipSync } from 'fflate'

const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())

/** The words of a Word document, a line for each paragraph that has any. */
export function textOf(bytes: Uint8Array): readonly string[] {
  return part(bytes, 'word/document.xml')
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words]) => words).join(''),
    )
    .map((line) => line.replaceAll('&amp;', '&').trim())
    .filter((line) => line !== '')
}

/** What stands on yellow in a Word document, without its brackets. */
export function yellowOf(bytes: Uint8Array): readonly string[] {
  return [
    ...part(bytes, 'word/document.xml').matchAll(
      /<w:r>(?:(?!<\/w:r>).)*?<w:highlight w:val="yellow"\/>(?:(?!<\/w:r>).)*?<w:t[^>]*>\[([^<]*)\]<\/w:t>/g,
    ),
  ].map(([, label]) => label as string)
}

/** Everything a Word document holds, as one text. */
export function allOf(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([name, content]) => `${name}\n${strFromU8(content)}`)
    .join('\n')
}
