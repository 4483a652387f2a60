import { defineRule } from '../../src/rule.ts'

/** Found while the documents of a file are told apart. */
export default defineRule({
  id: 'kube/malformed-object',
  subject: 'object',
  title: 'Manifest is no object that kubectl accepts',
  remedy: 'Give the object an apiVersion and a kind',
  tags: ['schema'],
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/#required-fields'],
  revisions: []
})
