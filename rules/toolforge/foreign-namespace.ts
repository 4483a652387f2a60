import { defineRule } from '../../src/rule.ts'

/** Found by the authorization of a tool account. */
export default defineRule({
  id: 'toolforge/foreign-namespace',
  subject: 'object',
  title: "Object goes to a namespace that is not the tool's",
  remedy: "Remove metadata.namespace, or write the tool's own, tool-NAME",
  tags: ['namespace', 'access'],
  references: ['https://wikitech.wikimedia.org/wiki/Help:Toolforge/Kubernetes'],
  revisions: []
})
