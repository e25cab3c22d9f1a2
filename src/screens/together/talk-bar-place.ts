/** The id of the middle of the app's bar, where the talks stand while two people sit side by side. */
export const talksId = 'talks'
