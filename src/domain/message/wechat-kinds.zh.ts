import type { FieldKind } from './template'

/** What WeChat accepts in a field of each kind; it refuses anything else with error 47003. */
export const fits: Readonly<Record<FieldKind, RegExp>> = {
  thing: /^[^\n]{1,20}$/,
  number: /^(?=.{1,32}$)\d+(?:\.\d+)?$/,
  letter: /^[A-Za-z]{1,32}$/,
  symbol: /^[^\p{L}\p{N}\s]{1,5}$/u,
  character_string: /^[\x20-\x7e]{1,32}$/,
  time: /^(?:\d{4}年\d{1,2}月\d{1,2}日 )?\d{1,2}:\d{2}$/,
  date: /^\d{4}年\d{1,2}月\d{1,2}日(?: \d{1,2}:\d{2})?$/,
  amount: /^[¥￥$]?(?=[\d.]{1,11}元?$)\d{1,10}(?:\.\d+)?元?$/,
  phone_number: /^[\d+()\- ]{1,17}$/,
  car_number: /^[^\s]{1,8}$/,
  name: /^(?:[\p{Script=Han}·]{1,10}|[A-Za-z .]{1,20})$/u,
  phrase: /^\p{Script=Han}{1,5}$/u,
}
