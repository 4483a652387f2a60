import { defineRule } from '../../src/rule.ts'

export default defineRule({
  id: 'suppression/malformed',
  subject: 'text',
  title: 'Suppression cannot be understood',
  remedy: 'Write it as: preadmit-ignore: RULE, RULE until 2027-01-31 -- REASON',
  tags: ['suppression'],
  references: ['https://github.com/toolforge/preadmit#what-you-accept'],
  revisions: []
})
