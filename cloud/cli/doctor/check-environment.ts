import { readEnvironment } from '../../environment'
import type { Variables } from '../database'
import { sentencesOf } from '../output'
import { type Check, doubt, good, missing } from './check'

const WHAT = '环境变量'

/** The variables that a server for residents needs besides a database. */
const WANTED = {
  SESSION_SECRET: '没有它就不能用浏览器或 HTTP 登录',
  WECHAT_APPID: '没有它就不能在自己的服务器上用微信登录',
  WECHAT_SECRET: '没有它就不能在自己的服务器上用微信登录',
} as const

/** Checks that every variable is valid, and which ones a server on PostgreSQL still lacks. Never shows a value. */
export const checkEnvironment = (variables: Variables): Check[] => {
  try {
    const environment = readEnvironment(variables)
    if (!environment.DATABASE_URL) return [good(WHAT, '没有 DATABASE_URL，用本机的数据文件夹')]
    const names = Object.keys(WANTED) as (keyof typeof WANTED)[]
    const unset = names.filter((name) => environment[name] === undefined)
    if (unset.length === 0) return [good(WHAT, '齐全')]
    return unset.map((name) => doubt(WHAT, `没有 ${name}：${WANTED[name]}`))
  } catch (error) {
    return [missing(WHAT, sentencesOf(error).join(' '))]
  }
}
