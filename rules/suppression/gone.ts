import { defineRule } from '../../src/rule.ts'

export default defineRule({
  id: 'suppression/gone',
  subject: 'text',
  title: 'Baseline knows what is not found any more',
  remedy: 'Write the baseline anew: preadmit --write-baseline',
  tags: ['suppression'],
  references: ['https://github.com/toolforge/preadmit#what-you-accept'],
  revisions: []
})
