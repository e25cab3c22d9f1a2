import { stretchHere } from '../../sealing/argon2.ts'
import { answerIn } from '../asking-worker.ts'

answerIn({ stretch: stretchHere })
