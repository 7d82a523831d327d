import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { reaction } from 'mobx'
import { useCallback, useEffect } from 'react'
import { useFresh } from '../shared/use-fresh'
import { useStores } from '../../stores/root'

/** The map in the browser draws the streets itself; WeChat's has them. */
const NEEDS_LINES = process.env.TARO_ENV === 'h5'

/**
 * Asks anew whenever place, pace or service change, when a door has closed since, and when the page comes back with an
 * old answer. A position from GPS is then taken anew too: people walk.
 * @param now the present instant, which moves
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
        () => nearby.chosen.answer?.id,
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
      void where.locate() // a new place asks by itself
    else void refresh()
  })
}
