export { type Form, type FormCode, type FormGrade, formCodes, forms } from './adapters/forms/form-code.js'
export { type FormState, formsOf } from './adapters/forms/forms-of.js'
export type { LetterField, LetterWords } from './adapters/forms/letter/letter-words.js'
export { type RefusalLetterOptions, refusalLetter } from './adapters/forms/letter/refusal-letter.js'
export { narrativeDocx } from './adapters/forms/narrative-docx.js'
export type {
  MissingField,
  Paper,
  PaperBlock,
  PaperField,
  PaperHeading,
  PaperRun,
  PaperSignature,
} from './adapters/forms/paper.js'
export type { BackgroundItem, PaperData, PaperOpinions, PaperPerson } from './adapters/forms/paper-data.js'
export { type DocxOptions, paperDocx } from './adapters/forms/paper-docx.js'
export { type PaperOptions, paperOf } from './adapters/forms/paper-of.js'
export { type FilledTemplate, fillTemplate, paperTemplate } from './adapters/forms/template.js'
