/** An address of PostgreSQL that may name several hosts: `postgres://user:password@a:5432,b:5432/name`. */
const SEVERAL = /^(postgres(?:ql)?:\/\/(?:[^@/]*@)?)([^/?]+)(.*)$/

/** The hosts of one database, of which only one accepts changes at a time. */
export interface Hosts {
  count: number
  /** The address with the host that is tried now. */
  url: () => string
  /** Tries the next one from now on, unless somebody did so meanwhile. @param tried the address that did not work */
  turnFrom: (tried: string) => void
}

/** @param databaseUrl with one host, or several separated by commas, as libpq writes them */
export const hostsOf = (databaseUrl: string): Hosts => {
  const [, before = '', hosts = '', after = ''] = SEVERAL.exec(databaseUrl) ?? []
  const urls = hosts === '' ? [databaseUrl] : hosts.split(',').map((host) => `${before}${host}${after}`)
  let now = 0
  const url = () => urls[now] ?? databaseUrl
  return {
    count: urls.length,
    url,
    turnFrom: (tried) => {
      if (tried === url()) now = (now + 1) % urls.length
    },
  }
}

/** Whether an address names hosts that can all be read. */
export const isDatabaseUrl = (databaseUrl: string): boolean =>
  databaseUrl.split(',').length === hostsOf(databaseUrl).count && URL.canParse(hostsOf(databaseUrl).url())
