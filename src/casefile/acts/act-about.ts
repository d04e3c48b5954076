import type { Act, ActOf, ActType, Matter } from '../shapes.js'
import { isStating, isStatingType } from './matter.js'

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

const matters = [
  'admission',
  'recognition',
  'removal',
  'expulsion',
  'resignation',
] as const satisfies readonly Matter[]
const courses = ['awareness', 'new-member'] as const satisfies readonly Course[]
const ofCourses: readonly ActType[] = ['class.entered', 'certificate.issued']

/** Everything an act of a type may be about; the type alone where acts of it do not say. */
export function aboutsOf(type: ActType): readonly ActAbout[] {
  if (!isStatingType(type)) return [{ act: type }]
  return ofCourses.includes(type)
    ? courses.map((course) => ({ act: type, course }))
    : matters.map((matter) => ({ act: type, matter }))
}

/** An act of a type as it is about a matter: a class of admission is that of the awareness of the Party. */
export function aboutMatter(type: ActType, matter: Matter | undefined): ActAbout {
  if (matter === undefined || !isStatingType(type)) return { act: type }
  return ofCourses.includes(type)
    ? { act: type, course: matter === 'admission' ? 'awareness' : 'new-member' }
    : { act: type, matter }
}
