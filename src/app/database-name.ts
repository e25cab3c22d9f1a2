/** The one vault of this app on a device. */
export const databaseName = 'alongside'
