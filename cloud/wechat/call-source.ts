type Variables = Record<string, string | undefined>

/** Sources with a person behind the call: WeChat's documentation of `getWXContext`, field SOURCE. */
const PEOPLE = new Set(['wx_client', 'wx_devtools', 'wx_localdebug', 'wx_crawler'])

/**
 * Whether somebody's phone called this function, directly or through another one. Every function of WeChat's own cloud
 * can be called from every phone, so an event that arrives this way may be forged. The platform writes the chain of
 * callers into the environment before each call: `wx_client,scf`. Where it has written nothing, the caller may be
 * anybody.
 */
export const isCalledByPerson = (variables: Variables): boolean => !variables.TCB_SOURCE || isNamedPerson(variables)

/**
 * Whether the platform names a person behind the call. A timer's source is `wx_trigger` in WeChat's own cloud, and
 * empty elsewhere, where phones cannot reach a function, so timer work runs in both.
 */
export const isNamedPerson = ({ TCB_SOURCE = '' }: Variables): boolean =>
  TCB_SOURCE.split(',').some((source) => PEOPLE.has(source))
