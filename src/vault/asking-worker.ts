/** What is asked of a worker: which of its answers, and with what. */
interface Question {
  readonly id: number
  readonly name: string
  readonly given: readonly unknown[]
}

type Reply = { readonly id: number } & ({ readonly value: unknown } | { readonly error: string })

/** The part of a worker's own global scope that is needed here. */
interface Scope {
  addEventListener(type: 'message', hear: (event: MessageEvent<Question>) => void): void
  postMessage(reply: Reply): void
}

type Answers = { readonly [name: string]: (...given: never[]) => Promise<unknown> }

/** Answers, inside a worker, whatever is asked of it. */
export function answerIn<T extends object>(answers: T): void {
  const scope = globalThis as unknown as Scope
  scope.addEventListener('message', ({ data: { id, name, given } }) => {
    const answer = (answers as unknown as Answers)[name]!
    answer(...(given as never[])).then(
      (value) => scope.postMessage({ id, value }),
      (error: unknown) => scope.postMessage({ id, error: String(error) }),
    )
  })
}

/** A way to ask a worker, which is started at the first question. */
export interface Asking {
  ask<T>(name: string, given: readonly unknown[], transfer?: readonly Transferable[]): Promise<T>
  /** Ends the worker, where it has been started. */
  end(): void
}

/** The worker itself has broken, or never started: it is not the work that failed. */
export class BrokenWorker extends Error {
  override readonly name = 'BrokenWorker'
}

/** Asks the worker that this starts. Every question rejects once the worker has broken, so that others can do its work. */
export function askingWorker(start: () => Worker): Asking {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  let worker: Worker | undefined
  let broken: BrokenWorker | undefined
  let count = 0

  const breakDown = () => {
    broken ??= new BrokenWorker('The worker has broken')
    for (const { reject } of waiting.values()) reject(broken)
    waiting.clear()
  }
  const started = (): Worker => {
    if (worker) return worker
    worker = start()
    worker.addEventListener('error', breakDown)
    worker.addEventListener('messageerror', breakDown)
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const asked = waiting.get(data.id)
      waiting.delete(data.id)
      if ('error' in data) asked?.reject(new Error(data.error))
      else asked?.resolve(data.value)
    })
    return worker
  }

  return {
    ask: <T>(name: string, given: readonly unknown[], transfer: readonly Transferable[] = []) =>
      new Promise<T>((resolve, reject) => {
        try {
          if (broken) throw broken
          count += 1
          waiting.set(count, { resolve: resolve as (value: unknown) => void, reject })
          started().postMessage({ id: count, name, given } satisfies Question, [...transfer])
        } catch (cause) {
          broken ??= new BrokenWorker('The worker does not start', { cause })
          breakDown()
          reject(broken)
        }
      }),
    end() {
      worker?.terminate()
      worker = undefined
    },
  }
}
