/** Paper that posters are printed on. */
export const posterSizes = ['A4', 'A3'] as const
export type PosterSize = (typeof posterSizes)[number]
