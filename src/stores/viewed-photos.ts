import type { Device } from '../client/device'

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

/** What a page has of the photos that it opens. */
export interface ToView {
  /** From answers of the server, or paths on the phone. */
  addresses: readonly string[]
  title: string
  index?: number
  note?: string
  /** The alternative text of each, counted from 1; the title by default. */
  label?: (number: number) => string
}

/**
 * Hands photos over to their page. In memory only: an address may be private or end soon, so it is neither stored nor
 * part of a route.
 */
export class ViewedPhotos {
  shown: Viewed | null = null

  constructor(private readonly device: Pick<Device, 'urlOf'>) {}

  show({ addresses, title, index = 0, note = '', label = () => title }: ToView): void {
    const photos = addresses.map((one, at) => ({ address: this.device.urlOf(one), label: label(at + 1) }))
    this.shown = { photos, index, title, note }
  }
}
