const tilePixels = 256

/** World pixels of Web Mercator at a zoom level; the positions come as WeChat gives them, GCJ-02, and stay so. */
export function project({ latitude, longitude }, scale) {
  const size = tilePixels * 2 ** scale
  const sine = Math.sin((latitude * Math.PI) / 180)
  return {
    x: (longitude / 360 + 0.5) * size,
    y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size,
  }
}

/** The way back. */
export function unproject({ x, y }, scale) {
  const size = tilePixels * 2 ** scale
  return {
    longitude: (x / size - 0.5) * 360,
    latitude: (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / size))) * 180) / Math.PI,
  }
}

/** Middle and zoom level that show all points in a box. */
export function fit(points, width, height) {
  const world = points.map((point) => project(point, 0))
  const [left, right] = [Math.min(...world.map(({ x }) => x)), Math.max(...world.map(({ x }) => x))]
  const [top, bottom] = [Math.min(...world.map(({ y }) => y)), Math.max(...world.map(({ y }) => y))]
  const room = Math.min(width / Math.max(right - left, 1e-9), height / Math.max(bottom - top, 1e-9))
  const scale = Math.min(18, Math.max(3, Math.log2(room)))
  return { ...unproject({ x: (left + right) / 2, y: (top + bottom) / 2 }, 0), scale }
}
