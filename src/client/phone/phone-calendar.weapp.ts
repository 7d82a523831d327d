import Taro from '@tarojs/taro'
import type { AddToCalendar } from './calendar-entry'

interface Calling {
  success: () => void
  fail: (error: { errMsg?: string }) => void
}

/** Taro 4.2.1 passes it through without wrapping it in a promise. */
const wechat = Taro as unknown as {
  addPhoneCalendar: (
    entry: Calling & {
      title: string
      startTime: number
      endTime: string
      location: string
      description: string
      alarm: boolean
      alarmOffset: number
    },
  ) => void
}

const ALARM_SECONDS = 3_600
const secondsOf = (at: string): number => Math.floor(Date.parse(at) / 1_000)
const isClosed = (errMsg = ''): boolean => /cancel/i.test(errMsg)

export const addToCalendar: AddToCalendar | null = ({ title, startsAt, endsAt, location, description }) =>
  new Promise((resolve) => {
    wechat.addPhoneCalendar({
      title,
      startTime: secondsOf(startsAt),
      endTime: String(secondsOf(endsAt)),
      location,
      description,
      alarm: true,
      alarmOffset: ALARM_SECONDS,
      success: () => resolve('added'),
      fail: ({ errMsg }) => resolve(isClosed(errMsg) ? 'closed' : 'refused'),
    })
  })
