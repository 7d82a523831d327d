import type { Browser, LaunchOptions } from 'playwright-core'

/** The Chromium for all browser tests and what its environment needs. Throws one line that says what to install. */
export function findChromium(): Promise<{ executablePath: string; env: Record<string, string> }>

/** Starts it; args and env are added to ours. */
export function launchChromium(options?: LaunchOptions): Promise<Browser>
