import { useEffect, useState } from 'react'
import type { Position } from '../../domain/geo'
import { LinesStore } from '../../stores/points/lines'
import { useStores } from '../../stores/root'
import type { ReachMapProps } from '../../ui/reach-map/types'

type Drawn = Pick<ReachMapProps, 'streets' | 'stairs' | 'names' | 'onMove'>

/** The street lines of a map without a map service, loaded as it moves. The calling component must be an observer. */
export const drawn = (lines: LinesStore): Drawn => ({
  streets: lines.value?.streets,
  stairs: lines.value?.stairs,
  names: lines.value?.names,
  onMove: (spot) => void lines.around({ ...spot, crs: 'gcj02' }),
})

/** The same for a page with a map of its own. Loads nothing in WeChat, whose map includes the streets. */
export const useLines = (place: Position | null): Drawn => {
  const { call } = useStores()
  const [lines] = useState(() => new LinesStore(call))
  useEffect(() => {
    if (process.env.TARO_ENV === 'h5' && place) void lines.around(place)
  }, [lines, place])
  return drawn(lines)
}
