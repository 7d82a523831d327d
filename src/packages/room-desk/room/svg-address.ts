/** An SVG as a data URL for an image, because WeChat does not support inline SVG. */
export const svgAddress = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
