import { defineRule } from '../../src/rule.ts'

/** Found by the step that warns of what the API takes. */
export default defineRule({
  id: 'kube/hidden-variable',
  subject: 'container',
  title: 'Variable is set twice in one container',
  remedy: 'Keep one of the definitions',
  tags: ['environment'],
  references: ['https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/'],
  revisions: []
})
