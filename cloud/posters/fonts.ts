import { join } from 'node:path'
import type { Fonts } from './pdf-document'

const PACKAGE = 'node_modules/@expo-google-fonts/noto-sans-sc'

/** The fonts as the package brings them (SIL Open Font License). @param root the project's folder */
export const fontsOfProject = (root: string): Fonts => ({
  regular: join(root, PACKAGE, '400Regular/NotoSansSC_400Regular.ttf'),
  bold: join(root, PACKAGE, '700Bold/NotoSansSC_700Bold.ttf'),
})

/** The two files that the build copies beside a function. @param folder the function's */
export const fontsBeside = (folder: string): Fonts => ({
  regular: join(folder, 'fonts/NotoSansSC_400Regular.ttf'),
  bold: join(folder, 'fonts/NotoSansSC_700Bold.ttf'),
})
