import { answerIn } from '../asking-worker.ts'
import { openStoryFile } from '../files/story-file.ts'
import { copierInto, type Copier, type InTurn } from './copier.ts'
import { opfsFiles } from './opfs-files.ts'

const inTurn: InTurn = (name, work) => navigator.locks.request(`alongside ${name}`, work) as ReturnType<typeof work>

const copier = opfsFiles().then((files) => copierInto(files, inTurn))

const answers: Copier = {
  copy: async (job) => (await copier).copy(job),
  find: async (vault) => (await copier).find(vault),
  isEmpty: async (vault, person) => (await copier).isEmpty(vault, person),
  remove: async (vault, person, key) => (await copier).remove(vault, person, key),
}

answerIn({ ...answers, openStoryFile })
