import type { Transport } from './retry'

/** Scans a code: its text, or the page that one of WeChat's own codes names; null when the camera is closed. */
export type ScanCode = () => Promise<string | null>

/** Why there is no position. */
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

/** A photo on the phone: its path or URL there, and its size. */
export interface Photo {
  path: string
  bytes: number
}

/**
 * Photos stored on the phone until they are sent. They are copies, because the system deletes chosen files. Names
 * consist of letters, digits and hyphens.
 */
export interface KeptPhotos {
  /** @throws when the storage is full */
  keep: (name: string, photo: Photo) => Promise<void>
  /** The photo, to be shown or uploaded; null when it is gone. */
  open: (name: string) => Promise<Photo | null>
  drop: (name: string) => Promise<void>
  /** The names of all stored photos, whoever took them. Rejects if they cannot be listed. */
  names: () => Promise<string[]>
}

/** Uploads a photo with its file ticket. WeChat's cloud returns the id of the file there. @throws CallError */
export type Upload = (photo: Photo, to: { ticket: string; cloudPath: string }) => Promise<{ cloudId?: string }>

/** The answer to WeChat's prompt for one message template. */
export type MessageAnswer = 'accept' | 'reject' | 'ban'

/** What the phone can do besides calling the server. WeChat and the browser each have their own. */
export interface Device {
  /** False in a build without the location permission. */
  canLocate: boolean
  /** True when the person has allowed it before, so that no prompt comes up. */
  isLocationGranted: () => Promise<boolean>
  /** Requests the position; the first time the system shows its prompt. @throws LocateError */
  locate: () => Promise<Place>
  /** Opens the settings where a refused permission can be given; true when a new request may succeed. */
  openSettings: () => Promise<boolean>
  phone: (number: string) => Promise<void>
  /** Opens the map app; false where there is none. */
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
  /** Registers what to do when an address is opened that this version does not have. */
  onPageNotFound: (act: () => void) => void
  /** Registers what to do when a new version has been downloaded; `apply` restarts into it. */
  onUpdateReady: (offer: (apply: () => void) => void) => void
  /** True when the server can identify the caller: through the platform, or by a stored token. */
  isSignedIn: () => boolean
  /** The personas of the demonstration; empty except on a local server. */
  personas: () => Promise<readonly string[]>
  persona: () => string
  play: (persona: string) => void
  /** Copies a text to the clipboard; false where that is not allowed. */
  copy: (text: string) => Promise<boolean>
  /** One photo from the album or the camera; null when the person cancels. */
  choosePhoto: () => Promise<Photo | null>
  /** Releases a chosen photo: a browser keeps its bytes in memory until then. */
  letGo: (photo: Photo) => void
  keptPhotos: KeptPhotos
  upload: Upload
  /** The URL of a photo, from the address in an answer of the server. */
  urlOf: (address: string) => string
  /**
   * Shows WeChat's prompt for consent to messages. Takes WeChat's template ids, three at most. Must be the first call
   * in a tap.
   * Resolves to an empty object where there is no such prompt or it could not be shown.
   */
  askMessages: (wechatIds: readonly string[]) => Promise<Readonly<Record<string, MessageAnswer>>>
  /** Whether WeChat's button can provide the person's number; elsewhere it is typed. */
  canGivePhone: boolean
  /** Keeps the screen from going dark, or lets it again; without effect where the platform cannot. */
  keepScreenOn: (isOn: boolean) => void
  /** Registers what to do when the network comes back. */
  onOnline: (act: () => void) => void
}

/** What each platform implements: the phone's functions and the transport to the server. */
export interface Platform {
  device: Device
  transport: Transport
}
