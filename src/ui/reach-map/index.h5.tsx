import { useEffect, useRef } from 'react'
import type { Drawing } from './leaflet-drawing'
import { MapFrame } from './map-frame'
import type { ReachMapProps } from './types'
import './marks.scss'
import './leaflet.scss'

/**
 * The map in the browser. Streets and stairs are drawn from the walking network, so it needs no tiles and contacts no
 * other host. Leaflet is loaded with the first map. Drag, pinch, wheel and arrow keys move it.
 */
export function ReachMap(props: ReachMapProps) {
  const host = useRef<HTMLDivElement>(null)
  const drawing = useRef<Drawing | null>(null)
  const latest = useRef(props)

  useEffect(() => {
    latest.current = props
    drawing.current?.show(props)
  })

  useEffect(() => {
    let isGone = false
    void import('./leaflet-drawing').then(({ startDrawing }) => {
      if (isGone || !host.current) return
      drawing.current = startDrawing(host.current)
      drawing.current?.show(latest.current)
    })
    return () => {
      isGone = true
      drawing.current?.end()
      drawing.current = null
    }
  }, [])

  return (
    <MapFrame {...props}>
      <div ref={host} className="rm-map" />
    </MapFrame>
  )
}
