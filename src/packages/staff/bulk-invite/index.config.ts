export default definePageConfig({ navigationBarTitleText: '一次请很多人' })
