import { frozen } from '../calendar/frozen.js'
import { assembled } from './assembled.js'
import { general } from './en/general.js'
import { subjects } from './en/subjects.js'
import type { Locale } from './locale.js'
import { localeOf } from './locale-of.js'

/** Every code of the library in plain English, one word for each Vietnamese term. */
export const en: Locale = localeOf(frozen(assembled(general, subjects)))
