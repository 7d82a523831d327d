import * as v from 'valibot'
import { isDatabaseUrl } from './storage/database/hosts'

const wholeNumber = v.pipe(v.string(), v.regex(/^[1-9]\d{0,5}$/), v.transform(Number))
const filled = v.pipe(v.string(), v.minLength(1))

const base64url32 = v.pipe(v.string(), v.regex(/^[\w-]{43}$/))
/** A private key as JSON Web Key. */
const ed25519 = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ kty: v.literal('OKP'), crv: v.literal('Ed25519'), x: base64url32, d: base64url32 }),
)

/** Every variable the server reads, with its default. `docs/OPERATING.md` says what each is for. */
const environment = v.object({
  DATABASE_URL: v.optional(v.pipe(v.string(), v.check(isDatabaseUrl))),
  PGPOOL_MAX: v.optional(wholeNumber, '10'),
  RATE_LIMIT_PER_MINUTE: v.optional(wholeNumber, '120'),
  TRUST_PROXY: v.optional(v.picklist(['0', '1'])),
  SESSION_SECRET: v.optional(v.pipe(v.string(), v.minLength(32))),
  CERTIFICATE_KEY: v.optional(ed25519),
  GRAPH_FILE: v.optional(filled),
  PORT: v.optional(wholeNumber, '5210'),
  DATA_DIR: v.optional(filled, '.data'),
  WECHAT_APPID: v.optional(filled),
  WECHAT_SECRET: v.optional(filled),
  WECHAT_MINIPROGRAM_STATE: v.optional(v.picklist(['formal', 'trial', 'developer']), 'formal'),
  WECHAT_TEMPLATE_ACCOUNT: v.optional(filled),
  WECHAT_TEMPLATE_ANSWER: v.optional(filled),
  WECHAT_TEMPLATE_BOOKING: v.optional(filled),
  WECHAT_TEMPLATE_STAFF_TASK: v.optional(filled),
  WECHAT_TEMPLATE_WAITLIST: v.optional(filled),
  PUSH_TOKEN: v.optional(filled),
  PUBLIC_URL: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/[^/]+$/))),
  FILES_CLOUD: v.optional(v.pipe(v.string(), v.regex(/^cloud:\/\/[\w-]+\.[\w-]+$/))),
  /** WeChat's check file of the link rule: `name.txt:content`. */
  WECHAT_LINK_FILE: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,60}\.txt:[\w-]{1,200}$/))),
  CONTENT_CHECK: v.optional(v.picklist(['pass', 'risky', 'down']), 'pass'),
})

export type Environment = v.InferOutput<typeof environment>

/** An empty variable counts as unset: deploy tools write empty strings for values that were not given. */
const withoutEmpty = (variables: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))

/**
 * Validates everything at start, so that nothing is missing in the middle of a call. Names a variable, but not its
 * value.
 */
export const readEnvironment = (variables: Record<string, string | undefined>): Environment => {
  const parsed = v.safeParse(environment, withoutEmpty(variables))
  if (parsed.success) return parsed.output
  throw new Error(`environment: ${parsed.issues.map((issue) => v.getDotPath(issue)).join(', ')} cannot be read`)
}
