import type { IconTones } from './names'

export type IconName = keyof IconTones
export type Tone = 'ink' | 'ink2' | 'accent' | 'on-accent' | 'ok' | 'warn' | 'danger' | 'idle'

/** The icons that are shipped in a tone. One that is missing is a type error: add it to used.json. */
export type IconOf<T extends Tone> = { [N in IconName]: T extends IconTones[N] ? N : never }[IconName]

/** The class whose background is the icon. */
export const iconClass = (name: IconName, tone: Tone) => `i-${name}-${tone}`
