/** The maximum number of photos of a complaint. */
export const COMPLAINT_PHOTOS_MAX = 6

/** The photos of a complaint. `shown` have URLs; `hidden`: not reviewed yet; `places`: how many more may be added. */
export interface ComplaintPhotos<Photo> {
  shown: readonly Photo[]
  hidden: number
  places: number
}

export const noPhotos: ComplaintPhotos<never> = { shown: [], hidden: 0, places: COMPLAINT_PHOTOS_MAX }
