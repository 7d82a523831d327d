import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { reaction } from 'mobx'
import { useCallback, useEffect } from 'react'
import { useFresh } from '../shared/use-fresh'
import { useStores } from '../../stores/root'

/** The browser map draws the streets itself; WeChat's map includes them. */
const NEEDS_LINES = process.env.TARO_ENV === 'h5'

/**
 * Reloads whenever place, pace or service change, when a point has closed since, and when the page is shown again with a
 * stale answer. A GPS position is then updated too, because people walk.
 * @param now the current instant, which moves
 */
export const useNearby = (now: string): void => {
  const { where, nearby, settings, device } = useStores()
  const refresh = useCallback(async () => {
    if (where.where) await nearby.refresh(where.where, NEEDS_LINES)
  }, [where, nearby])
  const isStale = where.where !== null && !nearby.answer.isLoading && nearby.isStaleAt(now)

  useEffect(
    () =>
      reaction(
        () => [where.where, settings.pace, nearby.service] as const,
        () => void refresh(),
        { fireImmediately: true },
      ),
    [where, nearby, settings, refresh],
  )
  useEffect(
    () =>
      reaction(
        () => nearby.headline?.id,
        () => {
          if (where.where) void nearby.loadWay(where.where)
        },
      ),
    [where, nearby],
  )
  useFresh(isStale, now, refresh)
  usePullDownRefresh(() => void refresh().then(() => Taro.stopPullDownRefresh()))
  useDidShow(() => {
    if (!where.where || !nearby.isOldAt(device.now())) return
    if (where.where.from === 'gps')
      void where.locate() // a new place triggers the reload
    else void refresh()
  })
}
