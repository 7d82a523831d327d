/** The version of the mini-program that runs: in DevTools, as a trial, or released. */
export type EnvVersion = 'develop' | 'trial' | 'release'

export type Server = { cloudEnv: string } | { baseUrl: string }

const LOCAL = 'http://127.0.0.1:5210'

/**
 * Which server the mini-program calls. `cloudEnv` and `apiUrl` come from the build, each either one value or
 * `develop=…,trial=…,release=…`. `cloudEnv` takes precedence; DevTools without either uses the local cloud.
 */
export const serverOf = (version: EnvVersion, cloudEnv: string, apiUrl: string): Server => {
  const pick = (values: string): string => {
    if (!values.includes('=')) return values
    const pairs = values.split(',').map((pair) => pair.split('='))
    return pairs.find(([name]) => name === version)?.[1] ?? ''
  }
  const env = pick(cloudEnv)
  if (env !== '') return { cloudEnv: env }
  const baseUrl = pick(apiUrl) || (version === 'develop' ? LOCAL : '')
  if (baseUrl === '') throw new Error(`no server for ${version}: build with YIJIA_CLOUD_ENV or YIJIA_API_URL`)
  return { baseUrl }
}
