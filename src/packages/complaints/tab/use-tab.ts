import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useState } from 'react'
import type { Position } from '../../../domain/geo'
import { useFresh } from '../../../pages/shared/use-fresh'
import { useStores } from '../../../stores/root'
import { MyComplaintsStore } from '../mine/my-complaints-store'
import { NuisancesStore } from './nuisances-store'

/** The place of the list: the chosen one, or else the middle of the person's community; null while neither is known. */
const usePlace = (): Position | null => {
  const { where, district, session } = useStores()
  return where.where ?? district.find(session.me.value?.home?.id)?.position ?? null
}

/**
 * What the tab shows, and when it is loaded: at first, whenever the tab is shown again, and when it has grown old.
 * Nothing of it signs anybody in, and whoever signed out leaves nothing of theirs. The calling component must be an
 * observer.
 */
export const useTab = (now: string) => {
  const { call, device, session, district, outbox } = useStores()
  const [mine] = useState(() => new MyComplaintsStore(call, device))
  const [nuisances] = useState(() => new NuisancesStore(call))
  const place = usePlace()
  const { isKnown } = session
  const load = useCallback(async () => {
    if (!session.isKnown) return mine.kept.drop()
    if (mine.kept.answer.isLoading) return
    await Promise.all([mine.loadOrStandIn(), session.me.value ? undefined : session.load()])
  }, [mine, session])
  const again = useCallback(() => {
    void district.load()
    void outbox.run()
    void load()
  }, [district, outbox, load])
  const spot = place === null ? '' : `${place.lat},${place.lng},${place.crs}`
  const loadNearby = useCallback(() => {
    if (place && isKnown) void nuisances.load(place)
    // a place is another object at every reading
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [nuisances, spot, isKnown])
  useEffect(again, [again])
  useEffect(loadNearby, [loadNearby])
  useDidShow(() => {
    again()
    loadNearby()
  })
  const renew = useCallback(() => {
    loadNearby()
    return load()
  }, [load, loadNearby])
  useFresh(mine.kept.answer.value !== null && mine.kept.isOldAt(now), now, renew)
  return { mine, nuisances, isKnown, again }
}
