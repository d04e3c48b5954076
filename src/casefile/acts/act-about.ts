import type { Act, ActOf, ActType, Matter } from '../shapes.js'
import { isStating } from './matter.js'

/** The course of a class: for the awareness of the Party, or for new members. */
export type Course = ActOf<'class.entered'>['course']

/** An act by its type, with what it is about where the type does not tell: the matter, or the course of a class. */
export interface ActAbout {
  readonly act: ActType
  readonly matter?: Matter
  readonly course?: Course
}

/** The type of an act, and what it is about where it says so. */
export function aboutOf(act: Act): ActAbout {
  if (!isStating(act)) return { act: act.type }
  return 'matter' in act ? { act: act.type, matter: act.matter } : { act: act.type, course: act.course }
}

/** The code of an act in the facts of a finding: its type, and after a colon what it is about, `cell.voted:removal`. */
export function actCode({ act, matter, course }: ActAbout): string {
  const about = matter ?? course
  return about === undefined ? act : `${act}:${about}`
}
