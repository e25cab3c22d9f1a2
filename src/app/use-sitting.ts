import { useEffect, useState } from 'react'
import { consultationNow } from '../domain/consultation.ts'
import type { OpenFolder } from './records.ts'
import { startConsultation, type ConsultationSession } from './session.ts'
import { forgetSitting, goesOnWith, rememberSitting } from './sitting.ts'

/**
 * One sitting of a visit. On the person's own device a visit that was left is not gone back into as it was:
 * whose story it is and who is in the room are asked before anything of it is shown.
 */
export function useSitting(open: OpenFolder): ConsultationSession {
  const onDevice = open.vault.where === 'device'
  const { id } = open.consultation
  const [session] = useState(() => {
    const started = startConsultation(open)
    const wasLeft = onDevice && !goesOnWith(id) && consultationNow(open.consultation).present !== undefined
    if (wasLeft) started.send({ type: 'left-alone' })
    return started
  })
  useEffect(() => {
    if (!onDevice) return undefined
    rememberSitting(id)
    return forgetSitting
  }, [onDevice, id])
  return session
}
