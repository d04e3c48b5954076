export { auditHtml } from './adapters/documents/audit-html.js'
export { auditMarkdown } from './adapters/documents/audit-markdown.js'
export { comparisonMarkdown } from './adapters/documents/comparison-markdown.js'
export { type CsvOptions, toCsv } from './adapters/documents/csv.js'
export type { Printable } from './adapters/documents/document.js'
export { toHtml } from './adapters/documents/html.js'
export { toMarkdown } from './adapters/documents/markdown.js'
export {
  type Narrative,
  type NarrativeOptions,
  type NarrativePart,
  narrative,
} from './adapters/documents/narrative.js'
export type { NarrativeBlock } from './adapters/documents/narrative-block.js'
export { narrativeHtml } from './adapters/documents/narrative-html.js'
export { narrativeMarkdown } from './adapters/documents/narrative-markdown.js'
export type { Naming, Wording } from './adapters/documents/wording.js'
