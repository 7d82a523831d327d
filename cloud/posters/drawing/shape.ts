/** One shape of a drawing. Colours are hexadecimal, or `ink` for the colour of the text around it. */
export interface Shape {
  /** An SVG path. */
  d: string
  fill?: string
  stroke?: string
  /** The stroke's width, in the drawing's units. */
  width?: number
  /** Of the fill, 0 to 1. */
  opacity?: number
  /** A soft light that fades towards the edge of the shape, which is a circle. */
  glow?: boolean
}
