import { defineRule } from '../../src/rule.ts'

/** Found by envvars-admission, which knows the variables of the cluster. */
export default defineRule({
  id: 'toolforge/shadowed-variable',
  subject: 'container',
  title: 'Manifest sets a variable that the cluster sets',
  remedy: 'Remove the variable, or choose another name',
  tags: ['environment'],
  references: ['https://wikitech.wikimedia.org/wiki/Help:Toolforge/Envvars'],
  revisions: []
})
