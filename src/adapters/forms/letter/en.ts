import type { LetterWords } from './letter-words.js'

/** In English, for who reads no Vietnamese. */
export const englishLetter: LetterWords = {
  title: ['NOTICE', 'that a person is not admitted to the Party'],
  number: 'No. {number}',
  placeAndDay: '{place}, {writtenOn}',
  addressee: 'To: Cell {cell}; {name}',
  considered:
    'On {refusedOn}, {body} considered the proposal of Cell {cell} to admit {name}, born on {bornOn}, and decided not to admit.',
  reason: 'Reason: {cause}. {reason}',
  grounds: 'What does not meet the regulations:',
  receivedBy: 'Copies:',
  recipients: ['The addressees', 'Files of the Party committee'],
  causes: {
    standard: 'the standards and conditions of admission are not met',
    age: 'age',
    background: 'the background',
    procedure: 'the procedure or the dossier',
    vote: 'the votes needed were not reached',
    need: 'the needs of the development of members',
    other: 'another reason',
  },
  fields: {
    superior: 'name of the organisation above',
    issuer: 'name of the issuing organisation',
    number: 'number of the letter',
    place: 'place',
    writtenOn: 'day of issue',
    cell: 'name of the cell',
    name: 'full name of the applicant',
    bornOn: 'day of birth',
    refusedOn: 'day of the consideration',
    body: 'deciding body',
    cause: 'reason of the refusal',
    reason: 'reason in detail',
    onBehalfOf: 'on behalf of the committee',
    post: 'post of the signer',
    signer: 'full name of the signer',
  },
}
