import { readTopicFiles, topicsIn, type RawFiles, type TopicFiles } from '../../src/scenarios/topic-files.ts'

const found = import.meta.glob('/scenarios/**/*.json', { eager: true, import: 'default' })

/** Every file that clinical authors wrote, by its path within `scenarios`. */
export const rawFiles: RawFiles = Object.fromEntries(Object.entries(found).map(([path, raw]) => [path.replace('/scenarios/', ''), raw]))

/** Every topic that there is, read. */
export const topicsOnDisk: readonly TopicFiles[] = topicsIn(rawFiles).map((topic) => readTopicFiles(rawFiles, topic))
