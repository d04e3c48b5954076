import { frozen } from '../calendar/frozen.js'
import { assembled } from './assembled.js'
import type { Locale } from './locale.js'
import { localeOf } from './locale-of.js'
import { general } from './vi/general.js'
import { subjects } from './vi/subjects.js'

/** Every code of the library in Vietnamese, in the official terms of the Party. */
export const vi: Locale = localeOf(frozen(assembled(general, subjects)))
