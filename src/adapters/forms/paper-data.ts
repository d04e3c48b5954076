import type { PlainDay } from '../../calendar/plain-day.js'
import type { FormCode, IssuingBody } from './form-code.js'

/**
 * A person as a paper names them; days as `YYYY-MM-DD`. An app may give the same of all: what no paper prints of one is taken, and
 * what the case file tells of the applicant is printed from there.
 */
export interface PaperPerson {
  readonly name?: string
  readonly bornOn?: PlainDay
  readonly joinedOn?: PlainDay
  readonly officialOn?: PlainDay
  readonly partyPost?: string
  readonly post?: string
  readonly hometown?: string
  readonly residence?: string
  readonly workplace?: string
}

/** Numbers of the items of the background declaration. */
export type BackgroundItem =
  | `${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | `1${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | `2${0 | 1 | 2 | 3}`

/** A count of opinions: who was asked, and how many agree. */
export interface PaperOpinions {
  readonly names?: string
  readonly asked?: number
  readonly yes?: number
  readonly no?: number
  readonly reason?: string
}

/** Who heads a paper, and whom it reports to. */
export interface PaperHead {
  readonly superior?: string
  readonly name?: string
  readonly reportTo?: string
}

/** The meeting a resolution comes from. */
export interface PaperMeeting {
  readonly members?: number
  readonly official?: number
  readonly probationary?: number
  readonly presentProbationary?: number
  readonly absentProbationary?: number
  readonly absenceReason?: string
  readonly againstReason?: string
  readonly secretary?: string
  readonly chair?: { readonly name?: string; readonly post?: string }
}

/** Who signs a paper, and for which body. */
export interface PaperSigner {
  readonly for?: string
  readonly body?: string
  readonly post?: string
  readonly name?: string
}

/** A body that issues papers. */
export interface PaperIssuer {
  readonly organisation?: PaperHead
  readonly meeting?: PaperMeeting
  readonly signer?: PaperSigner
}

/**
 * What papers need and no act may hold: names, addresses, words of a meeting. Given by the app for one printing, recorded
 * nowhere. All of it may be left out; what is missing is named on the paper.
 */
export interface PaperData {
  readonly applicant?: PaperPerson & {
    readonly birthplace?: string
    readonly people?: string
    readonly religion?: string
    readonly education?: string
    readonly unit?: string
    readonly joinedCell?: string
    readonly cardNumber?: string
    /** The applicant's own words; never written by the library. */
    readonly statement?: string
    /** Items of the background declaration by their number, 1 to 23; 1 is the name, and 3 and 4 are printed from the case file. */
    readonly items?: { readonly [N in BackgroundItem]?: string }
    readonly review?: { readonly merits?: string; readonly defects?: string; readonly remedies?: string }
  }
  /** Introducers and helpers by their labels in the acts. */
  readonly people?: Readonly<
    Record<
      string,
      PaperPerson & {
        readonly remarks?: {
          readonly politics?: string
          readonly morals?: string
          readonly capacity?: string
          readonly masses?: string
          readonly merits?: string
          readonly defects?: string
        }
      }
    >
  >
  readonly cell?: { readonly name?: string }
  readonly section?: { readonly name?: string }
  readonly grassroots?: { readonly name?: string }
  readonly union?: {
    readonly superior?: string
    readonly name?: string
    readonly members?: number
    readonly yes?: number
    readonly no?: number
    readonly reason?: string
    readonly remarks?: string
  }
  readonly centre?: {
    readonly superior?: string
    readonly name?: string
    readonly classFrom?: PlainDay
    readonly classTo?: PlainDay
  }
  /**
   * The bodies that issue papers, each with its heading, its meeting and who signs for it: one set of data then serves every
   * paper. Where it is left out, `organisation`, `meeting` and `signer` are those of the one paper that is printed.
   */
  readonly bodies?: { readonly [B in IssuingBody]?: PaperIssuer }
  readonly organisation?: PaperHead
  /** Of the paper that is printed. */
  readonly paper?: { readonly place?: string; readonly number?: string }
  readonly meeting?: PaperMeeting
  readonly conclusions?: {
    readonly background?: string
    readonly awareness?: string
    readonly morals?: string
    readonly masses?: string
    readonly merits?: string
    readonly defects?: string
    readonly section?: string
  }
  readonly opinions?: {
    readonly merits?: string
    readonly defects?: string
    readonly organisations?: PaperOpinions
    readonly residence?: PaperOpinions
  }
  readonly refusal?: { readonly reason?: string }
  readonly signer?: PaperSigner
  /** Numbers of papers by form, of this one and of those it names: `{ '6-KNĐ': { number: '05-NQ/CB' } }`. */
  readonly papers?: { readonly [F in FormCode]?: { readonly number?: string } }
}
