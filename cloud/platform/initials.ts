import { pinyin } from 'pinyin-pro'

/**
 * The pinyin initials in lower case, for search: `柚子坡书吧 2` gives `yzpsb2`. Latin letters and digits stay, everything
 * else is dropped.
 */
export const initialsOf = (name: string): string =>
  pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
