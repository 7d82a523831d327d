import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/**
 * Reads the texts of a PDF as somebody who copies them does, one a page. In a process of its own, because pdfjs is an
 * ES module that Jest cannot load. About half a second.
 */
export const readText = (pdf: Buffer): string[] => {
  const program = join(__dirname, 'read-text-main.mjs')
  const options = { input: pdf, encoding: 'utf8', env: { PATH: process.env.PATH }, stdio: ['pipe', 'pipe', 'ignore'] }
  return JSON.parse(execFileSync(process.execPath, [program], options as { encoding: 'utf8' })) as string[]
}
