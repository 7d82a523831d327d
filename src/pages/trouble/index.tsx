import { CallFirst } from '../shared/call-first'
import { words } from './words.zh'

/** Trouble cannot be told here yet. */
export default function TroublePage() {
  return <CallFirst tab="trouble" words={words} />
}
