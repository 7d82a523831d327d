export default definePageConfig({ navigationBarTitleText: '说烦心事' })
