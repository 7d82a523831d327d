import type { CallMethod, Output } from '../../client/call'
import type { Device } from '../../client/device'
import type { UploadStep, UploadSuccess } from './photo-upload'

/** What became of the photo on the server; only after the last step. */
export type FileState = Output<'files.finish'>['state']

/**
 * Makes the call of one step.
 * @param path where the photo lies on the phone; only the step `upload` reads it
 * @throws CallError
 */
export const takeUploadStep = async (
  { call, device }: { call: CallMethod; device: Pick<Device, 'upload'> },
  step: UploadStep,
  path: string,
): Promise<UploadSuccess & { state?: FileState }> => {
  switch (step.kind) {
    case 'ticket':
      return { isDone: true, ...(await call('files.ticket', step.input, step.key)) }
    case 'upload':
      return { isDone: true, ...(await device.upload({ path, bytes: step.bytes }, step.to)) }
    case 'finish':
      return { isDone: true, ...(await call('files.finish', step.input, step.key)) }
  }
}
