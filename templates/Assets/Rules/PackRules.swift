/// A document of several pages, as it is read on a screen.
let packRules = #"""
  .pack-contents ol, .pack-page > section:not([class]) > :is(ul, ol) { margin-block-start: 0.75rem; padding-inline-start: 1.75em; max-inline-size: 44rem; }
  .pack-contents li + li, .pack-page > section:not([class]) > :is(ul, ol) > li + li { margin-block-start: 0.375rem; }
  .pack-page { margin-block-start: 3rem; padding-block-start: 2rem; border-block-start: 1px solid var(--rule); }
  .pack-page section :is(ul, ol):not([class]), .pack-page :is(.statements, .scale) { padding-inline-start: 1.75em; }
  .pack-page .statements table { inline-size: 100%; table-layout: fixed; }
  .pack-page > section > h3 { margin-block-end: 0.75rem; }
  .pack-page > section, .pack-page > .prose { margin-block-start: 2rem; }

  """#
