/** So many photos to a case. */
export const CASE_PHOTOS_MAX = 6

/** The photos of a case. `shown` have addresses; `hidden`: nobody has looked at them yet; `places`: how many more it may have. */
export interface CasePhotos<Photo> {
  shown: readonly Photo[]
  hidden: number
  places: number
}

export const noPhotos: CasePhotos<never> = { shown: [], hidden: 0, places: CASE_PHOTOS_MAX }
