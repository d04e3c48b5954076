import type { ActOf } from '../../../casefile/shapes.js'

/** What the letter of refusal takes from the case and from the app. */
export type LetterField =
  | 'superior'
  | 'issuer'
  | 'number'
  | 'place'
  | 'writtenOn'
  | 'cell'
  | 'name'
  | 'bornOn'
  | 'refusedOn'
  | 'body'
  | 'cause'
  | 'reason'
  | 'onBehalfOf'
  | 'post'
  | 'signer'

/**
 * The letter of refusal [thông báo không kết nạp], a line a sentence with its fields in braces: the paper in Word and the plain
 * text are made of the same lines.
 */
export interface LetterWords {
  readonly title: readonly [kind: string, about: string]
  readonly number: string
  readonly placeAndDay: string
  readonly addressee: string
  readonly considered: string
  readonly reason: string
  /** Over what the law objects to. */
  readonly grounds: string
  readonly receivedBy: string
  readonly recipients: readonly string[]
  readonly causes: Readonly<Record<NonNullable<ActOf<'admission.refused'>['cause']>, string>>
  /** What each field is called where it is missing. */
  readonly fields: Readonly<Record<LetterField, string>>
}
