import { Pill } from '.'

interface ReadAloudProps {
  /** `none`: this phone cannot read aloud, and nothing is shown. */
  state: 'none' | 'idle' | 'reading'
  onPress: () => void
}

/** Reads the page to the person, and stops. */
export function ReadAloud({ state, onPress }: ReadAloudProps) {
  if (state === 'none') return null
  return <Pill icon="sound" label={state === 'idle' ? '读给我听' : '停下'} onPress={onPress} />
}
