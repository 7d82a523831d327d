/** So many photos to a case. */
export const COMPLAINT_PHOTOS_MAX = 6

/** The photos of a case. `shown` have addresses; `hidden`: nobody has looked at them yet; `places`: how many more it may have. */
export interface ComplaintPhotos<Photo> {
  shown: readonly Photo[]
  hidden: number
  places: number
}

export const noPhotos: ComplaintPhotos<never> = { shown: [], hidden: 0, places: COMPLAINT_PHOTOS_MAX }
