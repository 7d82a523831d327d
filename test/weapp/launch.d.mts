import type { Browser, Locator, Page } from 'playwright-core'

/** Answers an API from Node. Gets the values the app gave, without functions; what it throws goes to `fail`. */
export type Stub = (...values: never[]) => unknown

export interface LaunchOptions {
  /** Folder of a built mini-program, with app.json. */
  dist: string
  /** First page, with or without a query; an unknown one goes to `onPageNotFound`. */
  page?: string
  /** Stubs by the name of the API: `getLocation`, `cloud.callFunction`. */
  stubs?: Record<string, Stub>
  /** Source that runs before app.js. */
  prelude?: string
  /** Hides the browser's globals from the app; true unless said otherwise. */
  strictGlobals?: boolean
  /** Has the person agreed to the privacy guideline? 'agreed' unless said otherwise. */
  privacy?: 'agreed' | 'needed'
  /** How the app was opened, WeChat's scene number; 1001 unless said otherwise. */
  scene?: number
  /** What storage holds at the start. */
  storage?: Record<string, unknown>
  /** A fixed instant for the phone's clock; its time zone is Asia/Shanghai. */
  now?: string
  viewport?: { width: number; height: number }
  /** Device pixels per CSS pixel, for screenshots; 2 unless said otherwise. */
  scale?: number
  /** A browser to share between launches; without one each launch starts and ends its own. */
  browser?: Browser
  timeoutMs?: number
}

export interface Call {
  api: string
  args: unknown[]
  /** Milliseconds of the phone's clock. */
  at: number
}

export interface SetDataStats {
  count: number
  bytes: number
  largestBytes: number
  entries: { target: string; keys: number; bytes: number; isDone?: boolean }[]
}

/**
 * A mini-program that runs. Selectors are Playwright's and look inside the page that is shown:
 * '#id', '.class', 'text=加一', 'role=button[name="去这里"]'.
 */
export class MiniProgram {
  /** Every page of the app. */
  readonly pages: string[]
  /** The browser's page around the whole phone. */
  readonly tab: Page
  /** Everything printed by the app. */
  readonly console: { type: string; text: string }[]
  /** Addresses outside this machine that the app asked for in vain. */
  readonly blocked: string[]

  /** Adds or replaces a stub. */
  stub(api: string, handler: Stub): Promise<void>
  /** Runs a function beside the app, where wx, getApp() and getCurrentPages() are. */
  evaluate<Answer, Value>(run: (value: Value) => Answer | Promise<Answer>, value?: Value): Promise<Answer>
  /** Makes an event of the phone happen: AppShow, AppHide, PageNotFound, UpdateReady, NetworkStatusChange, … */
  fire(event: string, detail?: unknown): Promise<void>
  /** Calls an API as the app would; rejects with its errMsg. */
  wx(api: string, options?: object): Promise<Record<string, unknown>>

  navigateTo(url: string): Promise<unknown>
  redirectTo(url: string): Promise<unknown>
  reLaunch(url: string): Promise<unknown>
  switchTab(url: string): Promise<unknown>
  navigateBack(delta?: number): Promise<unknown>
  /** Pages on the stack, the one that is shown last. */
  pageStack(): Promise<string[]>
  route(): Promise<string>
  /** Calls a method of the page that is shown and answers what it returns: onPullDownRefresh, onShareAppMessage. */
  callPage(method: string, ...values: unknown[]): Promise<unknown>

  locator(selector: string): Locator
  text(selector: string): Promise<string>
  texts(selector: string): Promise<string[]>
  count(selector: string): Promise<number>
  /** All text of the page that is shown. */
  content(): Promise<string>

  tap(selector: string): Promise<void>
  /** Types into an input or textarea key by key, after emptying it. */
  input(selector: string, value: string): Promise<void>
  /** Sends an event of a built-in component that has no hands here: a picker's change, a map's regionchange. */
  emit(selector: string, event: string, detail?: unknown): Promise<void>
  /** Waits until the text fits (a string: is part of it) and answers it. */
  waitForText(selector: string, expected: string | RegExp, timeoutMs?: number): Promise<string>
  /** Text of the platform's own toast, modal or action sheet; empty when there is none. */
  dialog(): Promise<string>
  /** Taps a choice of the platform's modal or action sheet. */
  choose(text: string): Promise<void>
  /** Waits until nothing is under way. Every method above does it by itself. */
  settle(options?: { quietMs?: number; limitMs?: number }): Promise<void>

  /** Calls of wx so far, of one API or of all. */
  calls(api?: string): Promise<Call[]>
  setDataStats(): Promise<SetDataStats>
  /**
   * The setData of a page or component up to and with the one that sends these words: calls and bytes in all. The words
   * as they are in JSON, without quotes.
   * @throws Error when they were never sent
   */
  sentUntil(target: string, words: string): Promise<{ calls: number; bytes: number }>
  /** Forgets the calls and the setData so far. */
  resetStats(): Promise<void>
  /** Uncaught errors, rejections, console.error and missing files. Empty is what a test wants to see. */
  errors(): Promise<string[]>
  /** A picture of the whole phone. */
  screenshot(file: string): Promise<Buffer>
  close(): Promise<void>
}

export function launch(options: LaunchOptions): Promise<MiniProgram>

/** What a stub throws: `fail('getLocation', 'auth deny')`. */
export function fail(api: string, reason: string): { errMsg: string }

/** A stub of `wx.request` over a fetch-like function. */
export function requestOver(fetch: (url: string, init: RequestInit) => Response | Promise<Response>): Stub
