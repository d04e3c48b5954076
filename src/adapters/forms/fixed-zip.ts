import { strToU8, unzipSync, zipSync } from 'fflate'

/** The properties of a document without a clock and without an author. */
const core =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:language>vi-VN</dc:language></cp:coreProperties>'

/** The document with the same bytes each time: no clock in its properties, one fixed time on its parts. */
export function withoutClock(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes)
  if (parts['docProps/core.xml']) parts['docProps/core.xml'] = strToU8(core)
  const names = Object.keys(parts).sort()
  // The parts of a local time, so that each zone writes the same.
  const mtime = new Date(1980, 0, 1)
  return zipSync(Object.fromEntries(names.map((name) => [name, parts[name] as Uint8Array])), {
    mtime,
    level: 6,
  })
}
