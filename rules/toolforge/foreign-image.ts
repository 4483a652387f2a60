import { defineRule } from '../../src/rule.ts'

/** Found by registry-admission, which knows the registries of the cluster. */
export default defineRule({
  id: 'toolforge/foreign-image',
  subject: 'container',
  title: 'Image is not from a registry of Toolforge',
  remedy: 'Take an image of Toolforge, or build one with `toolforge build start`',
  tags: ['image'],
  references: [
    'https://wikitech.wikimedia.org/wiki/Help:Toolforge/Building_container_images',
    'https://wikitech.wikimedia.org/wiki/Help:Toolforge/Kubernetes'
  ],
  securitySeverity: 5.0,
  revisions: []
})
