/**
 * A title as the name of a sheet: letters, digits and `_`, 31 at most. A name with a space would have to be quoted where rows are
 * repeated in print, and the writer of workbooks does not.
 */
export function sheetName(title: string): string {
  return title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .slice(0, 31)
    .replace(/^_|_$/g, '')
}
