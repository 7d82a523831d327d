/** A photo as its page shows it. */
export interface ViewedPhoto {
  /** A URL, or a path on the phone. */
  address: string
  /** Its alternative text. */
  label: string
}

/** What the page of a photo shows. */
export interface Viewed {
  photos: readonly ViewedPhoto[]
  /** The one that is shown first. */
  index: number
  /** What they show, or who took them. */
  title: string
  /** Who can see them; empty where that is known. */
  note: string
}

/**
 * Hands photos over to their page. In memory only: an address may be private or end soon, so it is neither stored nor
 * part of a route. Not among the stores that all pages share, because nobody waits for it before home is shown.
 */
class ViewedPhotos {
  shown: Viewed | null = null

  show(viewed: Viewed | null): void {
    this.shown = viewed
  }
}

export const viewed = new ViewedPhotos()
