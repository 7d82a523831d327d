/** A datum of a message: a text with a maximum length, an instant, or one of several words by key. */
export type Datum = number | 'instant' | Readonly<Record<string, string>>
export type DataShape = Readonly<Record<string, Datum>>

/** The data that the sender of a message provides. */
export type Given<D extends DataShape> = {
  readonly [Name in keyof D]: D[Name] extends Readonly<Record<string, string>> ? keyof D[Name] & string : string
}

/** The same data in words: instants formatted, keys replaced by their words. */
export type Said<D extends DataShape> = { readonly [Name in keyof D]: string }

export const fieldKinds = [
  'thing',
  'number',
  'letter',
  'symbol',
  'character_string',
  'time',
  'date',
  'amount',
  'phone_number',
  'car_number',
  'name',
  'phrase',
] as const
export type FieldKind = (typeof fieldKinds)[number]

/** WeChat's name of a field: its kind and a number, as in WeChat's template library. */
export type FieldName = `${FieldKind}${number}`

/** WeChat's subscription messages. Several of our messages may share one, and with it the reader's consent. */
export const subscriptions = ['staff_task', 'booking', 'waitlist', 'answer', 'account'] as const
export type Subscription = (typeof subscriptions)[number]

/** The environment variable with WeChat's id of a template. */
export type SubscriptionVariable = `WECHAT_TEMPLATE_${Uppercase<Subscription>}`
export const variableOf = (subscription: Subscription): SubscriptionVariable =>
  `WECHAT_TEMPLATE_${subscription.toUpperCase() as Uppercase<Subscription>}`

// Methods, not properties: method parameters are bivariant, so a template of specific data is assignable to `Template`.
interface Saying<D extends DataShape> {
  say(said: Said<D>): string
}

/**
 * How a message becomes a subscription message. A field names a datum, which is shortened to fit, or computes its text.
 */
export interface WechatSide<D extends DataShape = DataShape> {
  subscription: Subscription
  fields: Readonly<Record<FieldName, (keyof D & string) | Saying<D>['say']>>
}

export interface Template<D extends DataShape = DataShape> {
  title: string
  data: D
  text(said: Said<D>): string
  /** The page of the mini-program that it opens, with the subject's id in the query; null for none. */
  opens(subjectId: string): string | null
  wechat: WechatSide<D> | null
  /** Staff telephone people whom WeChat cannot reach, if there is a number. */
  mustReach?: boolean
  /** A person without an account was present or on the telephone when staff acted, so nobody calls them again. */
  isHeard?: boolean
}

/** Infers the types of a template from its data. */
export const template = <const D extends DataShape>(one: Template<D>): Template<D> => one
