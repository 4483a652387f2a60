import { defineRule } from '../../src/rule.ts'

/** Found by API validation. */
export default defineRule({
  id: 'api/invalid-value',
  subject: 'object',
  title: 'Value is not one that the field can have',
  remedy: 'Write a value such as the message asks for',
  tags: ['schema'],
  references: [
    'https://kubernetes.io/docs/reference/kubernetes-api/',
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/'
  ],
  revisions: []
})
