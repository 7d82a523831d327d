export default definePageConfig({ navigationBarTitleText: '是您本人吗' })
