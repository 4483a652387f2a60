import { defineRule } from '../../src/rule.ts'

/** Found by whoever decodes an object. */
export default defineRule({
  id: 'api/wrong-type',
  subject: 'object',
  title: 'Value has a type that its field cannot have',
  remedy: 'Write a value of the type that is asked for',
  tags: ['schema'],
  references: ['https://kubernetes.io/docs/reference/kubernetes-api/'],
  revisions: []
})
