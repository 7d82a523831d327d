import type { IconTones } from './names'

export type IconName = keyof IconTones
export type Tone = 'ink' | 'ink2' | 'accent' | 'on-accent' | 'ok' | 'warn' | 'danger' | 'idle'

/** The icons that are shipped in a tone. An icon that is not drawn in it does not compile: add it to used.json. */
export type IconOf<T extends Tone> = { [N in IconName]: T extends IconTones[N] ? N : never }[IconName]

/** The class that holds an icon's drawing. */
export const iconClass = (name: IconName, tone: Tone) => `i-${name}-${tone}`
