/// What a Markdown body holds: paragraphs, lists, tables, call-outs, quotes, notes.
let proseRules = #"""
  .prose:empty { display: none; }
  .prose > * { max-inline-size: var(--measure); }
  .prose > * + * { margin-block-start: 1rem; }
  .prose > h2 { margin-block-start: 2.75rem; }
  .prose > h3 { margin-block-start: 2rem; }
  .prose > h2 + *, .prose > h3 + * { margin-block-start: 0.5rem; }
  .prose > :first-child { margin-block-start: 0; }
  .prose ul, .prose ol, .limits ul, .lessons ul { padding-inline-start: 1.3em; }
  .prose li + li, .limits li + li, .lessons li + li { margin-block-start: 0.375rem; }
  .prose li > ul, .prose li > ol { margin-block-start: 0.375rem; }
  .prose > figure { max-inline-size: 44rem; }
  .prose > .table-scroll, .prose > .chart { max-inline-size: none; }
  .term { color: inherit; text-decoration-style: dotted; text-decoration-thickness: 2px; text-decoration-color: var(--edge); }
  .citation { color: var(--muted); }
  .citation a { color: inherit; }
  .download { color: var(--muted); font-size: var(--small); white-space: nowrap; }
  .explained { position: fixed; inset: auto; margin: 0; inline-size: max-content; max-inline-size: min(24rem, calc(100vw - 1rem)); padding: 1rem; font-size: var(--small); font-weight: 400; line-height: 1.4; text-align: start; color: var(--ink); background: var(--paper); border: 2px solid var(--ink); border-radius: 3px; }
  .explained p + p { margin-block-start: 0.5rem; }
  .explained-foot { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; justify-content: space-between; }
  .table-scroll { overflow-x: auto; margin-block: 1.5rem; }
  table { inline-size: 100%; border-collapse: collapse; font-size: var(--small); line-height: 1.4; font-variant-numeric: tabular-nums; }
  caption { padding-block-end: 0.5rem; text-align: start; }
  th, td { padding: 0.5rem 1rem 0.5rem 0; text-align: start; vertical-align: top; border-block-end: 1px solid var(--rule); }
  thead th { vertical-align: bottom; border-block-end: 2px solid var(--ink); }
  th { font-weight: 600; }
  tr > :last-child { padding-inline-end: 0; }
  .table-scroll td, .table-scroll th { min-inline-size: 7rem; }
  .callout, .accordion, details { margin-block: 1.5rem; }
  .callout { padding: 1rem 1.25rem; background: var(--raised); border-inline-start: 3px solid var(--ink); }
  .callout > * + * { margin-block-start: 0.5rem; }
  .callout-title { font-weight: 700; }
  .callout-note { border-color: var(--edge); }
  .quote { padding-inline-start: 1.25rem; border-inline-start: 3px solid var(--thread); }
  .quote blockquote { font-size: var(--s1); line-height: 1.4; }
  blockquote { padding-inline-start: 1.25rem; border-inline-start: 3px solid var(--rule); }
  .quote blockquote { padding: 0; border: 0; }
  summary { padding-block: 0.375rem; font-weight: 600; cursor: pointer; }
  details > :not(summary) { margin-block-start: 0.5rem; }
  .accordion > details { margin-block: 0; padding-block: 0.25rem; border-block-start: 1px solid var(--rule); }
  .accordion > details:last-child { border-block-end: 1px solid var(--rule); }
  code { padding-inline: 0.25em; font-family: ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace; font-size: 0.9em; background: var(--raised); }
  pre { padding: 1rem 1.25rem; overflow-x: auto; background: var(--raised); }
  pre code { padding: 0; }
  figure figcaption { margin-block-start: 0.5rem; }
  .footnotes { margin-block-start: 2.5rem !important; padding-block-start: 1rem; border-block-start: 1px solid var(--rule); font-size: var(--small); }
  .footnotes li > p { display: inline; }
  .footnote-ref { line-height: 0; font-size: 0.75em; }
  .footnote-ref a, .footnote-back { padding: 0.375em; }
  .callout-kind { font-weight: 400; color: var(--muted); }
  .callout-tip, .callout-important { border-color: var(--thread); }
  .center { text-align: center; }
  .right { text-align: end; }
  li.task { list-style: none; }
  .task input { inline-size: 1.125rem; block-size: 1.125rem; margin-inline: -1.5rem 0.375rem; vertical-align: -0.125em; }
  mark { background: var(--glow); color: var(--ink); }
  """#
