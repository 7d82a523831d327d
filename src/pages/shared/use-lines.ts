import { useEffect, useState } from 'react'
import type { Position } from '../../domain/geo'
import { LinesStore } from '../../stores/points/lines'
import { useStores } from '../../stores/root'
import type { ReachMapProps } from '../../ui/reach-map/types'

type Drawn = Pick<ReachMapProps, 'streets' | 'stairs' | 'onLook'>

/** What a map without a map service is drawn from, asked for as it moves. The caller is an observer. */
export const drawn = (lines: LinesStore): Drawn => ({
  streets: lines.value?.streets,
  stairs: lines.value?.stairs,
  onLook: (spot) => void lines.around({ ...spot, crs: 'gcj02' }),
})

/** The same for a page with a map of its own. Nothing is asked in WeChat, whose map has its streets. */
export const useLines = (place: Position | null): Drawn => {
  const { call } = useStores()
  const [lines] = useState(() => new LinesStore(call))
  useEffect(() => {
    if (process.env.TARO_ENV === 'h5' && place) void lines.around(place)
  }, [lines, place])
  return drawn(lines)
}
