import type { Transport } from './retry'

/** Why the phone does not know where it is. */
export type LocateFailure = 'denied' | 'unavailable'

export class LocateError extends Error {
  override name = 'LocateError'

  constructor(readonly reason: LocateFailure) {
    super(reason)
  }
}

export interface Place {
  lat: number
  lng: number
  crs: 'wgs84' | 'gcj02'
}

/** A picture on the phone: where it lies there, and how large it is. */
export interface Photo {
  path: string
  bytes: number
}

/**
 * Photos that wait on the phone until they are sent: copies, since the system clears away what was chosen. Names are ours:
 * letters, digits and hyphens.
 */
export interface KeptPhotos {
  /** @throws where there is no room left */
  keep: (name: string, photo: Photo) => Promise<void>
  /** As it can be shown and uploaded; null when it is gone. */
  open: (name: string) => Promise<Photo | null>
  drop: (name: string) => Promise<void>
  /** All that are kept, of whomever. Rejects where that cannot be told. */
  names: () => Promise<string[]>
}

/** Sends a photo to where its ticket says. WeChat's cloud answers where it lies there. @throws CallError */
export type Upload = (photo: Photo, to: { ticket: string; cloudPath: string }) => Promise<{ cloudId?: string }>

/** What the person said to WeChat's question about one kind of message. */
export type MessageAnswer = 'accept' | 'reject' | 'ban'

/** What the phone can do besides calling the server. WeChat and the browser each have their own. */
export interface Device {
  /** True when a position can be asked for at all: a build may be shipped without. */
  canLocate: boolean
  /** True when the person has allowed it before: then it may be taken unasked. */
  isLocationGranted: () => Promise<boolean>
  /** Asks the phone where it is; the system's own question comes up the first time. @throws LocateError */
  locate: () => Promise<Place>
  /** Opens the settings where a refused permission can be given; true when asking again may succeed. */
  openSettings: () => Promise<boolean>
  phone: (number: string) => Promise<void>
  /** Hands over to the map app; false where there is none. */
  openMap: (to: { lat: number; lng: number; name: string; address: string }) => Promise<boolean>
  read: (key: string) => string
  write: (key: string, value: string) => void
  /** WeChat's own letter size compared with its standard: 1 where unknown. */
  letterScale: () => number
  /** Reads a text aloud; null where the platform cannot. */
  speech: { say: (text: string, onEnd: () => void) => void; stop: () => void } | null
  now: () => string
  isOnline: () => boolean
  /** WeChat asks for the privacy guide's consent before a call goes on; `decide` answers it. */
  onPrivacyQuestion: (ask: (decide: (isAgreed: boolean) => void) => void) => void
  /** An address that this version does not know was opened. */
  onPageNotFound: (act: () => void) => void
  /** A new version is on the phone; `apply` restarts into it. */
  onUpdateReady: (offer: (apply: () => void) => void) => void
  /** True when the server already knows who calls: by the platform, or by a token that is kept. */
  isSignedIn: () => boolean
  /** The people the demonstration can play; empty anywhere but on a local server. */
  personas: () => Promise<readonly string[]>
  persona: () => string
  play: (persona: string) => void
  /** Copies a text, to be pasted elsewhere; false where that is not allowed. */
  copy: (text: string) => Promise<boolean>
  /** One photo from the album or the camera; null when the person changes their mind. */
  choosePhoto: () => Promise<Photo | null>
  /** A photo that was chosen is not needed any more: a browser holds its bytes until it is told. */
  letGo: (photo: Photo) => void
  keptPhotos: KeptPhotos
  upload: Upload
  /** Where a picture can be fetched, from the address that the server gave. */
  urlOf: (address: string) => string
  /** The text of a file that the person picks; null when they change their mind. */
  chooseText: () => Promise<string | null>
  /**
   * WeChat's question which messages it may send, by its own ids, three at most. Must be the first thing in a tap.
   * Empty where there is no such question or it could not be asked.
   */
  askMessages: (wechatIds: readonly string[]) => Promise<Readonly<Record<string, MessageAnswer>>>
  /** WeChat's button can give the person's number; elsewhere it is typed. */
  canGivePhone: boolean
  /** Tells when the network comes back. */
  onOnline: (act: () => void) => void
}

/** The two things each platform brings: what the phone can do and how the server is reached. */
export interface Platform {
  device: Device
  transport: Transport
}
