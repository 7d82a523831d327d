/** Type ids of the PostgreSQL types that the two drivers parse differently. */
const INT8 = 20
const DATE = 1082
const TIMESTAMPTZ = 1184

/**
 * The same parsing for both drivers: int8 as a number, a date as its text (pg makes it *local* midnight, which is the
 * day before in Asia/Shanghai), an instant as `…Z`.
 */
export const parsers: Record<number, (text: string) => unknown> = {
  [INT8]: Number,
  [DATE]: String,
  [TIMESTAMPTZ]: (text) => new Date(text).toISOString(),
}
