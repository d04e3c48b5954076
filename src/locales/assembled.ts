import type { SubjectTexts, TextsBySubject, WordedSubject } from './subject-texts.js'
import type { GeneralTexts, Texts } from './texts.js'

/** The dictionary of a language, of what is general and the words of each subject. */
export function assembled(general: GeneralTexts, subjects: TextsBySubject): Texts {
  const ofEach = <K extends keyof SubjectTexts<WordedSubject>>(kind: K) =>
    Object.assign({}, ...Object.values(subjects).map((subject) => subject[kind]))
  return {
    ...general,
    rules: ofEach('rules'),
    missing: ofEach('missing'),
    cures: ofEach('cures'),
    tasks: ofEach('tasks'),
    codes: ofEach('codes'),
    provisions: ofEach('provisions'),
  }
}
