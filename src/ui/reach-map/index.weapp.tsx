import { Map } from '@tarojs/components'
import { useEffect, useMemo, useRef, useState } from 'react'
import { MapFrame } from './map-frame'
import type { ReachMapProps } from './types'
import { cornersOf, markersOf, polygonsOf, polylinesOf } from './wechat-shapes'

const nothing = () => undefined
const none: readonly never[] = []
const SCALE = 16

/** The scale to set when a button zooms: from where the fingers have left it. */
const useScale = (zoomed: number) => {
  const [scale, setScale] = useState(SCALE)
  const now = useRef({ scale: SCALE, zoomed })
  useEffect(() => {
    const by = zoomed - now.current.zoomed
    if (by === 0) return
    now.current = { scale: now.current.scale + by, zoomed }
    setScale(now.current.scale)
  }, [zoomed])
  return { scale, moved: (to: number | undefined) => void (now.current.scale = to ?? now.current.scale) }
}

/** The map in WeChat, which has its own streets. The person is a marker of ours because the native dot is blue. */
export function ReachMap(props: ReachMapProps) {
  const { center, me, meWord, reach = none, stairs = none, way, zoomed = 0, marks, onMark, onPick } = props
  const { scale, moved } = useScale(zoomed)
  // arrays keep their identity between renders, because Taro sends a changed one to the view layer again
  const includePoints = useMemo(() => cornersOf(reach, way), [reach, way])
  const markers = useMemo(() => markersOf(marks, me, meWord), [marks, me, meWord])
  const polygons = useMemo(() => polygonsOf(reach), [reach])
  const polyline = useMemo(() => polylinesOf(stairs, way), [stairs, way])
  const pick = ({ latitude, longitude }: { latitude?: number; longitude?: number }) => {
    if (latitude !== undefined && longitude !== undefined) onPick?.({ lat: latitude, lng: longitude })
  }
  const press = (markerId: number | string) => {
    const mark = marks[Number(markerId) - 1]
    if (mark) onMark?.(mark.id)
  }
  return (
    <MapFrame {...props}>
      <Map
        className="rm-map"
        latitude={center.lat}
        longitude={center.lng}
        scale={scale}
        minScale={12}
        includePoints={includePoints}
        markers={markers}
        polygons={polygons}
        polyline={polyline}
        enablePoi={false}
        onMarkerTap={(event) => press(event.detail.markerId)}
        onRegionChange={onPick && (({ detail }) => moved((detail as { scale?: number }).scale))}
        onTap={onPick && ((event) => pick(event.detail as { latitude?: number; longitude?: number }))}
        onError={nothing}
      />
    </MapFrame>
  )
}
