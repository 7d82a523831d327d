export default definePageConfig({ navigationBarTitleText: '烦心事' })
