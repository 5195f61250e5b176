import {
  createJudgement,
  createQuestion,
  deleteJudgement,
  deleteQuestion,
  setBasis,
  updateJudgement,
  updateQuestion,
} from '#library/judgements'
import type { Group } from './context.ts'

export const judgementHandlers: Group<
  | 'judgement.create'
  | 'judgement.update'
  | 'judgement.setBasis'
  | 'judgement.delete'
  | 'question.create'
  | 'question.update'
  | 'question.delete'
> = ({ library }) => ({
  'judgement.create': ({ incidentId, fields }) => ({ id: createJudgement(library(), incidentId, fields) }),
  'judgement.update': ({ id, patch }) => {
    updateJudgement(library(), id, patch)
    return {}
  },
  'judgement.setBasis': ({ id, basis }) => {
    setBasis(library(), id, basis)
    return {}
  },
  'judgement.delete': ({ id }) => {
    deleteJudgement(library(), id)
    return {}
  },
  'question.create': ({ incidentId, fields }) => ({ id: createQuestion(library(), incidentId, fields) }),
  'question.update': ({ id, patch }) => {
    updateQuestion(library(), id, patch)
    return {}
  },
  'question.delete': ({ id }) => {
    deleteQuestion(library(), id)
    return {}
  },
})
