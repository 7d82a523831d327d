/** An array of `count` undefined values, to be mapped. */
export const times = (count: number): undefined[] => Array.from<undefined>({ length: count })

/** A time of day in Shanghai as an instant. @param time `14:30` */
export const shanghai = (day: string, time: string): string => new Date(`${day}T${time}:00+08:00`).toISOString()
