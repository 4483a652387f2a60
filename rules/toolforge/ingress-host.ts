import { defineRule } from '../../src/rule.ts'

/** Found by ingress-admission, which knows the domains of the cluster. */
export default defineRule({
  id: 'toolforge/ingress-host',
  subject: 'object',
  title: "Ingress takes a host that is not the tool's",
  remedy: 'Write host: TOOL.toolforge.org',
  tags: ['network'],
  references: ['https://wikitech.wikimedia.org/wiki/Help:Toolforge/Web'],
  revisions: []
})
