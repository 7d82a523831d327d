/** Fits no schema, so the field is replaced by words and the row is reported (dispatch/mend-rows.ts). Sorts first. */
const UNFIT = '\u0000'

/** The text that `present` makes from a stored row; {@link UNFIT} when it throws, so that the other rows are listed. */
export const orUnfit = (present: () => string): string => {
  try {
    return present()
  } catch {
    return UNFIT
  }
}
