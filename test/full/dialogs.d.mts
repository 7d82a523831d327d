/** A question that a page asks, and how it is brought up. */
export interface DialogCase {
  /** The file that asks, below `src`. */
  of: string
  /** The page, without a query. */
  page: string
  /** Instead of the query of the page's full opening. @param about of `fillSample` */
  query?: (about: Record<string, string>) => string
  /** The names of the buttons to press, one after the other. */
  press: (string | RegExp)[]
}

export const dialogs: readonly DialogCase[]

/** The file that asks → the test that measures it. */
export const elsewhere: Readonly<Record<string, string>>
