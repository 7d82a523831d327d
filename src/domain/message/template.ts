/** What a message is told: a text of at most so many characters, an instant, or one of some words by their keys. */
export type Datum = number | 'instant' | Readonly<Record<string, string>>
export type DataShape = Readonly<Record<string, Datum>>

/** What whoever sends a message gives. */
export type Given<D extends DataShape> = {
  readonly [Name in keyof D]: D[Name] extends Readonly<Record<string, string>> ? keyof D[Name] & string : string
}

/** The same as it is said: instants spoken, keys turned into their words. */
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

/** WeChat's name of a field: its kind and a number, as the template in WeChat's library has them. */
export type FieldName = `${FieldKind}${number}`

/** WeChat's subscription messages. Several of our messages may share one, and with it the reader's leave. */
export const subscriptions = ['staff_task', 'booking', 'waiting', 'answer', 'account'] as const
export type Subscription = (typeof subscriptions)[number]

/** The variable that holds WeChat's number of a template. */
export type SubscriptionVariable = `WECHAT_TEMPLATE_${Uppercase<Subscription>}`
export const variableOf = (subscription: Subscription): SubscriptionVariable =>
  `WECHAT_TEMPLATE_${subscription.toUpperCase() as Uppercase<Subscription>}`

// Methods, not properties: so a template of some data is a template.
interface Saying<D extends DataShape> {
  say(said: Said<D>): string
}

/** How a message becomes a subscription message. A field names what it is told, which is shortened to fit, or says it. */
export interface WechatSide<D extends DataShape = DataShape> {
  subscription: Subscription
  fields: Readonly<Record<FieldName, (keyof D & string) | Saying<D>['say']>>
}

export interface Template<D extends DataShape = DataShape> {
  title: string
  data: D
  text(said: Said<D>): string
  /** The page of the mini-program, with what the message is about in its query; null: no page. */
  opens(subjectId: string): string | null
  wechat: WechatSide<D> | null
  /** Whom WeChat does not tell, the staff call, if there is a number. */
  mustReach?: boolean
  /** Whoever has no account stood there or was on the telephone when the staff did it: nobody calls them again. */
  isHeard?: boolean
}

/** Takes the types of a template from its data. */
export const template = <const D extends DataShape>(one: Template<D>): Template<D> => one
