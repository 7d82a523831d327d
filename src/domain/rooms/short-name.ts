/** A name on the day's sheet: enough to greet somebody, too little to look them up. `林**` */
export const shortName = (name: string): string => `${[...name.trim()][0] ?? ''}**`
