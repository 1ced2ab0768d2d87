/// The page of a review, which only the archive for reviewers has.
public let reviewRules = #"""
  .diff { margin-block: 0.75rem 2.5rem; font-size: var(--small); }
  .diff-row { display: grid; gap: 0.25rem 1.5rem; padding-block: 0.25rem; border-block-start: 1px solid var(--rule); }
  .diff-head { font-weight: 700; }
  .diff p { min-inline-size: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
  .diff-same { color: var(--muted); }
  .diff-old:empty, .diff-new:empty { display: none; }
  .diff-old { border-inline-start: 3px dashed var(--edge); padding-inline-start: 0.75rem; }
  .diff-new { border-inline-start: 3px solid var(--ink); padding-inline-start: 0.75rem; }
  .diff del { text-decoration: line-through 2px; }
  .diff ins { font-weight: 700; text-decoration: underline 2px; }
  @media (max-width: 47.99em) { .diff-same > p + p { display: none; } }
  @media (min-width: 48em) {
    .diff-row { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .diff-old:empty, .diff-new:empty { display: block; border-color: transparent; }
  }

  """#
