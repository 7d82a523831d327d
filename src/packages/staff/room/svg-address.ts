/** A drawing as the address of a picture: WeChat shows no inline SVG. */
export const svgAddress = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
