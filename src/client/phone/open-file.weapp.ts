import Taro from '@tarojs/taro'

/** Downloads a PDF and shows it; its menu sends it to a computer or a chat. Rejects when either fails. */
export const openFile = async (address: string): Promise<void> => {
  const { statusCode, tempFilePath } = await Taro.downloadFile({ url: address })
  if (statusCode !== 200) throw new Error(`download: ${statusCode}`)
  await Taro.openDocument({ filePath: tempFilePath, fileType: 'pdf', showMenu: true })
}
