/** A name as the day's sheet says it: enough to greet somebody, too little to look them up. `林**` */
export const shortName = (name: string): string => `${[...name.trim()][0] ?? ''}**`
