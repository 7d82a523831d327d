import { certificatePrinterOf } from './certificates/printer'
import { compose } from './compose'
import { fontsBeside } from './posters/fonts'
import { printerOf } from './posters/printer-of'
import { eventCall } from './wechat/event-call'
import { bridgeFiles } from './files/side'
import { makeFileWork } from './files/work'
import { noContentCheck, wechatContentCheck } from './platform/content-check'
import { fileFolder, filesFolder } from './platform/files/file-folder'
import { sharpImages } from './platform/files/images'
import { wechatContextIdentity } from './platform/wechat/wechat-context'
import { isNamedPerson } from './wechat/call-source'

const app = compose(process.env, {
  serves: 'export',
  printer: ({ environment, wechat, cloudFiles }) =>
    printerOf({
      origin: environment.PUBLIC_URL,
      wechat,
      store: cloudFiles?.store ?? fileFolder(filesFolder(environment.DATA_DIR)),
      fonts: fontsBeside(__dirname),
    }),
  certificates: ({ environment, cloudFiles }) =>
    certificatePrinterOf({
      origin: environment.PUBLIC_URL,
      store: cloudFiles?.store ?? fileFolder(filesFolder(environment.DATA_DIR)),
      fonts: fontsBeside(__dirname),
    }),
})
const { wechat, cloudFiles, environment } = app
const { SESSION_SECRET: secret, PUBLIC_URL: origin = '' } = environment
if (!cloudFiles && !secret) app.log.warn({}, 'neither FILES_CLOUD nor SESSION_SECRET: photos are not worked on')

const work =
  cloudFiles || secret
    ? makeFileWork({
        ...app,
        ...bridgeFiles(secret ?? '', filesFolder(environment.DATA_DIR), cloudFiles),
        images: sharpImages(),
        check: wechat ? wechatContentCheck({ api: wechat.api, origin }) : noContentCheck,
      })
    : async () => undefined

const isTimer = (event: unknown): boolean =>
  typeof event === 'object' && event !== null && 'Type' in event && event.Type === 'Timer'

/**
 * Entry of the cloud function `export`, the only one with sharp. A timer calls it to process uploads, which may happen
 * twice; a timer event from a phone is refused. Everything else is a call of a method that makes large files, through
 * the same dispatch.
 */
export const main = async (event: unknown) => {
  if (!isTimer(event)) return app.dispatch(eventCall(event), wechatContextIdentity(process.env))
  if (isNamedPerson(process.env)) return { ok: false, output: null }
  await work()
  return { ok: true, output: null }
}
